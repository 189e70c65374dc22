#include "app/reminders/reminder_banner.h"

#include "app/reminders/reminder_delivery.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QHBoxLayout>

namespace supine
{

ReminderBanner::ReminderBanner(ReminderDelivery& delivery, QWidget* parent)
    : QFrame(parent), m_delivery(delivery), m_words(new Label(TextRole::Strong))
{
    setProperty("kind", QStringLiteral("card"));
    setAccessibleName(tr("Reminder"));
    auto* begin = new PrimaryButton(tr("Begin"));
    auto* snooze = new PlainButton(tr("Snooze 10 min"));
    auto* skip = new PlainButton(tr("Skip tonight"));
    connect(begin, &QPushButton::clicked, &m_delivery, &ReminderDelivery::begin);
    connect(snooze, &QPushButton::clicked, &m_delivery, &ReminderDelivery::snooze);
    connect(skip, &QPushButton::clicked, &m_delivery, &ReminderDelivery::skip);

    auto* row = new QHBoxLayout(this);
    const int edge = space(this);
    row->setContentsMargins(2 * edge, edge, edge, edge);
    row->setSpacing(edge);
    row->addWidget(m_words, 1);
    for (QPushButton* button : {static_cast<QPushButton*>(begin), static_cast<QPushButton*>(snooze),
                                static_cast<QPushButton*>(skip)})
        row->addWidget(button);

    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &ReminderBanner::say);
    say();
}

void ReminderBanner::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    say();
    m_minute.start();
}

void ReminderBanner::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_minute.stop();
}

void ReminderBanner::say()
{
    m_words->setText(m_delivery.words().title);
    setAccessibleDescription(m_words->text());
}

} // namespace supine
