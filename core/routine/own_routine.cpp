#include "core/routine/own_routine.h"

#include <QRegularExpression>

#include <algorithm>

namespace supine
{

using std::chrono::seconds;

namespace
{

using Kind = RoutineItem::Kind;

bool sameStep(const Step& a, const Step& b)
{
    return a.practice == b.practice && a.side == b.side && a.hold == b.hold && a.prepare == b.prepare &&
           a.breath == b.breath;
}

bool breathable(std::chrono::milliseconds half)
{
    const double length = double(half.count()) / 1000;
    return length >= limits::shortestBreath && length <= limits::longestBreath;
}

std::optional<RoutineFlaw> flawOf(const Step& step, const Catalogue& catalogue)
{
    const Practice* practice = catalogue.practice(step.practice);
    if (!practice)
        return RoutineFlaw::Practice;
    if (step.side && !practice->sided)
        return RoutineFlaw::Side;
    if (step.hold < limits::shortestHold || step.hold > limits::longestHold)
        return RoutineFlaw::Hold;
    if (step.prepare && (*step.prepare < seconds(0) || *step.prepare > limits::longestPrepare))
        return RoutineFlaw::Prepare;
    if (step.breath && (!breathable(step.breath->in) || !breathable(step.breath->out)))
        return RoutineFlaw::Breath;
    return std::nullopt;
}

std::optional<RoutineFlaw> nestingFlaw(const std::vector<RoutineItem>& items)
{
    bool open = false;
    for (const RoutineItem& item : items) {
        if (item.kind == Kind::Step)
            continue;
        if ((item.kind == Kind::Repeat) == open)
            return RoutineFlaw::Nesting;
        open = !open;
        if (open && (item.times < limits::fewestTimes || item.times > limits::mostTimes))
            return RoutineFlaw::Times;
    }
    return open ? std::optional(RoutineFlaw::Nesting) : std::nullopt;
}

int sidesOf(const Step& step, const Catalogue& catalogue)
{
    const Practice* practice = catalogue.practice(step.practice);
    return practice && practice->sided && !step.side ? 2 : 1;
}

/// Each hold of the routine as played, or until `most` of them were given.
template<class Take>
void countOut(const std::vector<RoutineItem>& items, size_t most, Take take)
{
    size_t given = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind != Kind::Repeat) {
            if (items[i].kind == Kind::Step && given++ < most)
                take(items[i].step);
            continue;
        }
        const auto foot = std::find_if(items.begin() + std::ptrdiff_t(i), items.end(),
                                       [](const RoutineItem& item) { return item.kind == Kind::End; });
        const auto end = size_t(foot - items.begin());
        for (int time = 0; time < items[i].times; ++time) {
            for (size_t k = i + 1; k < end; ++k) {
                if (given++ < most)
                    take(items[k].step);
            }
        }
        i = end;
    }
}

} // namespace

bool operator==(const RoutineItem& a, const RoutineItem& b)
{
    if (a.kind != b.kind)
        return false;
    return a.kind == Kind::End || (a.kind == Kind::Repeat ? a.times == b.times : sameStep(a.step, b.step));
}

bool operator==(const OwnRoutine& a, const OwnRoutine& b)
{
    return a.id == b.id && a.name == b.name && a.summary == b.summary && a.items == b.items &&
           a.easier == b.easier && a.rest == b.rest && a.quiet == b.quiet && a.tones == b.tones &&
           a.voice == b.voice;
}

std::optional<RoutineFlaw> flawOf(const OwnRoutine& routine, const Catalogue& catalogue)
{
    if (const auto flaw = nestingFlaw(routine.items))
        return flaw;
    for (const RoutineItem& item : routine.items) {
        if (item.kind != Kind::Step)
            continue;
        if (const auto flaw = flawOf(item.step, catalogue))
            return flaw;
    }
    const int holds = playedHolds(routine, catalogue);
    if (holds == 0)
        return RoutineFlaw::NoStep;
    if (routine.items.size() > size_t(limits::mostItems) || holds > limits::mostHolds)
        return RoutineFlaw::TooManySteps;
    if (routine.rest != seconds(0) &&
        (routine.rest < limits::shortestRest || routine.rest > limits::longestRest))
        return RoutineFlaw::Rest;
    seconds lasts = routine.rest;
    for (const Step& step : playedRoutine(routine, catalogue).steps)
        lasts += step.hold + step.prepare.value_or(catalogue.practice(step.practice)->prepare);
    return lasts > limits::longest ? std::optional(RoutineFlaw::TooLong) : std::nullopt;
}

