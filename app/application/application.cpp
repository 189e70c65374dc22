#include "app/application/application.h"

#include "app/application/evening.h"
#include "app/application/home.h"
#include "app/application/household.h"
#include "app/application/journal_care.h"
#include "app/application/reminder_desk.h"
#include "app/application/routine_place.h"
#include "app/cli/arguments.h"
#include "app/figure/figure_view.h"
#include "app/journal/own_factors.h"
#include "app/library/own_shelf.h"
#include "app/platform/single_instance.h"
#include "app/shell/help_page.h"
#include "app/shell/main_window.h"
#include "app/text/error_text.h"
#include "app/text/translations.h"
#include "app/theme/theme.h"
#include "app/tonight/tonight_page.h"
#include "core/reminders/evening_plan.h"
#include "core/settings/settings_keys.h"
#include "core/storage/data_folder.h"

#include <QApplication>
#include <QDebug>
#include <QStandardPaths>
#include <QTimer>

namespace supine
{

Application::Application(QApplication& application, const Clock& clock, Ticker& ticker)
    : m_application(application), m_clock(clock), m_ticker(ticker)
{
}

Application::~Application() = default;

Result<Application::Opened> Application::open(const Arguments& arguments,
                                              const std::optional<StartRequest>& start)
{
    auto home = openHome(arguments, start);
    if (!home || *home == Opened::HandedOver)
        return home;
    startCare();
    m_settings = std::make_unique<Settings>(m_home->settingsPath());
    if (m_home->isDemo())
        (void)m_settings->set(keys::welcomed, true);
    m_themeChoice = arguments.theme;
    m_profile = arguments.profile;
    if (!m_home->isDemo())
        m_household = std::make_unique<Household>(
            arguments.household.isEmpty() ? m_home->folder() : arguments.household, m_profile);
    m_start = start;
    m_minimized = arguments.minimized;
    installTranslations(m_application, arguments.language.isEmpty() ? m_settings->value(keys::language)
                                                                    : arguments.language);
    m_textPercent = arguments.textPercent;
    if (m_minimized && !m_start) {
        QTimer::singleShot(0, this, &Application::settleIn);
        return Opened::Here;
    }
    if (const auto loaded = loadContent(); !loaded)
        return loaded.error();
    makeWindow();
    ensurePage(Place::Tonight);
    m_window->show();
    return Opened::Here;
}

Result<Application::Opened> Application::openHome(const Arguments& arguments,
                                                  const std::optional<StartRequest>& start)
{
    if (!arguments.demo) {
        const bool own = arguments.dataDir.isEmpty();
        const auto folder =
            own ? prepareDataFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                                    Parents::Make)
                : prepareDataFolder(arguments.dataDir);
        if (!folder)
            return folder.error();
        QStringList message{QStringLiteral("raise")};
        if (arguments.command == QLatin1String("remind"))
            message = {QStringLiteral("check")};
        if (start)
            message = {QStringLiteral("start"), start->routine.text(), QString::number(start->speed)};
        m_instance = std::make_unique<SingleInstance>();
        const auto role = m_instance->claim(*folder, message);
        if (!role)
            return role.error();
        if (*role == SingleInstance::Role::Later)
            return Opened::HandedOver;
        connect(m_instance.get(), &SingleInstance::asked, this, &Application::obey);
    }
    auto home = arguments.demo ? Home::openDemo(m_clock)
                               : Home::open(arguments.dataDir, m_clock, Database::Check::Later);
    if (!home && home.error().kind == Error::Kind::Newer) {
        home = Home::openToRead(arguments.dataDir, m_clock);
        m_notice = [] {
            return tr("A later version of Supine wrote this journal. It is shown here as it is, and nothing "
                      "in it is changed.");
        };
    } else if (!home && home.error().kind == Error::Kind::Format) {
        home = openRepaired(arguments.dataDir, home.error());
    }
    if (!home)
        return home.error();
    m_home = std::move(*home);
    return Opened::Here;
}

