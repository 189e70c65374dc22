#include "core/trends/sleep.h"

#include "core/trends/estimates.h"

namespace supine
{

namespace
{

std::optional<int> valueOf(const NightRecord& record, const char* id)
{
    const auto found = record.measures.find(MeasureId(QString::fromLatin1(id)));
    if (found == record.measures.end())
        return std::nullopt;
    return found->second;
}

std::optional<QDateTime> momentOf(const NightRecord& record, const char* id, const QTimeZone& zone)
{
    const auto minutes = valueOf(record, id);
    if (!minutes)
        return std::nullopt;
    const QTime time(*minutes / 60, *minutes % 60);
    if (!time.isValid())
        return std::nullopt;
    const bool morning = time < Night::defaultTurn();
    return QDateTime(record.night.date().addDays(morning ? 1 : 0), time, zone);
}

/// Minutes between two moments; nothing if either is missing, or if it cannot be.
std::optional<int> minutesBetween(const std::optional<QDateTime>& from, const std::optional<QDateTime>& to,
                                  int most)
{
    if (!from || !to)
        return std::nullopt;
    const qint64 minutes = from->secsTo(*to) / 60;
    if (minutes <= 0 || minutes > most)
        return std::nullopt;
    return int(minutes);
}

} // namespace

SleepNight sleepOf(const NightRecord& record, const QTimeZone& zone)
{
    constexpr int sixteenHours = 16 * 60;
    constexpr int day = 24 * 60;
    const auto trying = momentOf(record, "try_sleep", zone);
    const auto woke = momentOf(record, "final_wake", zone);
    const auto up = momentOf(record, "out_of_bed", zone);
    SleepNight sleep;
    sleep.inBedMinutes = minutesBetween(momentOf(record, "bed_time", zone), up, day);
    const auto falling = valueOf(record, "sol_min");
    const auto span = minutesBetween(trying, woke, sixteenHours);
    if (!span || !falling)
        return sleep;
    const int asleep = *span - *falling - valueOf(record, "waso_min").value_or(0);
    if (asleep <= 0)
        return sleep;
    sleep.asleepMinutes = asleep;
    if (const auto given = minutesBetween(trying, up, day); given && *given >= asleep)
        sleep.efficiency = 100.0 * asleep / *given;
    return sleep;
}

SleepWeek sleepWeek(const std::vector<NightRecord>& records, Night last, const QTimeZone& zone)
{
    SleepWeek week;
    std::vector<double> asleep;
    std::vector<double> falling;
    std::vector<double> quality;
    std::vector<double> efficiency;
    for (const NightRecord& record : records) {
        if (record.night > last || record.night.daysTo(last) >= 7)
            continue;
        const SleepNight sleep = sleepOf(record, zone);
        const auto rated = valueOf(record, "sleep_quality");
        const auto fell = valueOf(record, "sol_min");
        if (sleep.asleepMinutes)
            asleep.push_back(*sleep.asleepMinutes);
        if (sleep.efficiency)
            efficiency.push_back(*sleep.efficiency);
        if (fell)
            falling.push_back(*fell);
        if (rated)
            quality.push_back(*rated);
        week.nights += sleep.asleepMinutes || rated || fell ? 1 : 0;
    }
    week.asleepMinutes = meanOf(asleep);
    week.fallAsleepMinutes = meanOf(falling);
    week.quality = meanOf(quality);
    week.efficiency = meanOf(efficiency);
    return week;
}

} // namespace supine
