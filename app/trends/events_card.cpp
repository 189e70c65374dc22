#include "app/trends/events_card.h"

#include "app/text/error_text.h"
#include "app/trends/trend_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace supine
{

namespace
{

constexpr int longestText = 80;
constexpr size_t mostListed = 8;

QString kindName(const QString& equipment)
{
    if (equipment == QLatin1String("mattress"))
        return EventsCard::tr("Mattress");
    if (equipment == QLatin1String("topper"))
        return EventsCard::tr("Topper");
    if (equipment == QLatin1String("pillow"))
        return EventsCard::tr("Pillow");
    if (equipment == QLatin1String("cushion"))
        return EventsCard::tr("Cushion");
    return EventsCard::tr("Mat");
}

} // namespace

EventsCard::EventsCard(Journal& journal, Of of, QWidget* parent)
    : Card(of == Of::Equipment ? tr("What you lie and sit on") : tr("What happened"), parent),
      m_journal(journal), m_of(of), m_tonight(*Night::from(QDate(2000, 1, 1))),
      m_add(new LinkButton(tr("Add something…"))), m_form(makeForm()), m_trouble(new Label(TextRole::Notice))
{
    content()->addWidget(m_form);
    content()->addWidget(m_add, 0, Qt::AlignLeading);
    content()->addWidget(m_trouble);
    content()->addStretch(1);
    m_form->hide();
    m_trouble->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
}

/// A kind writes its name for a beginning, as long as nothing else was written.
QComboBox* EventsCard::makeKinds()
{
    auto* kinds = new QComboBox;
    kinds->setAccessibleName(tr("What it is"));
    for (const QString& kind : equipmentKinds())
        kinds->addItem(kindName(kind), kind);
    connect(kinds, &QComboBox::currentIndexChanged, this, [this, kinds] {
        if (m_text->text().isEmpty() || kinds->findText(m_text->text()) >= 0)
            m_text->setText(kinds->currentText());
    });
    return kinds;
}

QWidget* EventsCard::makeForm()
{
    auto* form = new QWidget;
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins({});
    m_text = new QLineEdit;
    m_text->setMaxLength(longestText);
    m_text->setPlaceholderText(m_of == Of::Equipment ? tr("New topper, wool, 5 cm")
                                                     : tr("New mattress, a journey, …"));
    m_text->setAccessibleName(tr("What happened"));
    m_date = new QDateEdit;
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_date->setAccessibleName(tr("When it happened"));
    m_kind = m_of == Of::Equipment ? makeKinds() : nullptr;
    if (m_kind)
        rows->addWidget(m_kind);
    rows->addWidget(m_text);
    rows->addWidget(m_date);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(space(this), buttons);
    auto* keep = new PlainButton(tr("Save"));
    auto* leave = new LinkButton(tr("Cancel"));
    m_remove = new LinkButton(tr("Remove"));
    for (QWidget* button :
         {static_cast<QWidget*>(keep), static_cast<QWidget*>(leave), static_cast<QWidget*>(m_remove)})
        flow->addWidget(button);
    rows->addWidget(buttons);
    connect(keep, &QPushButton::clicked, this, &EventsCard::save);
    connect(m_text, &QLineEdit::returnPressed, this, &EventsCard::save);
    connect(leave, &QPushButton::clicked, this, &EventsCard::close);
    connect(m_remove, &QPushButton::clicked, this, &EventsCard::remove);
    return form;
}

void EventsCard::show(const std::vector<DatedEvent>& events, Night tonight)
{
    m_events.clear();
    std::copy_if(events.begin(), events.end(), std::back_inserter(m_events), [this](const DatedEvent& event) {
        return m_of == Of::Everything || !event.equipment.isEmpty();
    });
    m_tonight = tonight;
    refreshList();
}

void EventsCard::refreshList()
{
    if (m_list) {
        content()->removeWidget(m_list);
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    rows->setSpacing(space(this) / 2);
    if (m_events.empty())
        rows->addWidget(
            new Label(TextRole::Muted, tr("Nothing noted. What you add is marked on the chart.")));
    const size_t listed = std::min(mostListed, m_events.size());
    for (size_t i = 0; i < listed; ++i) {
        const DatedEvent& event = m_events[m_events.size() - 1 - i];
        auto* row = new LinkButton(
            tr("%1: %2", "a date and what happened")
                .arg(QLocale().toString(event.night.date(), QLocale::ShortFormat), event.text));
        row->setToolTip(tr("Change or remove"));
        row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(row, &QPushButton::clicked, this, [this, event] { edit(event); });
        rows->addWidget(row);
    }
    if (listed < m_events.size())
        rows->addWidget(
            new Label(TextRole::Caption, tr("and %n earlier", nullptr, int(m_events.size() - listed))));
    content()->insertWidget(1, m_list);
    m_list->show();
}

void EventsCard::edit(const std::optional<DatedEvent>& event)
{
    m_edited = event;
    m_text->setText(event ? event->text : QString());
    if (m_kind)
        m_kind->setCurrentIndex(event ? m_kind->findData(event->equipment) : 0);
    if (m_kind && !event)
        m_text->setText(m_kind->currentText());
    m_date->setMaximumDate(m_tonight.date());
    m_date->setDate(event ? event->night.date() : m_tonight.date());
    m_remove->setVisible(event.has_value());
    m_form->show();
    m_add->hide();
    m_text->setFocus();
}

void EventsCard::save()
{
    const QString text = m_text->text().simplified();
    const auto night = Night::from(m_date->date());
    if (text.isEmpty() || !night)
        return;
    const QString id = m_edited ? m_edited->id : QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString equipment =
        m_kind ? m_kind->currentData().toString() : (m_edited ? m_edited->equipment : QString());
    settle(m_journal.putRecord(recordOf(DatedEvent{id, *night, text, equipment})));
}

void EventsCard::remove()
{
    if (m_edited)
        settle(m_journal.removeRecord(eventKind(), m_edited->id));
}

void EventsCard::settle(const Result<void>& outcome)
{
    m_trouble->setVisible(!outcome);
    if (outcome)
        close();
    else
        m_trouble->setText(errorText(outcome.error()));
}

void EventsCard::close()
{
    m_form->hide();
    m_add->show();
    m_add->setFocus();
}

} // namespace supine
