#include "core/session/voice_cues.h"

#include "core/session/voice_words.h"

#include <QJsonArray>

#include <algorithm>

namespace supine
{

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace
{

constexpr milliseconds afterChime = 900ms; ///< the stroke has softened enough to be spoken over
constexpr milliseconds apart = 300ms;      ///< between two cues, at least
constexpr milliseconds beforeEnd = 500ms;  ///< of a phase, where nothing is said any more
constexpr milliseconds settle = 3s;        ///< to do what was said before more is said
constexpr milliseconds holdWithHalf = 40s; ///< as the timeline's
constexpr milliseconds holdWithLast = 30s;
constexpr milliseconds holdWithNext = 20s;
constexpr milliseconds lastSeconds = 10s;
constexpr qsizetype stations = 6; ///< as instructionAt(): so many steps share the hold evenly

const PracticeId quietPractice(QStringLiteral("quiet_sit"));

/// Lays cues into one phase after another. A cue that must be is laid first; what may be finds a gap.
class Script
{
public:
    explicit Script(std::vector<VoiceCue>& cues) : m_cues(cues) {}

    void put(milliseconds at, VoiceCue::Kind kind, const QStringList& phrases)
    {
        m_cues.push_back({at, kind, phrases});
    }

    /// At that very time, or not at all.
    void putIfFree(milliseconds at, VoiceCue::Kind kind, const QStringList& phrases)
    {
        fit(at, at + spokenLength(phrases), kind, phrases);
    }

    /// In the first gap from `earliest` on that ends by `latest`; false when there is none.
    bool fit(milliseconds earliest, milliseconds latest, VoiceCue::Kind kind, const QStringList& phrases)
    {
        const milliseconds length = spokenLength(phrases);
        milliseconds at = earliest;
        for (bool moved = true; moved;) {
            moved = false;
            for (const VoiceCue& cue : m_cues) {
                const milliseconds over = cue.at + spokenLength(cue.phrases) + apart;
                if (at < over && cue.at < at + length + apart) {
                    at = over;
                    moved = true;
                }
            }
        }
        if (at + length > latest)
            return false;
        put(at, kind, phrases);
        return true;
    }

    [[nodiscard]] milliseconds end() const
    {
        milliseconds last{};
        for (const VoiceCue& cue : m_cues)
            last = std::max(last, cue.at + spokenLength(cue.phrases));
        return last;
    }

private:
    std::vector<VoiceCue>& m_cues;
};

class Speaker
{
public:
    Speaker(const Timeline& timeline, const Catalogue& catalogue, const VoiceOptions& options)
        : m_timeline(timeline), m_catalogue(catalogue), m_options(options), m_words(options)
    {
    }

    std::vector<VoiceCue> cues()
    {
        for (size_t i = 0; i < m_timeline.phases.size(); ++i)
            speak(i);
        std::stable_sort(m_cues.begin(), m_cues.end(),
                         [](const VoiceCue& a, const VoiceCue& b) { return a.at < b.at; });
        return std::move(m_cues);
    }

private:
    using Kind = VoiceCue::Kind;

    [[nodiscard]] bool all() const { return m_options.amount == VoiceAmount::All; }

    void speak(size_t index)
    {
        const Phase& phase = m_timeline.phases[index];
        const Practice* practice = m_catalogue.practice(phase.practice);
        if (!practice)
            return;
        const bool named = index > 0 && m_timeline.phases[index - 1].kind == PhaseKind::Prepare;
        if (!named)
            sayName(phase, *practice);
        if (!all())
            return;
        if (phase.kind == PhaseKind::Prepare)
            m_toldFirst = introduce(phase, *practice);
        else if (phase.kind == PhaseKind::Hold)
            lead(index, *practice, named && m_toldFirst);
        else
            layToRest(phase, *practice);
    }

    void sayName(const Phase& phase, const Practice& practice)
    {
        QStringList phrases{m_words.name(practice)};
        if (phase.side)
            phrases.append(m_words.side(*phase.side));
        const milliseconds tight = phase.length - spokenLength(phrases) - beforeEnd;
        const milliseconds wait = std::clamp(tight, milliseconds(apart), afterChime);
        m_script.put(std::max(phase.start + wait, m_script.end() + apart), Kind::Name, phrases);
    }

    /// The first instruction while getting ready, if it can be said in that time.
    bool introduce(const Phase& phase, const Practice& practice)
    {
        const QStringList steps = instructions(practice, phase);
        if (steps.size() >= stations || repeated(phase))
            return false;
        return m_script.fit(m_script.end() + apart, phase.end(), Kind::Instruction, {steps.first()});
    }

    [[nodiscard]] QStringList instructions(const Practice& practice, const Phase& phase) const
    {
        return m_words.instructions(practice, m_timeline.eased.contains(phase.practice));
    }

    /// The practice was led through just before, on the other side or once.
    [[nodiscard]] bool repeated(const Phase& phase) const
    {
        return std::any_of(m_timeline.phases.begin(), m_timeline.phases.end(), [&](const Phase& before) {
            return before.kind == PhaseKind::Hold && before.step == phase.step - 1 &&
                   before.practice == phase.practice;
        });
    }

    void lead(size_t index, const Practice& practice, bool toldFirst)
    {
        const Phase& hold = m_timeline.phases[index];
        const QStringList steps = instructions(practice, hold);
        if (hold.length >= holdWithNext)
            close(index, steps.size() < stations);
        if (steps.size() < stations && hold.length >= holdWithHalf)
            m_script.putIfFree(hold.start + hold.length / 2 + afterChime, Kind::Half, {m_words.half()});
        if (steps.size() >= stations)
            tour(hold, steps);
        else
            explain(hold, steps, toldFirst || repeated(hold));
    }

    /// What is said as a hold comes to its end.
    void close(size_t index, bool countsDown)
    {
        const Phase& hold = m_timeline.phases[index];
        const bool last = index + 1 == m_timeline.phases.size();
        const Practice* next = last ? nullptr : m_catalogue.practice(m_timeline.phases[index + 1].practice);
        QStringList phrases{next ? m_words.next(*next) : m_words.end()};
        if (next && m_timeline.phases[index + 1].side)
            phrases.append(m_words.side(*m_timeline.phases[index + 1].side));
        if (last || next)
            m_script.putIfFree(hold.end() - beforeEnd - spokenLength(phrases), next ? Kind::Next : Kind::End,
                               phrases);
        if (countsDown && hold.length >= holdWithLast)
            m_script.putIfFree(hold.end() - lastSeconds, Kind::Last, {m_words.last()});
    }

    /// Many steps are stations, each at its own time.
    void tour(const Phase& hold, const QStringList& steps)
    {
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const milliseconds slot = hold.start + hold.length * i / steps.size();
            m_script.fit(slot + afterChime, hold.start + hold.length * (i + 1) / steps.size(),
                         Kind::Instruction, {steps[i]});
        }
    }

    /// A few steps lead into the shape one after another; the last of them, which often says how to leave it,
    /// waits for its own time. On the other side it is the only one.
    void explain(const Phase& hold, const QStringList& steps, bool toldFirst)
    {
        const qsizetype last = steps.size() - 1;
        milliseconds from = hold.start + afterChime;
        for (qsizetype i = toldFirst ? 1 : 0; i < last && !repeated(hold); ++i) {
            if (m_script.fit(from, hold.end() - beforeEnd, Kind::Instruction, {steps[i]}))
                from = laidUntil() + settle;
        }
        if (last < 1 && toldFirst)
            return;
        const milliseconds slot = hold.start + hold.length * 2 * last / std::max<qsizetype>(1, 2 * last + 1);
        const milliseconds latest = hold.end() - beforeEnd;
        if (!m_script.fit(std::max(slot, hold.start + afterChime), latest, Kind::Instruction, {steps[last]}))
            m_script.fit(std::max(slot - lastSeconds, hold.start + afterChime), latest, Kind::Instruction,
                         {steps[last]});
    }

    void layToRest(const Phase& rest, const Practice& practice)
    {
        const QStringList steps = instructions(practice, rest);
        m_script.fit(m_script.end() + apart, rest.end(), Kind::End, {m_words.restEnd()});
        m_script.fit(m_script.end() + settle, rest.end(), Kind::Instruction, {steps.first()});
    }

    /// Where the instruction that was laid last ends.
    [[nodiscard]] milliseconds laidUntil() const
    {
        return m_cues.back().at + spokenLength(m_cues.back().phrases);
    }

    const Timeline& m_timeline;
    const Catalogue& m_catalogue;
    const VoiceOptions& m_options;
    VoiceWords m_words;
    std::vector<VoiceCue> m_cues;
    Script m_script{m_cues};
    bool m_toldFirst = false;
};

} // namespace

