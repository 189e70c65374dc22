#include "core/journal/contents.h"

#include "core/journal/history_store.h"
#include "core/journal/night_store.h"
#include "core/journal/record_store.h"
#include "core/journal/session_store.h"
#include "core/storage/transaction.h"

namespace supine
{

Result<JournalContents> readContents(Database& database, std::optional<Night> from, std::optional<Night> to,
                                     Problems& problems)
{
    const auto snapshot = Transaction::snapshot(database);
    if (!snapshot)
        return snapshot.error();
    auto nights = nightstore::readNights(database, from, to, problems);
    if (!nights)
        return nights.error();
    auto sessions = sessionstore::readSessions(database, from, to, problems);
    if (!sessions)
        return sessions.error();
    sessionstore::attachSessions(*nights, std::move(*sessions));
    auto records = recordstore::readRecords(database, {}, problems);
    if (!records)
        return records.error();
    if (from || to) {
        std::erase_if(*records, [&](const KeptRecord& record) {
            return !record.night || (from && *record.night < *from) || (to && *to < *record.night);
        });
    }
    auto history = historystore::readHistory(database, from, to);
    if (!history)
        return history.error();
    return JournalContents{std::move(*nights), std::move(*records), std::move(*history)};
}

} // namespace supine
