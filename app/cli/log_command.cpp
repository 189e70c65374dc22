#include "app/cli/log_command.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "core/journal/value_text.h"

#include <QJsonDocument>

namespace supine
{
namespace
{

/// An empty text clears the value.
template<class Row>
Result<std::optional<int>> valueOf(const Row& row, const QString& text)
{
    if (text.isEmpty())
        return std::optional<int>();
    const auto value = parseValue(row, text);
    return value ? Result<std::optional<int>>(*value) : value.error();
}

Result<void> add(NightChange& change, const QString& key, const QString& text)
{
    const Error twice = wrong(QStringLiteral("%1 is given twice.").arg(key));
    if (key == QLatin1String("note")) {
        if (change.note)
            return twice;
        change.note = text.isEmpty() ? std::optional<QString>() : text;
        return {};
    }
    if (const Measure* measure = findMeasure(key)) {
        const auto value = valueOf(*measure, text);
        if (!value)
            return value.error();
        return change.measures.emplace(MeasureId(key), *value).second ? Result<void>() : twice;
    }
    if (const Factor* factor = findFactor(key)) {
        const auto value = valueOf(*factor, text);
        if (!value)
            return value.error();
        return change.factors.emplace(FactorId(key), *value).second ? Result<void>() : twice;
    }
    return wrong(QStringLiteral("There is no measure or factor \"%1\".").arg(key.left(64)));
}

Result<NightChange> changeOf(const QStringList& words)
{
    NightChange change;
    for (const QString& word : words) {
        const auto equals = word.indexOf(u'=');
        if (equals < 1)
            return wrong(QStringLiteral("\"%1\" is not of the form key=value.").arg(word.left(64)));
        if (const auto added = add(change, word.left(equals), word.mid(equals + 1)); !added)
            return added.error();
    }
    if (change.empty())
        return wrong(
            QStringLiteral("There is nothing to record: write key=value, such as stiffness_evening=5."));
    return change;
}

} // namespace

int runLog(Journal& journal, const Clock& clock, const QStringList& arguments, QTextStream& out,
           QTextStream& err, QTime turn)
{
    const auto options = readOptions(arguments, {QStringLiteral("--night")}, {});
    if (!options)
        return complain(err, options.error());
    const auto named = nightOption(*options, QStringLiteral("--night"));
    if (!named)
        return complain(err, named.error());
    const auto change = changeOf(options->words);
    if (!change)
        return complain(err, change.error());
    const Night night = named->value_or(Night::of(clock.now(), turn));
    if (const auto recorded = journal.record(night, *change); !recorded)
        return complain(err, recorded.error());
    const auto record = journal.night(night);
    if (!record)
        return complain(err, record.error());
    out << QJsonDocument(toJson(*record)).toJson(QJsonDocument::Indented);
    out.flush();
    return done;
}

} // namespace supine
