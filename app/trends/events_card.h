#pragma once

#include "app/widgets/card.h"
#include "core/journal/journal.h"
#include "core/trends/dated_event.h"

class QDateEdit;
class QLineEdit;

namespace supine
{

class Label;
class LinkButton;

/// What happened on a date and may show in the chart: to add, change and take away.
class EventsCard : public Card
{
    Q_OBJECT
public:
    /// `journal` outlives the card.
    explicit EventsCard(Journal& journal, QWidget* parent = nullptr);
    void show(const std::vector<DatedEvent>& events, Night tonight);
    using QWidget::show;

private:
    QWidget* makeForm();
    void refreshList();
    void edit(const std::optional<DatedEvent>& event);
    void save();
    void remove();
    void close();
    void settle(const Result<void>& outcome);

    Journal& m_journal;
    std::vector<DatedEvent> m_events;
    std::optional<DatedEvent> m_edited; ///< nothing: a new one
    Night m_tonight;
    QWidget* m_list = nullptr;
    LinkButton* m_add;
    QWidget* m_form;
    QDateEdit* m_date; ///< these three made by makeForm()
    QLineEdit* m_text;
    LinkButton* m_remove;
    Label* m_trouble;
};

} // namespace supine
