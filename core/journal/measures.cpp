#include "core/journal/measures.h"

#include <algorithm>
#include <array>
#include <string>

// Marks texts for translation; Qt's own macro lives in a header that every file of Qt Core includes.
#include <QtGlobal>

namespace supine
{
namespace
{

using Kind = Measure::Kind;
using Moment = Measure::Moment;

// An eleven-point numeric rating scale, as trials on back pain use it; all wordings are our own.
constexpr Measure measureTable[] = {
    {"stiffness_evening", Kind::Rating, Moment::Evening, 0, 10,
     QT_TRANSLATE_NOOP("Measures", "Stiffness in the evening"),
     QT_TRANSLATE_NOOP("Measures", "Right now, how stiff is your back?"),
     QT_TRANSLATE_NOOP("Measures", "not at all"), QT_TRANSLATE_NOOP("Measures", "extremely")},
    {"pain_evening", Kind::Rating, Moment::Evening, 0, 10,
     QT_TRANSLATE_NOOP("Measures", "Pain in the evening"),
     QT_TRANSLATE_NOOP("Measures", "Right now, how strong is your back pain?"),
     QT_TRANSLATE_NOOP("Measures", "no pain"), QT_TRANSLATE_NOOP("Measures", "the worst you can imagine")},
    {"stress", Kind::Rating, Moment::Evening, 0, 10, QT_TRANSLATE_NOOP("Measures", "Tension of the day"),
     QT_TRANSLATE_NOOP("Measures", "How tense was today?"), QT_TRANSLATE_NOOP("Measures", "at ease"),
     QT_TRANSLATE_NOOP("Measures", "extremely tense")},
    {"interfere", Kind::Rating, Moment::Evening, 0, 10, QT_TRANSLATE_NOOP("Measures", "Getting in the way"),
     QT_TRANSLATE_NOOP("Measures", "How much did your back get in the way today?"),
     QT_TRANSLATE_NOOP("Measures", "not at all"), QT_TRANSLATE_NOOP("Measures", "all day long")},
    {"stiffness_after", Kind::Rating, Moment::After, 0, 10,
     QT_TRANSLATE_NOOP("Measures", "Stiffness after the routine"),
     QT_TRANSLATE_NOOP("Measures", "Right now, how stiff is your back?"),
     QT_TRANSLATE_NOOP("Measures", "not at all"), QT_TRANSLATE_NOOP("Measures", "extremely")},
    {"pain_after", Kind::Rating, Moment::After, 0, 10,
     QT_TRANSLATE_NOOP("Measures", "Pain after the routine"),
     QT_TRANSLATE_NOOP("Measures", "Right now, how strong is your back pain?"),
     QT_TRANSLATE_NOOP("Measures", "no pain"), QT_TRANSLATE_NOOP("Measures", "the worst you can imagine")},
    {"stiffness_morning", Kind::Rating, Moment::Morning, 0, 10,
     QT_TRANSLATE_NOOP("Measures", "Stiffness in the morning"),
     QT_TRANSLATE_NOOP("Measures", "How stiff was your back when you woke up?"),
     QT_TRANSLATE_NOOP("Measures", "not at all"), QT_TRANSLATE_NOOP("Measures", "extremely")},
    {"pain_morning", Kind::Rating, Moment::Morning, 0, 10,
     QT_TRANSLATE_NOOP("Measures", "Pain in the morning"),
     QT_TRANSLATE_NOOP("Measures", "Since you got up, how strong is your back pain?"),
     QT_TRANSLATE_NOOP("Measures", "no pain"), QT_TRANSLATE_NOOP("Measures", "the worst you can imagine")},
    {"stiffness_minutes", Kind::Minutes, Moment::Morning, 0, 120,
     QT_TRANSLATE_NOOP("Measures", "Stiff for how long"),
     QT_TRANSLATE_NOOP("Measures", "How long until the stiffness eased?"), "",
     QT_TRANSLATE_NOOP("Measures", "two hours or more")},
    {"sleep_quality", Kind::Rating, Moment::Morning, 1, 5, QT_TRANSLATE_NOOP("Measures", "Sleep quality"),
     QT_TRANSLATE_NOOP("Measures", "How well did you sleep?"), QT_TRANSLATE_NOOP("Measures", "very badly"),
     QT_TRANSLATE_NOOP("Measures", "very well")},
    {"bed_time", Kind::TimeOfDay, Moment::Morning, 0, 1439, QT_TRANSLATE_NOOP("Measures", "Into bed"),
     QT_TRANSLATE_NOOP("Measures", "When did you get into bed?"), "", ""},
    {"try_sleep", Kind::TimeOfDay, Moment::Morning, 0, 1439, QT_TRANSLATE_NOOP("Measures", "Trying to sleep"),
     QT_TRANSLATE_NOOP("Measures", "When did you start trying to sleep?"), "", ""},
    {"sol_min", Kind::Minutes, Moment::Morning, 0, 720, QT_TRANSLATE_NOOP("Measures", "Until asleep"),
     QT_TRANSLATE_NOOP("Measures", "About how long until you fell asleep?"), "", ""},
    {"wakes", Kind::Count, Moment::Morning, 0, 50, QT_TRANSLATE_NOOP("Measures", "Times awake"),
     QT_TRANSLATE_NOOP("Measures", "How often did you wake up, not counting the last time?"), "", ""},
    {"waso_min", Kind::Minutes, Moment::Morning, 0, 720, QT_TRANSLATE_NOOP("Measures", "Awake in between"),
     QT_TRANSLATE_NOOP("Measures", "Altogether, how long were you awake then?"), "", ""},
    {"final_wake", Kind::TimeOfDay, Moment::Morning, 0, 1439, QT_TRANSLATE_NOOP("Measures", "Awake for good"),
     QT_TRANSLATE_NOOP("Measures", "When did you wake up for good?"), "", ""},
    {"out_of_bed", Kind::TimeOfDay, Moment::Morning, 0, 1439, QT_TRANSLATE_NOOP("Measures", "Out of bed"),
     QT_TRANSLATE_NOOP("Measures", "When did you get up?"), "", ""},
    {"cramps", Kind::Count, Moment::Morning, 0, 20, QT_TRANSLATE_NOOP("Measures", "Cramps in the night"),
     QT_TRANSLATE_NOOP("Measures", "How many cramps did you have in the night?"), "", ""},
    {"pain_week", Kind::Rating, Moment::Occasional, 0, 10,
     QT_TRANSLATE_NOOP("Measures", "Pain over the week"),
     QT_TRANSLATE_NOOP("Measures", "Over the last 7 days, how strong was your back pain on average?"),
     QT_TRANSLATE_NOOP("Measures", "no pain"), QT_TRANSLATE_NOOP("Measures", "the worst you can imagine")},
    {"relief_global", Kind::Rating, Moment::Occasional, 1, 7,
     QT_TRANSLATE_NOOP("Measures", "Compared with the start"),
     QT_TRANSLATE_NOOP("Measures", "Compared with when you started with Supine, how is your back?"),
     QT_TRANSLATE_NOOP("Measures", "much worse"), QT_TRANSLATE_NOOP("Measures", "much better")},
    {"reach_cm", Kind::Centimetres, Moment::Occasional, 0, 80,
     QT_TRANSLATE_NOOP("Measures", "Fingertips to floor"),
     QT_TRANSLATE_NOOP("Measures", "Bending forward gently, how far are your fingertips from the floor?"),
     QT_TRANSLATE_NOOP("Measures", "they touch it"), ""},
    {"posture", Kind::Rating, Moment::Occasional, 0, 10, QT_TRANSLATE_NOOP("Measures", "Upright by day"),
     QT_TRANSLATE_NOOP("Measures", "Over the last 7 days, how easily did you hold yourself upright?"),
     QT_TRANSLATE_NOOP("Measures", "with great effort"), QT_TRANSLATE_NOOP("Measures", "without effort")},
    {"body_awareness", Kind::Rating, Moment::Occasional, 0, 10,
     QT_TRANSLATE_NOOP("Measures", "Noticing my body"),
     QT_TRANSLATE_NOOP("Measures", "Over the last 7 days, how soon did you notice tension in your back?"),
     QT_TRANSLATE_NOOP("Measures", "hardly ever"), QT_TRANSLATE_NOOP("Measures", "at once")},
};

constexpr const char* sleepPositions[] = {"side", "back", "front"};

constexpr Factor yesNo(const char* id, const char* name)
{
    return {id, Factor::Kind::YesNo, 0, 1, name, {}};
}

constexpr Factor factorTable[] = {
    yesNo("screens_off", QT_TRANSLATE_NOOP("Factors", "Screens off 30 min before bed")),
    yesNo("magnesium", QT_TRANSLATE_NOOP("Factors", "Magnesium")),
    yesNo("herbal_tea", QT_TRANSLATE_NOOP("Factors", "Herbal tea")),
    yesNo("lavender", QT_TRANSLATE_NOOP("Factors", "Lavender")),
    yesNo("cbd", QT_TRANSLATE_NOOP("Factors", "CBD")),
    yesNo("lumbar_cushion", QT_TRANSLATE_NOOP("Factors", "Lumbar cushion in the evening")),
    yesNo("quiet_minutes", QT_TRANSLATE_NOOP("Factors", "Quiet minutes")),
    yesNo("quiet_breathing", QT_TRANSLATE_NOOP("Factors", "Quiet breathing")),
    yesNo("body_scan", QT_TRANSLATE_NOOP("Factors", "Body scan")),
    yesNo("legs_chair", QT_TRANSLATE_NOOP("Factors", "Legs on a chair")),
    yesNo("dead_hang", QT_TRANSLATE_NOOP("Factors", "Dead hang")),
    yesNo("foam_roll", QT_TRANSLATE_NOOP("Factors", "Foam roller")),
    yesNo("incline", QT_TRANSLATE_NOOP("Factors", "Incline bench")),
    yesNo("long_drive", QT_TRANSLATE_NOOP("Factors", "A long drive")),
    yesNo("hard_training", QT_TRANSLATE_NOOP("Factors", "Hard training")),
    yesNo("mat_unrolled", QT_TRANSLATE_NOOP("Factors", "Mat left unrolled")),
    yesNo("pillow", QT_TRANSLATE_NOOP("Factors", "Pillow between or under the knees")),
    {"hours_sat", Factor::Kind::Number, 0, 24, QT_TRANSLATE_NOOP("Factors", "Hours sat today"), {}},
    {"sleep_position", Factor::Kind::Choice, 0, 2, QT_TRANSLATE_NOOP("Factors", "Sleep position"),
     sleepPositions},
};

constexpr size_t ownCount = 48;
constexpr const char* ownPrefix = "own_";

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
    return find(id.startsWith(QLatin1String(ownPrefix)) ? ownFactors() : factors(), id);
}

std::span<const Factor> ownFactors()
{
    static const std::array<std::string, ownCount> ids = [] {
        std::array<std::string, ownCount> made;
        for (size_t i = 0; i < ownCount; ++i)
            made.at(i) = ownPrefix + std::to_string(i + 1);
        return made;
    }();
    static const std::array<Factor, ownCount> table = [] {
        std::array<Factor, ownCount> made{};
        for (size_t i = 0; i < ownCount; ++i)
            made.at(i) = yesNo(ids.at(i).c_str(), "");
        return made;
    }();
    return table;
}

bool isOwn(const Factor& factor)
{
    return QLatin1String(factor.id).startsWith(QLatin1String(ownPrefix));
}

} // namespace supine
