#include "core/journal/integrity.h"

#include "core/journal/night_store.h"
#include "core/journal/record_store.h"
#include "core/journal/session_store.h"
#include "core/storage/data_folder.h"
#include "core/storage/recognise.h"
#include "core/storage/transaction.h"

#include <QFileInfo>
#include <QSet>

namespace supine
{
namespace
{

Problem asProblem(const char* kind, const Error& error)
{
    return {QString::fromLatin1(kind), QString(), error.detail};
}

/// Sessions whose night is not there.
Problems strays(const std::vector<NightRecord>& nights, const std::vector<SessionRecord>& sessions,
                const Problems& doubtful)
{
    QSet<QString> known;
    for (const NightRecord& night : nights)
        known.insert(night.night.toString());
    for (const Problem& problem : doubtful)
        known.insert(problem.night);
    Problems found;
    for (const SessionRecord& session : sessions) {
        const QString night = session.night.toString();
        if (!known.contains(night))
            found.push_back({QStringLiteral("session"), night,
                             QStringLiteral("The session %1 belongs to the night %2, which is not there.")
                                 .arg(session.id.text(), night)});
    }
    return found;
}

Result<Problems> checkRows(Database& database)
{
    const auto schema = schemaOf(database);
    if (!schema)
        return schema.error();
    const auto snapshot = Transaction::snapshot(database);
    if (!snapshot)
        return snapshot.error();
    Problems problems;
    const auto nights = nightstore::readNights(database, {}, {}, problems);
    if (!nights)
        return nights.error();
    const auto sessions = sessionstore::readSessions(database, {}, {}, problems);
    if (!sessions)
        return sessions.error();
    const Problems loose = strays(*nights, *sessions, problems);
    problems.insert(problems.end(), loose.begin(), loose.end());
    if (*schema >= 2) {
        const auto records = recordstore::readRecords(database, {}, problems);
        if (!records)
            return records.error();
    }
    return problems;
}

} // namespace

Result<Problems> checkJournal(Database& database, Database::Depth depth)
{
    Problems problems;
    const auto faults = database.faults(depth);
    if (!faults && faults.error().kind == Error::Kind::Storage)
        return faults.error();
    if (!faults)
        problems.push_back(asProblem("structure", faults.error()));
    for (const QString& fault : faults ? *faults : QStringList())
        problems.push_back({QStringLiteral("structure"), QString(),
                            QStringLiteral("The journal %1 is damaged: %2.").arg(database.path(), fault)});
    const bool structure = problems.empty();
    const auto rows = checkRows(database);
    if (!rows && rows.error().kind == Error::Kind::Storage)
        return rows.error();
    if (!rows && structure)
        problems.push_back(asProblem("structure", rows.error()));
    if (rows)
        problems.insert(problems.end(), rows->begin(), rows->end());
    // The pages it read would stay in memory for as long as the program runs.
    static_cast<void>(database.execute(QStringLiteral("PRAGMA shrink_memory")));
    return problems;
}

Result<Problems> checkFolder(const QString& folder)
{
    const QString path = journalPath(folder);
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return Problems();
    auto database = Database::open(path, Database::Access::ReadOnly, Database::Check::Later);
    if (database)
        return checkJournal(*database);
    return Problems{
        asProblem(database.error().kind == Error::Kind::Newer ? "newer" : "file", database.error())};
}

Result<void> verifyJournal(Database& database)
{
    const auto problems = checkJournal(database);
    if (!problems)
        return problems.error();
    if (!problems->empty())
        return Error{Error::Kind::Format, problems->front().detail};
    return {};
}

} // namespace supine