const char* sentenceOf(RoutineFlaw flaw)
{
    switch (flaw) {
    case RoutineFlaw::NoStep:
        return QT_TRANSLATE_NOOP("RoutineFlaw", "A routine needs at least one pose.");
    case RoutineFlaw::TooManySteps:
        return QT_TRANSLATE_NOOP("RoutineFlaw",
                                 "A routine has at most 250 steps, with all repeats counted out.");
    case RoutineFlaw::TooLong:
        return QT_TRANSLATE_NOOP("RoutineFlaw", "A routine lasts at most 12 hours.");
    case RoutineFlaw::Hold:
        return QT_TRANSLATE_NOOP("RoutineFlaw", "A hold lasts from 5 seconds to 30 minutes.");
    case RoutineFlaw::Prepare:
        return QT_TRANSLATE_NOOP("RoutineFlaw", "Getting into place takes at most 2 minutes.");
    case RoutineFlaw::Breath:
        return QT_TRANSLATE_NOOP("RoutineFlaw", "Breathing in and breathing out take 1 to 20 seconds each.");
    case RoutineFlaw::Times:
        return QT_TRANSLATE_NOOP("RoutineFlaw", "Steps are repeated 2 to 50 times.");
    case RoutineFlaw::Rest:
        return QT_TRANSLATE_NOOP("RoutineFlaw",
                                 "The rest at the end lasts 60 to 120 seconds, or is left out.");
    case RoutineFlaw::Practice:
        return QT_TRANSLATE_NOOP("RoutineFlaw", "It uses a pose that is not here.");
    case RoutineFlaw::Side:
        return QT_TRANSLATE_NOOP("RoutineFlaw", "It names a side of a pose that has none.");
    case RoutineFlaw::Nesting:
        return QT_TRANSLATE_NOOP("RoutineFlaw", "A repeat cannot stand in another repeat.");
    }
    return "";
}

int playedHolds(const OwnRoutine& routine, const Catalogue& catalogue)
{
    int holds = 0;
    countOut(routine.items, size_t(limits::mostHolds) + 1,
             [&](const Step& step) { holds += sidesOf(step, catalogue); });
    return holds;
}

Routine playedRoutine(const OwnRoutine& routine, const Catalogue& catalogue)
{
    Routine played{routine.id, routine.name, routine.summary, {}};
    countOut(routine.items, size_t(limits::mostHolds), [&](const Step& step) {
        if (sidesOf(step, catalogue) == 1) {
            played.steps.push_back(step);
            return;
        }
        for (const Side side : {Side::Right, Side::Left}) {
            played.steps.push_back(step);
            played.steps.back().side = side;
        }
    });
    played.restOffered = routine.rest > seconds(0);
    played.quiet = routine.quiet;
    played.own = true;
    played.rest = routine.rest;
    played.eased = routine.easier;
    played.tones = routine.tones;
    played.voice = routine.voice;
    return played;
}

RoutineItem stepOf(const Practice& practice)
{
    const seconds hold = std::clamp(practice.hold, limits::shortestHold, limits::longestHold);
    return {Kind::Step,
            {practice.id, std::nullopt, hold, std::min(practice.prepare, limits::longestPrepare)}};
}

OwnRoutine changeable(const Routine& routine, const Catalogue& catalogue, const RoutineId& id,
                      const QString& name)
{
    constexpr seconds usualRest{90};
    OwnRoutine own{id, name, routine.summary, {}, routine.eased};
    for (const Step& step : routine.steps) {
        RoutineItem item{Kind::Step, step};
        const Practice* practice = catalogue.practice(step.practice);
        if (!step.prepare && practice)
            item.step.prepare = practice->prepare;
        if (!own.items.empty() && item.step.side == Side::Left) {
            RoutineItem right = item;
            right.step.side = Side::Right;
            if (own.items.back() == right) {
                own.items.back().step.side.reset(); // both sides, as one line
                continue;
            }
        }
        own.items.push_back(item);
    }
    if (routine.restOffered)
        own.rest = routine.own ? routine.rest : usualRest;
    own.quiet = routine.quiet;
    own.tones = routine.tones;
    own.voice = routine.voice;
    return own;
}

QString ownId(const QString& name, const std::set<QString>& taken)
{
    constexpr qsizetype room = limits::idLength - 8; // for "own-" and a number
    QString words;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (letter)
            words += c;
        else if (c.category() != QChar::Mark_NonSpacing && !words.isEmpty() && !words.endsWith(u'-'))
            words += u'-';
    }
    words = words.left(room);
    while (words.endsWith(u'-'))
        words.chop(1);
    const QString stem = "own-" + (words.isEmpty() ? QStringLiteral("routine") : words);
    QString id = stem;
    for (int number = 2; taken.contains(id); ++number)
        id = stem + '-' + QString::number(number);
    return id;
}

bool isOwnId(const QString& id)
{
    static const QRegularExpression form(QStringLiteral("\\Aown-[a-z0-9][a-z0-9-]*\\z"));
    return id.size() <= limits::idLength && form.match(id).hasMatch();
}

} // namespace supine
