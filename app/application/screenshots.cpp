#include "app/application/screenshots.h"

#include "app/application/application.h"
#include "app/application/card_pictures.h"
#include "app/application/evening.h"
#include "app/application/screenshot_request.h"
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/figure/figure_view.h"
#include "app/library/library_page.h"
#include "app/shell/main_window.h"
#include "app/trends/report_dialog.h"
#include "app/trends/trends_page.h"
#include "app/widgets/scroll_page.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace supine
{

namespace
{

using namespace std::chrono_literals;

constexpr int mostScreenfuls = 12;
constexpr int leastRounds = 4; ///< a layout that follows a layout needs another round of events

/// Stands still until told to go on.
class StepClock final : public Clock
{
public:
    explicit StepClock(QTime time) : m_now(QDate::currentDate(), time) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_uptime; }
    void pass(std::chrono::milliseconds time)
    {
        m_uptime += time;
        m_now = m_now.addMSecs(time.count());
    }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_uptime{1h};
};

class StepTicker final : public Ticker
{
public:
    void start(std::chrono::milliseconds) override {}
    void stop() override {}
    void tick() { emit ticked(); }
};

/// Takes the pictures, one after the other.
class Photographer
{
public:
    Photographer(Application& application, StepClock& clock, StepTicker& ticker, const QDir& folder)
        : m_application(application), m_clock(clock), m_ticker(ticker), m_folder(folder)
    {
    }
    /// Every place, and a session with what is asked after it.
    bool shootEvening()
    {
        shootPlaces();
        shootLibrary();
        shootRoutines();
        shootSession();
        return m_written;
    }
    bool shootMorning()
    {
        take(QStringLiteral("morning"));
        return m_written;
    }
    /// The places as they are before anything is kept.
    bool shootFirstStart()
    {
        take(QStringLiteral("welcome"));
        m_application.window().showPlace(Place::Journal);
        take(QStringLiteral("journal-empty"));
        m_application.window().showPlace(Place::Trends);
        take(QStringLiteral("trends-empty"));
        return m_written;
    }

private:
    /// Lets the window draw, and what moves come to rest.
    void settle()
    {
        QElapsedTimer waited;
        waited.start();
        for (int round = 0; round < leastRounds || (stirs() && waited.elapsed() < 3000); ++round) {
            QEventLoop loop;
            QTimer::singleShot(30ms, &loop, &QEventLoop::quit);
            loop.exec();
        }
    }
    void take(const QString& name, QWidget* of = nullptr)
    {
        settle();
        QWidget* whole = of ? of : &m_application.window();
        m_written = whole->grab().save(m_folder.filePath(name + QStringLiteral(".png"))) && m_written;
    }
    /// What lies below the first sight of a place, a screenful a picture.
    void takeBelow(const QString& name)
    {
        for (QScrollArea* area : m_application.window().findChildren<ScrollPage*>()) {
            if (!area->isVisible())
                continue;
            QScrollBar* bar = area->verticalScrollBar();
            for (int below = 2; bar->value() < bar->maximum() && below < mostScreenfuls; ++below) {
                bar->setValue(bar->value() + bar->pageStep());
                take(QStringLiteral("%1-%2").arg(name).arg(below));
            }
        }
    }
    void shootReport()
    {
        click("report");
        if (auto* dialog = m_application.window().findChild<ReportDialog*>()) {
            take(QStringLiteral("report-dialog"), dialog);
            dialog->close();
        }
    }
    [[nodiscard]] bool stirs() const
    {
        const auto* trends = m_application.window().findChild<TrendsPage*>();
        const auto views = m_application.window().findChildren<FigureView*>();
        return (trends && trends->isVisible() && trends->isComputing()) ||
               std::any_of(views.begin(), views.end(),
                           [](const FigureView* view) { return view->isVisible() && view->isMoving(); });
    }
    void shootPlaces()
    {
        const QStringList names{"tonight", "journal", "trends", "library", "reminders", "settings"};
        for (int i = 0; i < placeCount; ++i) {
            m_application.window().showPlace(Place(i));
            take(names.at(i));
            takeBelow(names.at(i));
            if (Place(i) == Place::Trends)
                shootReport();
        }
        m_application.window().showHelp();
        take(QStringLiteral("help"));
        m_application.window().showPlace(Place::Tonight);
        click("windDownChange");
        take(QStringLiteral("tonight-wind-down"));
        click("windDownDone");
    }
    void shootLibrary()
    {
        m_application.window().showPlace(Place::Library);
        auto* library = m_application.window().findChild<LibraryPage*>();
        library->search(QStringLiteral("knees"));
        take(QStringLiteral("library-search"));
        library->search({});
        library->showShelf(LibraryPage::Shelf::Guides);
        take(QStringLiteral("library-guides"));
        for (const QString guide : {"before", "do-dont", "sleep", "questions", "myths"}) {
            library->showGuide(guide);
            take(QStringLiteral("guide-") + guide);
        }
        library->showShelf(LibraryPage::Shelf::Equipment);
        take(QStringLiteral("library-equipment"));
        for (const QString practice : {"supine_twist", "dead_hang", "incline_15"}) {
            library->showPractice(PracticeId(practice));
            take(QStringLiteral("practice-") + practice);
        }
    }
    void click(const char* button)
    {
        QPushButton* chosen = nullptr;
        for (auto* found : m_application.window().findChildren<QPushButton*>(QString::fromLatin1(button))) {
            if (!chosen || found->isVisible())
                chosen = found;
        }
        chosen ? chosen->click() : void(m_written = false);
    }
    /// The list of routines, the editor with what stands beside its steps, and the form for a practice.
    void shootRoutines()
    {
        m_application.window().showPlace(Place::Library);
        const std::pair<const char*, const char*> steps[] = {{"openRoutines", "routines"},
                                                             {"copy-seven-minutes", "editor"},
                                                             {"sideStep", "editor-step"},
                                                             {"sideWhole", "editor-whole"},
                                                             {"newPractice", "own-practice"}};
        for (const auto& [button, picture] : steps) {
            click(button);
            take(QString::fromLatin1(picture));
        }
        click("cancelPractice");
        click("editorDone");
        click("closeRoutines");
        m_application.window().showPlace(Place::Tonight);
    }
    void goTo(std::chrono::milliseconds position)
    {
        SessionRunner& runner = m_application.evening().runner();
        while (runner.active() && runner.engine()->position() < position) {
            m_clock.pass(std::min<std::chrono::milliseconds>(20s, position - runner.engine()->position()));
            m_ticker.tick();
        }
    }
    void press(int key)
    {
        QWidget* player = m_application.window().focusWidget();
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        if (player)
            QApplication::sendEvent(player, &event);
    }
    /// Both panels of the player, and the easier form.
    void shootAsides()
    {
        press(Qt::Key_H);
        take(QStringLiteral("player-hurts"));
        press(Qt::Key_Escape);
        press(Qt::Key_Question);
        take(QStringLiteral("player-keys"));
        press(Qt::Key_Escape);
        press(Qt::Key_E);
        take(QStringLiteral("player-easier"));
        press(Qt::Key_E);
        press(Qt::Key_L);
        take(QStringLiteral("player-dark"));
        press(Qt::Key_L);
    }
    void shootSession()
    {
        if (!m_application.evening().begin(RoutineId(QStringLiteral("seven-minutes"))))
            return;
        const QList<QPair<QString, std::chrono::milliseconds>> moments{
            {"player-get-ready", 4s},      {"player-hold", 30s},        {"player-twist-right", 100s},
            {"player-side-change", 139s},  {"player-twist-left", 170s}, {"player-breath-in", 215s + 500ms},
            {"player-breath-out", 221s},   {"player-child", 310s},      {"player-bridge", 380s},
            {"player-last-seconds", 485s}, {"player-rest", 530s}};
        for (const auto& [name, position] : moments) {
            goTo(position);
            take(name);
            if (name == QLatin1String("player-child")) {
                m_application.evening().runner().pause();
                take(QStringLiteral("player-paused"));
                m_application.evening().runner().resume();
                shootAsides();
            }
        }
        goTo(20min);
        take(QStringLiteral("after"));
        click("reliefToggle");
        take(QStringLiteral("after-poses"));
    }

    Application& m_application;
    StepClock& m_clock;
    StepTicker& m_ticker;
    QDir m_folder;
    bool m_written = true;
};

Result<void> session(QApplication& application, const Arguments& arguments, const ScreenshotRequest& request,
                     QTime time, bool (Photographer::*shoot)())
{
    StepClock clock(time);
    StepTicker ticker;
    Application supine(application, clock, ticker);
    const auto opened = supine.open(arguments, std::nullopt);
    if (!opened)
        return opened.error();
    supine.showInWindow();
    supine.window().setMark({});
    supine.window().resize(request.size);
    Photographer photographer(supine, clock, ticker, QDir(request.folder));
    if (!(photographer.*shoot)())
        return wrong(QStringLiteral("Some pictures could not be written to %1.").arg(request.folder));
    return {};
}

} // namespace

