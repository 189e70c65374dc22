#include "app/trends/trial_words.h"

#include "app/trends/trend_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace supine::words
{

namespace
{

QString finding(const Trial& trial, const TrialResult& result)
{
    const bool clear = result.p <= 0.05 && (result.low > 0 || result.high < 0);
    const QString counts = QCoreApplication::translate("Trial", "%1 nights drawn with it, %2 without")
                               .arg(QLocale().toString(result.nWith), QLocale().toString(result.nWithout));
    const QString range = likelyRange(trial.outcome, result.low, result.high);
    const QString name = measureName(trial.outcome);
    if (clear)
        return QCoreApplication::translate(
                   "Trial", "In your test, %1 was on average %2 on nights drawn with it (%3; %4).")
            .arg(name, direction(trial.outcome, result.difference), range, counts);
    const double far = std::max(std::abs(result.low), std::abs(result.high));
    return QCoreApplication::translate(
               "Trial", "In your test, %1 showed no clear difference (%2; %3). If there is one, it is "
                        "probably smaller than %4.")
        .arg(name, range, counts, valueText(trial.outcome, far, true));
}

} // namespace

QString trialTitle(const Trial& trial)
{
    return QCoreApplication::translate("Trial", "%1, and %2: %n nights from %3 on", nullptr, trial.nights)
        .arg(factorName(trial.habit), measureName(trial.outcome), dayAndMonth(trial.first));
}

QString trialTonight(const Trial& trial, bool with)
{
    const QString name = factorName(trial.habit);
    return with ? QCoreApplication::translate("Trial", "Tonight with: %1").arg(name)
                : QCoreApplication::translate("Trial", "Tonight without: %1").arg(name);
}

QStringList trialResult(const TrialState& state)
{
    const Trial& trial = state.trial;
    QStringList lines;
    if (!state.result) {
        lines << QCoreApplication::translate(
            "Trial", "Too few nights have a value, or all are alike: it takes 5 nights "
                     "drawn with it and 5 without.");
    } else {
        lines << finding(trial, *state.result);
        lines << QCoreApplication::translate("Trial",
                                             "Chance of so large a difference if the habit made none: %1, by "
                                             "9,999 orders drawn as this one was.")
                     .arg(QLocale().toString(std::max(0.001, state.result->p), 'f', 3));
        if (state.result->notFollowed > 0)
            lines << QCoreApplication::translate(
                "Trial", "%n nights were not followed; they count as they were drawn.", nullptr,
                state.result->notFollowed);
        if (state.result->unknown > 0)
            lines << QCoreApplication::translate("Trial",
                                                 "Of %n nights it was not noted whether they were followed.",
                                                 nullptr, state.result->unknown);
    }
    if (trial.stopped)
        lines << QCoreApplication::translate(
                     "Trial", "Ended early, after %1 of %2 nights: a look taken on the way makes "
                              "the result less sure than it reads.")
                     .arg(QLocale().toString(std::max<qint64>(0, trial.first.daysTo(*trial.stopped) + 1)),
                          QLocale().toString(trial.nights));
    return lines;
}

QStringList trialOrder(const Trial& trial)
{
    QStringList weeks;
    for (int begin = 0; begin < trial.nights; begin += 7) {
        QString week;
        for (int i = begin; i < begin + 7; ++i) {
            const auto with = assignmentOf(trial, trial.first.plusDays(i));
            week += !with ? QStringLiteral("·") : *with ? QStringLiteral("■") : QStringLiteral("□");
        }
        weeks << QCoreApplication::translate("Trial", "%1: %2", "a date and seven nights")
                     .arg(dayAndMonth(trial.first.plusDays(begin)), week);
    }
    return weeks;
}

} // namespace supine::words
