#include "app/trends/trend_answer.h"

#include <algorithm>

namespace supine
{

namespace
{

constexpr int yearOfNights = 365; ///< as far back as habits are looked at
constexpr int leastForRelief = 3;

bool recorded(const std::vector<NightRecord>& records, const MeasureId& measure)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return std::any_of(records.begin(), records.end(),
                       [&](const NightRecord& record) { return valueOf(record, measure, zone).has_value(); });
}

/// Ratings of a night, in the order they are asked. Those taken right after a routine tell of that moment
/// alone, so that weeks are not compared by them.
std::vector<MeasureId> nightlyRatings()
{
    std::vector<MeasureId> found;
    for (const Quantity& quantity : quantities())
        if (quantity.unit == Quantity::Unit::Points && !quantity.derived &&
            quantity.moment != Measure::Moment::Occasional && quantity.moment != Measure::Moment::After)
            found.push_back(quantity.id);
    return found;
}

/// Pain right after a routine is never drawn as if it were an effect.
bool isOffered(const Quantity& quantity)
{
    return quantity.id.text() != QLatin1String("pain_after") &&
           quantity.id.text() != QLatin1String("stiffness_after");
}

std::vector<MeasureId> offeredOf(const std::vector<NightRecord>& records,
                                 const std::vector<MeasureId>& chosen)
{
    std::vector<MeasureId> offered;
    for (const Quantity& quantity : quantities())
        if (std::find(chosen.begin(), chosen.end(), quantity.id) != chosen.end() ||
            (isOffered(quantity) && recorded(records, quantity.id)))
            offered.push_back(quantity.id);
    return offered;
}

std::vector<NightRecord> within(const std::vector<NightRecord>& records, Night from)
{
    return {std::lower_bound(records.begin(), records.end(), from,
                             [](const NightRecord& record, Night night) { return record.night < night; }),
            records.end()};
}

Relief reliefOf(const std::vector<NightRecord>& records, Night from, Night to)
{
    const auto meanIn = [&](const char* id, int& n) {
        const std::vector<double> there =
            known(buildSeries(records, MeasureId(QString::fromLatin1(id)), from, to).values);
        n = int(there.size());
        return n >= leastForRelief ? meanOf(there) : std::nullopt;
    };
    Relief relief;
    relief.tonight = meanIn("relief_tonight", relief.nTonight);
    relief.morning = meanIn("left_by_morning", relief.nMorning);
    return relief;
}

std::optional<TrialState> trialState(const std::vector<NightRecord>& records,
                                     const std::vector<KeptRecord>& kept, Night tonight)
{
    const std::vector<Trial> trials = trialsOf(kept);
    if (trials.empty())
        return std::nullopt;
    const Trial& trial = trials.back();
    TrialState state{
        trial, isOver(trial, records, tonight), int(known(outcomesOf(trial, records)).size()), {}};
    if (state.over)
        state.result = openTrial(trial, records);
    return state;
}

int settledDays(int days, const std::vector<NightRecord>& records, Night to)
{
    constexpr int week = 7;
    constexpr int month = 30;
    if (days != fittingDays)
        return days;
    const bool few = records.size() <= size_t(week) && !records.empty();
    return few && records.back().night > to.plusDays(-week) ? week : month;
}

} // namespace

TrendAnswer answerTo(const TrendQuestion& asked, const std::vector<NightRecord>& records,
                     const std::vector<KeptRecord>& kept)
{
    TrendQuestion question = asked;
    const bool empty = records.empty();
    const Night first = empty ? question.tonight : records.front().night;
    const Night to = empty ? question.tonight : std::max(question.tonight, records.back().night);
    question.days = settledDays(asked.days, records, to);
    const Night from = question.days > 0 ? to.plusDays(1 - question.days) : std::min(first, to.plusDays(-6));
    const auto reportOn = [&](Night begin, std::vector<MeasureId> shown, bool habits) {
        return buildTrendReport(records, {.from = begin,
                                          .to = to,
                                          .shown = std::move(shown),
                                          .outcome = question.outcome,
                                          .withHabits = habits});
    };
    return {question,
            empty,
            question.days == 7 && !empty && first >= from,
            reportOn(from, question.chosen, false),
            reportOn(from, nightlyRatings(), false),
            reportOn(std::max(first, to.plusDays(1 - yearOfNights)), {}, true),
            offeredOf(records, question.chosen),
            eventsOf(kept),
            programmeOf(records, question.tonight),
            trialState(records, kept, question.tonight),
            reliefOf(records, from, to),
            within(records, from),
            risingPain(records, question.tonight)};
}

} // namespace supine
