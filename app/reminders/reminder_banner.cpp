#include "app/reminders/reminder_banner.h"

#include "app/reminders/reminder_delivery.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

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

    auto* row = new FlowLayout(space(this), this);
    row->setContentsMargins(space(this, 2), space(this), space(this, 2), space(this));
    row->addWidget(m_words->singleLine());
    row->addWidget(begin);
    row->addWidget(snooze);
    row->addWidget(skip);
    ensurePolished();
    begin->ensurePolished();
    m_words->setMinimumHeight(begin->sizeHint().height());

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
