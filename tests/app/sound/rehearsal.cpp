// The parts of the sound rigs, see null_sink_rig.sh and server_loss_rig.sh.
//   rehearsal play [full]        leads a seven-minute session at sixty times its speed, with sound, while
//   this thread
//                                stalls for 150 ms again and again; full: with breath and ambience
//   rehearsal outlive            the same at half the pace, without stalls; says "missing" and "found" as the
//   device
//                                goes and comes, and "finished"
//   rehearsal check FILE [full]  looks every chime up in what was recorded meanwhile (48 kHz, s16le, mono)
//   and compares
//                                the intervals with the timeline's; full: and looks for gaps and for silence
//                                at the end
// Exit codes: 0 as it should be, 1 not so (said on stdout), 2 wrong use.

#include "app/sound/chimes.h"
#include "app/sound/cue_plan.h"
#include "app/sound/session_sound.h"
#include "core/session/session_runner.h"
#include "tests/support/places.h"
#include "tests/support/timelines.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <QtEndian>

#include <cmath>
#include <cstdio>

using namespace supine;
using namespace std::chrono_literals;

namespace
{

constexpr int speed = 60;
constexpr double gain = 0.49; ///< of the usual volume, see SoundChoice

void stall()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 150) {
    }
}

/// Everything that can sound at once.
SoundChoice everything()
{
    SoundChoice choice;
    choice.breath = BreathSound::Tones;
    choice.ambience = AmbienceKind::Brown;
    return choice;
}

int play(QCoreApplication& application, bool full)
{
    const SystemClock clock;
    TimerTicker ticker;
    SessionRunner runner(clock, ticker);
    SessionSound sound;
    sound.choose(full ? everything() : SoundChoice());
    const Timeline timeline = test::sevenMinutes();
    BreathPatterns breath;
    for (const Phase& phase : timeline.phases)
        breath.push_back(phase.kind == PhaseKind::Hold ? std::optional(BreathPattern{4s, 6s}) : std::nullopt);
    sound.setBreath(breath);
    sound.follow(runner);
    bool silent = false;
    QObject::connect(&sound, &SessionSound::deviceMissing, &sound, [&] { silent = true; });
    QObject::connect(&runner, &SessionRunner::finished, &application,
                     [&] { QTimer::singleShot(full ? 14s : 1500ms, &application, &QCoreApplication::quit); });
    QTimer stalls;
    QObject::connect(&stalls, &QTimer::timeout, &stalls, stall);
    stalls.start(733ms);
    runner.begin(timeline, speed);
    QCoreApplication::exec();
    if (silent)
        std::puts("no sound device was found");
    return silent ? 1 : 0;
}

int outlive(QCoreApplication& application)
{
    const auto say = [](const char* word) {
        std::puts(word);
        std::fflush(stdout);
    };
    const SystemClock clock;
    TimerTicker ticker;
    SessionRunner runner(clock, ticker);
    SessionSound sound;
    sound.follow(runner);
    QObject::connect(&sound, &SessionSound::deviceMissing, &sound, [&] { say("missing"); });
    QObject::connect(&sound, &SessionSound::deviceFound, &sound, [&] { say("found"); });
    QObject::connect(&runner, &SessionRunner::finished, &application, [&] {
        say("finished");
        QCoreApplication::quit();
    });
    runner.begin(test::sevenMinutes(), speed / 2);
    return QCoreApplication::exec();
}

class Recording
{
public:
    explicit Recording(const QByteArray& raw) : m_samples(size_t(raw.size() / 2))
    {
        for (size_t i = 0; i < m_samples.size(); ++i)
            m_samples[i] = qFromLittleEndian<qint16>(raw.constData() + 2 * i) / 32768.0;
    }

    /// The first frame that is louder than -60 dB; the size when there is none.
    [[nodiscard]] std::int64_t firstSound() const
    {
        const auto loud = [](double sample) { return std::abs(sample) > 0.001; };
        return std::find_if(m_samples.begin(), m_samples.end(), loud) - m_samples.begin();
    }

    /// The frame within `range` of `near` where the chime's first 60 ms explain most of what was recorded.
    [[nodiscard]] std::int64_t find(const Sound& chime, std::int64_t near, std::int64_t range) const
    {
        std::int64_t best = near;
        double least = 1e300;
        for (std::int64_t at = near - range; at <= near + range; ++at) {
            const double left = unexplained(chime, at);
            if (left < least) {
                least = left;
                best = at;
            }
        }
        return best;
    }

