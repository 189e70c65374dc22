#include "core/journal/checksum.h"
#include "core/journal/contents.h"
#include "core/journal/history_store.h"
#include "core/journal/night_store.h"
#include "core/journal/record_store.h"
#include "core/journal/session_store.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace supine
{
namespace
{

/// What the journal has where the contents are, and everything beside the nights.
struct Present : JournalContents {
    QHash<QString, SessionRecord> sessions; ///< a session is known by its id, on whatever night it was
};

/// What coming in writes, worked out before anything is written.
struct SessionPlan {
    const SessionRecord* incoming;
    std::optional<Night> formerNight; ///< of the one it replaces
};
struct NightPlan {
    const NightRecord* incoming;
    NightRecord before;
    NightChange change; ///< only what differs
    std::vector<SessionPlan> sessions;
};
struct Plan {
    std::vector<NightPlan> nights;
    std::vector<const KeptRecord*> records;
    std::vector<const HistoryEntry*> history;
    MergeTally tally;
};

template<class Id>
void compareValues(const std::map<Id, int>& before, const std::map<Id, int>& incoming,
                   std::map<Id, std::optional<int>>& change, Tally& tally)
{
    for (const auto& [id, value] : incoming) {
        const auto found = before.find(id);
        if (found != before.end() && found->second == value) {
            ++tally.same;
            continue;
        }
        ++(found == before.end() ? tally.added : tally.changed);
        change.emplace(id, value);
    }
}

void compareSessions(NightPlan& plan, const QHash<QString, SessionRecord>& known, bool summaries,
                     Tally& tally)
{
    for (const SessionRecord& session : plan.incoming->sessions) {
        const auto found = known.constFind(session.id.text());
        if (found == known.cend()) {
            ++tally.added;
        } else {
            const bool goesBack = found->state != SessionRecord::State::Running &&
                                  session.state == SessionRecord::State::Running;
            if (summaries || goesBack || sessionChecksum(*found) == sessionChecksum(session)) {
                ++tally.same;
                continue;
            }
            ++tally.changed;
        }
        plan.sessions.push_back(
            {&session, found == known.cend() ? std::nullopt : std::optional(found->night)});
    }
}

/// What tells two changes of the past apart.
QString keyOf(const HistoryEntry& change)
{
    QString key = change.night.toString() + u'\n' + change.source + u'\n' +
                  QString::number(change.when.toMSecsSinceEpoch()) + u'\n' +
                  QString::number(change.when.offsetFromUtc()) + u'\n' + change.zone;
    const auto add = [&key](QChar kind, const QString& id, const std::optional<int>& value) {
        key += u'\n' + (kind + id) + u'=' + (value ? QString::number(*value) : QString());
    };
    for (const auto& [id, value] : change.former.measures)
        add(u'm', id.text(), value);
    for (const auto& [id, value] : change.former.factors)
        add(u'f', id.text(), value);
    if (change.former.note)
        key += u'\n' + (*change.former.note ? u'n' + **change.former.note : QStringLiteral("-"));
    return key;
}

void planNights(const Present& present, const JournalContents& contents, Plan& plan)
{
    auto at = present.nights.begin();
    for (const NightRecord& incoming : contents.nights) {
        at = std::lower_bound(present.nights.begin(), present.nights.end(), incoming.night,
                              [](const NightRecord& record, Night night) { return record.night < night; });
        const bool known = at != present.nights.end() && at->night == incoming.night;
        NightPlan night{&incoming, known ? *at : NightRecord{incoming.night, {}, {}, {}, {}}, {}, {}};
        Tally values;
        compareValues(night.before.measures, incoming.measures, night.change.measures, values);
        compareValues(night.before.factors, incoming.factors, night.change.factors, values);
        if (incoming.note && incoming.note == night.before.note) {
            ++values.same;
        } else if (incoming.note) {
            ++(night.before.note ? values.changed : values.added);
            night.change.note = incoming.note;
        }
        compareSessions(night, present.sessions, contents.sessionsAreSummaries, plan.tally.sessions);
        plan.tally.values.added += values.added;
        plan.tally.values.changed += values.changed;
        plan.tally.values.same += values.same;
        const bool same = night.change.empty() && night.sessions.empty();
        ++(same ? plan.tally.nights.same : known ? plan.tally.nights.changed : plan.tally.nights.added);
        if (!same)
            plan.nights.push_back(std::move(night));
    }
}

void planRest(const Present& present, const JournalContents& contents, Plan& plan)
{
    QHash<QString, const KeptRecord*> records;
    for (const KeptRecord& record : present.records)
        records.insert(record.kind + u'\n' + record.id, &record);
    for (const KeptRecord& record : contents.records) {
        const KeptRecord* found = records.value(record.kind + u'\n' + record.id);
        const bool same = found && *found == record;
        ++(same ? plan.tally.records.same : found ? plan.tally.records.changed : plan.tally.records.added);
        if (!same)
            plan.records.push_back(&record);
    }
    QSet<QString> known;
    if (!contents.history.empty()) {
        for (const HistoryEntry& change : present.history)
            known.insert(keyOf(change));
    }
    for (const HistoryEntry& change : contents.history) {
        const bool same = known.contains(keyOf(change));
        ++(same ? plan.tally.history.same : plan.tally.history.added);
        if (!same)
            plan.history.push_back(&change);
    }
}

/// Nights of which nothing is known yet: nothing is replaced, so their history stays empty.
class FreshNights
{
public:
    explicit FreshNights(Database& database)
        : m_night(database, QStringLiteral("INSERT OR REPLACE INTO night (night, note, changed_at, checksum) "
                                           "VALUES (?, ?, ?, ?)")),
          m_measure(database, QStringLiteral("INSERT INTO measure (night, id, value) VALUES (?, ?, ?)")),
          m_factor(database, QStringLiteral("INSERT INTO factor (night, id, value) VALUES (?, ?, ?)"))
    {
    }
    Result<void> write(const NightRecord& record, const QDateTime& now)
    {
        const QString night = record.night.toString();
        m_night.bind(night).bind(record.note ? QVariant(*record.note) : QVariant());
        if (const auto done = m_night.bind(now.toMSecsSinceEpoch()).bind(nightChecksum(record)).run(); !done)
            return done;
        for (const auto& [id, value] : record.measures) {
            if (const auto done = m_measure.bind(night).bind(id.text()).bind(value).run(); !done)
                return done;
        }
        for (const auto& [id, value] : record.factors) {
            if (const auto done = m_factor.bind(night).bind(id.text()).bind(value).run(); !done)
                return done;
        }
        return {};
    }

private:
    Statement m_night;
    Statement m_measure;
    Statement m_factor;
};

Result<void> writeSession(Database& database, const SessionPlan& plan, const QDateTime& now)
{
    if (!plan.formerNight)
        return sessionstore::writeSession(database, *plan.incoming, now);
    if (const auto done = sessionstore::eraseSession(database, plan.incoming->id); !done)
        return done;
    if (const auto done = sessionstore::writeSession(database, *plan.incoming, now); !done)
        return done;
    return nightstore::dropEmptyNight(database, *plan.formerNight);
}

Result<void> writeNight(Database& database, FreshNights& fresh, const NightPlan& plan, const QDateTime& now)
{
    if (plan.before.empty()) {
        if (const auto done = fresh.write(*plan.incoming, now); !done)
            return done;
    } else if (!plan.change.empty()) {
        if (const auto done =
                nightstore::writeNight(database, plan.before, plan.change, QStringLiteral("import"), now);
            !done)
            return done;
    }
    for (const SessionPlan& session : plan.sessions) {
        if (const auto done = writeSession(database, session, now); !done)
            return done;
    }
    return {};
}

Result<void> write(Database& database, const Plan& plan, const QDateTime& now, const Progress& progress)
{
    FreshNights fresh(database);
    int done = 0;
    for (const NightPlan& night : plan.nights) {
        if (progress && ++done % 32 == 0 && !progress(done, int(plan.nights.size())))
            return Error{Error::Kind::Input, QStringLiteral("Stopped; nothing was changed.")};
        if (const auto written = writeNight(database, fresh, night, now); !written)
            return written;
    }
    for (const KeptRecord* record : plan.records) {
        if (const auto written = recordstore::writeRecord(database, *record, now); !written)
            return written;
    }
    return historystore::writeHistory(database, plan.history);
}

Result<Present> readPresent(Database& database, const JournalContents& contents)
{
    Problems problems;
    Present present;
    auto sessions = sessionstore::readSessions(database, {}, {}, problems);
    if (!sessions)
        return sessions.error();
    for (const SessionRecord& session : *sessions)
        present.sessions.insert(session.id.text(), session);
    if (!contents.nights.empty()) {
        auto nights = nightstore::readNights(database, contents.nights.front().night,
                                             contents.nights.back().night, problems);
        if (!nights)
            return nights.error();
        present.nights = std::move(*nights);
        sessionstore::attachSessions(present.nights, std::move(*sessions));
    }
    auto records = recordstore::readRecords(database, {}, problems);
    if (!records)
        return records.error();
    present.records = std::move(*records);
    if (!contents.history.empty()) {
        auto history = historystore::readHistory(database, {}, {});
        if (!history)
            return history.error();
        present.history = std::move(*history);
    }
    if (!problems.empty())
        return Error{Error::Kind::Format,
                     problems.front().detail +
                         QStringLiteral(" Mend the journal before anything is brought in.")};
    return present;
}

} // namespace

bool MergeTally::changesNothing() const
{
    const auto still = [](const Tally& tally) { return tally.added == 0 && tally.changed == 0; };
    return still(nights) && still(values) && still(sessions) && still(records) && still(history);
}

Result<MergeTally> mergeContents(Database& database, const JournalContents& contents, const QDateTime& now,
                                 Merge merge, const Progress& progress)
{
    auto transaction = merge == Merge::Apply ? Transaction::begin(database) : Transaction::snapshot(database);
    if (!transaction)
        return transaction.error();
    const auto present = readPresent(database, contents);
    if (!present)
        return present.error();
    Plan plan;
    planNights(*present, contents, plan);
    planRest(*present, contents, plan);
    if (merge == Merge::Preview || plan.tally.changesNothing())
        return plan.tally;
    if (const auto written = write(database, plan, now, progress); !written)
        return written.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return plan.tally;
}

} // namespace supine
