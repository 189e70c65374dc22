#include "app/trends/trend_words.h"

#include "app/text/journal_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace supine::words
{

namespace
{

/// How far two values are apart, without direction: "2.4", "25 min".
QString apart(const MeasureId& measure, double amount)
{
    const Quantity* known = findQuantity(measure);
    const bool time = known && known->unit == Quantity::Unit::TimeOfDay;
    return time ? duration(std::abs(amount)) : valueText(measure, std::abs(amount), true);
}

/// A signed amount without its sign: "2.4 lower".
QString towards(const MeasureId& measure, double amount)
{
    const QString size = apart(measure, amount);
    if (size == apart(measure, 0))
        return QCoreApplication::translate("TrendWords", "no difference");
    return amount < 0 ? QCoreApplication::translate("TrendWords", "%1 lower").arg(size)
                      : QCoreApplication::translate("TrendWords", "%1 higher").arg(size);
}

bool clear(double low, double high)
{
    return low > 0 || high < 0;
}

/// "likely 1.3 to 3.4 lower" or "likely between 1.2 lower and 0.4 higher".
QString likely(const MeasureId& measure, double low, double high)
{
    if (!clear(low, high))
        return QCoreApplication::translate("TrendWords", "likely between %1 and %2")
            .arg(towards(measure, low), towards(measure, high));
    const double near = std::min(std::abs(low), std::abs(high));
    const double far = std::max(std::abs(low), std::abs(high));
    return QCoreApplication::translate("TrendWords", "likely %1 to %2")
        .arg(apart(measure, near), towards(measure, high < 0 ? -far : far));
}

QStringList eventsWithin(const std::vector<DatedEvent>& events, Night from, Night to)
{
    QStringList texts;
    for (const DatedEvent& event : events)
        if (event.night >= from && event.night <= to)
            texts << event.text;
    return texts;
}

QString loggedOf(const TrendReport& report)
{
    const int all = int(report.begun.daysTo(report.to)) + 1;
    return QCoreApplication::translate("TrendWords", "%1 of %n nights logged.", nullptr, all)
        .arg(report.nights);
}

bool speaks(const HabitFinding& finding, bool asked)
{
    const Effect& effect = *finding.effect;
    const bool graded = finding.grade == Grade::WorthATest || (asked && finding.grade == Grade::TooEarly);
    return graded && clear(effect.low, effect.high) && finding.twins.empty() &&
           std::abs(effect.difference) >= 0.05;
}

} // namespace

QString changeSentence(const MeasureId& measure, const Change& change)
{
    const QString range = likely(measure, change.low, change.high);
    if (!clear(change.low, change.high))
        return QCoreApplication::translate("TrendWords", "no clear change yet from your first 7 "
                                                         "nights to your last 7 (%1)")
            .arg(range);
    return QCoreApplication::translate("TrendWords", "%1 in your last 7 nights than in your first 7 (%2)")
        .arg(towards(measure, change.difference), range);
}

QString likelyRange(const MeasureId& measure, double low, double high)
{
    return likely(measure, low, high);
}

QString direction(const MeasureId& measure, double difference)
{
    return towards(measure, difference);
}

QString headline(const TrendReport& report)
{
    if (report.summaries.empty())
        return loggedOf(report);
    const MeasureSummary& summary = report.summaries.front();
    const QString name = measureName(summary.measure);
    if (summary.change)
        return QStringLiteral("%1: %2. %3")
            .arg(name, changeSentence(summary.measure, *summary.change), loggedOf(report));
    if (!summary.mean)
        return QCoreApplication::translate("TrendWords", "%1: %2 of 7 nights so far. With 7 you "
                                                         "will see an average here.")
            .arg(name, QLocale().toString(summary.nights));
    QString average = *summary.lowest == *summary.highest
                          ? QCoreApplication::translate("TrendWords", "%1: always %2.")
                                .arg(name, valueText(summary.measure, *summary.mean))
                          : QCoreApplication::translate("TrendWords", "%1: %2 on average, between %3 and %4.")
                                .arg(name, valueText(summary.measure, *summary.mean, true),
                                     valueText(summary.measure, *summary.lowest),
                                     valueText(summary.measure, *summary.highest));
    if (summary.nights < 14)
        return average + ' ' +
               QCoreApplication::translate("TrendWords", "%1 of 14 nights for a comparison of weeks.")
                   .arg(QLocale().toString(summary.nights));
    return average + ' ' + loggedOf(report);
}

QString nightSentence(const TrendReport& report, Night night, const std::vector<DatedEvent>& events)
{
    const auto index = size_t(report.from.daysTo(night));
    QStringList parts;
    for (const Series& series : report.series) {
        if (index >= series.values.size() || !series.values[index])
            continue;
        const MeasureId& measure = series.measure;
        const QString value = measureName(measure) + ' ' + valueText(measure, *series.values[index]);
        parts << (series.mean7[index] ? QCoreApplication::translate("TrendWords", "%1 (7-night mean %2)")
                                            .arg(value, valueText(measure, *series.mean7[index], true))
                                      : value);
    }
    if (parts.isEmpty())
        parts << QCoreApplication::translate("TrendWords", "not logged");
    if (index < report.practised.size() && report.practised[index])
        parts << QCoreApplication::translate("TrendWords", "practised");
    parts << eventsWithin(events, night, night);
    const QString date = QLocale().toString(night.date(), QStringLiteral("ddd ")) + dayAndMonth(night);
    return QStringLiteral("%1: %2").arg(date, parts.join(QStringLiteral(" · ")));
}

QString periodSentence(const TrendReport& report, Night from, Night to, const std::vector<DatedEvent>& events)
{
    QStringList parts;
    for (const Series& series : report.series) {
        const auto at = [&](Night night) { return series.values.begin() + series.first.daysTo(night); };
        const std::vector<double> there = known(Values(at(from), at(to) + 1));
        if (there.empty())
            continue;
        const auto [low, high] = std::minmax_element(there.begin(), there.end());
        const MeasureId& measure = series.measure;
        parts << QCoreApplication::translate("TrendWords", "%1 %2 in the middle, %3 to %4 (%n nights)",
                                             nullptr, int(there.size()))
                     .arg(measureName(measure), valueText(measure, *medianOf(there)),
                          valueText(measure, *low), valueText(measure, *high));
    }
    if (parts.isEmpty())
        parts << QCoreApplication::translate("TrendWords", "not logged");
    const auto begin = report.practised.begin();
    const auto practised =
        std::count(begin + report.from.daysTo(from), begin + report.from.daysTo(to) + 1, true);
    if (practised > 0)
        parts << QCoreApplication::translate("TrendWords", "practised on %n nights", nullptr, int(practised));
    parts << eventsWithin(events, from, to);
    const QString dates = QCoreApplication::translate("TrendWords", "%1 to %2", "dates")
                              .arg(dayAndMonth(from), dayAndMonth(to));
    return QStringLiteral("%1: %2").arg(dates, parts.join(QStringLiteral(" · ")));
}

QString dateRange(const TrendReport& report)
{
    const QString format = QCoreApplication::translate("Report", "d MMM yyyy", "a date");
    return QCoreApplication::translate("Report", "%1 to %2", "dates")
        .arg(QLocale().toString(report.from.date(), format), QLocale().toString(report.to.date(), format));
}

QString chartSummary(const TrendReport& report)
{
    QStringList parts{QCoreApplication::translate("TrendWords", "From %1 to %2.")
                          .arg(dayAndMonth(report.from), dayAndMonth(report.to)),
                      loggedOf(report)};
    for (const MeasureSummary& summary : report.summaries) {
        const QString name = measureName(summary.measure);
        const QString nights =
            QCoreApplication::translate("TrendWords", "%n nights", nullptr, summary.nights);
        if (!summary.mean)
            parts << QStringLiteral("%1: %2.").arg(name, nights);
        else if (summary.change)
            parts << QStringLiteral("%1: %2, %3.")
                         .arg(name, nights, changeSentence(summary.measure, *summary.change));
        else
            parts << QCoreApplication::translate("TrendWords", "%1: %2, %3 on average.")
                         .arg(name, nights, valueText(summary.measure, *summary.mean, true));
    }
    return parts.join(' ');
}

QString habitVerdict(const HabitFinding& finding, const MeasureId& outcome, bool asked)
{
    if (!finding.effect)
        return QCoreApplication::translate("TrendWords", "too early");
    return speaks(finding, asked) ? towards(outcome, finding.effect->difference)
                                  : QCoreApplication::translate("TrendWords", "unclear yet");
}

QString habitSentence(const HabitFinding& finding, const TrendReport& report, bool asked)
{
    const QString name = factorName(finding.factor);
    if (!finding.effect) {
        for (const Silence& silence : report.silences) {
            if (silence.what != finding.factor.text())
                continue;
            if (silence.reason == Silence::Reason::TooFewNights)
                return QCoreApplication::translate("TrendWords", "%1 of %2 nights with a yes or no.")
                    .arg(silence.have)
                    .arg(silence.need);
            if (silence.reason == Silence::Reason::TooFewInAnArm)
                return QCoreApplication::translate("TrendWords",
                                                   "%1 with it, %2 without; %3 nights of each are needed.")
                    .arg(finding.counts.with)
                    .arg(finding.counts.without)
                    .arg(silence.need);
            if (silence.reason == Silence::Reason::TooFewSwitches)
                return QCoreApplication::translate("TrendWords",
                                                   "It changed too seldom from night to night to compare.");
        }
        return QCoreApplication::translate("TrendWords",
                                           "Every night was alike, so there is nothing to compare.");
    }
    const Effect& effect = *finding.effect;
    if (!finding.twins.empty()) {
        QStringList twins;
        for (const FactorId& twin : finding.twins)
            twins << factorName(twin);
        return QCoreApplication::translate("TrendWords", "%1 and %2 nearly always go together: "
                                                         "they cannot be told apart.")
            .arg(name, twins.join(QStringLiteral(", ")));
    }
    if (finding.graded && speaks(finding, asked))
        return QCoreApplication::translate("TrendWords", "On the %1 nights with most of it %2 on average "
                                                         "(%3) than on the %4 with least.")
            .arg(QString::number(effect.nWith), towards(report.outcome, effect.difference),
                 likely(report.outcome, effect.low, effect.high), QString::number(effect.nWithout));
    if (finding.graded)
        return QCoreApplication::translate(
                   "TrendWords", "No clear pattern in %1 nights with most of it and %2 with least (%3).")
            .arg(QString::number(effect.nWith), QString::number(effect.nWithout),
                 likely(report.outcome, effect.low, effect.high));
    if (!speaks(finding, asked))
        return QCoreApplication::translate("TrendWords",
                                           "No clear pattern in %1 nights with it and %2 without (%3).")
            .arg(effect.nWith)
            .arg(effect.nWithout)
            .arg(likely(report.outcome, effect.low, effect.high));
    return QCoreApplication::translate("TrendWords", "On the %1 nights with it %2 on average "
                                                     "(%3) than on the %4 without.")
        .arg(effect.nWith)
        .arg(towards(report.outcome, effect.difference), likely(report.outcome, effect.low, effect.high))
        .arg(effect.nWithout);
}

QString sleepQuality(double mean)
{
    const QStringList levels{QCoreApplication::translate("TrendWords", "very badly"),
                             QCoreApplication::translate("TrendWords", "badly"),
                             QCoreApplication::translate("TrendWords", "so-so"),
                             QCoreApplication::translate("TrendWords", "well"),
                             QCoreApplication::translate("TrendWords", "very well")};
    const auto level = [&](double value) { return levels.at(qBound(0, int(value) - 1, 4)); };
    const double below = std::floor(mean);
    if (mean - below < 0.25)
        return level(below);
    if (mean - below > 0.75)
        return level(below + 1);
    return QCoreApplication::translate("TrendWords", "%1 to %2", "a range of sleep quality")
        .arg(level(below), level(below + 1));
}

} // namespace supine::words
