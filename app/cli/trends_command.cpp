#include "app/cli/trends_command.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/trends/trend_json.h"
#include "app/trends/trend_words.h"

#include <QJsonDocument>

#include <algorithm>

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

Result<TrendsQuery> readQuery(const QStringList& arguments)
{
    const auto options = readOptions(
        arguments, {QStringLiteral("--from"), QStringLiteral("--to"), QStringLiteral("--outcome")},
        {QStringLiteral("--json")});
    if (!options)
        return options.error();
    if (!options->words.isEmpty())
        return wrong(QStringLiteral("\"%1\" is not known here.").arg(options->words.first()));
    const auto range = nightRange(*options);
    if (!range)
        return range.error();
    TrendsQuery query{range->from, range->to, {}, options->flags.contains(QStringLiteral("--json"))};
    query.outcome =
        MeasureId(options->values.value(QStringLiteral("--outcome"), QStringLiteral("stiffness_morning")));
    const Quantity* outcome = findQuantity(query.outcome);
    if (!outcome || outcome->unit == Quantity::Unit::TimeOfDay)
        return wrong(QStringLiteral("\"%1\" is not a measure that habits can be held against.")
                         .arg(query.outcome.text().left(64)));
    return query;
}

/// The outcome, the ratings, and whatever else was recorded.
std::vector<MeasureId> shownMeasures(const MeasureId& outcome, const std::vector<NightRecord>& records,
                                     const QTimeZone& zone)
{
    std::vector<MeasureId> shown{outcome};
    for (const Quantity& quantity : quantities()) {
        const bool rating = quantity.unit == Quantity::Unit::Points && !quantity.derived;
        if (quantity.id != outcome &&
            (rating || std::any_of(records.begin(), records.end(), [&](const NightRecord& record) {
                 return valueOf(record, quantity.id, zone).has_value();
             })))
            shown.push_back(quantity.id);
    }
    return shown;
}

struct Range {
    Night from;
    Night to;
    Night habitsFrom; ///< a year back when no beginning was named, as on the page
};

Result<Range> rangeOf(const TrendsQuery& query, Night tonight)
{
    const Night to = query.to.value_or(tonight);
    const Night from = query.from.value_or(to.plusDays(-29));
    if (from > to)
        return wrong("--from " + from.toString() + " is after --to " + to.toString() + '.');
    if (from.daysTo(to) >= qint64(200) * 366)
        return wrong(QStringLiteral("From --from to --to are more than 200 years."));
    return Range{from, to, query.from ? from : to.plusDays(-364)};
}

Result<TrendSheet> makeSheet(const Journal& journal, const TrendsQuery& query, const Range& range,
                             Night tonight, const QTimeZone& zone)
{
    auto records = journal.nights();
    if (!records)
        return records.error();
    const auto kept = journal.records();
    if (!kept)
        return kept.error();
    std::vector<DatedEvent> events = eventsOf(*kept);
    std::erase_if(
        events, [&](const DatedEvent& event) { return event.night < range.from || event.night > range.to; });
    const Night begun =
        records->empty() ? range.from : std::clamp(records->front().night, range.habitsFrom, range.to);
    const TrendRequest nights{.from = range.from,
                              .to = range.to,
                              .shown = shownMeasures(query.outcome, *records, zone),
                              .outcome = query.outcome,
                              .withHabits = false,
                              .zone = zone};
    const TrendRequest habits{.from = query.from ? range.from : begun,
                              .to = range.to,
                              .shown = {},
                              .outcome = query.outcome,
                              .zone = zone};
    return TrendSheet{buildTrendReport(*records, nights),
                      buildTrendReport(*records, habits),
                      query.outcome,
                      std::move(events),
                      programmeOf(*records, tonight),
                      trialsOf(*kept),
                      *records,
                      tonight};
}

} // namespace

int runTrends(Journal& journal, const Clock& clock, const QStringList& arguments, QTextStream& out,
              QTextStream& err, QTime turn)
{
    const auto query = readQuery(arguments);
    if (!query)
        return complain(err, query.error());
    const Night tonight = Night::of(clock.now(), turn);
    const auto range = rangeOf(*query, tonight);
    if (!range)
        return complain(err, range.error());
    const auto sheet = makeSheet(journal, *query, *range, tonight, clock.now().timeZone());
    if (!sheet)
        return complain(err, sheet.error());
    if (query->json)
        out << QString::fromUtf8(QJsonDocument(toJson(*sheet)).toJson(QJsonDocument::Compact)) << '\n';
    else
        out << words::headline(sheet->nights) << '\n';
    out.flush();
    return done;
}

} // namespace supine
