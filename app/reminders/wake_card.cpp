#include "app/reminders/wake_card.h"

#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace supine
{

using Choice = Waker::Choice;

WakeCard::WakeCard(Waker* waker, QWidget* parent)
    : Card(tr("How it reaches you"), parent), m_waker(waker), m_way(new Label(TextRole::Body)),
      m_running(new Label(TextRole::Muted)), m_notes(new Label(TextRole::Notice)),
      m_choices(new QButtonGroup(this))
{
    auto* test = new PlainButton(tr("Show a test"));
    connect(test, &QPushButton::clicked, this, &WakeCard::testAsked);
    content()->addWidget(m_way);
    content()->addWidget(test, 0, Qt::AlignLeading);
    content()->addSpacing(space(this));
    content()->addWidget(new Label(TextRole::Caption, tr("When Supine is not running")));
    const QPair<Choice, QString> choices[] = {
        {Choice::Auto, tr("As this system does it best")},
        {Choice::System, tr("The system’s own timers start it; nothing runs in between")},
        {Choice::Login, tr("It waits in the tray from login on")},
        {Choice::Open, tr("No reminders then")}};
    for (const auto& [choice, text] : choices) {
        auto* button = new WrappingRadioButton(text);
        m_choices->addButton(button, int(choice));
        content()->addWidget(button);
        button->setVisible(m_waker != nullptr);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        emit written(m_waker->choose(Choice(id)));
        emit chosen();
        refresh();
    });
    content()->addWidget(m_running);
    m_notes->hide();
    content()->addWidget(m_notes);
    refresh();
}

void WakeCard::setReach(Notifier::Reach reach)
{
    switch (reach) {
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
}

void WakeCard::setTray(bool available)
{
    m_tray = available;
    refresh();
}

void WakeCard::setNotes(const QStringList& notes)
{
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    refresh();
}

void WakeCard::refresh()
{
    if (m_waker)
        m_choices->button(int(m_waker->choice()))->setChecked(true);
    m_running->setText(runningText());
}

QString WakeCard::runningText() const
{
    if (m_waker && m_waker->bySystem())
        return tr("The timers are set. You can close Supine; it comes when it is time.");
    if (m_tray)
        return tr("Supine has to be running; closing the window leaves it in the tray.");
    return tr("There is no tray here, so Supine has to stay open. A minimized window is enough.");
}

} // namespace supine
