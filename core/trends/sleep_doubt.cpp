#include "core/trends/sleep_doubt.h"

#include <array>

namespace supine
{

namespace
{

constexpr int halfDay = 12 * 60;
constexpr int longest = 14 * 60;

/// In the order of a night.
constexpr std::array<const char*, 4> order{"bed_time", "try_sleep", "final_wake", "out_of_bed"};

QDateTime momentOf(Night night, int minutes, const QTimeZone& zone)
{
    const QTime time(minutes / 60, minutes % 60);
    return QDateTime(night.date().addDays(time < Night::defaultTurn() ? 1 : 0), time, zone);
}

int between(Night night, int from, int to, const QTimeZone& zone)
{
    return int(momentOf(night, from, zone).secsTo(momentOf(night, to, zone)) / 60);
}

bool fits(int minutes)
{
    return minutes >= 0 && minutes <= longest;
}

} // namespace

std::optional<SleepDoubt> sleepDoubt(const NightRecord& record, const QTimeZone& zone)
{
    std::optional<MeasureId> before;
    for (const char* name : order) {
        const MeasureId id(QString::fromLatin1(name));
        const auto found = record.measures.find(id);
        if (found == record.measures.end())
            continue;
        if (before) {
            const int from = record.measures.at(*before);
            const int to = found->second;
            SleepDoubt doubt{*before, id, between(record.night, from, to, zone), {}, 0};
            if (!fits(doubt.minutes)) {
                const auto turn = [](int minutes) { return (minutes + halfDay) % (2 * halfDay); };
                const auto helps = [&](int begin, int end) {
                    const int minutes = between(record.night, begin, end, zone);
                    return fits(minutes) && minutes < halfDay;
                };
                if (helps(turn(from), to)) {
                    doubt.turned = *before;
                    doubt.meant = turn(from);
                } else if (helps(from, turn(to))) {
                    doubt.turned = id;
                    doubt.meant = turn(to);
                }
                return doubt;
            }
        }
        before = id;
    }
    return std::nullopt;
}

} // namespace supine
