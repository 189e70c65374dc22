#include "core/journal/measures.h"

#include <algorithm>

// Marks texts for translation; Qt's own macro lives in a header that every file of Qt Core includes.
#include <QtGlobal>

namespace supine
{
namespace
{

using Kind = Measure::Kind;
using Moment = Measure::Moment;

#define TEXT(words) QT_TRANSLATE_NOOP("Measures", words)

// An eleven-point numeric rating scale, as trials on back pain use it; all wordings are our own.
constexpr Measure measureTable[] = {
    {"stiffness_evening", Kind::Rating, Moment::Evening, 0, 10, TEXT("Stiffness in the evening"),
     TEXT("Right now, how stiff is your back?"), TEXT("not at all"), TEXT("extremely")},
    {"pain_evening", Kind::Rating, Moment::Evening, 0, 10, TEXT("Pain in the evening"),
     TEXT("Right now, how strong is your back pain?"), TEXT("no pain"), TEXT("the worst you can imagine")},
    {"stress", Kind::Rating, Moment::Evening, 0, 10, TEXT("Tension of the day"), TEXT("How tense was today?"),
     TEXT("at ease"), TEXT("extremely tense")},
    {"interfere", Kind::Rating, Moment::Evening, 0, 10, TEXT("Getting in the way"),
     TEXT("How much did your back get in the way today?"), TEXT("not at all"), TEXT("all day long")},
    {"stiffness_after", Kind::Rating, Moment::After, 0, 10, TEXT("Stiffness after the routine"),
     TEXT("Right now, how stiff is your back?"), TEXT("not at all"), TEXT("extremely")},
    {"pain_after", Kind::Rating, Moment::After, 0, 10, TEXT("Pain after the routine"),
     TEXT("Right now, how strong is your back pain?"), TEXT("no pain"), TEXT("the worst you can imagine")},
    {"stiffness_morning", Kind::Rating, Moment::Morning, 0, 10, TEXT("Stiffness in the morning"),
     TEXT("How stiff was your back when you woke up?"), TEXT("not at all"), TEXT("extremely")},
    {"pain_morning", Kind::Rating, Moment::Morning, 0, 10, TEXT("Pain in the morning"),
     TEXT("Since you got up, how strong is your back pain?"), TEXT("no pain"),
     TEXT("the worst you can imagine")},
    {"stiffness_minutes", Kind::Minutes, Moment::Morning, 0, 120, TEXT("Stiff for how long"),
     TEXT("How long until the stiffness eased?"), "", TEXT("two hours or more")},
    {"sleep_quality", Kind::Rating, Moment::Morning, 1, 5, TEXT("Sleep quality"),
     TEXT("How well did you sleep?"), TEXT("very badly"), TEXT("very well")},
    {"bed_time", Kind::TimeOfDay, Moment::Morning, 0, 1439, TEXT("Into bed"),
     TEXT("When did you get into bed?"), "", ""},
    {"try_sleep", Kind::TimeOfDay, Moment::Morning, 0, 1439, TEXT("Trying to sleep"),
     TEXT("When did you start trying to sleep?"), "", ""},
    {"sol_min", Kind::Minutes, Moment::Morning, 0, 720, TEXT("Until asleep"),
     TEXT("About how long until you fell asleep?"), "", ""},
    {"wakes", Kind::Count, Moment::Morning, 0, 50, TEXT("Times awake"),
     TEXT("How often did you wake up, not counting the last time?"), "", ""},
    {"waso_min", Kind::Minutes, Moment::Morning, 0, 720, TEXT("Awake in between"),
     TEXT("Altogether, how long were you awake then?"), "", ""},
    {"final_wake", Kind::TimeOfDay, Moment::Morning, 0, 1439, TEXT("Awake for good"),
     TEXT("When did you wake up for good?"), "", ""},
    {"out_of_bed", Kind::TimeOfDay, Moment::Morning, 0, 1439, TEXT("Out of bed"),
     TEXT("When did you get up?"), "", ""},
    {"pain_week", Kind::Rating, Moment::Occasional, 0, 10, TEXT("Pain over the week"),
     TEXT("Over the last 7 days, how strong was your back pain on average?"), TEXT("no pain"),
     TEXT("the worst you can imagine")},
    {"relief_global", Kind::Rating, Moment::Occasional, 1, 7, TEXT("Compared with the start"),
     TEXT("Compared with when you started with Supine, how is your back?"), TEXT("much worse"),
     TEXT("much better")},
};

#undef TEXT
#define TEXT(words) QT_TRANSLATE_NOOP("Factors", words)

constexpr const char* sleepPositions[] = {"side", "back", "front"};

constexpr Factor yesNo(const char* id, const char* name)
{
    return {id, Factor::Kind::YesNo, 0, 1, name, {}};
}

constexpr Factor factorTable[] = {
    yesNo("screens_off", TEXT("Screens off 30 min before bed")),
    yesNo("magnesium", TEXT("Magnesium")),
    yesNo("herbal_tea", TEXT("Herbal tea")),
    yesNo("lavender", TEXT("Lavender")),
    yesNo("cbd", TEXT("CBD")),
    yesNo("lumbar_cushion", TEXT("Lumbar cushion in the evening")),
    yesNo("quiet_minutes", TEXT("Quiet minutes")),
    yesNo("quiet_breathing", TEXT("Quiet breathing")),
    yesNo("body_scan", TEXT("Body scan")),
    yesNo("legs_chair", TEXT("Legs on a chair")),
    yesNo("dead_hang", TEXT("Dead hang")),
    yesNo("foam_roll", TEXT("Foam roller")),
    yesNo("incline", TEXT("Incline bench")),
    yesNo("mat_unrolled", TEXT("Mat left unrolled")),
    {"hours_sat", Factor::Kind::Number, 0, 24, TEXT("Hours sat today"), {}},
    {"sleep_position", Factor::Kind::Choice, 0, 2, TEXT("Sleep position"), sleepPositions},
    yesNo("pillow", TEXT("Pillow between or under the knees")),
};

#undef TEXT

template<class Row>
const Row* find(std::span<const Row> table, const QString& id)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&id](const Row& row) { return id == QLatin1String(row.id); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

std::span<const Measure> measures()
{
    return measureTable;
}

std::span<const Factor> factors()
{
    return factorTable;
}

const Measure* findMeasure(const QString& id)
{
    return find(measures(), id);
}

const Factor* findFactor(const QString& id)
{
    return find(factors(), id);
}

} // namespace supine
