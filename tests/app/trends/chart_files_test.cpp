#include "app/trends/chart_files.h"
#include "tests/support/nights.h"

#include <QImage>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

ChartPicture picture()
{
    const Night from = test::nightOf("2026-10-01");
    const Night to = from.plusDays(29);
    std::vector<NightRecord> records;
    for (int i = 0; i < 30; ++i)
        if (i != 9)
            records.push_back(test::nightWith(from.plusDays(i), {{"stiffness_morning", i % 8}}));
    return {QStringLiteral("October"),
            QStringLiteral("A sentence."),
            {from,
             to,
             {buildSeries(records, MeasureId("stiffness_morning"), from, to)},
             std::vector<bool>(30, true),
             {{"a", from.plusDays(3), "New mattress"}}}};
}

TEST(ChartFiles, APictureHasSizeAndColours)
{
    const QImage image = QImage::fromData(chartFile(picture(), "png"), "PNG");
    ASSERT_FALSE(image.isNull());
    EXPECT_GE(image.width(), 1400);
    int painted = 0;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            painted += image.pixel(x, y) != image.pixel(0, 0);
    EXPECT_GT(painted, 1000);
}

TEST(ChartFiles, ADrawingIsWholeXmlWithTheWords)
{
    const QByteArray svg = chartFile(picture(), "svg");
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    for (const char* words : {"October", "New mattress", "Stiffness in the morning"})
        EXPECT_TRUE(svg.contains(words)) << words;
}

TEST(ChartFiles, ADrawingKeepsDashesAndWhatShinesThrough)
{
    ChartPicture chart = picture();
    const Night from = chart.data.from;
    std::vector<NightRecord> records;
    for (int i = 0; i < 30; ++i)
        records.push_back(test::nightWith(from.plusDays(i), {{"stiffness_evening", i % 5}}));
    chart.data.series.push_back(buildSeries(records, MeasureId("stiffness_evening"), from, chart.data.to));
    const QByteArray svg = chartFile(chart, "svg");
    EXPECT_TRUE(svg.contains("stroke-dasharray=")) << "the second line, and the flag";
    EXPECT_TRUE(svg.contains("fill-opacity=")) << "the dots of single nights";
    EXPECT_TRUE(svg.contains("<desc>A sentence.</desc>"));
}

TEST(ChartFiles, APageHasItsFontsWithin)
{
    const QByteArray pdf = chartFile(picture(), "pdf");
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("/FontFile2"));
    EXPECT_TRUE(pagePdf("A test", {"One line", "Another"}).contains("/FontFile2"));
}

TEST(ChartFiles, AnotherKindIsNothing)
{
    EXPECT_TRUE(chartFile(picture(), "bmp").isEmpty());
}

} // namespace
} // namespace supine
