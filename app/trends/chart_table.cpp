#include "app/trends/chart_table.h"

#include "app/trends/trend_words.h"
#include "app/widgets/metrics.h"
#include "core/trends/periods.h"

#include <QHeaderView>
#include <QLocale>

namespace supine
{

namespace
{

QString eventsBetween(const std::vector<DatedEvent>& events, Night from, Night to)
{
    QStringList texts;
    for (const DatedEvent& event : events)
        if (event.night >= from && event.night <= to)
            texts << event.text;
    return texts.join(QStringLiteral(", "));
}

QString shortDate(Night night)
{
    return QLocale().toString(night.date(), QLocale::ShortFormat);
}

} // namespace

ChartTable::ChartTable(QWidget* parent) : QTableWidget(parent)
{
    setAccessibleName(tr("Your nights as a table"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMinimumHeight(em(this, 15));
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setFixedHeight(em(this, 3.2));
}

void ChartTable::show(const TrendReport& report, const std::vector<DatedEvent>& events)
{
    clear();
    if (periodFor(report.from.daysTo(report.to) + 1) == Period::Night)
        fillNights(report, events);
    else
        fillPeriods(report, events);
    const bool fits = width() > em(this, 6) * columnCount();
    horizontalHeader()->setSectionResizeMode(fits ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void ChartTable::fillNights(const TrendReport& report, const std::vector<DatedEvent>& events)
{
    QStringList columns{tr("Night")};
    for (const Series& series : report.series)
        columns << words::measureName(series.measure) << tr("7-night mean");
    columns << tr("Practised");
    if (!events.empty())
        columns << tr("What happened");
    setColumns(columns, int(report.practised.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Night night = report.to.plusDays(-row);
        const auto index = size_t(report.from.daysTo(night));
        int column = 0;
        put(row, column++, shortDate(night));
        for (const Series& series : report.series) {
            const auto& value = series.values[index];
            const auto& mean = series.mean7[index];
            put(row, column++, value ? words::valueText(series.measure, *value) : QString());
            put(row, column++, mean ? words::valueText(series.measure, *mean, true) : QString());
        }
        put(row, column++, report.practised[index] ? tr("yes") : QString());
        if (!events.empty())
            put(row, column, eventsBetween(events, night, night));
    }
}

void ChartTable::fillPeriods(const TrendReport& report, const std::vector<DatedEvent>& events)
{
    const Period period = periodFor(report.from.daysTo(report.to) + 1);
    QStringList columns{period == Period::Week ? tr("Week") : tr("Month")};
    for (const Series& series : report.series)
        columns << tr("%1, in the middle").arg(words::measureName(series.measure)) << tr("Lowest to highest")
                << tr("Nights");
    if (!events.empty())
        columns << tr("What happened");
    std::vector<std::vector<PeriodSummary>> all;
    for (const Series& series : report.series)
        all.push_back(byPeriod(series, period));
    const int rows = all.empty() ? 0 : int(all.front().size());
    setColumns(columns, rows);
    for (int row = 0; row < rows; ++row) {
        const auto index = size_t(rows - 1 - row);
        const PeriodSummary& when = all.front()[index];
        int column = 0;
        put(row, column++, tr("%1 – %2", "dates").arg(shortDate(when.from), shortDate(when.to)));
        for (size_t i = 0; i < all.size(); ++i) {
            const PeriodSummary& each = all[i][index];
            const MeasureId& measure = report.series[i].measure;
            const auto text = [&](double value) { return words::valueText(measure, value); };
            put(row, column++, each.n > 0 ? text(each.median) : QString());
            put(row, column++,
                each.n > 0 ? tr("%1 to %2", "range").arg(text(each.low), text(each.high)) : QString());
            put(row, column++, locale().toString(each.n));
        }
        if (!events.empty())
            put(row, column, eventsBetween(events, when.from, when.to));
    }
}

void ChartTable::setColumns(const QStringList& columns, int rows)
{
    setColumnCount(int(columns.size()));
    setHorizontalHeaderLabels(columns);
    setRowCount(rows);
}

void ChartTable::put(int row, int column, const QString& text)
{
    auto* item =
        new QTableWidgetItem(text.isEmpty() ? tr("–", "table cell of a value that was not logged") : text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(Qt::AlignCenter);
    setItem(row, column, item);
}

} // namespace supine
