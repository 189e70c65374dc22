#include "app/theme/figure_look.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace supine
{

namespace
{

struct Clothes {
    QColor top;
    QColor legs;
};

// As by day; the theme's own is not among them.
const std::array<QColor, 5> skins{"#f0c9a6", "#dfae86", "#c29063", "#99623f", "#6b4029"};
const std::array<QColor, 5> hairs{"#211a17", "#5b3a24", "#8c4524", "#c79b58", "#928c85"};
const std::array<Clothes, 5> suits{{{"#707b46", "#4b4b3b"},
                                    {"#7a7f80", "#44474a"},
                                    {"#8c4b5b", "#4b3a40"},
                                    {"#c7a06b", "#6b5741"},
                                    {"#4f7475", "#39454a"}}};

QColor blend(const QColor& a, const QColor& b, float share)
{
    const auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// At night no colour keeps its blue, and none vanishes in the dark; in high contrast all are brighter.
QColor inTheme(const QColor& day, ThemeName theme)
{
    switch (theme) {
    case ThemeName::Night: {
        const QColor lifted = blend(day, "#6b4a2c", day.lightnessF() < 0.15F ? 0.6F : 0.22F);
        const float red = lifted.redF() * 0.94F;
        return QColor::fromRgbF(red, std::min(lifted.greenF() * 0.88F, red),
                                std::min(lifted.blueF() * 0.8F, red * 0.6F));
    }
    case ThemeName::Contrast:
        return blend(day, "#ffffff", 0.28F);
    case ThemeName::Day:
        break;
    }
    return day;
}

template<class List>
const typename List::value_type* chosen(const List& list, int choice)
{
    const bool there = choice >= 1 && choice <= int(list.size());
    return there ? &list[size_t(choice) - 1] : nullptr;
}

/// The far limbs are a shade darker.
constexpr int shade = 122;

} // namespace

const QStringList& skinNames()
{
    static const QStringList names{
        QT_TRANSLATE_NOOP("FigureLook", "As in the theme"), QT_TRANSLATE_NOOP("FigureLook", "Fair"),
        QT_TRANSLATE_NOOP("FigureLook", "Light"),           QT_TRANSLATE_NOOP("FigureLook", "Olive"),
        QT_TRANSLATE_NOOP("FigureLook", "Brown"),           QT_TRANSLATE_NOOP("FigureLook", "Deep")};
    return names;
}

const QStringList& hairNames()
{
    static const QStringList names{
        QT_TRANSLATE_NOOP("FigureLook", "As in the theme"), QT_TRANSLATE_NOOP("FigureLook", "Black"),
        QT_TRANSLATE_NOOP("FigureLook", "Brown"),           QT_TRANSLATE_NOOP("FigureLook", "Red"),
        QT_TRANSLATE_NOOP("FigureLook", "Blond"),           QT_TRANSLATE_NOOP("FigureLook", "Grey")};
    return names;
}

const QStringList& clothesNames()
{
    static const QStringList names{QT_TRANSLATE_NOOP("FigureLook", "As in the theme"),
                                   QT_TRANSLATE_NOOP("FigureLook", "Moss"),
                                   QT_TRANSLATE_NOOP("FigureLook", "Slate"),
                                   QT_TRANSLATE_NOOP("FigureLook", "Plum"),
                                   QT_TRANSLATE_NOOP("FigureLook", "Sand"),
                                   QT_TRANSLATE_NOOP("FigureLook", "Lake")};
    return names;
}

Tokens dressed(ThemeName theme, const FigureLook& look)
{
    Tokens tokens = tokensOf(theme);
    tokens.knot = look.knot;
    if (const QColor* skin = chosen(skins, look.skin)) {
        tokens.skin = inTheme(*skin, theme);
        tokens.skinFar = tokens.skin.darker(shade);
        tokens.face = tokens.skin.darker(210);
    }
    if (const QColor* hair = chosen(hairs, look.hair))
        tokens.hair = inTheme(*hair, theme);
    if (const Clothes* suit = chosen(suits, look.clothes)) {
        tokens.top = inTheme(suit->top, theme);
        tokens.topFar = tokens.top.darker(shade);
        tokens.legs = inTheme(suit->legs, theme);
        tokens.legsFar = tokens.legs.darker(shade);
    }
    return tokens;
}

} // namespace supine
