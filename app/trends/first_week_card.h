#pragma once

#include "app/trends/summary_cards.h"

namespace supine
{

/// The first seven nights in plain numbers: the lowest and the highest of each rating and on how many nights.
/// Nothing is made of them yet.
class FirstWeekCard : public SummaryCard
{
    Q_OBJECT
public:
    explicit FirstWeekCard(QWidget* parent = nullptr);
    /// `report` with every measure that may have a row.
    void show(const TrendReport& report);
    using QWidget::show;
};

} // namespace supine
