#include "app/application/application.h"
#include "app/application/evening.h"
#include "app/application/home.h"
#include "app/application/library_place.h"
#include "app/application/reminder_desk.h"
#include "app/application/routine_place.h"
#include "app/journal/journal_page.h"
#include "app/library/own_shelf.h"
#include "app/reminders/reminders_page.h"
#include "app/session/resume_card.h"
#include "app/settings/settings_page.h"
#include "app/shell/main_window.h"
#include "app/text/catalogue_words.h"
#include "app/text/error_text.h"
#include "app/text/routine_name.h"
#include "app/tonight/tonight_page.h"
#include "app/trends/trends_page.h"
#include "core/routine/compose.h"
#include "core/settings/settings_keys.h"
#include "core/storage/data_folder.h"

namespace supine
{

QHash<QString, QString> Application::routineNames() const
{
    QHash<QString, QString> names;
    for (const Routine& routine : m_shelf->routines())
        names.insert(routine.id.text(), routineName(routine));
    names.insert(composedRoutine().text(), routineName(composedRoutine(), *m_shelf));
    return names;
}

void Application::ensurePage(Place place)
{
    if (m_window->hasPage(place))
        return;
    Journal& journal = m_home->journal();
    const QTime turn = QTime::fromString(m_settings->value(keys::dayTurn), QStringLiteral("HH:mm"));
    switch (place) {
    case Place::Tonight:
        m_tonight = makeTonight();
        offerUnfinished();
        m_window->setPage(place, m_tonight);
        break;
    case Place::Journal: {
        auto* page = new JournalPage(journal, m_clock, turn);
        page->setRoutineNames(routineNames());
        page->setPoseNames([this](const PracticeId& id) { return practiceName(id, *m_catalogue); });
        connect(m_own.get(), &OwnShelf::changed, page,
                [this, page] { page->setRoutineNames(routineNames()); });
        m_window->setPage(place, page);
        break;
    }
    case Place::Trends: {
        auto* page = new TrendsPage({journal, journalPath(m_home->folder()), m_clock, m_prompts, turn});
        connect(page, &TrendsPage::helpAsked, m_window.get(), &MainWindow::showHelp);
        m_window->setPage(place, page);
        break;
    }
    case Place::Library: {
        LibraryPage* page =
            makeLibraryPage({*m_catalogue, *m_settings, journal, m_clock, turn}, *m_evening, *m_window);
        m_routines->join(page);
        connect(m_own.get(), &OwnShelf::practicesChanged, page, &LibraryPage::showOwnAnew);
        m_window->setPage(place, page);
        break;
    }
    case Place::Reminders:
        startServices();
        m_window->setPage(place, m_desk->makePage());
        break;
    case Place::Settings:
        m_window->setPage(place, makeSettings());
        break;
    }
}

void Application::offerUnfinished()
{
    const auto unfinished = m_home->journal().unfinishedSession();
    if (!unfinished || !*unfinished)
        return;
    const SessionRecord record = **unfinished;
    const auto timeline = m_evening->replan(record);
    const bool fits = timeline && record.position < timeline->end();
    const QTime turn = QTime::fromString(m_settings->value(keys::dayTurn), QStringLiteral("HH:mm"));
    auto* card = new ResumeCard;
    card->offer(record, fits ? timeline->total() : std::chrono::milliseconds(0),
                Night::of(m_clock.now(), turn));
    connect(card, &ResumeCard::resumeChosen, this,
            [this](const SessionRecord& chosen) { settleUnfinished(m_evening->resume(chosen)); });
    connect(card, &ResumeCard::keepChosen, this, [this](const SessionRecord& chosen) {
        settleUnfinished(
            m_home->journal().finishSession(chosen.id, SessionRecord::State::Partial, chosen.held));
    });
    connect(card, &ResumeCard::discardChosen, this, [this](const SessionRecord& chosen) {
        settleUnfinished(m_home->journal().discardSession(chosen.id));
    });
    m_tonight->setNotice(card);
}

void Application::settleUnfinished(const Result<void>& outcome)
{
    if (outcome)
        m_tonight->setNotice(nullptr);
    else
        m_prompts.tell(m_window.get(), tr("That did not work"), errorText(outcome.error()));
}

} // namespace supine
