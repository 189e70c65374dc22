#pragma once

#include "app/tonight/plan.h"
#include "core/journal/journal.h"
#include "core/routine/relief.h"
#include "core/session/session_runner.h"

#include <QObject>

#include <memory>
#include <vector>

class QStackedWidget;

namespace supine
{

class AfterPage;
class Companion;
class KeepAwake;
class MainWindow;
class Narration;
class PlayerPage;
class RestScreen;
class SessionAwake;
class SessionKeeper;
class SessionSound;
class SoundCard;
class VoiceTrial;

/// One session from Begin to the dark: plan, player, sound, the screen kept awake, the journal's rows, the
/// questions afterwards and the rest screen.
class Evening : public QObject
{
    Q_OBJECT
public:
    struct Services {
        Journal& journal;
        Settings& settings;
        const Catalogue& catalogue;
        const RoutineShelf& shelf;
        const Clock& clock;
        Ticker& ticker;
        MainWindow& window;
    };
    explicit Evening(const Services& services);
    ~Evening() override;

    /// tonightsRoutine() stands for the one composed for tonight if it is, else the one that fits before
    /// bedtime; composedRoutine() for the former. Errors as planRoutine() and marksOf().
    /// While a session runs nothing else is begun.
    Result<void> begin(const RoutineId& id, int speed = 1);
    /// Goes on with a session that never ended. Errors as replan().
    Result<void> resume(const SessionRecord& record);
    /// An unfinished session exactly as it was laid out. Errors: Format when it cannot be any more.
    [[nodiscard]] Result<Timeline> replan(const SessionRecord& record) const;
    [[nodiscard]] bool active() const { return m_runner.active(); }
    [[nodiscard]] SessionRunner& runner() { return m_runner; }
    /// Lets the card's sounds be heard, and tells it what came of it.
    void serve(SoundCard& card);
    void previewChime();

    /// Who practises along in the next session; null: nobody. `ownName`: what the first person is called
    /// then. The session that runs stays as it is.
    void accompany(std::unique_ptr<Companion> companion, const QString& ownName = {});
    /// Who that is, with what their body needs; nobody when there is none.
    [[nodiscard]] Result<Second> second() const;
    /// What finds out who can speak here.
    [[nodiscard]] VoiceTrial& voiceTrial();

signals:
    void begun();
    /// The window shows its places again.
    void ended();

private:
    /// Somebody who was on the mat.
    struct Asked {
        Journal* journal;
        Night night;
        QString name; ///< empty: one person alone
    };

    [[nodiscard]] Result<Plan> planFor(const RoutineId& id, const Marks& second) const;
    void makeCover();
    void makeSound();
    void open(const Timeline& timeline, int speed);
    /// The second person's row and figure for the session that begins next.
    void joinSecond(const Second& second, const Timeline& timeline, int speed);
    void tellUnkept(const QString& sentence);
    void keepHurt(const PracticeId& practice, Caution::Effect effect, bool second);
    void showAfter(const SessionResult& result);
    void askOfPoses(const Asked& whom);
    void keepFelt(const PracticeId& practice, std::optional<Felt> felt);
    /// Asks the next of those who were on the mat; false: all were asked.
    bool askNext();
    Result<void> keepAnswers(const NightChange& change);
    void showQuestions();
    /// About the poses that were held; of a rehearsal nothing is asked.
    void goOnDark();
    void showRest();
    /// The page about getting help, over the session, which stands still meanwhile.
    void showHelp();
    void leave();
    void sayNoSound();
    void sayOfSound(const QString& sentence);
    [[nodiscard]] Night tonight() const;

    Services m_services;
    SessionRunner m_runner;
    std::unique_ptr<SessionKeeper> m_keeper;
    std::unique_ptr<KeepAwake> m_awake;
    std::unique_ptr<SessionAwake> m_hold; ///< of it
    std::unique_ptr<Narration> m_narration;
    std::unique_ptr<VoiceTrial> m_trial;
    std::unique_ptr<Companion> m_companion;
    QString m_ownName;
    std::vector<Asked> m_onMat; ///< in the session that runs or ran last; the first one is asked now
    SessionResult m_result{};   ///< of the last one
    QString m_unkept;           ///< what could not be written of it
    Night m_night;              ///< of the session that runs
    bool m_whole = false;       ///< the last one was done in full
    bool m_noSound = false;
    bool m_asks = false; ///< the questions wait behind the dark
    SessionSound* m_sound = nullptr;
    QStackedWidget* m_cover = nullptr;
    PlayerPage* m_player = nullptr;
    AfterPage* m_after = nullptr;
    RestScreen* m_rest = nullptr;
    QWidget* m_help = nullptr; ///< made when it is first asked for
};

} // namespace supine