Result<std::unique_ptr<Home>> Application::openRepaired(const QString& folder, const Error& damage)
{
    const auto prepared = Home::prepareFolder(folder);
    if (!prepared)
        return prepared.error();
    const auto report = repairJournal(*prepared, m_clock.now());
    if (!report)
        return report.error().kind == Error::Kind::Storage ? report.error() : damage;
    m_notice = [report = *report] { return JournalCare::sentenceOf(report); };
    return Home::open(folder, m_clock, Database::Check::Later);
}

Result<void> Application::loadContent()
{
    const QString folder = QStringLiteral(":/catalogue");
    if (auto postures = PostureLibrary::load(folder)) {
        m_postures = std::move(*postures);
        FigureView::setLibrary(&*m_postures);
    } else {
        qWarning().noquote() << postures.error().detail; // without figures a pose is shown in words
    }
    auto catalogue = Catalogue::load(folder);
    if (!catalogue)
        return catalogue.error();
    m_catalogue = std::move(*catalogue);
    auto shelf = RoutineShelf::load(folder, *m_catalogue);
    if (!shelf)
        return shelf.error();
    m_shelf = std::move(*shelf);
    m_own = std::make_unique<OwnShelf>(m_home->journal(), *m_catalogue, *m_shelf, m_home->folder());
    if (const auto read = m_own->load(); !read)
        qWarning().noquote() << read.error().detail; // the shipped ones are there
    return {};
}

void Application::applyTheme()
{
    Theme::current().setFigureLook({m_settings->value(keys::figureSkin), m_settings->value(keys::figureHair),
                                    m_settings->value(keys::figureClothes),
                                    m_settings->value(keys::figureKnot)});
    const QString choice = m_themeChoice.isEmpty() ? m_settings->value(keys::theme) : m_themeChoice;
    const QTime bedtime = bedtimeOn(Night::of(m_clock.now(), dayTurn(*m_settings)), *m_settings);
    const ThemeName name = Theme::choose(choice, m_clock.now().time(), bedtime);
    if (name != Theme::current().name() || !Theme::current().applied())
        Theme::current().apply(name);
}

bool Application::ensureWindow()
{
    if (m_window)
        return true;
    if (const auto loaded = loadContent(); !loaded) {
        emit failed(loaded.error());
        return false;
    }
    makeWindow();
    followTray();
    return true;
}

void Application::makeWindow()
{
    Theme::current().setTextPercent(m_textPercent > 0 ? m_textPercent : m_settings->value(keys::textPercent));
    Theme::current().prepare();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1180, 760);
    m_ownNames = std::make_unique<OwnFactorNames>(m_home->journal());
    if (m_home->isDemo()) {
        m_window->setWindowTitle(tr("Supine, demonstration: nothing is kept"));
        m_window->setMark(tr("Demonstration,\nnothing is kept"));
    }
    m_evening = std::make_unique<Evening>(Evening::Services{m_home->journal(), *m_settings, *m_catalogue,
                                                            *m_shelf, m_clock, m_ticker, *m_window});
    m_routines = std::make_unique<RoutinePlace>(
        RoutinePlace::Services{*m_own, *m_shelf, *m_catalogue, *m_settings, m_prompts, *m_window});
    connect(m_routines.get(), &RoutinePlace::beginRequested, this,
            [this](const RoutineId& id) { begin(id); });
    connect(m_routines.get(), &RoutinePlace::libraryWanted, m_window.get(),
            [this] { m_window->showPlace(Place::Library); });
    applyTheme();
    connect(m_window.get(), &MainWindow::placeShown, this, &Application::applyTheme);
    connect(m_settings.get(), &Settings::changed, this, &Application::applyTheme);
    connect(m_window.get(), &MainWindow::placeShown, this, &Application::ensurePage);
    connect(m_window.get(), &MainWindow::firstPainted, this, &Application::settleIn);
    connect(m_window.get(), &MainWindow::closeRequested, this, &Application::leave);
    connect(m_window.get(), &MainWindow::helpAsked, this, [this] { m_window->setHelpPage(new HelpPage); });
    tellOfJournal();
}

