#include "app/application/narration.h"

#include "app/session/player_dark.h"
#include "app/session/player_page.h"
#include "app/sound/knock_listener.h"
#include "app/sound/session_sound.h"
#include "core/session/session_runner.h"
#include "core/session/softening.h"
#include "core/settings/settings_keys.h"

namespace supine
{

namespace
{

/// Slow breathing is nothing but its pace: it is heard even when no other pose's breath is.
BreathPatterns slowBreathing(const Timeline& timeline, BreathPatterns patterns)
{
    const PracticeId slow(QStringLiteral("breath_46"));
    for (size_t i = 0; i < patterns.size(); ++i)
        if (timeline.phases[i].practice != slow)
            patterns[i].reset();
    return patterns;
}

} // namespace

Narration::Narration(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_voice(parts.sound, parts.catalogue)
{
    m_voice.follow(parts.runner);
    connect(&m_voice, &SessionVoice::leftOut, this, &Narration::tellLeftOut);
    connect(&m_voice, &SessionVoice::systemGaveUp, this, [this] {
        m_parts.player.tell(tr("The system’s speech does not answer. Supine’s own voice goes on."));
    });
    connect(&parts.player, &PlayerPage::voiceToggled, this, &Narration::toggleVoice);
    connect(&parts.player, &PlayerPage::darkTurned, this, &Narration::soften);
    connect(&parts.runner, &SessionRunner::begun, this,
            [this] { listen(m_parts.settings.value(keys::knock)); });
    connect(&parts.runner, &SessionRunner::finished, this, [this] { listen(false); });
}

Narration::~Narration() = default;

void Narration::prepare(const Timeline& timeline, int speed)
{
    const Settings& settings = m_parts.settings;
    m_timeline = timeline;
    chooseSound(timeline);
    VoiceChoice choice = voiceChoice(settings, timeline.routine);
    m_amount = choice.amount = timeline.voice.value_or(choice.amount);
    m_voice.prepare(timeline, choice, speed);
    m_parts.player.setOwnPhrase(choice.ownPhrase);
    const bool red = settings.value(keys::darkColour) == QLatin1String("red");
    m_parts.player.dark().setColour(red ? PlayerDark::Colour::Red : PlayerDark::Colour::Black);
    m_parts.sound.setSoftness({});
    if (settings.value(keys::startDark))
        m_parts.player.dark().turn(true);
}

void Narration::chooseSound(const Timeline& timeline)
{
    SoundChoice choice = soundChoice(m_parts.settings);
    BreathPatterns breath = breathOf(timeline, m_parts.catalogue);
    if (choice.breath == BreathSound::None) {
        breath = slowBreathing(timeline, std::move(breath));
        if (std::any_of(breath.begin(), breath.end(), [](const auto& each) { return each.has_value(); }))
            choice.breath = BreathSound::Tones;
    }
    m_parts.sound.choose(choice);
    m_parts.sound.setBreath(std::move(breath));
}

void Narration::toggleVoice()
{
    if (m_timeline.quiet) {
        m_parts.player.tell(tr("Nothing is said in a quiet routine."));
        return;
    }
    static const std::array sentences{QT_TR_NOOP("The voice says everything."),
                                      QT_TR_NOOP("The voice says names and sides."),
                                      QT_TR_NOOP("The voice says nothing.")};
    m_amount = VoiceAmount((int(m_amount) + 1) % int(sentences.size()));
    if (!m_timeline.voice) // an own routine keeps what it was made with
        (void)setVoiceAmount(m_parts.settings, m_timeline.routine, m_amount);
    m_voice.setAmount(m_amount);
    m_parts.player.tell(tr(sentences.at(size_t(m_amount))));
}

void Narration::soften(bool dark)
{
    std::vector<SoftPoint> points;
    if (dark) {
        const bool running = m_parts.runner.active();
        const auto from = running ? m_parts.runner.engine()->position() : std::chrono::milliseconds();
        for (const Softness& softness : softening(m_timeline, from))
            points.push_back({softness.at, float(softness.gain)});
    }
    m_parts.sound.setSoftness(std::move(points));
    m_parts.sound.amend();
}

void Narration::listen(bool on)
{
    if (!on) {
        if (m_knock)
            m_knock->stop();
        return;
    }
    if (!m_knock) {
        m_knock = std::make_unique<KnockListener>();
        connect(m_knock.get(), &KnockListener::knocked, &m_parts.runner, &SessionRunner::toggle);
        connect(m_knock.get(), &KnockListener::deaf, this,
                [this] { m_parts.player.tell(tr("No microphone was found, so knocking does nothing.")); });
    }
    m_knock->start();
}

void Narration::tellLeftOut(const QStringList& phrases)
{
    m_parts.player.tell(tr("Not spoken here: %1").arg(phrases.join(QLatin1Char(' '))));
}

} // namespace supine
