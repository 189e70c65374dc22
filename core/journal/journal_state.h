#pragma once

#include "core/journal/journal.h"
#include "core/journal/night_store.h"
#include "core/journal/record_store.h"
#include "core/journal/session_store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace supine
{

/// A change of a night or of what is kept beside it, and what takes it back.
struct Edit {
    std::optional<Night> night{}; ///< always, of a change of the night itself
    NightChange change{};
    NightChange former{};
    QString kind{}; ///< of the record; empty for a change of the night itself
    QString id{};
    std::optional<KeptRecord> after{};
    std::optional<KeptRecord> before{};
};

/// What a journal holds in memory, and its transactions.
struct Journal::State {
    Database& database;
    const Clock& clock;
    std::vector<Edit> done{};
    std::vector<Edit> undone{};
    Problems leftOut{};

    void remember(const Problems& problems)
    {
        for (const Problem& problem : problems) {
            const bool known = std::any_of(leftOut.begin(), leftOut.end(), [&](const Problem& other) {
                return other.detail == problem.detail;
            });
            if (!known)
                leftOut.push_back(problem);
        }
    }

    /// Writes what differs; gives what takes it back, empty when nothing differed.
    Result<NightChange> write(Night night, const NightChange& change, const QString& source)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        const auto before = nightstore::readNight(database, night);
        if (!before)
            return before.error();
        NightChange former = nightstore::former(*before, change);
        if (former.empty())
            return former;
        if (const auto written = nightstore::writeNight(database, *before, change, source, clock.now());
            !written)
            return written.error();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        return former;
    }

    /// Puts a record in the place of the one of that kind and id, or removes it; gives the one before.
    Result<std::optional<KeptRecord>> exchange(const QString& kind, const QString& id,
                                               const std::optional<KeptRecord>& wanted)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        Problems problems;
        auto present = recordstore::readRecords(database, kind, problems);
        if (!present)
            return present.error();
        const auto found = std::find_if(present->begin(), present->end(),
                                        [&](const KeptRecord& record) { return record.id == id; });
        auto before =
            found == present->end() ? std::optional<KeptRecord>() : std::optional(std::move(*found));
        const auto written = wanted ? recordstore::writeRecord(database, *wanted, clock.now())
                                    : recordstore::eraseRecord(database, kind, id);
        if (!written)
            return written.error();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        return before;
    }

    void did(Edit edit)
    {
        done.push_back(std::move(edit));
        undone.clear();
    }
    /// What was done here no longer stands as it was left.
    void forgetEdits()
    {
        done.clear();
        undone.clear();
    }

    Result<std::vector<NightRecord>> read(std::optional<Night> from, std::optional<Night> to,
                                          Problems& problems)
    {
        const auto snapshot = Transaction::snapshot(database);
        if (!snapshot)
            return snapshot.error();
        auto found = nightstore::readNights(database, from, to, problems);
        if (!found)
            return found;
        auto sessions = sessionstore::readSessions(database, from, to, problems);
        if (!sessions)
            return sessions.error();
        sessionstore::attachSessions(*found, std::move(*sessions));
        remember(problems);
        return found;
    }

    /// Changes one session's row.
    template<class Change>
    Result<Night> updateSession(const SessionId& id, Change&& change)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        auto found = sessionstore::readSession(database, id);
        if (!found)
            return found.error();
        if (!found->has_value())
            return Error{Error::Kind::NotFound, QStringLiteral("There is no session %1.").arg(id.text())};
        SessionRecord& session = **found;
        if (const auto changed = change(session); !changed)
            return changed.error();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        return session.night;
    }
};

} // namespace supine
