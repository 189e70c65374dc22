#include "app/trends/report_table.h"

#include "app/trends/trend_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

constexpr size_t mostWeeks = 27; ///< half a year; longer ranges are told in months

/// Too long for a narrow column as "7 h 14 min".
bool isSleepTime(const MeasureId& measure)
{
    return measure.text() == QLatin1String("tst_min");
}

QString cellText(const ClinicianReport& report, size_t column, const ClinicianReport::Cell& cell)
{
    if (!cell.mean)
        return QStringLiteral("–");
    const MeasureId& measure = report.columns[column];
    const QString mean =
        isSleepTime(measure)
            ? QTime(0, 0).addSecs(60 * int(std::lround(*cell.mean))).toString(QStringLiteral("H:mm"))
            : words::valueText(measure, *cell.mean, true);
    return QCoreApplication::translate("Report", "%1 (%2)", "a mean and its n")
        .arg(mean, QLocale().toString(cell.n));
}

QStringList rowOf(const ClinicianReport& report, const QString& name,
                  const std::vector<ClinicianReport::Cell>& cells, int practised)
{
    QStringList row{name};
    for (size_t i = 0; i < cells.size(); ++i)
        row << cellText(report, i, cells[i]);
    row << QLocale().toString(practised);
    return row;
}

/// Weeks of one month as one row: means weighed by their nights.
std::vector<ClinicianReport::Week> monthsOf(const ClinicianReport& report)
{
    std::vector<ClinicianReport::Week> months;
    for (const ClinicianReport::Week& week : report.weeks) {
        const auto same = [&](QDate date) {
            return date.month() == week.from.date().month() && date.year() == week.from.date().year();
        };
        if (months.empty() || !same(months.back().from.date())) {
            months.push_back(week);
            continue;
        }
        ClinicianReport::Week& month = months.back();
        month.to = week.to;
        month.practised += week.practised;
        for (size_t i = 0; i < month.cells.size(); ++i) {
            auto& sum = month.cells[i];
            const auto& part = week.cells[i];
            const int n = sum.n + part.n;
            if (n > 0)
                sum.mean = (sum.mean.value_or(0) * sum.n + part.mean.value_or(0) * part.n) / n;
            sum.n = n;
        }
    }
    return months;
}

} // namespace

ReportTable::ReportTable(const ClinicianReport& report, const Tokens& tokens) : m_tokens(tokens)
{
    const bool months = report.weeks.size() > mostWeeks;
    m_head << (months ? QCoreApplication::translate("Report", "Weeks begun in")
                      : QCoreApplication::translate("Report", "Week"));
    for (const MeasureId& measure : report.columns)
        m_head << (isSleepTime(measure)
                       ? QCoreApplication::translate("Report", "%1, h:min").arg(words::measureName(measure))
                       : words::measureName(measure));
    m_head << QCoreApplication::translate("Report", "Routine done");
    for (const ClinicianReport::Week& week : months ? monthsOf(report) : report.weeks)
        m_rows.push_back(rowOf(report,
                               months ? words::monthAndYear(week.from)
                                      : QCoreApplication::translate("Report", "%1 – %2", "dates")
                                            .arg(words::dayAndMonth(week.from), words::dayAndMonth(week.to)),
                               week.cells, week.practised));
    m_rows.push_back(
        rowOf(report, QCoreApplication::translate("Report", "All nights"), report.whole, report.practised));
}

QRectF ReportTable::column(const QRectF& at, qsizetype column) const
{
    const double first = at.width() * 0.19;
    const double other = (at.width() - first) / double(m_head.size() - 1);
    const double left = column == 0 ? 0 : first + other * double(column - 1);
    const double width = column == 0 ? first : other;
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    return {mirrored ? at.right() - left - width : at.left() + left, at.top(), width, 0};
}

void ReportTable::paintHead(QPainter& painter, const QRectF& at, double height) const
{
    painter.setPen(m_tokens.textMuted);
    for (qsizetype i = 0; i < m_head.size(); ++i) {
        QRectF cell = column(at, i);
        cell.setHeight(height);
        painter.drawText(cell.adjusted(2, 0, -2, 0),
                         Qt::TextWordWrap | Qt::AlignBottom | (i == 0 ? Qt::AlignLeading : Qt::AlignHCenter),
                         m_head.at(i));
    }
}

double ReportTable::paint(QPainter& painter, const QRectF& at)
{
    painter.save();
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    double head = metrics.height();
    for (qsizetype i = 0; i < m_head.size(); ++i)
        head = std::max(head, metrics
                                  .boundingRect(QRectF(0, 0, column(at, i).width() - 4, 1e5),
                                                Qt::TextWordWrap | Qt::AlignHCenter, m_head.at(i))
                                  .height());
    const double row = metrics.height() * 1.3;
    double y = at.top();
    if (at.height() > head + 3 * row) {
        paintHead(painter, at, head);
        y += head + metrics.height() * 0.3;
        while (!done() && y + row <= at.bottom()) {
            const bool total = m_next + 1 == m_rows.size();
            painter.setPen(QPen(total ? m_tokens.outline : m_tokens.line, 0));
            painter.drawLine(QPointF(at.left(), y), QPointF(at.right(), y));
            painter.setPen(m_tokens.text);
            for (qsizetype i = 0; i < m_rows[m_next].size(); ++i) {
                QRectF cell = column(at, i);
                cell.moveTop(y);
                cell.setHeight(row);
                painter.drawText(cell.adjusted(2, 0, -2, 0),
                                 Qt::AlignVCenter | (i == 0 ? Qt::AlignLeading : Qt::AlignHCenter),
                                 m_rows[m_next].at(i));
            }
            y += row;
            ++m_next;
        }
    }
    painter.restore();
    return y;
}

} // namespace supine
