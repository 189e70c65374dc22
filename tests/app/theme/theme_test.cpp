#include "app/theme/figure_look.h"
#include "app/theme/style_sheet.h"
#include "app/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace supine
{
namespace
{

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

/// WCAG 2.2, contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

class EveryTheme : public testing::TestWithParam<ThemeName>
{
};

TEST_P(EveryTheme, TextReachesDoubleAOnEveryGroundItStandsOn)
{
    const Tokens& t = tokensOf(GetParam());
    for (const QColor& ground : {t.ground, t.playerGround, t.rail, t.surface, t.raised}) {
        EXPECT_GE(contrast(t.text, ground), 4.5);
        EXPECT_GE(contrast(t.textMuted, ground), 4.5);
        EXPECT_GE(contrast(t.accentSoft, ground), 4.5);
        EXPECT_GE(contrast(t.accent, ground), 4.5) << ground.name().toStdString();
    }
    EXPECT_GE(contrast(t.onAccent, t.accent), 4.5);
    EXPECT_GE(contrast(t.text, t.chosen), 4.5);
}

TEST_P(EveryTheme, OutlinesAndFocusCanBeSeen)
{
    const Tokens& t = tokensOf(GetParam());
    for (const QColor& ground : {t.ground, t.surface, t.playerGround}) {
        EXPECT_GE(contrast(t.outline, ground), 3.0);
        EXPECT_GE(contrast(t.focus, ground), 3.0);
        EXPECT_GE(contrast(t.seriesMorning, ground), 3.0);
        EXPECT_GE(contrast(t.seriesEvening, ground), 3.0);
        EXPECT_GE(contrast(t.seriesThird, ground), 3.0);
    }
}

TEST_P(EveryTheme, TheStyleSheetLeavesNoNameUnfilled)
{
    EXPECT_FALSE(styleSheet(tokensOf(GetParam())).contains('@'));
}

TEST_P(EveryTheme, EachChoiceOfSkinHairAndClothesStandsOutFromTheGround)
{
    const Tokens& t = tokensOf(GetParam());
    for (int choice = 0; choice < skinNames().size(); ++choice) {
        const Tokens d = dressed(GetParam(), {choice, choice, choice, true});
        for (const QColor& colour : {d.skin, d.skinFar, d.hair, d.top, d.legs}) {
            for (const QColor& ground : {t.playerGround, t.surface})
                EXPECT_GE(contrast(colour, ground), 1.3) << choice << ' ' << colour.name().toStdString();
        }
        EXPECT_GE(contrast(d.face, d.skin), 1.6) << choice;
        EXPECT_NE(d.skinFar, d.skin);
    }
}

TEST(FigureLook, TheFirstChoiceIsTheThemesOwn)
{
    const Tokens d = dressed(ThemeName::Day, {});
    EXPECT_EQ(d.skin, tokensOf(ThemeName::Day).skin);
    EXPECT_EQ(d.legsFar, tokensOf(ThemeName::Day).legsFar);
    EXPECT_EQ(dressed(ThemeName::Day, {99, -1, 99, true}).top, d.top) << "a choice there is not";
}

TEST(FigureLook, NoNightColourIsMoreThanASmallPartBlue)
{
    for (int choice = 1; choice < skinNames().size(); ++choice) {
        const Tokens d = dressed(ThemeName::Night, {choice, choice, choice, true});
        for (const QColor& colour : {d.skin, d.hair, d.top, d.legs})
            EXPECT_LE(colour.blueF(), 0.63 * colour.redF()) << choice << ' ' << colour.name().toStdString();
    }
}

TEST(FigureLook, ThereAreSixOfEach)
{
    EXPECT_EQ(skinNames().size(), 6);
    EXPECT_EQ(hairNames().size(), 6);
    EXPECT_EQ(clothesNames().size(), 6);
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryTheme,
                         testing::Values(ThemeName::Night, ThemeName::Day, ThemeName::Contrast));

TEST(Theme, NightRunsFromAnHourBeforeBedtimeUntilSix)
{
    const QTime bedtime(22, 30);
    EXPECT_EQ(Theme::choose("auto", QTime(21, 29), bedtime), ThemeName::Day);
    EXPECT_EQ(Theme::choose("auto", QTime(21, 30), bedtime), ThemeName::Night);
    EXPECT_EQ(Theme::choose("auto", QTime(5, 59), bedtime), ThemeName::Night);
    EXPECT_EQ(Theme::choose("auto", QTime(6, 0), bedtime), ThemeName::Day);
}

TEST(Theme, ABedtimeAfterMidnightStillHasItsNight)
{
    const QTime bedtime(0, 30);
    EXPECT_EQ(Theme::choose("auto", QTime(23, 45), bedtime), ThemeName::Night);
    EXPECT_EQ(Theme::choose("auto", QTime(22, 0), bedtime), ThemeName::Day);
    EXPECT_EQ(Theme::choose("auto", QTime(2, 0), QTime(2, 30)), ThemeName::Night);
}

TEST(Theme, AFixedChoiceWinsOverTheHour)
{
    EXPECT_EQ(Theme::choose("day", QTime(23, 0), QTime(22, 30)), ThemeName::Day);
    EXPECT_EQ(Theme::choose("night", QTime(12, 0), QTime(22, 30)), ThemeName::Night);
    EXPECT_EQ(Theme::choose("contrast", QTime(12, 0), QTime(22, 30)), ThemeName::Contrast);
}

} // namespace
} // namespace supine
