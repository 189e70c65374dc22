#include "core/trends/trend_report.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>
#include <random>

namespace supine
{
namespace
{

const Night first = test::nightOf("2026-06-01");
const MeasureId stiffness{QStringLiteral("stiffness_morning")};

/// Nights with a rating that wanders, eight habits at random, and `points` less on mornings after magnesium.
std::vector<NightRecord> diary(int nights, int points, unsigned seed = 5)
{
    std::mt19937 random(seed);
    std::vector<NightRecord> records;
    const char* habits[] = {"magnesium", "screens_off",    "herbal_tea",    "lavender",
                            "cbd",       "lumbar_cushion", "quiet_minutes", "body_scan"};
    for (int i = 0; i < nights; ++i) {
        NightRecord record{first.plusDays(i), {}, {}, {}, {}};
        for (const char* habit : habits)
            record.factors[FactorId(QString::fromLatin1(habit))] = random() % 2;
        const bool magnesium = record.factors[FactorId(QStringLiteral("magnesium"))] != 0;
        record.measures[stiffness] = int(4 + random() % 5) - (magnesium ? points : 0);
        records.push_back(record);
    }
    return records;
}

TrendReport reportOf(const std::vector<NightRecord>& records, int nights)
{
    return buildTrendReport(records, {.from = first, .to = first.plusDays(nights - 1), .shown = {stiffness}});
}

const HabitFinding* findingOf(const TrendReport& report, const char* factor)
{
    for (const HabitFinding& finding : report.habits)
        if (finding.factor.text() == QLatin1String(factor))
            return &finding;
    return nullptr;
}

TEST(TrendReport, SixNightsAreDotsAndNothingMore)
{
    const TrendReport report = reportOf(diary(6, 0), 30);
    EXPECT_EQ(report.series.front().count(), 6);
    EXPECT_FALSE(report.summaries.front().mean);
    ASSERT_FALSE(report.silences.empty());
    EXPECT_EQ(report.silences.front().have, 6);
    EXPECT_EQ(report.silences.front().need, 7);
}

TEST(TrendReport, NightsBeforeTheFirstRecordCouldNotBeLogged)
{
    const auto records = diary(10, 0);
    const auto begun = [&](int from, int to) {
        return buildTrendReport(records,
                                {.from = first.plusDays(from), .to = first.plusDays(to), .shown = {}})
            .begun;
    };
    EXPECT_EQ(begun(-300, 20), first);
    EXPECT_EQ(begun(4, 20), first.plusDays(4));
    EXPECT_EQ(begun(-30, -10), first.plusDays(-10)) << "never outside the range";
    EXPECT_EQ(reportOf({}, 30).begun, first);
}

TEST(TrendReport, SevenNightsGiveAnAverageAndFourteenAComparison)
{
    EXPECT_TRUE(reportOf(diary(7, 0), 30).summaries.front().mean);
    EXPECT_FALSE(reportOf(diary(13, 0), 30).summaries.front().change);
    EXPECT_TRUE(reportOf(diary(14, 0), 30).summaries.front().change);
}

TEST(TrendReport, NothingIsSaidOfAHabitBefore28Nights)
{
    const TrendReport before = reportOf(diary(27, 3), 27);
    const HabitFinding* early = findingOf(before, "magnesium");
    ASSERT_TRUE(early);
    EXPECT_FALSE(early->effect);
    EXPECT_EQ(early->grade, Grade::TooEarly);
    const TrendReport later = reportOf(diary(40, 3), 40);
    EXPECT_TRUE(findingOf(later, "magnesium")->effect);
    EXPECT_EQ(findingOf(later, "magnesium")->grade, Grade::TooEarly)
        << "all habits are compared from 60 nights on";
}

TEST(TrendReport, AnEffectOfTwoPointsOnOneHabitOfEightIsFoundAndNoOther)
{
    const TrendReport report = reportOf(diary(120, 2), 120);
    for (const HabitFinding& finding : report.habits) {
        const bool real = finding.factor.text() == QLatin1String("magnesium");
        EXPECT_EQ(finding.grade == Grade::WorthATest, real) << qPrintable(finding.factor.text());
    }
    EXPECT_NEAR(findingOf(report, "magnesium")->effect->difference, -2, 0.7);
}

TEST(TrendReport, AHabitOfOnesOwnIsHeldAgainstTheMorningsLikeAnyOther)
{
    std::vector<NightRecord> records = diary(120, 2);
    for (NightRecord& record : records) {
        auto habit = record.factors.extract(FactorId(QStringLiteral("magnesium")));
        habit.key() = FactorId(QStringLiteral("own_7"));
        record.factors.insert(std::move(habit));
    }
    const TrendReport report = reportOf(records, 120);
    const HabitFinding* finding = findingOf(report, "own_7");
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->grade, Grade::WorthATest);
}

TEST(TrendReport, WithNoEffectNothingIsClaimed)
{
    for (const HabitFinding& finding : reportOf(diary(120, 0), 120).habits)
        EXPECT_NE(finding.grade, Grade::WorthATest) << qPrintable(finding.factor.text());
}

TEST(TrendReport, TwoHabitsThatGoTogetherAreNamedAndNeitherIsAFinding)
{
    auto records = diary(120, 3);
    for (NightRecord& record : records)
        record.factors[FactorId(QStringLiteral("lavender"))] =
            record.factors[FactorId(QStringLiteral("magnesium"))];
    const TrendReport report = reportOf(records, 120);
    const HabitFinding* finding = findingOf(report, "magnesium");
    EXPECT_EQ(finding->twins, (std::vector{FactorId(QStringLiteral("lavender"))}));
    EXPECT_NE(finding->grade, Grade::WorthATest);
}

TEST(TrendReport, PractisedIsYesWithASessionNoWithoutOneAndUnknownOnAPartialOne)
{
    auto records = diary(40, 0);
    for (size_t i = 0; i < 20; ++i)
        records[i].sessions = {test::sessionOf(records[i].night)};
    records[20].sessions = {test::sessionOf(records[20].night, SessionRecord::State::Partial)};
    records[21].sessions = {test::sessionOf(records[21].night, SessionRecord::State::Completed, 30)};
    const TrendReport report = reportOf(records, 40);
    const Counts counts = findingOf(report, "practised")->counts;
    EXPECT_EQ(counts.with, 20);
    EXPECT_EQ(counts.without, 18);
    EXPECT_TRUE(report.practised[0]);
    EXPECT_FALSE(report.practised[21]);
}

TEST(TrendReport, HabitsAnswerToTheNextEveningForAnEveningOutcome)
{
    std::vector<NightRecord> records;
    const MeasureId pain{QStringLiteral("pain_evening")};
    for (int i = 0; i < 61; ++i) {
        const bool before = (i - 1) / 2 % 2 == 0;
        NightRecord record = test::nightWith(first.plusDays(i), {{"pain_evening", (before ? 3 : 6) + i % 3}},
                                             {{"magnesium", i / 2 % 2 == 0}});
        records.push_back(record);
    }
    const TrendReport report =
        buildTrendReport(records, {.from = first, .to = first.plusDays(59), .shown = {}, .outcome = pain});
    EXPECT_NEAR(findingOf(report, "magnesium")->effect->difference, -3, 0.3);
}

TEST(TrendReport, NoNightsAndEqualNightsGiveNoNumber)
{
    EXPECT_TRUE(reportOf({}, 30).habits.empty());
    auto records = diary(100, 0);
    for (NightRecord& record : records)
        record.measures[stiffness] = 5;
    const TrendReport report = reportOf(records, 100);
    EXPECT_FALSE(report.summaries.front().change);
    for (const HabitFinding& finding : report.habits)
        EXPECT_FALSE(finding.effect);
}

} // namespace
} // namespace supine
