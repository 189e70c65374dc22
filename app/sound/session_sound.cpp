#include "app/sound/session_sound.h"

#include "app/sound/sound_stage.h"
#include "core/session/session_runner.h"

namespace supine
{

SessionSound::SessionSound(QObject* parent) : QObject(parent) {}

SessionSound::~SessionSound()
{
    if (!m_thread)
        return;
    m_stage->disconnect(this);
    m_stage->deleteLater();
    m_thread->quit();
    // A sound server that hangs must not keep the program from ending: its thread is then left to the system.
    if (m_thread->wait(QDeadlineTimer(2000)))
        delete m_thread;
}

void SessionSound::follow(SessionRunner& runner)
{
    connect(&runner, &SessionRunner::anchored, this,
            [this, &runner](auto position) { anchor(runner, position); });
    connect(&runner, &SessionRunner::paused, this, [this, &runner] { cut(runner); });
    connect(&runner, &SessionRunner::finished, this, [this, &runner] { cut(runner); });
}

void SessionSound::setVolume(int percent)
{
    m_volume = percent;
    if (m_stage)
        QMetaObject::invokeMethod(m_stage, [stage = m_stage, percent] { stage->setVolume(percent); });
}

void SessionSound::preview(Cue cue)
{
    SoundStage& stage = this->stage();
    QMetaObject::invokeMethod(&stage, [&stage, cue] { stage.preview(cue); });
}

void SessionSound::anchor(const SessionRunner& runner, std::chrono::milliseconds position)
{
    const SessionEngine* engine = runner.engine();
    if (!engine)
        return;
    m_anchor = position;
    CuePlan plan{std::chrono::steady_clock::now(), {}};
    if (engine->state() == SessionEngine::State::Running) // moved while paused: nothing until it goes on
        plan.cues = planCues(engine->timeline(), engine->phase(), position, engine->speed());
    SoundStage& stage = this->stage();
    QMetaObject::invokeMethod(&stage, [&stage, plan = std::move(plan)] { stage.perform(plan); });
}

void SessionSound::cut(const SessionRunner& runner)
{
    const SessionEngine* engine = runner.engine();
    if (!engine || !m_stage)
        return;
    const std::int64_t after = framesOf(engine->position() - m_anchor, engine->speed());
    QMetaObject::invokeMethod(m_stage, [stage = m_stage, after] { stage->cut(after); });
}

void SessionSound::noteDevice(bool available)
{
    if (available == m_available)
        return;
    m_available = available;
    if (available)
        emit deviceFound();
    else
        emit deviceMissing();
}

SoundStage& SessionSound::stage()
{
    if (m_stage)
        return *m_stage;
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("sound"));
    m_stage = new SoundStage;
    m_stage->moveToThread(m_thread);
    connect(m_stage, &SoundStage::opened, this, [this] { noteDevice(true); });
    connect(m_stage, &SoundStage::failed, this, [this] { noteDevice(false); });
    connect(m_thread, &QThread::started, m_stage, &SoundStage::begin);
    m_thread->start(QThread::HighPriority);
    setVolume(m_volume);
    return *m_stage;
}

} // namespace supine
