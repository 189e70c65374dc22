#include "app/reminders/receipt_card.h"

#include "app/reminders/reminder_words.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QLocale>

namespace supine
{
namespace
{

constexpr size_t shown = 14;

} // namespace

ReceiptCard::ReceiptCard(QWidget* parent)
    : Card(tr("What became of them"), parent),
      m_none(new Label(TextRole::Muted,
                       tr("Each night’s reminders will stand here, and why one did not come."))),
      m_list(new QVBoxLayout)
{
    m_list->setSpacing(space(this));
    content()->addWidget(m_none);
    content()->addLayout(m_list);
}

void ReceiptCard::setReceipts(const std::vector<Receipt>& receipts, const EveningPlan& plan)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_none->setVisible(receipts.empty());
    const QLocale locale;
    size_t count = 0;
    for (auto receipt = receipts.rbegin(); receipt != receipts.rend() && count < shown; ++receipt, ++count) {
        const Reminder* reminder = plan.find(receipt->id);
        const QString name = !reminder                  ? receipt->id.text()
                             : reminder->text.isEmpty() ? kindText(reminder->kind)
                                                        : reminder->text;
        const QDate date = receipt->due.date();
        const QString day = locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
        m_list->addWidget(
            new Label(receipt->shown() ? TextRole::Muted : TextRole::Body,
                      QStringList{QStringLiteral("%1 %2").arg(day, clockText(receipt->due.time())), name,
                                  receiptText(*receipt)}
                          .join(QStringLiteral(" · "))));
    }
}

} // namespace supine
