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
    connect(&runner, &QObject::destroyed, this, [this] { m_runner = nullptr; });
}

void SessionSound::choose(const SoundChoice& choice)
{
    m_choice = choice;
    if (m_stage)
        QMetaObject::invokeMethod(m_stage, [stage = m_stage, choice] { stage->choose(choice); });
}

void SessionSound::setSpeech(std::vector<SpokenCue> speech)
{
    m_speech = std::move(speech);
}

void SessionSound::setBreath(BreathPatterns patterns)
{
    m_breath = std::move(patterns);
}

void SessionSound::setSoftness(std::vector<SoftPoint> points)
{
    m_softness = std::move(points);
}

void SessionSound::amend()
{
    if (!m_runner || !m_anchor.running || !m_stage)
        return;
    QMetaObject::invokeMethod(m_stage, [stage = m_stage, plan = plan()] { stage->amend(plan); });
}

void SessionSound::preview(Cue cue)
{
    SoundStage& stage = this->stage();
    QMetaObject::invokeMethod(&stage, [&stage, cue] { stage.preview(cue); });
}

void SessionSound::previewBreath()
{
    QMetaObject::invokeMethod(&stage(), &SoundStage::previewBreath);
}

void SessionSound::previewAmbience()
{
    QMetaObject::invokeMethod(&stage(), &SoundStage::previewAmbience);
}

void SessionSound::stopAmbience()
{
    if (m_stage)
        QMetaObject::invokeMethod(m_stage, &SoundStage::stopAmbience);
}

void SessionSound::say(std::shared_ptr<const Sound> clip)
{
    SoundStage& stage = this->stage();
    QMetaObject::invokeMethod(&stage, [&stage, clip = std::move(clip)] { stage.say(clip); });
}

CuePlan SessionSound::plan() const
{
    const SessionEngine& engine = *m_runner->engine();
    const Timeline& timeline = engine.timeline();
    const auto position = m_anchor.position;
    const int speed = engine.speed();
    return {m_anchor.moment,
            planCues(timeline, m_anchor.phase, position, speed),
            planSpeech(m_speech, m_anchor.phase, position, speed),
            planBreaths(timeline, m_breath, m_anchor.phase, position, speed),
            planSoftness(m_softness, position, speed),
            planAmbience(timeline, position, speed)};
}

void SessionSound::anchor(const SessionRunner& runner, std::chrono::milliseconds position)
{
    const SessionEngine* engine = runner.engine();
    if (!engine)
        return;
    m_runner = &runner;
    const bool running = engine->state() == SessionEngine::State::Running;
    m_anchor = {std::chrono::steady_clock::now(), position, engine->phase(), running};
    SoundStage& stage = this->stage();
    // Moved while paused: nothing until it goes on.
    CuePlan coming = running ? plan() : CuePlan{m_anchor.moment, {}, {}, {}, {}, {}};
    QMetaObject::invokeMethod(&stage, [&stage, plan = std::move(coming)] { stage.perform(plan); });
}

void SessionSound::cut(const SessionRunner& runner)
{
    const SessionEngine* engine = runner.engine();
    if (!engine || !m_stage)
        return;
    m_anchor.running = false;
    const bool whole = engine->position() >= engine->timeline().end();
    const auto rest = whole ? Mixer::Rest::RingsOn : Mixer::Rest::Fades;
    const std::int64_t after = framesOf(engine->position() - m_anchor.position, engine->speed());
    QMetaObject::invokeMethod(m_stage, [stage = m_stage, after, rest] { stage->cut(after, rest); });
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
    connect(m_stage, &SoundStage::chimeFileFailed, this, &SessionSound::chimeFileFailed);
    connect(m_stage, &SoundStage::ambienceFileFailed, this, &SessionSound::ambienceFileFailed);
    connect(m_thread, &QThread::started, m_stage, &SoundStage::begin);
    m_thread->start(QThread::HighPriority);
    choose(m_choice);
    return *m_stage;
}

} // namespace supine
