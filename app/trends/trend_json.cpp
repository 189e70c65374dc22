#include "app/trends/trend_json.h"

#include <QJsonArray>

namespace supine
{

namespace
{

QJsonArray nightsOf(const Series& series)
{
    QJsonArray nights;
    for (size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i])
            continue;
        QJsonObject night{{"night", series.first.plusDays(qint64(i)).toString()},
                          {"value", *series.values[i]}};
        if (series.mean7[i])
            night["mean7"] = *series.mean7[i];
        nights.append(night);
    }
    return nights;
}

QJsonObject changeOf(const MeasureSummary& summary)
{
    const Change& change = *summary.change;
    return {{"measure", summary.measure.text()}, {"first", change.first},  {"last", change.last},
            {"difference", change.difference},   {"low", change.low},      {"high", change.high},
            {"n_first", change.nFirst},          {"n_last", change.nLast}, {"n", change.n}};
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
    QJsonObject habit{{"factor", finding.factor.text()},
                      {"outcome", outcome.text()},
                      {"n_yes", finding.counts.with},
                      {"n_no", finding.counts.without},
                      {"grade", nameOf(finding.grade)}};
    if (finding.effect) {
        habit["difference"] = finding.effect->difference;
        habit["low"] = finding.effect->low;
        habit["high"] = finding.effect->high;
        habit["p"] = finding.effect->p;
        habit["lower_share"] = finding.effect->share;
    }
    if (finding.pAdjusted)
        habit["p_adjusted"] = *finding.pAdjusted;
    if (!finding.twins.empty()) {
        QJsonArray twins;
        for (const FactorId& twin : finding.twins)
            twins.append(twin.text());
        habit["goes_with"] = twins;
    }
    return habit;
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
    case Silence::Reason::TwinHabit:
        break;
    }
    return QStringLiteral("nearly always together with another habit");
}

QJsonObject sleepOfWeek(const SleepWeek& week)
{
    QJsonObject sleep{{"nights", week.nights}};
    const auto put = [&](const char* key, const std::optional<double>& value) {
        if (value)
            sleep[QLatin1String(key)] = *value;
    };
    put("asleep_min", week.asleepMinutes);
    put("fall_asleep_min", week.fallAsleepMinutes);
    put("quality", week.quality);
    put("efficiency_percent", week.efficiency);
    return sleep;
}

QJsonObject methods()
{
    return {{"mean7", "mean of the night and the six before it, from 3 values on"},
            {"changes", "first 7 nights against last 7, t interval with lag-one "
                        "variance factor, 95 %"},
            {"factors", "difference after Theil-Sen detrending, with minus without; "
                        "t interval with variance "
                        "inflation, 95 %; "
                        "p by circular shifts; Benjamini-Hochberg at 0.10"},
            {"efficiency_percent", "asleep over the time from trying to sleep to getting up"}};
}

} // namespace

QJsonObject toJson(const TrendReport& report, const MeasureId& outcome)
{
    QJsonObject series;
    for (const Series& each : report.series)
        series[each.measure.text()] = nightsOf(each);
    QJsonArray changes;
    for (const MeasureSummary& summary : report.summaries)
        if (summary.change)
            changes.append(changeOf(summary));
    QJsonArray factors;
    for (const HabitFinding& finding : report.habits)
        factors.append(habitOf(finding, outcome));
    QJsonArray silences;
    for (const Silence& silence : report.silences)
        silences.append(QJsonObject{{"what", silence.what}, {"why", whyOf(silence)}});
    return {{"range", QJsonObject{{"from", report.from.toString()},
                                  {"to", report.to.toString()},
                                  {"nights", report.nights}}},
            {"series", series},
            {"changes", changes},
            {"factors", factors},
            {"sleep", sleepOfWeek(report.sleep)},
            {"silences", silences},
            {"methods", methods()}};
}

} // namespace supine
