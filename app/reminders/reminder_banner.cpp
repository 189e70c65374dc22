#include "app/reminders/reminder_banner.h"

#include "app/reminders/reminder_delivery.h"
#include "app/reminders/reminder_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QMenu>

#include <utility>

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
    connect(snooze, &QPushButton::clicked, &m_delivery, [this] { m_delivery.snooze(); });
    auto* later = new PlainButton(tr("Another time"));
    later->setMenu(makeMenu());
    connect(skip, &QPushButton::clicked, &m_delivery, &ReminderDelivery::skip);

    auto* row = new FlowLayout(space(this), this);
    row->setContentsMargins(space(this, 2), space(this), space(this, 2), space(this));
    row->addWidget(m_words->singleLine());
    row->addWidget(begin);
    row->addWidget(snooze);
    row->addWidget(later);
    row->addWidget(skip);
    ensurePolished();
    begin->ensurePolished();
    m_words->setMinimumHeight(begin->sizeHint().height());

    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &ReminderBanner::say);
    say();
}

/// Other lengths, and the next half hours by the clock.
QMenu* ReminderBanner::makeMenu()
{
    auto* menu = new QMenu(this);
    for (const int minutes : {5, 30})
        menu->addAction(tr("In %n min", nullptr, minutes), &m_delivery,
                        [this, minutes] { m_delivery.snooze(std::chrono::minutes(minutes)); });
    menu->addSeparator();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (QAction* old : std::exchange(m_times, {}))
            delete old;
        const QTime now = m_delivery.now().time();
        const QTime next =
            QTime(now.hour(), now.minute() < 30 ? 30 : 0).addSecs(now.minute() < 30 ? 0 : 3600);
        for (int i = 0; i < 4; ++i) {
            const QTime time = next.addSecs(i * 1800);
            m_times << menu->addAction(tr("At %1").arg(clockText(time)), &m_delivery,
                                       [this, time] { m_delivery.snoozeUntil(time); });
        }
    });
    return menu;
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
