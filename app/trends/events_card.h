#pragma once

#include "app/widgets/card.h"
#include "core/journal/journal.h"
#include "core/trends/dated_event.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace supine
{

class Label;
class LinkButton;

/// What happened on a date and may show in the chart: to add, change and take away. Of equipment alone it is
/// a log of what one lies and sits on.
class EventsCard : public Card
{
    Q_OBJECT
public:
    enum class Of { Everything, Equipment };
    /// `journal` outlives the card.
    explicit EventsCard(Journal& journal, Of of = Of::Everything, QWidget* parent = nullptr);
    /// All events; those that are not shown here are passed over.
    void show(const std::vector<DatedEvent>& events, Night tonight);
    using QWidget::show;

private:
    QWidget* makeForm();
    [[nodiscard]] QComboBox* makeKinds();
    void refreshList();
    void edit(const std::optional<DatedEvent>& event);
    void save();
    void remove();
    void close();
    void settle(const Result<void>& outcome);

    Journal& m_journal;
    Of m_of;
    std::vector<DatedEvent> m_events;
    std::optional<DatedEvent> m_edited; ///< nothing: a new one
    Night m_tonight;
    QWidget* m_list = nullptr;
    LinkButton* m_add;
    QWidget* m_form;
    QComboBox* m_kind; ///< these four made by makeForm(); of everything there is no kind, null
    QDateEdit* m_date;
    QLineEdit* m_text;
    LinkButton* m_remove;
    Label* m_trouble;
};

} // namespace supine
