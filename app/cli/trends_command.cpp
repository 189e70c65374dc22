#include "app/cli/trends_command.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/trends/trend_json.h"
#include "app/trends/trend_words.h"

#include <QJsonDocument>

namespace supine
{

namespace
{

struct TrendsQuery {
    std::optional<Night> from;
    std::optional<Night> to;
    MeasureId outcome{QStringLiteral("stiffness_morning")};
    bool json = false;
};

Error wrong(const QString& detail)
{
    return {Error::Kind::Input, detail};
}

Result<TrendsQuery> readQuery(const QStringList& arguments)
{
    const auto options = readOptions(
        arguments, {QStringLiteral("--from"), QStringLiteral("--to"), QStringLiteral("--outcome")},
        {QStringLiteral("--json")});
    if (!options)
        return options.error();
    if (!options->words.isEmpty())
        return wrong(QStringLiteral("\"%1\" is not known here.").arg(options->words.first()));
    const auto from = nightOption(*options, QStringLiteral("--from"));
    if (!from)
        return from.error();
    const auto to = nightOption(*options, QStringLiteral("--to"));
    if (!to)
        return to.error();
    TrendsQuery query{*from, *to, {}, options->flags.contains(QStringLiteral("--json"))};
    query.outcome =
        MeasureId(options->values.value(QStringLiteral("--outcome"), QStringLiteral("stiffness_morning")));
    const Measure* measure = findMeasure(query.outcome.text());
    if (!measure || measure->kind == Measure::Kind::TimeOfDay)
        return wrong(QStringLiteral("\"%1\" is not a measure that habits can be held against.")
                         .arg(query.outcome.text()));
    return query;
}

/// Ratings, the outcome first.
std::vector<MeasureId> shownMeasures(const MeasureId& outcome)
{
    std::vector<MeasureId> shown{outcome};
    for (const Measure& measure : measures())
        if (measure.kind == Measure::Kind::Rating && outcome.text() != QLatin1String(measure.id))
            shown.emplace_back(QString::fromLatin1(measure.id));
    return shown;
}

} // namespace

int runTrends(Journal& journal, const Clock& clock, const QStringList& arguments, QTextStream& out,
              QTextStream& err)
{
    const auto query = readQuery(arguments);
    if (!query)
        return complain(err, query.error());
    const Night to = query->to.value_or(Night::of(clock.now()));
    const Night from = query->from.value_or(to.plusDays(-29));
    if (from > to)
        return complain(err, wrong("--from " + from.toString() + " is after --to " + to.toString() + '.'));
    if (from.daysTo(to) >= qint64(200) * 366)
        return complain(err, wrong(QStringLiteral("From --from to --to are more than 200 years.")));
    const auto records = journal.nights(from.plusDays(-1), to.plusDays(1));
    if (!records)
        return complain(err, records.error());
    const TrendReport report = buildTrendReport(*records, {.from = from,
                                                           .to = to,
                                                           .shown = shownMeasures(query->outcome),
                                                           .outcome = query->outcome,
                                                           .zone = clock.now().timeZone()});
    if (query->json)
        out << QString::fromUtf8(QJsonDocument(toJson(report, query->outcome)).toJson(QJsonDocument::Compact))
            << '\n';
    else
        out << words::headline(report) << '\n';
    out.flush();
    return done;
}

} // namespace supine
