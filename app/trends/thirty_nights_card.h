#pragma once

#include "app/trends/summary_cards.h"
#include "core/trends/programme.h"

namespace supine
{

/// The first thirty nights: seven things people hope for, each beside the user's own numbers, and on demand
/// what people commonly report.
class ThirtyNightsCard : public SummaryCard
{
    Q_OBJECT
public:
    explicit ThirtyNightsCard(QWidget* parent = nullptr);
    void show(const std::optional<Programme>& programme);
    using QWidget::show;

private:
    void rebuild();
    std::optional<Programme> m_programme;
    bool m_reports = false; ///< what people report is shown
};

} // namespace supine
