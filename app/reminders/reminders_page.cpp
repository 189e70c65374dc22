#include "app/reminders/reminders_page.h"

#include "app/reminders/bedtime_card.h"
#include "app/reminders/calendar_export.h"
#include "app/reminders/receipt_card.h"
#include "app/reminders/reminder_list_card.h"
#include "app/reminders/reminder_words.h"
#include "app/reminders/wake_card.h"
#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/reminders/reminder_scheduler.h"

#include <QDateEdit>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace supine
{

RemindersPage::RemindersPage(const Services& services, QWidget* parent)
    : ScrollPage(tr("Reminders"), parent), m_services(services), m_problem(new Label(TextRole::Notice)),
      m_bedtime(new BedtimeCard(services.book)),
      m_list(new ReminderListCard(services.book, services.scheduler)), m_wake(new WakeCard(services.waker)),
      m_receipts(new ReceiptCard)
{
    setSubtitle(tr("A quiet word before bed, on the nights you choose."));
    m_problem->hide();
    content()->addWidget(m_problem);
    for (QWidget* card : {static_cast<QWidget*>(makeTonight()), static_cast<QWidget*>(m_bedtime),
                          static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_wake),
                          static_cast<QWidget*>(makeCalendar()), static_cast<QWidget*>(m_receipts)})
        content()->addWidget(card);
    connect(&m_services.scheduler, &ReminderScheduler::changed, this, &RemindersPage::refresh);
    connect(&m_services.scheduler, &ReminderScheduler::keepingFailed, this,
            [this](const Error& error) { report(Result<void>(error)); });
    connect(m_bedtime, &BedtimeCard::written, this, &RemindersPage::report);
    connect(m_list, &ReminderListCard::written, this, &RemindersPage::report);
    connect(m_wake, &WakeCard::written, this, &RemindersPage::report);
    connect(m_wake, &WakeCard::testAsked, this, &RemindersPage::testAsked);
    connect(m_wake, &WakeCard::chosen, this, &RemindersPage::wakeChosen);
    refresh();
    setReach(Notifier::Reach::Unknown);
}

Card* RemindersPage::makeTonight()
{
    auto* card = new Card(tr("Tonight"));
    m_outlook = new Label(TextRole::Title);
    m_detail = new Label(TextRole::Muted);
    m_skip = new PlainButton(QString());
    m_pause = new PlainButton(QString());
    connect(m_skip, &QPushButton::clicked, this, &RemindersPage::toggleSkip);
    connect(m_pause, &QPushButton::clicked, this, &RemindersPage::togglePause);
    m_until = new QDateEdit;
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_until->setAccessibleName(tr("Last night of the pause"));
    auto* pause = new PlainButton(tr("Pause until then"));
    connect(pause, &QPushButton::clicked, this, &RemindersPage::pause);
    auto* through = new Label(TextRole::Body, tr("No reminders through the night of"));
    m_pauseRow = flowing(this, {through->singleLine(), m_until, pause});
    m_pauseRow->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(space(this) / 2);
    words->addWidget(m_outlook);
    words->addWidget(m_detail);
    card->content()->addLayout(words);
    card->content()->addWidget(flowing(this, {m_skip, m_pause}));
    card->content()->addWidget(m_pauseRow);
    return card;
}

Card* RemindersPage::makeCalendar()
{
    auto* card = new Card(tr("On your phone"));
    auto* save = new PlainButton(tr("Save a calendar file"));
    m_saved = new Label(TextRole::Muted);
    m_saved->hide();
    connect(save, &QPushButton::clicked, this, &RemindersPage::saveCalendar);
    card->content()->addWidget(new Label(
        TextRole::Body, tr("A calendar file lets your phone remind you too. Send it to yourself, open it "
                           "there, and let the calendar add all events; after a change here, do it again.")));
    card->content()->addWidget(save, 0, Qt::AlignLeading);
    card->content()->addWidget(m_saved);
    return card;
}

void RemindersPage::setReach(Notifier::Reach reach)
{
    m_wake->setReach(reach);
}

void RemindersPage::setTray(bool available)
{
    m_wake->setTray(available);
}

void RemindersPage::setWakeNotes(const QStringList& notes)
{
    m_wake->setNotes(notes);
}

void RemindersPage::refresh()
{
    m_bedtime->refresh();
    m_list->refresh();
    m_wake->refresh();
    m_receipts->setReceipts(m_services.scheduler.receipts(), m_services.book.plan());
    sayOutlook();
    if (!m_services.book.problems().isEmpty()) {
        m_problem->setText(m_services.book.problems().join(QLatin1Char('\n')));
        m_problem->show();
    }
}

void RemindersPage::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    m_services.scheduler.check();
    refresh();
}

void RemindersPage::toggleSkip()
{
    if (m_services.scheduler.outlook().state == Outlook::State::Skipped)
        m_services.scheduler.unskipTonight();
    else
        m_services.scheduler.skipTonight();
}

void RemindersPage::togglePause()
{
    if (m_services.book.plan().pause) {
        report(m_services.book.setPause(std::nullopt));
        return;
    }
    const QDate tonight = m_services.scheduler.tonight().date();
    m_until->setDateRange(tonight, tonight.addDays(longestPauseDays));
    m_until->setDate(tonight.addDays(6));
    m_pauseRow->setVisible(m_pauseRow->isHidden());
}

void RemindersPage::pause()
{
    m_pauseRow->hide();
    report(m_services.book.setPause(Pause{m_services.scheduler.tonight(), *Night::from(m_until->date())}));
}

void RemindersPage::saveCalendar()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QDir(folder).filePath(QStringLiteral("supine.ics"));
    QDir().mkpath(folder);
    const auto saved = exportCalendar(m_services.book, m_services.ledger, m_services.scheduler.now(), path);
    m_saved->setText(saved ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                           : errorText(saved.error()));
    m_saved->show();
}

void RemindersPage::sayOutlook()
{
    using State = Outlook::State;
    const Outlook outlook = m_services.scheduler.outlook();
    const EveningPlan plan = m_services.book.plan();
    const Reminder* reminder = plan.find(outlook.id);
    const bool coming = outlook.state == State::Coming || outlook.state == State::Snoozed;
    const QString title = outlookTitle(outlook);
    m_outlook->setText(coming && reminder ? QStringLiteral("%1 · %2").arg(title, kindText(reminder->kind))
                                          : title);
    QString detail = outlookDetail(outlook);
    if (plan.pause)
        detail = tr("Paused through the night of %1. %2")
                     .arg(QLocale().toString(plan.pause->through.date(), QLocale::ShortFormat), detail)
                     .trimmed();
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    const bool skipped = outlook.state == State::Skipped;
    m_skip->setText(skipped ? tr("Remind me after all") : tr("Skip tonight"));
    m_skip->setVisible(skipped || coming);
    m_pause->setText(plan.pause ? tr("End the pause") : tr("Pause…"));
    m_pause->setVisible(plan.pause || m_services.book.active());
}

void RemindersPage::report(const Result<void>& written)
{
    m_problem->setVisible(!written);
    m_problem->setText(written ? QString() : errorText(written.error()));
    refresh();
}

} // namespace supine
