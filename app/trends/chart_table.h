#pragma once

#include "core/trends/dated_event.h"
#include "core/trends/trend_report.h"

#include <QTableWidget>

namespace supine
{

/// The numbers of the chart as a table, newest first: a row for each night, or for each week or month where
/// the chart draws those.
class ChartTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit ChartTable(QWidget* parent = nullptr);
    void show(const TrendReport& report, const std::vector<DatedEvent>& events);
    using QWidget::show;

private:
    void fillNights(const TrendReport& report, const std::vector<DatedEvent>& events);
    void fillPeriods(const TrendReport& report, const std::vector<DatedEvent>& events);
    void setColumns(const QStringList& columns, int rows);
    void put(int row, int column, const QString& text);
};

} // namespace supine
