#include "app/cli/report_command.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/journal/own_factors.h"
#include "app/trends/report_paper.h"

#include <QSaveFile>

namespace supine
{

namespace
{

constexpr int usualNights = 90;

struct Query {
    QString file;
    ClinicianRequest request;
    bool fromNamed;
};

Result<std::vector<Night>> readNotes(const QString& text)
{
    std::vector<Night> nights;
    for (const QString& each : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto night = Night::parse(each.trimmed());
        if (!night)
            return wrong(QStringLiteral("--notes takes dates as YYYY-MM-DD, not \"%1\".").arg(each.left(40)));
        nights.push_back(*night);
    }
    return nights;
}

Result<Query> readQuery(const QStringList& arguments, Night tonight)
{
    const auto options =
        readOptions(arguments,
                    {QStringLiteral("--from"), QStringLiteral("--to"), QStringLiteral("--out"),
                     QStringLiteral("--question"), QStringLiteral("--notes")},
                    {});
    if (!options)
        return options.error();
    if (!options->words.isEmpty())
        return wrong(QStringLiteral("\"%1\" is not known here.").arg(options->words.first().left(64)));
    const auto range = nightRange(*options);
    if (!range)
        return range.error();
    const auto notes = readNotes(options->values.value(QStringLiteral("--notes")));
    if (!notes)
        return notes.error();
    const Night last = range->to.value_or(tonight);
    const Night first = range->from.value_or(last.plusDays(1 - usualNights));
    if (first > last)
        return wrong("--from " + first.toString() + " is after --to " + last.toString() + '.');
    if (first.daysTo(last) > 3660)
        return wrong(QStringLiteral("A report takes at most ten years."));
    const QString file = options->values.value(QStringLiteral("--out"));
    if (file.isEmpty())
        return wrong(QStringLiteral("A report needs a file to go to: --out report.pdf."));
    return Query{file,
                 {first, last, options->values.value(QStringLiteral("--question")), *notes},
                 range->from.has_value()};
}

} // namespace

int runReport(const Journal& journal, const Clock& clock, const QStringList& arguments, QTextStream& out,
              QTextStream& err, QTime turn)
{
    auto query = readQuery(arguments, Night::of(clock.now(), turn));
    if (!query)
        return complain(err, query.error());
    query->request.zone = clock.now().timeZone();
    const auto records = journal.nights(query->request.from, query->request.to);
    if (!records)
        return complain(err, records.error());
    if (!query->fromNamed && !records->empty())
        query->request.from = records->front().night;
    const auto kept = journal.records(eventKind());
    if (!kept)
        return complain(err, kept.error());
    nameOwnFactors(journal);
    const QByteArray pdf =
        reportPdf(buildClinicianReport(*records, eventsOf(*kept), query->request), clock.now().date());
    QSaveFile file(query->file);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return complain(
            err, wrong(QStringLiteral("%1 cannot be written: %2.").arg(query->file, file.errorString())));
    out << query->file << '\n';
    out.flush();
    return done;
}

} // namespace supine
