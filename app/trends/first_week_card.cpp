#include "app/trends/first_week_card.h"

#include "app/trends/trend_words.h"

#include <algorithm>

namespace supine
{

FirstWeekCard::FirstWeekCard(QWidget* parent) : SummaryCard(tr("Night by night so far"), parent) {}

void FirstWeekCard::show(const TrendReport& report)
{
    clearRows();
    for (const Series& series : report.series) {
        const std::vector<double> there = known(series.values);
        if (there.empty())
            continue;
        const auto [low, high] = std::minmax_element(there.begin(), there.end());
        const QString lowest = words::valueText(series.measure, *low);
        const QString highest = words::valueText(series.measure, *high);
        const QString values =
            lowest == highest ? lowest : tr("%1 to %2", "the lowest and the highest").arg(lowest, highest);
        const int nights = int(there.size());
        addRow(words::measureName(series.measure), tr("%1, on %n night(s)", nullptr, nights).arg(values));
    }
    addNote(
        tr("Log a week first and see. With seven nights there are averages here, and after two weeks what "
           "changed."));
    finish();
}

} // namespace supine
