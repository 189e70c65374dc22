#pragma once

#include "app/widgets/card.h"
#include "core/trends/trend_report.h"

namespace supine
{

/// What goes with a better morning: every habit's likely range once there are
/// nights enough to compare them all, one habit at a time on request before,
/// and until then what is missing.
class HabitsCard : public Card
{
    Q_OBJECT
public:
    explicit HabitsCard(QWidget* parent = nullptr);
    void show(const TrendReport& report);
    using QWidget::show;

signals:
    /// Habits are to be held against another measure.
    void outcomeChosen(const supine::MeasureId& outcome);

private:
    void rebuild();
    void addOutcomes();
    void addChoice(const std::vector<const HabitFinding*>& ready);
    void addFinding(const HabitFinding& finding, bool asked);

    std::optional<TrendReport> m_report;
    FactorId m_asked = practisedFactor();
};

} // namespace supine
