#include "core/session/session_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace supine
{

using std::chrono::seconds;

namespace
{

Error wrong(const QString& key)
{
    return {Error::Kind::Format,
            QStringLiteral("The plan of the session has no usable value at \"%1\".").arg(key)};
}

/// Whole seconds at `key`; nothing if it is absent.
Result<std::optional<seconds>> secondsAt(const QJsonObject& plan, const QString& key)
{
    const QJsonValue value = plan.value(key);
    if (value.isUndefined())
        return std::optional<seconds>();
    constexpr double day = 86'400;
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= day) || std::floor(number) != number)
        return wrong(key);
    return std::optional<seconds>(seconds(qint64(number)));
}

} // namespace

QString planText(const TimelineOptions& options)
{
    QJsonObject plan{{"rest_s", qint64(options.rest.count())}};
    if (options.prepare)
        plan.insert("prepare_s", qint64(options.prepare->count()));
    if (options.fit)
        plan.insert("fit_s", qint64(options.fit->count()));
    QJsonArray eased;
    for (const PracticeId& id : options.eased)
        eased.append(id.text());
    if (!eased.isEmpty())
        plan.insert("eased", eased);
    return QString::fromUtf8(QJsonDocument(plan).toJson(QJsonDocument::Compact));
}

Result<TimelineOptions> readPlan(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return Error{Error::Kind::Format, QStringLiteral("The plan of the session is not a JSON object.")};
    const QJsonObject plan = document.object();
    const auto prepare = secondsAt(plan, "prepare_s");
    const auto fit = secondsAt(plan, "fit_s");
    const auto rest = secondsAt(plan, "rest_s");
    for (const auto* part : {&prepare, &fit, &rest})
        if (!part->ok())
            return part->error();
    TimelineOptions options;
    options.prepare = *prepare;
    options.fit = *fit;
    options.rest = rest->value_or(options.rest);
    const QJsonValue eased = plan.value("eased");
    if (!eased.isUndefined() && !eased.isArray())
        return wrong("eased");
    for (const QJsonValue& id : eased.toArray()) {
        if (!id.isString() || id.toString().isEmpty())
            return wrong("eased");
        options.eased.insert(PracticeId(id.toString()));
    }
    return options;
}

} // namespace supine
