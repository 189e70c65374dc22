#include "app/trends/report_paper.h"

#include "app/theme/theme.h"
#include "app/trends/chart_paint.h"
#include "app/trends/report_table.h"
#include "app/trends/report_words.h"
#include "app/trends/trend_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <functional>

namespace supine
{

namespace
{

constexpr double bodyPoints = 9.5;

/// Writes from the top of the page downwards; asks for the next page when there is one left.
class Paper
{
public:
    /// `pageNeeded` gives false when there is no further page.
    Paper(QPainter& painter, const QRectF& page, std::function<bool()> pageNeeded)
        : m_painter(painter), m_page(page), m_y(page.top()), m_pageNeeded(std::move(pageNeeded))
    {
    }
    [[nodiscard]] double room() const { return m_page.bottom() - m_y; }
    [[nodiscard]] QRectF rest() const { return {m_page.left(), m_y, m_page.width(), room()}; }
    [[nodiscard]] double line() const { return QFontMetricsF(m_painter.font(), m_painter.device()).height(); }
    void skip(double lines) { m_y += lines * line(); }
    void moveTo(double y) { m_y = y; }
    bool nextPage()
    {
        if (!m_pageNeeded())
            return false;
        m_y = m_page.top();
        return true;
    }
    void font(double size, QFont::Weight weight = QFont::Normal)
    {
        QFont font = m_painter.font();
        font.setPointSizeF(bodyPoints * size);
        font.setWeight(weight);
        m_painter.setFont(font);
    }
    /// A wrapped text; on the next page when it does not fit, and cut short when there is none.
    void text(QString words, const QColor& colour)
    {
        const int flags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        const auto heightOf = [&](const QString& text) {
            return metrics.boundingRect(QRectF(0, 0, m_page.width(), 1e6), flags, text).height();
        };
        double height = heightOf(words);
        if (height > room() && m_y > m_page.top())
            (void)nextPage();
        if (room() < metrics.height())
            return;
        while (height > room() && words.size() > 8) {
            words = words.left(words.size() * 4 / 5) + QStringLiteral("…");
            height = heightOf(words);
        }
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(m_page.left(), m_y, m_page.width(), height), flags, words);
        m_y += height;
    }

private:
    QPainter& m_painter;
    QRectF m_page;
    double m_y;
    std::function<bool()> m_pageNeeded;
};

void heading(Paper& paper, const QString& text, const Tokens& t)
{
    if (paper.room() < 5 * paper.line())
        (void)paper.nextPage();
    paper.skip(0.7);
    paper.font(1.1, QFont::DemiBold);
    paper.text(text, t.text);
    paper.font(1);
    paper.skip(0.15);
}

void list(Paper& paper, const QStringList& lines, const Tokens& t)
{
    for (const QString& line : lines)
        paper.text(QStringLiteral("•  ") + line, t.text);
}

void paintHead(Paper& paper, const ClinicianReport& report, const QDate& made, const Tokens& t)
{
    paper.font(1.9, QFont::DemiBold);
    paper.text(QCoreApplication::translate("Report", "Notes about my back"), t.text);
    paper.font(1);
    paper.text(
        words::reportRange(report) + QStringLiteral("  ·  ") +
            QCoreApplication::translate("Report", "self-reported, written down with Supine; printed on %1")
                .arg(QLocale().toString(made, QLocale::ShortFormat)),
        t.textMuted);
    heading(paper, QCoreApplication::translate("Report", "My question for this visit"), t);
    if (!report.request.question.isEmpty()) {
        paper.text(report.request.question, t.text);
        return;
    }
    paper.skip(2.4);
}

void paintPicture(Paper& paper, QPainter& painter, const ClinicianReport& report, const Tokens& t)
{
    heading(paper, QCoreApplication::translate("Report", "Night by night"), t);
    const ChartData data{report.nights.from, report.nights.to, report.nights.series, report.nights.practised,
                         report.events};
    QRectF at = paper.rest();
    const double line = paper.line();
    paintLegend(painter, data, QRectF(at.topLeft(), QSizeF(at.width(), line)), t);
    at.setTop(at.top() + line * 1.2);
    at.setHeight(line * 15);
    paper.font(0.85);
    const QFontMetricsF metrics(painter.font(), painter.device());
    paintChart(painter, layOutFor(data, at, metrics), std::nullopt, t);
    paper.moveTo(at.bottom());
    paper.text(words::chartLegend(data).join(QStringLiteral(" · ")), t.textMuted);
    paper.font(1);
}

void paintDetails(Paper& paper, const ClinicianReport& report, const Tokens& t)
{
    if (!report.habits.empty()) {
        QStringList habits;
        for (const ClinicianReport::Habit& habit : report.habits)
            habits << words::reportHabit(habit);
        heading(paper, QCoreApplication::translate("Report", "Habits and remedies of my own choice"), t);
        paper.text(habits.join(QStringLiteral("  ·  ")), t.text);
    }
    if (!report.events.empty()) {
        QStringList events;
        for (const DatedEvent& event : report.events)
            events << QStringLiteral("%1: %2").arg(words::dayAndMonth(event.night), event.text);
        heading(paper, QCoreApplication::translate("Report", "What happened"), t);
        list(paper, events, t);
    }
    if (!report.notes.empty()) {
        heading(paper, QCoreApplication::translate("Report", "Notes I picked"), t);
        for (const ClinicianReport::Note& note : report.notes)
            paper.text(QStringLiteral("%1: %2").arg(words::dayAndMonth(note.night), note.text), t.text);
    }
    heading(paper, QCoreApplication::translate("Report", "How the numbers were asked"), t);
    paper.font(0.85);
    paper.text(words::reportAnchors(report).join(QStringLiteral("  ·  ")), t.text);
    paper.skip(0.3);
    paper.text(
        QCoreApplication::translate(
            "Report",
            "Everything here was noted by one person at home. Supine is not a medical device; it draws no "
            "conclusion from these numbers."),
        t.textMuted);
}

void paintReport(QPainter& painter, const QRectF& page, const ClinicianReport& report, const QDate& made,
                 std::function<bool()> pageNeeded)
{
    const Tokens& t = paperTokens();
    painter.setLayoutDirection(QLocale().textDirection());
    QFont font = textFace(painter.font());
    font.setPointSizeF(bodyPoints);
    painter.setFont(font);
    Paper paper(painter, page, std::move(pageNeeded));
    paintHead(paper, report, made, t);
    heading(paper, QCoreApplication::translate("Report", "In short"), t);
    list(paper, words::reportSummary(report), t);
    paintPicture(paper, painter, report, t);
    ReportTable table(report, t);
    heading(paper, QCoreApplication::translate("Report", "Weekly means (n: nights with a value)"), t);
    while (!table.done()) {
        const double bottom = table.paint(painter, paper.rest());
        paper.moveTo(bottom);
        if (!table.done() && !paper.nextPage())
            break;
    }
    paintDetails(paper, report, t);
}

QPageSize paperSize()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

constexpr double reportMargin = 48;
constexpr int paperScale = 4; ///< dots to a point

} // namespace

