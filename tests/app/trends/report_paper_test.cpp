#include "app/trends/report_paper.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

ClinicianReport reportOf(int days)
{
    const Night last = test::nightOf("2026-11-01");
    std::vector<NightRecord> records;
    for (int i = days - 1; i >= 0; --i)
        if (i % 9 != 4)
            records.push_back(test::nightWith(last.plusDays(-i),
                                              {{"stiffness_morning", i % 7}, {"pain_evening", i % 5}},
                                              {{"magnesium", i % 2}}));
    return buildClinicianReport(records, {}, {last.plusDays(1 - days), last, "What next?", {}});
}

TEST(ReportPaper, ThePreviewHasThePagesOfTheFile)
{
    for (const int days : {1, 30, 120, 400}) {
        const ClinicianReport report = reportOf(days);
        const QByteArray pdf = reportPdf(report, QDate(2026, 11, 1));
        const auto pages = reportPictures(report, QDate(2026, 11, 1), 600);
        EXPECT_EQ(pdf.count("/Type /Page\n"), qsizetype(pages.size())) << days;
        EXPECT_LE(int(pages.size()), mostReportPages);
        for (const QImage& page : pages)
            EXPECT_EQ(page.width(), 600);
    }
}

TEST(ReportPaper, TheSameReportIsPaintedTheSameWay)
{
    const ClinicianReport report = reportOf(60);
    // Qt rounds the outlines of large letters otherwise the first time it meets them.
    (void)reportPictures(report, QDate(2026, 11, 1), 400);
    EXPECT_EQ(reportPictures(report, QDate(2026, 11, 1), 400),
              reportPictures(report, QDate(2026, 11, 1), 400));
}

} // namespace
} // namespace supine
