#include "app/reminders/reminders_page.h"

#include "app/reminders/reminder_words.h"
#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/reminders/usual_reminder.h"
#include "core/settings/settings_keys.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace supine
{
namespace
{

constexpr int leads[] = {0, 15, 30, 45, 60, 90}; ///< minutes
constexpr int bedtimeStep = 15;

QWidget* flowOf(const QList<QWidget*>& widgets, const QWidget* metric)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(space(metric), row);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    return row;
}

} // namespace

RemindersPage::RemindersPage(Settings& settings, ReminderScheduler& scheduler, QWidget* parent)
    : ScrollPage(tr("Reminders"), parent), m_settings(settings), m_scheduler(scheduler)
{
    setSubtitle(tr("A quiet word before bed, on the nights you choose."));
    content()->addWidget(makeTonight());
    content()->addWidget(makeEvening());
    content()->addWidget(makeNights());
    content()->addWidget(makeWay());
    connect(&m_scheduler, &ReminderScheduler::changed, this, &RemindersPage::refresh);
    connect(&m_scheduler, &ReminderScheduler::keepingFailed, this,
            [this](const Error& error) { report(Result<void>(error)); });
    refresh();
    sayWay();
}

Card* RemindersPage::makeTonight()
{
    auto* card = new Card(tr("Tonight"));
    m_outlook = new Label(TextRole::Title);
    m_detail = new Label(TextRole::Muted);
    m_skip = new PlainButton(QString());
    connect(m_skip, &QPushButton::clicked, this, &RemindersPage::toggleSkip);
    auto* words = new QVBoxLayout;
    words->setSpacing(space(this) / 2);
    words->addWidget(m_outlook);
    words->addWidget(m_detail);
    card->content()->addLayout(words);
    card->content()->addWidget(m_skip, 0, Qt::AlignLeft);
    return card;
}

Card* RemindersPage::makeEvening()
{
    auto* card = new Card(tr("Evening"));
    m_on = new QCheckBox(tr("Remind me"));
    connect(m_on, &QCheckBox::toggled, this,
            [this](bool on) { report(m_settings.set(keys::reminderOn, on)); });

    m_bedtime = new QTimeEdit;
    m_bedtime->setDisplayFormat(clockFormat());
    m_bedtime->setAccessibleName(tr("Usual bedtime"));
    m_bedtime->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_bedtime->setKeyboardTracking(false); // a time half typed is not a choice
    m_bedtime->setWrapping(true);
    connect(m_bedtime, &QTimeEdit::timeChanged, this, [this](QTime time) {
        report(m_settings.set(keys::bedtime, time.toString(QStringLiteral("HH:mm"))));
    });
    auto* earlier = new PlainButton(tr("−15 min"));
    earlier->setAccessibleName(tr("Bedtime 15 minutes earlier"));
    auto* later = new PlainButton(tr("+15 min"));
    later->setAccessibleName(tr("Bedtime 15 minutes later"));
    connect(earlier, &QPushButton::clicked, this, [this] { moveBedtime(-bedtimeStep); });
    connect(later, &QPushButton::clicked, this, [this] { moveBedtime(bedtimeStep); });

    earlier->ensurePolished();
    m_bedtime->setMinimumHeight(earlier->sizeHint().height()); // one row, one height

    m_lead = new QButtonGroup(this);
    m_leadRow = flowOf({}, this);
    for (int minutes : leads)
        addLead(minutes);
    connect(m_lead, &QButtonGroup::idClicked, this,
            [this](int minutes) { report(m_settings.set(keys::reminderLead, minutes)); });

    card->content()->addWidget(new Label(TextRole::Caption, tr("Usual bedtime")));
    card->content()->addWidget(flowOf({m_bedtime, earlier, later}, this));
    card->content()->addSpacing(space(this));
    card->content()->addWidget(m_on);
    card->content()->addWidget(new Label(TextRole::Caption, tr("How long before")));
    card->content()->addWidget(m_leadRow);
    m_problem = new Label(TextRole::Notice);
    m_problem->hide();
    card->content()->addWidget(m_problem);
    return card;
}

void RemindersPage::addLead(int minutes)
{
    auto* chip = new Chip(minutes == 0 ? tr("at bedtime") : tr("%n min", nullptr, minutes));
    if (minutes > 0)
        chip->setAccessibleName(tr("%n minutes before bedtime", nullptr, minutes));
    m_lead->addButton(chip, minutes);
    m_leadRow->layout()->addWidget(chip);
}

void RemindersPage::moveBedtime(int minutes)
{
    m_bedtime->setTime(m_bedtime->time().addSecs(minutes * 60));
}

