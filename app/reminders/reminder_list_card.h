#pragma once

#include "app/widgets/card.h"
#include "core/reminders/reminder_book.h"

#include <map>

namespace supine
{

class Label;
class PlainButton;
class ReminderRow;
class ReminderScheduler;

/// All reminders, each to change in its place, and ways to add more.
class ReminderListCard : public Card
{
    Q_OBJECT
public:
    /// Both outlive the card.
    ReminderListCard(ReminderBook& book, ReminderScheduler& scheduler, QWidget* parent = nullptr);
    /// Reads everything again; what is being edited stays open.
    void refresh();

signals:
    void written(const supine::Result<void>& outcome);

private:
    void add();
    void addEvening();
    void remove(const ReminderId& id);
    void sayShared(const EveningPlan& plan);

    ReminderBook& m_book;
    ReminderScheduler& m_scheduler;
    Label* m_none;
    Label* m_shared;
    QVBoxLayout* m_list;
    PlainButton* m_evening;
    std::map<ReminderId, ReminderRow*> m_rows;
};

} // namespace supine