int runScreenshots(int& argc, char** argv, const Arguments& arguments, QTextStream& err)
{
    const auto request = readScreenshotRequest(arguments.rest);
    if (!request)
        return complain(err, request.error());
    if (!QDir().mkpath(request->folder))
        return complain(err, wrong(QStringLiteral("The folder %1 cannot be made.").arg(request->folder)));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(request->scale));
    QApplication application(argc, argv);
    Arguments common = arguments;
    common.textPercent = request->text;
    if (common.theme.isEmpty())
        common.theme = QStringLiteral("night");
    using P = Photographer;
    Arguments demo = common;
    demo.demo = true;
    const QTemporaryDir nothingYet;
    Arguments first = common;
    first.dataDir = nothingYet.path();
    for (const auto& outcome : {session(application, demo, *request, QTime(22, 4), &P::shootEvening),
                                session(application, demo, *request, QTime(7, 40), &P::shootMorning),
                                session(application, first, *request, QTime(22, 4), &P::shootFirstStart)})
        if (!outcome)
            return complain(err, outcome.error());
    if (!savePoseCards(QDir(request->folder).filePath(QStringLiteral("cards"))))
        return complain(err,
                        wrong(QStringLiteral("Some cards could not be written to %1.").arg(request->folder)));
    return done;
}

} // namespace supine
