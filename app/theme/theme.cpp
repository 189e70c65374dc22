#include "app/theme/theme.h"

#include "app/theme/quiet_style.h"
#include "app/theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

#include <utility>

namespace supine
{

namespace
{

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.ground);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.textMuted);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.accentSoft);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.textMuted);
    return palette;
}

} // namespace

Theme& Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::prepare()
{
    if (!std::exchange(m_styled, true))
        QApplication::setStyle(new QuietStyle);
}

void Theme::apply(ThemeName name)
{
    m_name = name;
    m_applied = true;
    m_tokens = dressed(m_name, m_look);
    prepare();
    QApplication::setPalette(paletteOf(tokens()));
    qApp->setStyleSheet(styleSheet(tokens()));
    emit changed();
    for (QWidget* widget : QApplication::topLevelWidgets())
        widget->update();
}

void Theme::setFigureLook(const FigureLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_tokens = dressed(m_name, m_look);
    emit changed();
    for (QWidget* widget : QApplication::topLevelWidgets())
        widget->update();
}

void Theme::setTextPercent(int percent)
{
    if (m_systemFont.family().isEmpty() || m_textPercent == 0)
        m_systemFont = QApplication::font();
    m_textPercent = percent;
    QFont font = m_systemFont;
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    font.setPointSizeF(points * 1.15 * percent / 100.0);
    QApplication::setFont(textFace(font));
}

QFont textFace(QFont font)
{
    // Where no desktop chose a font, the fallback is a wide terminal face; a text face reads calmer.
    const QStringList plain{QStringLiteral("DejaVu Sans"), QStringLiteral("Sans Serif"),
                            QStringLiteral("Sans")};
    if (plain.contains(font.family()) && QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter"), font.family()});
    return font;
}

ThemeName Theme::choose(const QString& choice, QTime now, QTime bedtime, bool desktopContrast)
{
    if (choice == QLatin1String("night"))
        return ThemeName::Night;
    if (choice == QLatin1String("day"))
        return ThemeName::Day;
    if (choice == QLatin1String("contrast") || desktopContrast)
        return ThemeName::Contrast;
    const QTime from = bedtime.addSecs(-60 * 60);
    const QTime until(6, 0);
    const bool wraps = from > until;
    const bool night = wraps ? now >= from || now < until : now >= from && now < until;
    return night ? ThemeName::Night : ThemeName::Day;
}

QColor faded(const QColor& colour, double opacity)
{
    QColor result = colour;
    result.setAlphaF(float(opacity));
    return result;
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace supine
