#include "app/application/application.h"
#include "app/application/companion.h"
#include "app/application/evening.h"
#include "app/application/home.h"
#include "app/application/household.h"
#include "app/library/own_shelf.h"
#include "app/reminders/waker.h"
#include "app/settings/people_card.h"
#include "app/settings/settings_page.h"
#include "app/shell/main_window.h"
#include "app/text/error_text.h"
#include "app/text/translations.h"
#include "app/tonight/tonight_page.h"
#include "core/storage/profiles.h"

#include <QCoreApplication>
#include <QProcess>

// Who else keeps a journal here: opening theirs, and practising with them.

namespace supine
{

Application::Leftover::~Leftover()
{
    if (!profile.isEmpty())
        (void)removeProfile(folder, profile);
}

TonightPage* Application::makeTonight()
{
    auto* page = new TonightPage(m_home->journal(), *m_settings, *m_catalogue, *m_shelf, m_clock);
    connect(page, &TonightPage::beginRequested, this, [this](const RoutineId& id) { begin(id); });
    connect(m_evening.get(), &Evening::ended, page, &TonightPage::refresh);
    connect(page, &TonightPage::helpAsked, m_window.get(), &MainWindow::showHelp);
    connect(page, &TonightPage::trendsAsked, m_window.get(), [this] { m_window->showPlace(Place::Trends); });
    if (m_household) {
        connect(page, &TonightPage::partnerWanted, this, &Application::accompany);
        connect(m_evening.get(), &Evening::ended, this, [this] { accompany(-1); }); // asked anew each time
        page->setPartners([this] {
            QStringList names;
            for (const Person& person : m_household->others())
                names.append(person.name);
            return names;
        });
    }
    return page;
}

void Application::accompany(int index)
{
    std::unique_ptr<Companion> companion;
    const std::vector<Person> others = m_household->others();
    if (index >= 0 && index < int(others.size())) {
        const Person& person = others.at(size_t(index));
        const auto folder = m_household->folderOf(person);
        auto opened = folder ? Companion::open(person.name, *folder, m_evening->runner(), m_clock)
                             : Result<std::unique_ptr<Companion>>(folder.error());
        if (opened)
            companion = std::move(*opened);
        else
            m_prompts.tell(m_window.get(), tr("The journal of %1 cannot be opened").arg(person.name),
                           errorText(opened.error()));
    }
    const QString own = m_household->isFirst() ? m_household->people().front().name : m_profile;
    const bool alone = companion == nullptr;
    m_evening->accompany(std::move(companion), own);
    const auto second = m_evening->second();
    m_tonight->setPartner(alone ? -1 : index, second ? *second : Second{});
}

SettingsPage* Application::makeSettings()
{
    auto* page = new SettingsPage(*m_settings, *m_catalogue, m_home->folder(), translatedLanguages(), m_clock,
                                  m_prompts);
    connect(page, &SettingsPage::journalRewritten, &m_home->journal(), &Journal::takeUpNews);
    connect(page, &SettingsPage::erased, this, [this] {
        (void)forgetWaking(m_home->folder()); // a timer that stays finds nothing to remind of
        if (m_household) {
            m_leftover.folder = m_household->folder();
            m_leftover.profile = m_profile;
        }
        leave();
    });
    page->showVoice(*m_shelf, m_evening->voiceTrial());
    connect(m_own.get(), &OwnShelf::changed, page, &SettingsPage::offerRoutines);
    page->showMarks(m_home->journal());
    m_evening->serve(page->sound());
    if (m_household)
        servePeople(page->showPeople());
    return page;
}

void Application::servePeople(PeopleCard& card)
{
    const auto show = [this, &card](const Result<void>& outcome) {
        PeopleCard::People people;
        for (const Person& person : m_household->others())
            people.others.append(person.name);
        people.first = m_household->isFirst();
        people.firstName = m_household->firstName();
        people.asksWho = m_household->asks();
        if (outcome)
            card.setPeople(people);
        card.setTrouble(outcome ? QString() : errorText(outcome.error()));
    };
    connect(&card, &PeopleCard::firstNamed, this,
            [this, show](const QString& name) { show(m_household->callFirst(name)); });
    connect(&card, &PeopleCard::addRequested, this,
            [this, show](const QString& name) { show(m_household->add(name)); });
    connect(&card, &PeopleCard::asksWhoChosen, this,
            [this, show](bool asks) { show(m_household->setAsks(asks)); });
    connect(&card, &PeopleCard::openRequested, this, [this, &card](int index) {
        const Person person = m_household->others().at(size_t(index));
        QStringList arguments{QStringLiteral("--data-dir"), m_household->folder()};
        arguments += person.profile.isEmpty() ? QStringList{QStringLiteral("--first")}
                                              : QStringList{QStringLiteral("--profile"), person.profile};
        if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
            card.setTrouble(tr("The window of %1 could not be opened.").arg(person.name));
    });
    show({});
}

} // namespace supine
