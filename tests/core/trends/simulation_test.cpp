#include "core/trends/trend_report.h"
#include "tests/support/diary.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

const Night last = test::nightOf("2026-11-01");

TrendReport reportOf(const test::Diary& wanted)
{
    return buildTrendReport(test::diary(wanted, last),
                            {.from = last.plusDays(1 - wanted.nights), .to = last, .shown = {}});
}

/// Claims of habits that do nothing, and of the one that does.
struct Claims {
    int right = 0;
    int wrong = 0;
};

Claims claimsOf(const TrendReport& report, bool effect)
{
    Claims claims;
    for (const HabitFinding& finding : report.habits)
        if (finding.grade == Grade::WorthATest)
            ++(effect && finding.factor.text() == test::diaryHabits().front() ? claims.right : claims.wrong);
    return claims;
}

TEST(Simulation, FalseAlarmsOfOneHabitStayNearOneInTwenty)
{
    constexpr int runs = 1000;
    int alarms = 0;
    for (unsigned seed = 1; seed <= runs; ++seed) {
        const TrendReport report = reportOf({.nights = 60, .sticky = 0.3, .seed = seed});
        alarms += report.habits.at(1).effect->p <= 0.05;
    }
    EXPECT_GE(alarms, 0.03 * runs);
    EXPECT_LE(alarms, 0.065 * runs);
}

TEST(Simulation, OfWhatIsClaimedFewerThanOneInTenIsFalse)
{
    constexpr int runs = 200;
    double falseShare = 0;
    int found = 0;
    for (unsigned seed = 1; seed <= runs; ++seed) {
        const Claims claims = claimsOf(reportOf({.nights = 120, .effect = 2, .seed = seed}), true);
        found += claims.right;
        if (claims.wrong > 0)
            falseShare += double(claims.wrong) / (claims.wrong + claims.right);
    }
    EXPECT_LT(falseShare / runs, 0.10);
    EXPECT_GE(found, 0.95 * runs) << "two points over 120 nights are found";
}

TEST(Simulation, WithoutAnyEffectFewerThanOneDiaryInTenHasAClaim)
{
    constexpr int runs = 200;
    int diaries = 0;
    for (unsigned seed = 1; seed <= runs; ++seed)
        diaries += claimsOf(reportOf({.nights = 120, .seed = seed}), false).wrong > 0;
    EXPECT_LT(diaries, 0.10 * runs);
    RecordProperty("false_discoveries", diaries);
}

} // namespace
} // namespace supine
