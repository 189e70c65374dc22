#include "core/trends/clinician_report.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

const Night monday = test::nightOf("2026-10-05");

std::vector<NightRecord> twoWeeks()
{
    std::vector<NightRecord> records;
    for (int i = 0; i < 14; ++i)
        if (i != 3)
            records.push_back(test::nightWith(monday.plusDays(i), {{"pain_evening", i}},
                                              {{"magnesium", i % 2}, {"hours_sat", 8}}));
    records[2].note = QStringLiteral("A long drive.");
    records[5].note = QStringLiteral("A word about somebody else.");
    records[0].sessions.push_back(test::sessionOf(monday));
    return records;
}

ClinicianReport reportOf(int days, std::vector<Night> notes = {})
{
    return buildClinicianReport(
        twoWeeks(), {{"a", monday.plusDays(4), "New mattress"}, {"b", monday.plusDays(40), "Later"}},
        {monday, monday.plusDays(days - 1), {}, std::move(notes)});
}

TEST(ClinicianReport, AWeekHasItsMeanAndHowManyNightsStandBehindIt)
{
    const ClinicianReport report = reportOf(14);
    ASSERT_EQ(report.columns.size(), 1u);
    ASSERT_EQ(report.weeks.size(), 2u);
    EXPECT_EQ(report.weeks[0].cells[0].n, 6);
    EXPECT_NEAR(*report.weeks[0].cells[0].mean, 18.0 / 6, 1e-12);
    EXPECT_NEAR(*report.weeks[1].cells[0].mean, 10, 1e-12);
    EXPECT_EQ(report.whole[0].n, 13);
    EXPECT_EQ(report.weeks[0].practised, 1);
    EXPECT_EQ(report.practised, 1);
}

TEST(ClinicianReport, AWeekWithoutANightHasNoMean)
{
    const ClinicianReport report = reportOf(28);
    ASSERT_EQ(report.weeks.size(), 4u);
    EXPECT_FALSE(report.weeks[3].cells[0].mean);
    EXPECT_EQ(report.weeks[3].cells[0].n, 0);
}

TEST(ClinicianReport, NoNoteGoesAlongUnlessItWasPicked)
{
    EXPECT_TRUE(reportOf(14).notes.empty());
    const ClinicianReport picked = reportOf(14, {monday.plusDays(2)});
    ASSERT_EQ(picked.notes.size(), 1u);
    EXPECT_EQ(picked.notes[0].text, QStringLiteral("A long drive."));
}

TEST(ClinicianReport, HabitsCountYesAmongTheNightsNotedAndEventsStayInTheRange)
{
    const ClinicianReport report = reportOf(14);
    ASSERT_EQ(report.habits.size(), 1u);
    EXPECT_EQ(report.habits[0].noted, 13);
    EXPECT_EQ(report.habits[0].yes, 6);
    EXPECT_EQ(report.events.size(), 1u);
}

} // namespace
} // namespace supine
