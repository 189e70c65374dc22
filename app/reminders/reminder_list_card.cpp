#include "app/reminders/reminder_list_card.h"

#include "app/reminders/reminder_row.h"
#include "app/reminders/reminder_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/reminders/reminder_scheduler.h"

namespace supine
{
namespace
{

using namespace std::chrono_literals;

/// The evening plan: what leads up to bedtime, and the questions of the morning.
std::vector<Reminder> eveningPlan()
{
    const auto before = [](ReminderKind kind, std::chrono::minutes lead, bool chime) {
        Reminder reminder;
        reminder.kind = kind;
        reminder.before = lead;
        reminder.chime = chime;
        reminder.unlessDone = kind != ReminderKind::LightsOut;
        return reminder;
    };
    Reminder morning;
    morning.kind = ReminderKind::Morning;
    morning.at = QTime(7, 30);
    morning.chime = false;
    return {before(ReminderKind::WindDown, 60min, false), before(ReminderKind::Screens, 30min, false),
            before(ReminderKind::Routine, 15min, true), before(ReminderKind::LightsOut, 0min, false),
            morning};
}

bool hasKind(const EveningPlan& plan, ReminderKind kind)
{
    return std::any_of(plan.reminders.begin(), plan.reminders.end(),
                       [kind](const Reminder& reminder) { return reminder.kind == kind; });
}

} // namespace

ReminderListCard::ReminderListCard(ReminderBook& book, ReminderScheduler& scheduler, QWidget* parent)
    : Card(tr("Reminders"), parent), m_book(book), m_scheduler(scheduler),
      m_none(
          new Label(TextRole::Muted,
                    tr("None yet. The evening plan brings five: wind down an hour before bed, screens away, "
                       "the routine, lights out, and the questions of the morning."))),
      m_shared(new Label(TextRole::Notice)), m_list(new QVBoxLayout),
      m_evening(new PlainButton(tr("Take the evening plan")))
{
    m_list->setSpacing(space(this, 2));
    content()->addWidget(m_none);
    content()->addLayout(m_list);
    content()->addWidget(m_shared);
    auto* one = new PlainButton(tr("Add a reminder"));
    connect(one, &QPushButton::clicked, this, &ReminderListCard::add);
    connect(m_evening, &QPushButton::clicked, this, &ReminderListCard::addEvening);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(space(this), buttons);
    flow->addWidget(one);
    flow->addWidget(m_evening);
    content()->addWidget(buttons);
    content()->addWidget(new Label(TextRole::Caption,
                                   tr("The small hours and the morning belong to the night before: half past "
                                      "midnight after Monday evening is Monday’s.")));
    refresh();
}

void ReminderListCard::refresh()
{
    const EveningPlan plan = m_book.plan();
    const std::vector<Outlook> outlooks = m_scheduler.outlooks();
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (plan.find(row->first)) {
            ++row;
            continue;
        }
        row->second->deleteLater();
        row->second->hide();
        row = m_rows.erase(row);
    }
    for (size_t i = 0; i < plan.reminders.size(); ++i) {
        const Reminder& reminder = plan.reminders[i];
        ReminderRow*& row = m_rows[reminder.id];
        if (!row) {
            row = new ReminderRow;
            m_list->addWidget(row);
            connect(row, &ReminderRow::changed, this,
                    [this](const Reminder& changed) { emit written(m_book.change(changed)); });
            connect(row, &ReminderRow::removeAsked, this, &ReminderListCard::remove);
        }
        row->show(reminder, plan, outlooks[i]);
    }
    m_none->setVisible(plan.reminders.empty());
    m_evening->setVisible(!hasKind(plan, ReminderKind::WindDown));
    sayShared(plan);
}

void ReminderListCard::sayShared(const EveningPlan& plan)
{
    m_shared->hide();
    for (const Reminder& reminder : plan.reminders) {
        const Reminder* other = sharesMinute(reminder, plan);
        if (!other)
            continue;
        const auto name = [](const Reminder& one) {
            return one.text.isEmpty() ? kindText(one.kind) : one.text;
        };
        m_shared->setText(tr("“%1” and “%2” come at the same minute, as one notification.")
                              .arg(name(reminder), name(*other)));
        m_shared->show();
        return;
    }
}

void ReminderListCard::add()
{
    Reminder reminder;
    reminder.before = 30min;
    const auto id = m_book.add(reminder);
    emit written(id ? Result<void>() : Result<void>(id.error()));
    if (!id)
        return;
    refresh();
    m_rows.at(*id)->openEditor();
}

void ReminderListCard::addEvening()
{
    const EveningPlan plan = m_book.plan();
    for (const Reminder& reminder : eveningPlan()) {
        if (hasKind(plan, reminder.kind))
            continue;
        if (const auto id = m_book.add(reminder); !id) {
            emit written(id.error());
            return;
        }
    }
    emit written({});
}

void ReminderListCard::remove(const ReminderId& id)
{
    emit written(m_book.remove(id));
}

} // namespace supine