void Application::startCare()
{
    m_care = std::make_unique<JournalCare>(*m_home, m_clock);
    connect(m_care.get(), &JournalCare::told, this, [this](const QString& sentence) {
        m_notice = [sentence] { return sentence; };
        if (m_window)
            m_window->setNotice(sentence);
    });
}

void Application::tellOfJournal()
{
    if (!m_profile.isEmpty()) {
        m_window->setWindowTitle(tr("Supine, %1").arg(m_profile));
        m_window->setMark(m_profile);
    }
    connect(m_window.get(), &MainWindow::seen, m_care.get(), &JournalCare::setSeen);
    if (m_home->isReadOnly())
        m_window->setMark(tr("Read only"));
    if (m_notice)
        m_window->setNotice(m_notice());
}

void Application::settleIn()
{
    if (m_desk)
        return;
    if (const auto sound = m_care->lookThrough(); !sound)
        emit failed(sound.error());
    else
        startServices();
}

void Application::startServices()
{
    if (m_desk)
        return;
    m_desk = std::make_unique<ReminderDesk>(
        ReminderDesk::Services{m_home->journal(), *m_settings, m_clock, m_home->folder(), m_home->isDemo()});
    connect(m_desk.get(), &ReminderDesk::beginRequested, this, [this](const RoutineId& id) { begin(id); });
    connect(m_desk.get(), &ReminderDesk::openRequested, this, &Application::raise);
    connect(m_desk.get(), &ReminderDesk::bannerMade, this, [this](QWidget* banner) {
        if (ensureWindow())
            m_window->setBanner(banner);
        else
            delete banner;
    });
    connect(m_desk.get(), &ReminderDesk::bannerOver, this, [this] {
        if (m_window)
            m_window->setBanner(nullptr);
    });
    connect(m_desk.get(), &ReminderDesk::leaveRequested, this, &Application::leave);
    connect(m_desk.get(), &ReminderDesk::changed, this, &Application::followTray);
    if (m_window)
        followTray();
    else if (!m_desk->hasTray() && ensureWindow())
        m_window->showMinimized(); // its pages come when somebody looks
    if (m_start)
        begin(m_start->routine, m_start->speed);
}

/// What the window and the services must know of each other, once both are there.
void Application::followTray()
{
    if (!m_window || !m_desk)
        return;
    connect(m_evening.get(), &Evening::begun, m_desk.get(), &ReminderDesk::settle, Qt::UniqueConnection);
    m_window->setHidesOnClose(m_desk->staysInTray());
}

void Application::begin(const RoutineId& id, int speed)
{
    raise();
    if (!m_window)
        return;
    if (const auto begun = m_evening->begin(id, speed); !begun)
        m_prompts.tell(m_window.get(), tr("The session could not begin"), errorText(begun.error()));
}

void Application::obey(const QStringList& message)
{
    if (message == QStringList{QStringLiteral("check")}) {
        if (m_desk)
            m_desk->check();
        return;
    }
    raise();
    if (m_window && message.size() == 3 && message.at(0) == QLatin1String("start")) {
        const int speed = message.at(2).toInt();
        const RoutineId id(message.at(1));
        if ((m_shelf->routine(id) || id == tonightsRoutine()) && speed >= 1 && speed <= 120)
            begin(id, speed);
    }
}

void Application::raise()
{
    if (!ensureWindow())
        return;
    ensurePage(m_window->place());
    if (m_window->isMinimized() || !m_window->isVisible())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

void Application::showInWindow()
{
    (void)m_settings->set(keys::fullScreen, false);
}

void Application::leave()
{
    if (m_evening && m_evening->active())
        m_evening->runner().end();
    m_application.quit();
}

void Application::tellFailure(const Error& error)
{
    Theme::current().apply(ThemeName::Night);
    m_prompts.tell(nullptr, tr("Supine cannot open your journal"), errorText(error));
}

} // namespace supine
