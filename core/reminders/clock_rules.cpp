#include "core/reminders/clock_rules.h"

#include <algorithm>

namespace supine
{

std::vector<ClockRule> clockRules(const WeekTimes& times, QTime turn)
{
    std::vector<ClockRule> rules;
    for (size_t day = 0; day < times.size(); ++day) {
        if (!times[day])
            continue;
        const size_t shown = *times[day] < turn ? (day + 1) % times.size() : day;
        auto rule = std::find_if(rules.begin(), rules.end(),
                                 [&](const ClockRule& other) { return other.at == *times[day]; });
        if (rule == rules.end())
            rule = rules.insert(rules.end(), {*times[day], {}});
        rule->days.set(shown);
    }
    return rules;
}

std::vector<QDateTime> movedMoments(const WeekTimes& times, const QDateTime& from, const QDateTime& to,
                                    const QTimeZone& zone, QTime turn)
{
    std::vector<QDateTime> moved;
    for (const QTimeZone::OffsetData& change : zone.transitions(from.toUTC(), to.toUTC())) {
        QDateTime look = std::max(from, change.atUtc.addDays(-2));
        const QDateTime end = change.atUtc.addDays(2);
        for (auto due = nextDue(times, look, zone, turn); due && due->at < end;
             due = nextDue(times, due->at, zone, turn)) {
            const auto& set = times[size_t(due->night.date().dayOfWeek() - 1)];
            if (due->at.time() != *set && (moved.empty() || moved.back() < due->at))
                moved.push_back(due->at);
        }
    }
    return moved;
}

} // namespace supine
