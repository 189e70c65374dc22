#pragma once

#include "app/cli/start_command.h"
#include "app/prompts/prompts.h"
#include "app/shell/place.h"
#include "core/catalogue/catalogue.h"
#include "core/figure/posture_library.h"
#include "core/routine/routine.h"
#include "core/settings/settings.h"
#include "core/time/clock.h"
#include "core/time/ticker.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QApplication;

namespace supine
{

struct Arguments;
class Evening;
class Home;
class Household;
class JournalCare;
class MainWindow;
class OwnFactorNames;
class OwnShelf;
class PeopleCard;
class ReminderDesk;
class RoutinePlace;
class SettingsPage;
class SingleInstance;
class TonightPage;

/// The composition root: makes everything once, in order (clock, folder, journal, content, services, window),
/// and connects what must know of each other.
class Application : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. `clock` and `ticker` drive everything that has to do with time.
    Application(QApplication& application, const Clock& clock, Ticker& ticker);
    ~Application() override;

    enum class Opened { Here, HandedOver };
    /// Opens the window (in the tray: nothing yet, the window is made when it is wanted), or hands `start`
    /// over to the copy that runs already on the same folder.
    [[nodiscard]] Result<Opened> open(const Arguments& arguments, const std::optional<StartRequest>& start);
    /// Says in a window why open() failed, for somebody who sees no terminal.
    void tellFailure(const Error& error);

    /// Valid once the window was made: after open() without --minimized.
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Evening& evening() { return *m_evening; }
    /// Keeps sessions in the window instead of filling the screen.
    void showInWindow();
    /// Makes the page of a place if it was not shown yet.
    void ensurePage(Place place);

signals:
    /// The journal turned out to be damaged when it was looked through, after the window had come; or the
    /// content could not be read.
    void failed(const supine::Error& error);

private:
    [[nodiscard]] Result<Opened> openHome(const Arguments& arguments,
                                          const std::optional<StartRequest>& start);
    /// After the journal could not be opened because of `damage`.
    [[nodiscard]] Result<std::unique_ptr<Home>> openRepaired(const QString& folder, const Error& damage);
    [[nodiscard]] Result<void> loadContent();
    void applyTheme();
    /// Content, theme, window and what leads a session, all made when first wanted: an evening in the tray
    /// needs none of them. False, after failed(), when the content cannot be read.
    bool ensureWindow();
    void makeWindow();
    [[nodiscard]] TonightPage* makeTonight();
    [[nodiscard]] SettingsPage* makeSettings();
    void accompany(int index);
    void servePeople(PeopleCard& card);
    void settleIn();
    void startServices();
    void startCare();
    void tellOfJournal();
    void obey(const QStringList& message);
    void raise();
    void begin(const RoutineId& id, int speed = 1);
    void followTray();
    [[nodiscard]] QHash<QString, QString> routineNames() const;
    void offerUnfinished();
    void settleUnfinished(const Result<void>& outcome);
    void leave();

    /// A profile whose journal was erased: its folder goes when everything in it is closed.
    struct Leftover {
        Leftover() = default;
        Leftover(const Leftover&) = delete;
        Leftover& operator=(const Leftover&) = delete;
        ~Leftover();
        QString folder;
        QString profile;
    };

    Leftover m_leftover; ///< first, so that it outlives the rest
    QApplication& m_application;
    const Clock& m_clock;
    Ticker& m_ticker;
    DialogPrompts m_prompts;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<JournalCare> m_care;
    /// To be said once there is a window, and a language to say it in; may be none.
    std::function<QString()> m_notice;
    std::unique_ptr<Settings> m_settings;
    std::optional<PostureLibrary> m_postures;
    std::optional<Catalogue> m_catalogue;
    std::optional<RoutineShelf> m_shelf;
    std::unique_ptr<OwnShelf> m_own; ///< with the shelf
    std::unique_ptr<RoutinePlace> m_routines;
    QString m_profile;                      ///< whose journal this is, if it is not the usual one
    std::unique_ptr<Household> m_household; ///< not in a demonstration
    QString m_themeChoice;                  ///< of the command line; empty: the setting
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Evening> m_evening;
    std::unique_ptr<OwnFactorNames> m_ownNames;
    std::unique_ptr<ReminderDesk> m_desk;
    TonightPage* m_tonight = nullptr; ///< the window's, once it is looked at
    std::optional<StartRequest> m_start;
    int m_textPercent = 0; ///< of the command line; 0: the setting
    bool m_minimized = false;
};

} // namespace supine
