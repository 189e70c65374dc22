#include "core/journal/instant.h"
#include "core/journal/night_store.h"
#include "core/storage/statement.h"

namespace supine::nightstore
{
namespace
{

void take(const Statement& row, NightChange& former)
{
    const QString kind = row.text(4);
    const QString id = row.text(5);
    const std::optional<int> number = row.isNull(6) ? std::nullopt : std::optional(int(row.integer(6)));
    if (kind == QLatin1String("measure"))
        former.measures.emplace(MeasureId(id), number);
    else if (kind == QLatin1String("factor"))
        former.factors.emplace(FactorId(id), number);
    else if (kind == QLatin1String("note"))
        former.note = row.isNull(6) ? std::optional<QString>() : row.text(6);
}

} // namespace

Result<std::vector<PastChange>> readHistory(Database& database, Night night)
{
    Statement rows(database, QStringLiteral("SELECT change.id, source, changed_at, changed_offset, kind, "
                                            "former.id, value FROM change JOIN former ON change = change.id "
                                            "WHERE night = ? ORDER BY change.id DESC"));
    rows.bind(night.toString());
    std::vector<PastChange> changes;
    qint64 last = -1;
    while (true) {
        const auto next = rows.step();
        if (!next)
            return next.error();
        if (!*next)
            return changes;
        if (changes.empty() || rows.integer(0) != last)
            changes.push_back({momentOf({rows.integer(2), int(rows.integer(3)), {}}), rows.text(1), {}});
        last = rows.integer(0);
        take(rows, changes.back().former);
    }
}

} // namespace supine::nightstore
