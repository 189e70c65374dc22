#include "core/interchange/table_layout.h"

#include "core/interchange/csv_text.h"
#include "core/journal/measures.h"

#include <algorithm>

namespace supine
{
namespace
{

using Kind = TableLayout::Kind;
constexpr size_t mostFeatures = 512;

/// Letters and digits alone, small, so that "Pain (evening)" and "pain_evening" are one.
QString bare(const QString& name)
{
    QString result;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

struct Synonym {
    const char* name;
    const char* target;
};

// What people call a column in the languages of the program.
constexpr Synonym synonyms[] = {
    {"date", "night"},
    {"day", "night"},
    {"nightof", "night"},
    {"datum", "night"},
    {"tag", "night"},
    {"nacht", "night"},
    {"notes", "note"},
    {"comment", "note"},
    {"comments", "note"},
    {"notiz", "note"},
    {"notizen", "note"},
    {"stiffness", "stiffness_evening"},
    {"eveningstiffness", "stiffness_evening"},
    {"morningstiffness", "stiffness_morning"},
    {"steifigkeit", "stiffness_evening"},
    {"pain", "pain_evening"},
    {"backpain", "pain_evening"},
    {"eveningpain", "pain_evening"},
    {"morningpain", "pain_morning"},
    {"schmerz", "pain_evening"},
    {"sleep", "sleep_quality"},
    {"schlaf", "sleep_quality"},
    {"schlafqualitaet", "sleep_quality"},
    {"tea", "herbal_tea"},
    {"noscreens", "screens_off"},
};

bool isTarget(const QString& id)
{
    return id == QLatin1String("night") || id == QLatin1String("note") || findMeasure(id) || findFactor(id);
}

QString guess(const QString& name)
{
    const QString wanted = bare(name);
    for (const char* own : {"night", "note"}) {
        if (wanted == QLatin1String(own))
            return wanted;
    }
    for (const Measure& measure : measures()) {
        const QString id = QString::fromLatin1(measure.id);
        if (wanted == bare(id) || wanted == bare(QString::fromUtf8(measure.name)))
            return id;
    }
    for (const Factor& factor : factors()) {
        const QString id = QString::fromLatin1(factor.id);
        if (wanted == bare(id) || wanted == bare(QString::fromUtf8(factor.name)))
            return id;
    }
    for (const Synonym& synonym : synonyms) {
        if (wanted == QLatin1String(synonym.name))
            return QString::fromLatin1(synonym.target);
    }
    return {};
}

Kind kindOf(const std::vector<QString>& header)
{
    const auto has = [&header](const char* name) {
        return std::find(header.begin(), header.end(), QLatin1String(name)) != header.end();
    };
    if (has("session") && has("night") && has("routine") && has("started"))
        return Kind::Sessions;
    if (has("FeatureName") && has("Timestamp") && has("Value"))
        return Kind::TrackAndGraph;
    // Loop ends every row with a comma.
    if (header.size() > 2 && header.front() == QLatin1String("Date") && header.back().isEmpty())
        return Kind::LoopHabits;
    const bool own =
        header.front() == QLatin1String("night") &&
        std::all_of(header.begin(), header.end(), [](const QString& id) { return isTarget(id); });
    return own ? Kind::Nights : Kind::Plain;
}

/// The target of the first that has it stays; a later one is left out.
void settle(std::vector<TableLayout::Source>& sources)
{
    QStringList taken;
    for (TableLayout::Source& source : sources) {
        if (source.target.isEmpty())
            continue;
        if (taken.contains(source.target))
            source.target.clear();
        else
            taken.append(source.target);
    }
}

Result<std::vector<TableLayout::Source>> featuresIn(CsvReader& reader, const std::vector<QString>& header)
{
    const auto name =
        size_t(std::find(header.begin(), header.end(), QLatin1String("FeatureName")) - header.begin());
    const bool notes = std::find(header.begin(), header.end(), QLatin1String("Note")) != header.end();
    std::vector<TableLayout::Source> sources;
    while (true) {
        const auto row = reader.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if ((*row)->cells.size() <= name)
            continue;
        const QString& feature = (*row)->cells.at(name);
        const bool known = std::any_of(sources.begin(), sources.end(),
                                       [&](const auto& source) { return source.name == feature; });
        if (!known)
            sources.push_back({feature, guess(feature)});
        if (sources.size() > mostFeatures)
            return wrongTable(QStringLiteral("Line %1: there are more than %2 features.")
                                  .arg((*row)->line)
                                  .arg(mostFeatures));
    }
    if (notes)
        sources.push_back({QStringLiteral("Note"), QStringLiteral("note")});
    return sources;
}

QStringList namesOf(const TableLayout& layout)
{
    QStringList names;
    for (const TableLayout::Source& source : layout.sources)
        names.append(source.name.left(64));
    return names.mid(0, 20);
}

bool hasNight(const TableLayout& layout)
{
    return layout.kind == Kind::TrackAndGraph ||
           std::any_of(layout.sources.begin(), layout.sources.end(),
                       [](const auto& source) { return source.target == QLatin1String("night"); });
}

} // namespace

bool TableLayout::takesAnything() const
{
    return kind == Kind::Sessions || std::any_of(sources.begin(), sources.end(), [](const Source& source) {
               return !source.target.isEmpty() && source.target != QLatin1String("night");
           });
}

QString kindName(TableLayout::Kind kind)
{
    switch (kind) {
    case Kind::Nights:
        return QStringLiteral("nights of Supine");
    case Kind::Sessions:
        return QStringLiteral("sessions of Supine");
    case Kind::LoopHabits:
        return QStringLiteral("Loop Habit Tracker");
    case Kind::TrackAndGraph:
        return QStringLiteral("Track & Graph");
    case Kind::Plain:
        return QStringLiteral("table of days");
    }
    Q_UNREACHABLE();
}

Result<TableLayout> layoutOf(const QByteArray& text)
{
    TableLayout layout;
    layout.delimiter = CsvReader::delimiterOf(text);
    CsvReader reader(text, layout.delimiter);
    auto header = reader.next();
    if (!header)
        return header.error();
    if (!*header)
        return wrongTable(QStringLiteral("Line 1: the file is empty."));
    const std::vector<QString>& cells = (*header)->cells;
    layout.kind = kindOf(cells);
    if (layout.kind == Kind::TrackAndGraph) {
        auto features = featuresIn(reader, cells);
        if (!features)
            return features.error();
        layout.sources = std::move(*features);
        settle(layout.sources);
        return layout;
    }
    for (const QString& name : cells)
        layout.sources.push_back(
            {name.trimmed(), layout.kind == Kind::Sessions ? QString() : guess(name.trimmed())});
    settle(layout.sources);
    if (layout.kind != Kind::Sessions && !hasNight(layout) && layout.sources.size() == 1)
        return wrongTable(QStringLiteral("Line 1: this is neither JSON nor a table with a column of dates."));
    return layout;
}

Result<TableLayout> mapped(TableLayout layout, const QMap<QString, QString>& targets)
{
    for (auto entry = targets.begin(); entry != targets.end(); ++entry) {
        const auto source = std::find_if(layout.sources.begin(), layout.sources.end(),
                                         [&](const auto& s) { return s.name == entry.key(); });
        if (source == layout.sources.end())
            return wrongTable(QStringLiteral("There is no column \"%1\"; there are %2.")
                                  .arg(entry.key().left(64), namesOf(layout).join(QStringLiteral(", "))));
        if (!entry->isEmpty() && !isTarget(*entry))
            return wrongTable(QStringLiteral("There is no measure or factor \"%1\".").arg(entry->left(64)));
        for (TableLayout::Source& other : layout.sources) {
            if (other.target == *entry && !targets.contains(other.name))
                other.target.clear();
        }
        source->target = *entry;
    }
    QStringList taken;
    for (const TableLayout::Source& source : layout.sources) {
        if (!source.target.isEmpty() && taken.contains(source.target))
            return wrongTable(QStringLiteral("Two columns become %1.").arg(source.target));
        taken.append(source.target);
    }
    if (layout.kind == Kind::Sessions)
        return layout;
    if (!hasNight(layout))
        return wrongTable(QStringLiteral("No column is known to hold the dates. "
                                         "The columns are %1.")
                              .arg(namesOf(layout).join(QStringLiteral(", "))));
    if (!layout.takesAnything())
        return wrongTable(
            QStringLiteral("No column is known to be a measure or a factor. The columns are %1.")
                .arg(namesOf(layout).join(QStringLiteral(", "))));
    return layout;
}

} // namespace supine
