#pragma once

#include "app/widgets/card.h"
#include "core/reminders/evening_plan.h"
#include "core/reminders/receipt.h"

class QGridLayout;

namespace supine
{

class Label;

/// Why a reminder came or not, of the last nights.
class ReceiptCard : public Card
{
    Q_OBJECT
public:
    explicit ReceiptCard(QWidget* parent = nullptr);
    void setReceipts(const std::vector<Receipt>& receipts, const EveningPlan& plan);

private:
    Label* m_none;
    QVBoxLayout* m_list;
};

} // namespace supine
