#pragma once

#include "app/tonight/plan.h"
#include "core/journal/journal.h"
#include "core/session/session_runner.h"
#include "core/time/ticker.h"

#include <QObject>

#include <memory>

class QStackedWidget;

namespace supine
{

class KeepAwake;
class MainWindow;
class PlayerPage;

class SessionSound;

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

    /// Errors as planRoutine(). A session that runs goes on, and nothing is begun.
    Result<void> begin(const RoutineId& id, int speed = 1);
    /// Goes on with a session that never ended. Errors: Format when its plan cannot be read any more.
    Result<void> resume(const SessionRecord& record);
    [[nodiscard]] bool active() const { return m_runner.active(); }
    [[nodiscard]] SessionRunner& runner() { return m_runner; }
    void previewChime();

signals:
    void ended();

private:
    void makeCover();
    void makeServices();
    void play(const Plan& plan, int speed, std::chrono::milliseconds from, std::chrono::milliseconds held);
    void showAfter(const SessionResult& result);
    void leave();

    Services m_services;
    SessionRunner m_runner;
    std::unique_ptr<KeepAwake> m_awake;
    SessionSound* m_sound = nullptr;
    QStackedWidget* m_cover = nullptr;
    PlayerPage* m_player = nullptr;
};

} // namespace supine
