#include "core/trends/trial.h"

#include "core/trends/quantity.h"
#include "core/trends/trend_report.h"

#include <QCryptographicHash>

#include <algorithm>

namespace supine
{

namespace
{

constexpr int fewest = 28;
constexpr int most = 56;

constexpr const char* harmless[] = {"screens_off", "lumbar_cushion", "quiet_minutes", "quiet_breathing",
                                    "body_scan",   "legs_chair",     "mat_unrolled",  "pillow"};

} // namespace

Night Trial::answerOf(Night night) const
{
    return answersNextEvening(outcome) ? night.plusDays(1) : night;
}

QString trialKind()
{
    return QStringLiteral("trial");
}

std::optional<Trial> trialOf(const KeptRecord& record)
{
    const QJsonObject& body = record.body;
    bool number = false;
    Trial trial{record.id,
                FactorId(body.value(QLatin1String("habit")).toString()),
                MeasureId(body.value(QLatin1String("outcome")).toString()),
                record.night.value_or(*Night::from(QDate(2000, 1, 1))),
                body.value(QLatin1String("nights")).toInt(),
                body.value(QLatin1String("seed")).toString().toULongLong(&number, 16),
                {}};
    const bool length = trial.nights >= fewest && trial.nights <= most && trial.nights % nightsInBlock == 0;
    if (record.kind != trialKind() || !record.night || !number || !length || !findQuantity(trial.outcome) ||
        (trial.habit != practisedFactor() && !findFactor(trial.habit.text())))
        return std::nullopt;
    if (const QString stopped = body.value(QLatin1String("stopped")).toString(); !stopped.isEmpty()) {
        trial.stopped = Night::parse(stopped);
        if (!trial.stopped || *trial.stopped < trial.first.plusDays(-1))
            return std::nullopt;
    }
    return trial;
}

KeptRecord recordOf(const Trial& trial)
{
    QJsonObject body{{"habit", trial.habit.text()},
                     {"outcome", trial.outcome.text()},
                     {"nights", trial.nights},
                     {"seed", QStringLiteral("%1").arg(trial.seed, 16, 16, QLatin1Char('0'))},
                     {"seal", sealOf(trial)}};
    if (trial.stopped)
        body["stopped"] = trial.stopped->toString();
    return {trialKind(), trial.id, trial.first, body};
}

std::vector<Trial> trialsOf(const std::vector<KeptRecord>& records)
{
    std::vector<Trial> trials;
    for (const KeptRecord& record : records)
        if (auto trial = trialOf(record))
            trials.push_back(std::move(*trial));
    std::stable_sort(trials.begin(), trials.end(),
                     [](const Trial& a, const Trial& b) { return a.first < b.first; });
    return trials;
}

std::vector<FactorId> testableHabits()
{
    std::vector<FactorId> habits{practisedFactor()};
    for (const char* id : harmless)
        habits.emplace_back(QString::fromLatin1(id));
    return habits;
}

QString sealOf(const Trial& trial)
{
    QByteArray text = QByteArray::number(trial.seed) + ':';
    for (const bool with : drawOrder(trial.seed, trial.nights))
        text += with ? '1' : '0';
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

std::optional<bool> assignmentOf(const Trial& trial, Night night)
{
    if (night < trial.first || night > trial.last())
        return std::nullopt;
    return drawOrder(trial.seed, trial.nights).at(size_t(trial.first.daysTo(night)));
}

} // namespace supine
