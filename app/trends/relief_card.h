#pragma once

#include "app/trends/summary_cards.h"
#include "app/trends/trend_answer.h"

namespace supine
{

/// Stiffness of one night: how much eased with the routine, and how much of that was left by morning.
class ReliefCard : public SummaryCard
{
    Q_OBJECT
public:
    explicit ReliefCard(QWidget* parent = nullptr);
    void show(const Relief& relief);
    using QWidget::show;
};

} // namespace supine
