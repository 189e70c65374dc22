#include "core/trends/clinician_report.h"

#include "core/trends/periods.h"

#include <algorithm>

namespace supine
{

namespace
{

constexpr size_t mostColumns = 7;
constexpr size_t mostDrawn = 3;

/// In the order of their weight for a visit.
const std::vector<MeasureId>& candidates()
{
    static const std::vector<MeasureId> all = [] {
        std::vector<MeasureId> made;
        for (const char* id :
             {"stiffness_morning", "stiffness_evening", "pain_evening", "pain_morning", "sleep_quality",
              "tst_min", "stiffness_minutes", "stress", "interfere", "pain_week"})
            made.emplace_back(QString::fromLatin1(id));
        return made;
    }();
    return all;
}

ClinicianReport::Cell cellOf(const Series& series, Night from, Night to)
{
    const auto begin = series.values.begin();
    const std::vector<double> there =
        known(Values(begin + series.first.daysTo(from), begin + series.first.daysTo(to) + 1));
    return {meanOf(there), int(there.size())};
}

void addHabits(std::span<const Factor> factors, const std::vector<NightRecord>& records,
               std::vector<ClinicianReport::Habit>& habits)
{
    for (const Factor& factor : factors) {
        if (factor.kind != Factor::Kind::YesNo)
            continue;
        ClinicianReport::Habit habit{FactorId(QString::fromLatin1(factor.id)), 0, 0};
        for (const NightRecord& record : records) {
            const auto found = record.factors.find(habit.factor);
            if (found == record.factors.end())
                continue;
            ++habit.noted;
            habit.yes += found->second != 0;
        }
        if (habit.noted > 0)
            habits.push_back(habit);
    }
}

std::vector<ClinicianReport::Habit> habitsOf(const std::vector<NightRecord>& records)
{
    std::vector<ClinicianReport::Habit> habits;
    addHabits(factors(), records, habits);
    addHabits(ownFactors(), records, habits);
    return habits;
}

std::vector<MeasureId> drawnOf(const std::vector<MeasureId>& columns)
{
    std::vector<MeasureId> drawn;
    for (const MeasureId& measure : columns)
        if (const Quantity* quantity = findQuantity(measure);
            quantity && quantity->max == 10 && drawn.size() < mostDrawn)
            drawn.push_back(measure);
    if (drawn.empty())
        drawn.push_back(candidates().front());
    return drawn;
}

} // namespace

ClinicianReport buildClinicianReport(const std::vector<NightRecord>& records,
                                     const std::vector<DatedEvent>& events, const ClinicianRequest& request)
{
    std::vector<NightRecord> within;
    std::copy_if(records.begin(), records.end(), std::back_inserter(within), [&](const NightRecord& record) {
        return record.night >= request.from && record.night <= request.to;
    });
    std::vector<Series> series;
    std::vector<MeasureId> columns;
    for (const MeasureId& measure : candidates()) {
        Series each = buildSeries(within, measure, request.from, request.to, request.zone);
        if (each.count() == 0 || columns.size() >= mostColumns)
            continue;
        columns.push_back(measure);
        series.push_back(std::move(each));
    }
    ClinicianReport report{request,
                           buildTrendReport(within, {.from = request.from,
                                                     .to = request.to,
                                                     .shown = drawnOf(columns),
                                                     .withHabits = false,
                                                     .zone = request.zone}),
                           columns,
                           {},
                           {},
                           0,
                           habitsOf(within),
                           {},
                           {}};
    const Series calendar{MeasureId(), request.from, Values(size_t(request.from.daysTo(request.to) + 1)), {}};
    for (const PeriodSummary& when : byPeriod(calendar, Period::Week)) {
        ClinicianReport::Week week{when.from, when.to, {}, 0};
        for (const Series& each : series)
            week.cells.push_back(cellOf(each, when.from, when.to));
        for (const NightRecord& record : within)
            week.practised += record.night >= when.from && record.night <= when.to && record.practised();
        report.practised += week.practised;
        report.weeks.push_back(std::move(week));
    }
    for (const Series& each : series)
        report.whole.push_back(cellOf(each, request.from, request.to));
    std::copy_if(
        events.begin(), events.end(), std::back_inserter(report.events),
        [&](const DatedEvent& event) { return event.night >= request.from && event.night <= request.to; });
    for (const NightRecord& record : within)
        if (record.note && std::count(request.notes.begin(), request.notes.end(), record.night) > 0)
            report.notes.push_back({record.night, *record.note});
    return report;
}

} // namespace supine