QByteArray reportPdf(const ClinicianReport& report, const QDate& made)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QCoreApplication::translate("Report", "Notes about my back"));
    writer.setCreator(QStringLiteral("Supine"));
    writer.setResolution(int(pointsPerInch) * paperScale);
    writer.setPageLayout(QPageLayout(paperSize(), QPageLayout::Portrait,
                                     QMarginsF(reportMargin, reportMargin, reportMargin, reportMargin),
                                     QPageLayout::Point));
    QPainter painter(&writer);
    int pages = 1;
    const QRectF page(QPointF(), writer.pageLayout().paintRectPixels(writer.resolution()).size());
    paintReport(painter, page, report, made,
                [&] { return pages < mostReportPages && ++pages > 0 && writer.newPage(); });
    painter.end();
    return bytes;
}

std::vector<QImage> reportPictures(const ClinicianReport& report, const QDate& made, int width)
{
    // Painted as large as the file, so that letters are as wide and lines break where they do there.
    const QSizeF points = paperSize().size(QPageSize::Point);
    std::vector<QImage> pages;
    QPainter painter;
    QFont font;
    const auto begin = [&] {
        if (painter.isActive()) {
            font = painter.font();
            painter.end();
        }
        pages.emplace_back((points * paperScale).toSize(), QImage::Format_RGB32);
        pages.back().setDotsPerMeterX(int(std::lround(pointsPerInch * paperScale / 0.0254)));
        pages.back().setDotsPerMeterY(pages.back().dotsPerMeterX());
        pages.back().fill(paperTokens().surface);
        painter.begin(&pages.back());
        painter.translate(reportMargin * paperScale, reportMargin * paperScale);
        painter.setLayoutDirection(QLocale().textDirection());
        painter.setFont(font);
        return true;
    };
    begin();
    const QSizeF inner(points.width() - 2 * reportMargin, points.height() - 2 * reportMargin);
    paintReport(painter, QRectF(QPointF(), inner * paperScale), report, made,
                [&] { return int(pages.size()) < mostReportPages && begin(); });
    painter.end();
    for (QImage& page : pages)
        page = page.scaledToWidth(width, Qt::SmoothTransformation);
    return pages;
}

} // namespace supine