Card* RemindersPage::makeNights()
{
    auto* card = new Card(tr("On these nights"));
    QList<QWidget*> chips;
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % 7 + 1;
        auto* chip = new Chip(locale.standaloneDayName(day, QLocale::ShortFormat));
        chip->setAccessibleName(locale.standaloneDayName(day));
        connect(chip, &QPushButton::toggled, this, &RemindersPage::writeDays);
        m_days[size_t(day - 1)] = chip;
        chips << chip;
    }
    card->content()->addWidget(flowOf(chips, this));
    card->content()->addWidget(
        new Label(TextRole::Caption, tr("The small hours belong to the night before: half past midnight "
                                        "after Monday evening is Monday’s.")));
    return card;
}

Card* RemindersPage::makeWay()
{
    auto* card = new Card(tr("How it reaches you"));
    m_way = new Label(TextRole::Body);
    m_running = new Label(TextRole::Muted);
    auto* test = new PlainButton(tr("Show a test"));
    connect(test, &QPushButton::clicked, this, &RemindersPage::testAsked);
    auto* words = new QVBoxLayout;
    words->setSpacing(space(this) / 2);
    words->addWidget(m_way);
    words->addWidget(m_running);
    card->content()->addLayout(words);
    card->content()->addWidget(test, 0, Qt::AlignLeft);
    return card;
}

void RemindersPage::setReach(Notifier::Reach reach)
{
    m_reach = reach;
    sayWay();
}

void RemindersPage::setTray(bool available)
{
    m_tray = available;
    sayWay();
}

void RemindersPage::refresh()
{
    readSettings();
    sayOutlook();
}

void RemindersPage::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    m_scheduler.check();
    refresh();
}

void RemindersPage::readSettings()
{
    const QSignalBlocker bed(m_bedtime), on(m_on);
    m_bedtime->setTime(bedtime(m_settings));
    m_on->setChecked(m_settings.value(keys::reminderOn));
    const int lead = m_settings.value(keys::reminderLead);
    if (!m_lead->button(lead))
        addLead(lead); // set in another way
    m_lead->button(lead)->setChecked(true);
    m_leadRow->setEnabled(m_on->isChecked());
    const Weekdays days(static_cast<unsigned>(m_settings.value(keys::reminderDays)));
    for (size_t day = 0; day < m_days.size(); ++day) {
        const QSignalBlocker quiet(m_days[day]);
        m_days[day]->setChecked(days.test(day));
        m_days[day]->setEnabled(m_on->isChecked());
    }
}

void RemindersPage::writeDays()
{
    Weekdays days;
    for (size_t day = 0; day < m_days.size(); ++day)
        days.set(day, m_days[day]->isChecked());
    report(m_settings.set(keys::reminderDays, int(days.to_ulong())));
}

void RemindersPage::toggleSkip()
{
    if (m_scheduler.outlook().state == Outlook::State::Skipped)
        m_scheduler.unskipTonight();
    else
        m_scheduler.skipTonight();
}

void RemindersPage::sayOutlook()
{
    using State = Outlook::State;
    const Outlook outlook = m_scheduler.outlook();
    m_outlook->setText(outlookTitle(outlook));
    m_detail->setText(outlookDetail(outlook));
    m_detail->setVisible(!m_detail->text().isEmpty());
    const bool skipped = outlook.state == State::Skipped;
    m_skip->setText(skipped ? tr("Remind me after all") : tr("Skip tonight"));
    m_skip->setVisible(skipped || outlook.state == State::Coming || outlook.state == State::Snoozed);
}

void RemindersPage::sayWay()
{
    switch (m_reach) {
    case Notifier::Reach::TextActions:
        m_way->setText(tr("As a notification of this desktop, with Begin, Snooze 10 min and Skip tonight."));
        break;
    case Notifier::Reach::Text:
        m_way->setText(tr(
            "As a notification without buttons; Begin, Snooze 10 min and Skip tonight are in the window."));
        break;
    case Notifier::Reach::Nothing:
        m_way->setText(tr("This desktop shows no notifications: the window says it, and comes up for it."));
        break;
    case Notifier::Reach::Unknown:
        m_way->setText(tr("Asking this desktop whether it shows notifications."));
        break;
    }
    m_running->setText(
        m_tray ? tr("Supine has to be running; closing the window leaves it in the tray.")
               : tr("There is no tray here, so Supine has to stay open. A minimized window is enough."));
}

void RemindersPage::report(const Result<void>& written)
{
    m_problem->setVisible(!written);
    m_problem->setText(written ? QString() : errorText(written.error()));
    if (!written)
        refresh();
}

} // namespace supine
