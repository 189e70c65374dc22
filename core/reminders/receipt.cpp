#include "core/reminders/receipt.h"

namespace supine
{
namespace
{

constexpr const char* outcomes[] = {"shown",      "late",   "done",      "skipped",  "paused",
                                    "superseded", "missed", "held-back", "unreached"};
constexpr const char* causes[] = {"",          "not-running", "computer-off", "suspended",
                                  "clock-set", "clock-gap",   "no-service"};

template<class Value, size_t size>
std::optional<Value> named(const char* const (&names)[size], const QString& name)
{
    for (size_t i = 0; i < size; ++i)
        if (name == QLatin1String(names[i]))
            return Value(i);
    return std::nullopt;
}

QString written(const QDateTime& moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

QString outcomeName(Outcome outcome)
{
    return QLatin1String(outcomes[size_t(outcome)]);
}

QString causeName(Cause cause)
{
    return QLatin1String(causes[size_t(cause)]);
}

QJsonObject toJson(const Receipt& receipt)
{
    return {{"night", receipt.night.toString()},
            {"id", receipt.id.text()},
            {"due", written(receipt.due)},
            {"decided", written(receipt.decided)},
            {"outcome", outcomeName(receipt.outcome)},
            {"cause", causeName(receipt.cause)},
            {"minutes", receipt.minutes}};
}

std::optional<Receipt> receiptFrom(const QJsonObject& object)
{
    const auto night = Night::parse(object["night"].toString());
    const QDateTime due = QDateTime::fromString(object["due"].toString(), Qt::ISODate);
    const QDateTime decided = QDateTime::fromString(object["decided"].toString(), Qt::ISODate);
    const auto outcome = named<Outcome>(outcomes, object["outcome"].toString());
    const auto cause = named<Cause>(causes, object["cause"].toString());
    if (!night || !due.isValid() || !decided.isValid() || !outcome || !cause)
        return std::nullopt;
    return Receipt{*night,
                   ReminderId(object["id"].toString()),
                   due,
                   decided,
                   *outcome,
                   *cause,
                   object["minutes"].toInt()};
}

} // namespace supine
