#include "app/application/demo_journal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <random>

namespace supine
{

namespace
{

using std::chrono::seconds;

constexpr int nightsInAll = 60;
constexpr int notLogged[] = {6, 15, 16, 27, 28, 29, 41, 50};
constexpr int eveningAlone[] = {10, 22, 36, 47, 55};

/// The nights that were written down about something.
const std::pair<int, const char*> notes[] = {
    {3, QT_TRANSLATE_NOOP("DemoJournal", "Long drive today, lower back tired.")},
    {18, QT_TRANSLATE_NOOP("DemoJournal", "Sat in meetings until six.")},
    {33, QT_TRANSLATE_NOOP("DemoJournal", "The twist felt freer on the left.")},
    {45, QT_TRANSLATE_NOOP("DemoJournal", "Slept with a pillow between the knees.")},
    {57, QT_TRANSLATE_NOOP("DemoJournal", "Fell asleep before the end of the body scan.")},
};

template<size_t n>
bool listed(const int (&list)[n], int night)
{
    return std::find(std::begin(list), std::end(list), night) != std::end(list);
}

/// Draws that are the same on every machine; the distributions of the standard library are not.
class Dice
{
public:
    /// 0 … below − 1.
    int upTo(int below) { return int(m_engine() % unsigned(below)); }
    bool oneIn(int n) { return upTo(n) == 0; }
    /// About −1 … 1, mostly near 0.
    double wobble() { return (upTo(101) + upTo(101) - 100) / 100.0; }

private:
    std::mt19937 m_engine{1907};
};

struct Simulated {
    double ease; ///< 0 at the first night, 1 at the last
    bool practised;
    bool screensOff;
    double drift; ///< good and bad weeks
};

void set(NightRecord& record, const char* id, double value)
{
    const Measure* measure = findMeasure(QString::fromLatin1(id));
    record.measures[MeasureId(QString::fromLatin1(id))] =
        std::clamp(int(std::lround(value)), measure->min, measure->max);
}

void setFactor(NightRecord& record, const char* id, int value)
{
    record.factors[FactorId(QString::fromLatin1(id))] = value;
}

void fillEvening(NightRecord& record, const Simulated& evening, Dice& dice)
{
    const double stiffness = 6.6 - 2.4 * evening.ease + evening.drift + 1.1 * dice.wobble();
    const double pain = 4.8 - 2.2 * evening.ease + evening.drift + 1.2 * dice.wobble();
    set(record, "stiffness_evening", stiffness);
    set(record, "pain_evening", pain);
    set(record, "stress", 5.2 - evening.ease + 2 * evening.drift + 1.8 * dice.wobble());
    if (evening.practised) {
        set(record, "stiffness_after", stiffness - 1.6 + 0.8 * dice.wobble());
        set(record, "pain_after", pain - 0.8 + 0.8 * dice.wobble());
    }
    const bool factorsNoted = !dice.oneIn(8);
    const int magnesium = dice.upTo(2);
    const int tea = dice.oneIn(3) ? 1 : 0;
    const int cushion = dice.oneIn(4) ? 0 : 1;
    if (!factorsNoted)
        return;
    setFactor(record, "screens_off", evening.screensOff ? 1 : 0);
    setFactor(record, "magnesium", magnesium);
    setFactor(record, "herbal_tea", tea);
    setFactor(record, "lumbar_cushion", cushion);
    setFactor(record, "hours_sat", 5 + dice.upTo(6));
    setFactor(record, "sleep_position", dice.upTo(4) == 0 ? 1 : 0);
}

void fillMorning(NightRecord& record, const Simulated& evening, Dice& dice)
{
    const double help = (evening.practised ? 1.5 : 0.0) + (evening.screensOff ? 0.7 : 0.0);
    const double stiffness = 6.2 - 1.7 * evening.ease - help + evening.drift + 0.9 * dice.wobble();
    set(record, "stiffness_morning", stiffness);
    set(record, "pain_morning", stiffness - 1.6 + dice.wobble());
    set(record, "stiffness_minutes", 5 * std::max(1.0, std::round(stiffness * 1.4)));
    set(record, "sleep_quality", 2.7 + 0.5 * help + 0.5 * evening.ease + 0.8 * dice.wobble());
    const int intoBed = 22 * 60 + 25 + dice.upTo(40);
    const int awake = 6 * 60 + 20 + dice.upTo(45);
    set(record, "bed_time", intoBed);
    set(record, "try_sleep", intoBed + 5 + dice.upTo(20));
    set(record, "sol_min", 5 * (2 + dice.upTo(4) + (evening.screensOff ? 0 : 2)));
    set(record, "wakes", dice.upTo(3));
    set(record, "waso_min", 5 * dice.upTo(5));
    set(record, "final_wake", awake);
    set(record, "out_of_bed", awake + 5 + dice.upTo(20));
}

SessionRecord session(Night night, bool whole, Dice& dice)
{
    const QTime start = QTime(22, 0).addSecs(60 * dice.upTo(25) + dice.upTo(60));
    const seconds held(whole ? 420 : 60 * (2 + dice.upTo(4)));
    return {SessionId(),
            night,
            QStringLiteral("seven-minutes"),
            QDateTime(night.date(), start),
            whole ? SessionRecord::State::Completed : SessionRecord::State::Partial,
            held,
            held,
            1,
            {}};
}

NightRecord makeNight(int index, Night night, Dice& dice)
{
    Simulated evening{index / double(nightsInAll - 1), index > 2 && dice.upTo(100) < 62, dice.upTo(100) < 55,
                      0.7 * std::sin(index / 4.6)};
    const bool partial = !evening.practised && dice.oneIn(7);
    NightRecord record{night, {}, {}, {}, {}};
    if (evening.practised || partial)
        record.sessions.push_back(session(night, evening.practised, dice));
    fillEvening(record, evening, dice);
    NightRecord morning = record;
    fillMorning(morning, evening, dice);
    if (!listed(eveningAlone, index))
        record = morning;
    for (const auto& [at, text] : notes)
        if (at == index)
            record.note = QCoreApplication::translate("DemoJournal", text);
    return record;
}

} // namespace

Result<void> fillDemoJournal(Journal& journal, Night last)
{
    Dice dice;
    std::vector<NightRecord> nights;
    for (int index = 0; index < nightsInAll; ++index) {
        NightRecord night = makeNight(index, last.plusDays(index - nightsInAll + 1), dice);
        if (!listed(notLogged, index))
            nights.push_back(std::move(night));
    }
    return journal.add(nights);
}

} // namespace supine