milliseconds spokenLength(const QStringList& phrases)
{
    milliseconds length = pauseInCue * (phrases.size() - 1);
    for (const QString& phrase : phrases) {
        const auto breaks = std::count_if(phrase.begin(), phrase.end() - 1, [](QChar letter) {
            return QStringLiteral(".,;:?!").contains(letter);
        });
        length += 350ms + 70ms * phrase.size() + 250ms * breaks;
    }
    return length;
}

std::vector<VoiceCue> voiceCues(const Timeline& timeline, const Catalogue& catalogue,
                                const VoiceOptions& options)
{
    if (options.amount == VoiceAmount::Nothing || timeline.phases.empty())
        return {};
    if (!timeline.quiet)
        return Speaker(timeline, catalogue, options).cues();
    const QString phrase = options.ownPhrase.trimmed();
    const auto hold = std::find_if(timeline.phases.begin(), timeline.phases.end(), [](const Phase& each) {
        return each.kind == PhaseKind::Hold && each.practice == quietPractice;
    });
    if (phrase.isEmpty() || hold == timeline.phases.end())
        return {};
    return {{hold->start + afterChime, VoiceCue::Kind::OwnPhrase, {phrase}}};
}

QStringList voicePhrases(const Catalogue& catalogue, const VoiceOptions& options)
{
    const VoiceWords words(options);
    QStringList all{words.side(Side::Left), words.side(Side::Right), words.half(), words.last(), words.end(),
                    words.restEnd()};
    for (const Practice& practice : catalogue.practices()) {
        all << words.name(practice) << words.next(practice) << words.instructions(practice, false);
        if (practice.easier)
            all << words.instructions(practice, true);
    }
    all.removeDuplicates();
    return all;
}

void addVoice(QJsonObject& timeline, const std::vector<VoiceCue>& cues)
{
    QJsonArray phases = timeline["phases"].toArray();
    for (qsizetype i = 0; i < phases.size(); ++i) {
        QJsonObject phase = phases[i].toObject();
        const double start = phase["start_s"].toDouble();
        const double end = start + phase["length_s"].toDouble();
        QList<QJsonValue> merged;
        for (const QJsonValue& chime : phase["cues"].toArray())
            merged.append(chime);
        for (const VoiceCue& cue : cues) {
            const double at = double(cue.at.count()) / 1000.0;
            if (at >= start && at < end)
                merged.append(QJsonObject{{"at_s", at}, {"cue", "voice"}, {"text", cue.text()}});
        }
        std::stable_sort(merged.begin(), merged.end(), [](const QJsonValue& a, const QJsonValue& b) {
            return a["at_s"].toDouble() < b["at_s"].toDouble();
        });
        QJsonArray list;
        for (const QJsonValue& cue : merged)
            list.append(cue);
        phase["cues"] = list;
        phases[i] = phase;
    }
    timeline["phases"] = phases;
}

} // namespace supine
