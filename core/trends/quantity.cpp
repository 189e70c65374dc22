#include "core/trends/quantity.h"

#include "core/trends/sleep.h"

#include <algorithm>

namespace supine
{

namespace
{

using Unit = Quantity::Unit;

constexpr int noon = 12 * 60;
constexpr int day = 24 * 60;

Unit unitOf(Measure::Kind kind)
{
    switch (kind) {
    case Measure::Kind::Minutes:
        return Unit::Minutes;
    case Measure::Kind::Count:
        return Unit::Times;
    case Measure::Kind::TimeOfDay:
        return Unit::TimeOfDay;
    case Measure::Kind::Centimetres:
        return Unit::Centimetres;
    case Measure::Kind::Rating:
        break;
    }
    return Unit::Points;
}

std::vector<Quantity> makeQuantities()
{
    using Moment = Measure::Moment;
    std::vector<Quantity> made;
    for (const Measure& measure : measures())
        made.push_back({MeasureId(QString::fromLatin1(measure.id)), unitOf(measure.kind), measure.moment,
                        measure.min, measure.max, false});
    const auto add = [&](const char* id, Unit unit, Moment moment, int min, int max) {
        made.push_back({MeasureId(QString::fromLatin1(id)), unit, moment, min, max, true});
    };
    add("relief_tonight", Unit::Points, Moment::After, -10, 10);
    add("left_by_morning", Unit::Points, Moment::Morning, -10, 10);
    add("tst_min", Unit::Minutes, Moment::Morning, 0, 16 * 60);
    add("tib_min", Unit::Minutes, Moment::Morning, 0, day);
    add("sleep_eff", Unit::Percent, Moment::Morning, 0, 100);
    return made;
}

std::optional<double> measured(const NightRecord& record, const MeasureId& id)
{
    const auto found = record.measures.find(id);
    return found == record.measures.end() ? std::nullopt : std::optional(double(found->second));
}

std::optional<double> fall(const NightRecord& record, const char* to)
{
    const auto evening = measured(record, MeasureId(QStringLiteral("stiffness_evening")));
    const auto later = measured(record, MeasureId(QString::fromLatin1(to)));
    return evening && later ? std::optional(*evening - *later) : std::nullopt;
}

std::optional<double> derivedOf(const NightRecord& record, const QString& id, const QTimeZone& zone)
{
    if (id == QLatin1String("relief_tonight"))
        return fall(record, "stiffness_after");
    if (id == QLatin1String("left_by_morning"))
        return fall(record, "stiffness_morning");
    const SleepNight sleep = sleepOf(record, zone);
    if (id == QLatin1String("sleep_eff"))
        return sleep.efficiency;
    const auto& minutes = id == QLatin1String("tst_min") ? sleep.asleepMinutes : sleep.inBedMinutes;
    return minutes ? std::optional(double(*minutes)) : std::nullopt;
}

} // namespace

const std::vector<Quantity>& quantities()
{
    static const std::vector<Quantity> all = makeQuantities();
    return all;
}

const Quantity* findQuantity(const MeasureId& id)
{
    const auto& all = quantities();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Quantity& quantity) { return quantity.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<double> valueOf(const NightRecord& record, const MeasureId& id, const QTimeZone& zone)
{
    const Quantity* quantity = findQuantity(id);
    if (quantity && quantity->derived)
        return derivedOf(record, id.text(), zone);
    const auto value = measured(record, id);
    if (!value || !quantity || quantity->unit != Unit::TimeOfDay)
        return value;
    return *value < noon ? *value + noon : *value - noon;
}

} // namespace supine