    void takeAway(const Sound& chime, std::int64_t at)
    {
        for (std::int64_t i = 0; i < chime.frames() && at + i < std::int64_t(m_samples.size()); ++i)
            m_samples[size_t(at + i)] -= gain * chime.samples[size_t(i)] / 32768.0;
    }

    /// The loudest sample before `end`.
    [[nodiscard]] double loudest(std::int64_t end) const
    {
        double peak = 0.0;
        for (std::int64_t i = 0; i < end && i < std::int64_t(m_samples.size()); ++i)
            peak = std::max(peak, std::abs(m_samples[size_t(i)]));
        return peak;
    }

    /// The quietest tenth of a second that begins in these frames, as a mean level.
    [[nodiscard]] double quietest(std::int64_t begin, std::int64_t end) const
    {
        constexpr std::int64_t window = frameRate / 10;
        double least = 1e300;
        for (std::int64_t at = begin; at < end && at + window <= std::int64_t(m_samples.size());
             at += window / 4) {
            double sum = 0.0;
            for (std::int64_t i = at; i < at + window; ++i)
                sum += m_samples[size_t(i)] * m_samples[size_t(i)];
            least = std::min(least, std::sqrt(sum / double(window)));
        }
        return least;
    }
    /// The loudest sample of the last tenth of a second.
    [[nodiscard]] double rest() const
    {
        double peak = 0.0;
        for (size_t i = m_samples.size() - std::min<size_t>(m_samples.size(), frameRate / 10);
             i < m_samples.size(); ++i)
            peak = std::max(peak, std::abs(m_samples[i]));
        return peak;
    }

private:
    [[nodiscard]] double unexplained(const Sound& chime, std::int64_t at) const
    {
        constexpr std::int64_t window = 2880;
        if (at < 0 || at + window > std::int64_t(m_samples.size()))
            return 1e300;
        double sum = 0.0;
        for (std::int64_t i = 0; i < window; ++i) {
            const double left = m_samples[size_t(at + i)] - gain * chime.samples[size_t(i)] / 32768.0;
            sum += left * left;
        }
        return sum;
    }

    std::vector<double> m_samples;
};

double decibel(double level)
{
    return 20.0 * std::log10(level + 1e-9);
}

int check(const QString& path, bool full)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    Recording recording(file.readAll());
    const double loudest = recording.loudest(std::numeric_limits<std::int64_t>::max());
    const Timeline timeline = test::sevenMinutes();
    const auto plan = planCues(timeline, 0, 0ms, speed);
    const Chimes chimes(ChimeSet::Bowls);
    // With ambience there is sound from the beginning on; the first chime is where it fits best.
    const std::int64_t begin = recording.firstSound();
    const std::int64_t first =
        full ? recording.find(chimes[plan.front().cue], begin + plan.front().after, frameRate / 2)
             : recording.find(chimes[plan.front().cue], begin, 500);
    std::int64_t worst = 0;
    const double quietest =
        recording.quietest(first + frameRate, first + framesOf(timeline.end(), speed) - 2LL * frameRate);
    for (const PlannedCue& cue : plan) {
        const std::int64_t expected = first + cue.after - plan.front().after;
        const std::int64_t at = recording.find(chimes[cue.cue], expected, 2400);
        worst = std::max(worst, std::abs(at - expected));
        recording.takeAway(chimes[cue.cue], at);
    }
    // Up to the last onset everything that was heard is accounted for: nothing surplus, no gap, no click.
    const double surplus = recording.loudest(first + plan.back().after - plan.front().after + frameRate / 2);
    std::printf("%d chimes, worst interval error %.3f ms, loudest %.1f dB, %s %.1f dB, at the end %.1f dB\n",
                int(plan.size()), double(worst) * 1000.0 / frameRate, decibel(loudest),
                full ? "quietest" : "surplus", decibel(full ? quietest : surplus), decibel(recording.rest()));
    const bool good = plan.size() > 20 && worst < frameRate / 1000 && loudest < 0.9;
    return good && (full ? quietest > 0.003 && recording.rest() < 0.001 : surplus < 0.001) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::addLibraryPath(moduleDir());
    const QStringList arguments = QCoreApplication::arguments();
    const bool full = arguments.size() > 2 && arguments.last() == "full";
    const QStringList what = arguments.mid(1, arguments.size() - 1 - int(full));
    if (what == QStringList{"play"})
        return play(application, full);
    if (what == QStringList{"outlive"})
        return outlive(application);
    if (what.size() == 2 && what.at(0) == "check")
        return check(what.at(1), full);
    return 2;
}
