#include "app/trends/trend_json.h"

#include "core/trends/periods.h"
#include "core/trends/rise.h"

#include <QJsonArray>

namespace supine
{

namespace
{

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray nightsOf(const Series& series)
{
    QJsonArray nights;
    for (size_t i = 0; i < series.values.size(); ++i)
        if (series.values[i])
            nights.append(QJsonObject{{"night", series.first.plusDays(qint64(i)).toString()},
                                      {"value", *series.values[i]},
                                      {"mean7", orNull(series.mean7[i])}});
    return nights;
}

QJsonArray periodsOf(const Series& series, Period period)
{
    QJsonArray periods;
    for (const PeriodSummary& each : byPeriod(series, period))
        if (each.n > 0)
            periods.append(QJsonObject{{"from", each.from.toString()},
                                       {"to", each.to.toString()},
                                       {"n", each.n},
                                       {"median", each.median},
                                       {"low", each.low},
                                       {"high", each.high}});
    return periods;
}

QJsonObject changeOf(const MeasureSummary& summary)
{
    const Change& change = *summary.change;
    return {{"measure", summary.measure.text()}, {"first", change.first},  {"last", change.last},
            {"difference", change.difference},   {"low", change.low},      {"high", change.high},
            {"n_first", change.nFirst},          {"n_last", change.nLast}, {"n", change.n}};
}

QJsonObject averageOf(const MeasureSummary& summary)
{
    return {{"measure", summary.measure.text()},
            {"mean", orNull(summary.mean)},
            {"lowest", orNull(summary.lowest)},
            {"highest", orNull(summary.highest)},
            {"n", summary.nights}};
}

QJsonObject slopeOf(const MeasureSummary& summary)
{
    const Slope& slope = *summary.slope;
    return {{"measure", summary.measure.text()},
            {"per_30_nights", slope.perMonth},
            {"low", slope.low},
            {"high", slope.high},
            {"z", slope.z},
            {"n", slope.n}};
}

QString nameOf(Grade grade)
{
    switch (grade) {
    case Grade::WorthATest:
        return QStringLiteral("worth_a_test");
    case Grade::NoPattern:
        return QStringLiteral("no_pattern");
    case Grade::TooEarly:
        break;
    }
    return QStringLiteral("too_early");
}

QJsonObject habitOf(const HabitFinding& finding, const MeasureId& outcome)
{
    const auto of = [&](double Effect::*member) {
        return finding.effect ? QJsonValue((*finding.effect).*member) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray twins;
    for (const FactorId& twin : finding.twins)
        twins.append(twin.text());
    return {{"factor", finding.factor.text()},
            {"outcome", outcome.text()},
            {"kind", finding.graded ? QStringLiteral("upper_third_against_lower") : QStringLiteral("yes_no")},
            {"n", finding.nights},
            {"n_yes", finding.counts.with},
            {"n_no", finding.counts.without},
            {"difference", of(&Effect::difference)},
            {"low", of(&Effect::low)},
            {"high", of(&Effect::high)},
            {"p", of(&Effect::p)},
            {"p_adjusted", orNull(finding.pAdjusted)},
            {"lower_share", of(&Effect::share)},
            {"rho", orNull(finding.rho)},
            {"goes_with", twins},
            {"grade", nameOf(finding.grade)}};
}

QString whyOf(const Silence& silence)
{
    const QString counts = QStringLiteral("%1 of %2").arg(silence.have).arg(silence.need);
    switch (silence.reason) {
    case Silence::Reason::TooFewNights:
        return counts + " nights";
    case Silence::Reason::TooFewInAnArm:
        return counts + " nights with or without the habit";
    case Silence::Reason::ThinWeek:
        return QStringLiteral("fewer than 5 nights in the first or the last week");
    case Silence::Reason::TooFewSwitches:
        return counts + " switches between yes and no";
    case Silence::Reason::NoSpread:
        return QStringLiteral("all values are equal");
    case Silence::Reason::TooFewToCompare:
        return counts + " nights to compare all factors";
    case Silence::Reason::ThinToCompare:
        return counts + " nights with or without the habit to compare all factors";
    case Silence::Reason::TwinHabit:
        break;
    }
    return QStringLiteral("nearly always together with another habit");
}

void addSilences(QJsonArray& silences, const std::vector<Silence>& from)
{
    for (const Silence& silence : from)
        silences.append(QJsonObject{{"what", silence.what}, {"why", whyOf(silence)}});
}

QJsonObject sleepOfWeek(const SleepWeek& week)
{
    return {{"nights", week.nights},
            {"asleep_min", orNull(week.asleepMinutes)},
            {"fall_asleep_min", orNull(week.fallAsleepMinutes)},
            {"quality", orNull(week.quality)},
            {"efficiency_percent", orNull(week.efficiency)}};
}

QJsonArray programmeRows(const Programme& programme)
{
    QJsonArray rows;
    for (const auto& expectation : programme.expectations)
        for (const auto& row : expectation.rows)
            rows.append(QJsonObject{{"expectation", QString::fromLatin1(expectation.name)},
                                    {"measure", row.measure.text()},
                                    {"first", orNull(row.first)},
                                    {"last", orNull(row.last)},
                                    {"n_first", row.nFirst},
                                    {"n_last", row.nLast}});
    return rows;
}

QJsonObject trialObject(const Trial& trial, const TrendSheet& sheet)
{
    QJsonObject object{{"habit", trial.habit.text()},
                       {"outcome", trial.outcome.text()},
                       {"from", trial.first.toString()},
                       {"nights", trial.nights},
                       {"seal", sealOf(trial)},
                       {"stopped", trial.stopped ? QJsonValue(trial.stopped->toString()) : QJsonValue()},
                       {"over", isOver(trial, sheet.records, sheet.tonight)}};
    if (const auto tonight = assignmentOf(trial, sheet.tonight))
        object["tonight"] = *tonight ? QStringLiteral("with") : QStringLiteral("without");
    const bool over = object["over"].toBool();
    if (const auto result = over ? openTrial(trial, sheet.records) : std::nullopt) {
        object["result"] = QJsonObject{{"difference", result->difference},
                                       {"low", result->low},
                                       {"high", result->high},
                                       {"p", result->p},
                                       {"n_with", result->nWith},
                                       {"n_without", result->nWithout},
                                       {"not_followed", result->notFollowed},
                                       {"unknown", result->unknown}};
    }
    return object;
}

QJsonObject methods()
{
    return {
        {"mean7",
         "mean of the night and the six before it, from 3 values on; a night without a value breaks it"},
        {"periods", "weeks from Monday, or months: median and range"},
        {"changes", "first 7 nights against last 7, t interval with lag-one variance factor, 95 %"},
        {"slopes", "Theil-Sen; interval and z of Mann and Kendall with AR(1) variance factor, 95 %"},
        {"factors", "difference after Theil-Sen detrending, with minus without; t interval with variance "
                    "inflation, 95 %; p by circular shifts; Benjamini-Hochberg at 0.10 over all factors"},
        {"rise", "pain in each of the last 4 weeks 2 points, in all 30 %, above the mean of the 4 before; t "
                 "interval with lag-one variance factor, 95 %"},
        {"trials", "difference as drawn, with minus without; p and 95 % interval by 9999 orders drawn again "
                   "as this one was"},
        {"time_of_day", "minutes after the noon of the night's date"},
        {"sleep_eff", "asleep over the time from trying to sleep to getting up, in percent"}};
}

QJsonObject rangeOf(const TrendReport& report)
{
    return {{"from", report.from.toString()}, {"to", report.to.toString()}, {"nights", report.nights}};
}

void addSeries(QJsonObject& json, const TrendReport& report)
{
    QJsonObject series;
    QJsonObject periods;
    const Period period = periodFor(report.from.daysTo(report.to) + 1);
    for (const Series& each : report.series) {
        series[each.measure.text()] = nightsOf(each);
        if (period != Period::Night && each.count() > 0)
            periods[each.measure.text()] = periodsOf(each, period);
    }
    json["series"] = series;
    if (period != Period::Night)
        json["periods"] =
            QJsonObject{{"by", period == Period::Week ? QStringLiteral("week") : QStringLiteral("month")},
                        {"series", periods}};
    QJsonArray practised;
    for (size_t i = 0; i < report.practised.size(); ++i)
        if (report.practised[i])
            practised.append(report.from.plusDays(qint64(i)).toString());
    json["practised"] = practised;
}

/// Null where nothing is told.
QJsonValue riseOf(const TrendSheet& sheet)
{
    const auto rise = risingPain(sheet.records, sheet.tonight);
    if (!rise)
        return {};
    return QJsonObject{
        {"measure", rise->measure.text()}, {"before", rise->before},   {"lately", rise->lately},
        {"difference", rise->difference},  {"low", rise->low},         {"high", rise->high},
        {"n_before", rise->nBefore},       {"n_lately", rise->nLately}};
}

} // namespace

QJsonObject toJson(const TrendSheet& sheet)
{
    QJsonObject json{{"range", rangeOf(sheet.nights)}};
    addSeries(json, sheet.nights);
    QJsonArray averages;
    QJsonArray changes;
    QJsonArray slopes;
    for (const MeasureSummary& summary : sheet.nights.summaries) {
        if (summary.nights > 0)
            averages.append(averageOf(summary));
        if (summary.change)
            changes.append(changeOf(summary));
        if (summary.slope)
            slopes.append(slopeOf(summary));
    }
    json["averages"] = averages;
    json["changes"] = changes;
    json["slopes"] = slopes;
    QJsonArray factors;
    for (const HabitFinding& finding : sheet.habits.habits)
        factors.append(habitOf(finding, sheet.outcome));
    json["factors"] = factors;
    json["factors_range"] = rangeOf(sheet.habits);
    QJsonArray events;
    for (const DatedEvent& event : sheet.events)
        events.append(QJsonObject{{"night", event.night.toString()}, {"text", event.text}});
    json["events"] = events;
    QJsonArray trials;
    for (const Trial& trial : sheet.trials)
        trials.append(trialObject(trial, sheet));
    json["trials"] = trials;
    if (sheet.programme)
        json["thirty_nights"] = QJsonObject{{"from", sheet.programme->first.toString()},
                                            {"night", sheet.programme->night},
                                            {"rows", programmeRows(*sheet.programme)}};
    json["rise"] = riseOf(sheet);
    json["sleep"] = sleepOfWeek(sheet.nights.sleep);
    QJsonArray silences;
    addSilences(silences, sheet.nights.silences);
    addSilences(silences, sheet.habits.silences);
    json["silences"] = silences;
    json["methods"] = methods();
    return json;
}

} // namespace supine
