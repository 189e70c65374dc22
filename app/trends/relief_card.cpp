#include "app/trends/relief_card.h"

#include "app/trends/trend_words.h"

#include <cmath>

namespace supine
{

ReliefCard::ReliefCard(QWidget* parent) : SummaryCard(tr("Stiffness, evening to morning"), parent) {}

void ReliefCard::show(const Relief& relief)
{
    clearRows();
    const auto words = [](double points) {
        const QString size = words::mean(std::abs(points));
        if (std::abs(points) < 0.05)
            return tr("no change");
        return points > 0 ? tr("%1 less").arg(size) : tr("%1 more").arg(size);
    };
    if (relief.tonight)
        addRow(tr("After the routine"), words(*relief.tonight));
    if (relief.morning)
        addRow(tr("By morning"), words(*relief.morning));
    if (relief.tonight || relief.morning)
        addNote(tr("Against the same evening, on average: %n nights with a rating after the routine,",
                   nullptr, relief.nTonight) +
                ' ' + tr("%n with one in the morning.", nullptr, relief.nMorning));
    else
        addNote(tr(
            "Rate your stiffness before and after a routine and in the morning; with three such nights the "
            "differences stand here."));
    finish();
}

} // namespace supine
