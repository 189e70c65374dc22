#include "core/journal/journal.h"

#include "core/journal/contents.h"
#include "core/journal/draft_store.h"
#include "core/journal/night_store.h"
#include "core/journal/record_store.h"
#include "core/journal/session_store.h"
#include "core/journal/validation.h"
#include "core/storage/transaction.h"

#include <QUuid>

#include <algorithm>

namespace supine
{

namespace
{

/// A change and what takes it back.
struct Edit {
    Night night;
    NightChange change;
    NightChange former;
};

/// Both come in order of nights. A session of a night that was left out is left out with it.
NightChange changeTo(const NightRecord& record)
{
    NightChange change;
    change.measures.insert(record.measures.begin(), record.measures.end());
    change.factors.insert(record.factors.begin(), record.factors.end());
    if (record.note)
        change.note = record.note;
    return change;
}

/// Within a transaction: what the record holds, its sessions too.
Result<void> addNight(Database& database, const NightRecord& record, const QDateTime& now)
{
    const auto change = validChange(record.night, changeTo(record), now);
    if (!change)
        return change.error();
    const auto before = nightstore::readNight(database, record.night);
    if (!before)
        return before.error();
    if (!nightstore::former(*before, *change).empty()) {
        if (const auto written =
                nightstore::writeNight(database, *before, *change, QStringLiteral("added"), now);
            !written)
            return written;
    }
    for (SessionRecord session : record.sessions) {
        if (session.id.isEmpty())
            session.id = SessionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        else if (session.id.text().size() != 36 || QUuid::fromString(session.id.text()).isNull())
            return Error{Error::Kind::Input,
                         QStringLiteral("\"%1\" is not a session's id.").arg(session.id.text())};
        if (const auto valid = validSession(session.night, session.routine, session.speed, now); !valid)
            return valid;
        if (const auto ensured = nightstore::ensureNight(database, session.night, now); !ensured)
            return ensured;
        if (const auto written = sessionstore::writeSession(database, session, now); !written)
            return written;
    }
    return {};
}

} // namespace

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

    /// One short transaction around a change of what is kept beside the nights, then the news of it.
    template<class Change, class News>
    Result<void> changeRecords(Change&& change, News&& news)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (const auto changed = change(); !changed)
            return changed;
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        news();
        return {};
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

Journal::Journal(Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>(State{database, clock}))
{
}

Journal::~Journal() = default;

Result<NightRecord> Journal::night(Night night) const
{
    Problems problems;
    auto found = m_state->read(night, night, problems);
    if (!found)
        return found.error();
    const auto doubt = std::find_if(problems.begin(), problems.end(),
                                    [](const Problem& p) { return p.kind == QLatin1String("night"); });
    if (doubt != problems.end())
        return Error{Error::Kind::Format, doubt->detail};
    return found->empty() ? NightRecord{night, {}, {}, {}, {}} : std::move(found->front());
}

Result<std::vector<NightRecord>> Journal::nights(std::optional<Night> from, std::optional<Night> to) const
{
    Problems problems;
    return m_state->read(from, to, problems);
}

Result<JournalContents> Journal::contents(std::optional<Night> from, std::optional<Night> to) const
{
    Problems problems;
    auto found = readContents(m_state->database, from, to, problems);
    m_state->remember(problems);
    return found;
}

Result<MergeTally> Journal::preview(const JournalContents& contents) const
{
    return mergeContents(m_state->database, contents, m_state->clock.now(), Merge::Preview);
}

Result<MergeTally> Journal::merge(const JournalContents& contents, const Progress& progress)
{
    auto merged = mergeContents(m_state->database, contents, m_state->clock.now(), Merge::Apply, progress);
    if (!merged || merged->changesNothing())
        return merged;
    emit changedElsewhere(); // many nights at once
    QStringList kinds;
    for (const KeptRecord& record : contents.records) {
        if (!kinds.contains(record.kind))
            kinds.append(record.kind);
    }
    for (const QString& kind : kinds)
        emit recordChanged(kind);
    return merged;
}

const Problems& Journal::leftOut() const
{
    return m_state->leftOut;
}

void Journal::takeUpNews()
{
    m_state->leftOut.clear();
    emit changedElsewhere();
}

Result<void> Journal::record(Night night, const NightChange& change)
{
    const auto valid = validChange(night, change, m_state->clock.now());
    if (!valid)
        return valid.error();
    auto former = m_state->write(night, *valid, QStringLiteral("entry"));
    if (!former)
        return former.error();
    if (former->empty())
        return {};
    m_state->done.push_back({night, *valid, std::move(*former)});
    m_state->undone.clear();
    emit nightChanged(night);
    return {};
}

Result<void> Journal::add(const std::vector<NightRecord>& nights)
{
    const QDateTime now = m_state->clock.now();
    auto transaction = Transaction::begin(m_state->database);
    if (!transaction)
        return transaction.error();
    for (const NightRecord& record : nights) {
        if (const auto added = addNight(m_state->database, record, now); !added)
            return added;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    for (const NightRecord& record : nights)
        emit nightChanged(record.night);
    return {};
}

Result<std::optional<Night>> Journal::undo()
{
    if (m_state->done.empty())
        return std::optional<Night>();
    const Edit& edit = m_state->done.back();
    if (const auto written = m_state->write(edit.night, edit.former, QStringLiteral("undo")); !written)
        return written.error();
    const Night night = edit.night;
    m_state->undone.push_back(std::move(m_state->done.back()));
    m_state->done.pop_back();
    emit nightChanged(night);
    return std::optional<Night>(night);
}

Result<std::optional<Night>> Journal::redo()
{
    if (m_state->undone.empty())
        return std::optional<Night>();
    const Edit& edit = m_state->undone.back();
    if (const auto written = m_state->write(edit.night, edit.change, QStringLiteral("redo")); !written)
        return written.error();
    const Night night = edit.night;
    m_state->done.push_back(std::move(m_state->undone.back()));
    m_state->undone.pop_back();
    emit nightChanged(night);
    return std::optional<Night>(night);
}

Result<std::vector<PastChange>> Journal::history(Night night) const
{
    return nightstore::readHistory(m_state->database, night);
}

bool Journal::canUndo() const
{
    return !m_state->done.empty();
}

bool Journal::canRedo() const
{
    return !m_state->undone.empty();
}

Result<SessionId> Journal::beginSession(Night night, const QString& routine, int speed, const QString& plan)
{
    const QDateTime now = m_state->clock.now();
    if (const auto valid = validSession(night, routine, speed, now); !valid)
        return valid.error();
    const SessionId id(QUuid::createUuid().toString(QUuid::WithoutBraces));
    SessionRecord session{id, night, routine, now, SessionRecord::State::Running, {}, {}, speed, plan};
    auto transaction = Transaction::begin(m_state->database);
    if (!transaction)
        return transaction.error();
    if (const auto done = nightstore::ensureNight(m_state->database, night, now); !done)
        return done.error();
    if (const auto done = sessionstore::writeSession(m_state->database, session, now); !done)
        return done.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    emit nightChanged(night);
    return id;
}

Result<void> Journal::checkpointSession(const SessionId& id, std::chrono::milliseconds position,
                                        std::chrono::milliseconds held, const QString& plan)
{
    const auto night = m_state->updateSession(id, [&](SessionRecord& session) {
        session.position = position;
        session.held = held;
        if (!plan.isEmpty())
            session.plan = plan;
        return sessionstore::writeSession(m_state->database, session, m_state->clock.now());
    });
    return night ? Result<void>() : night.error();
}

Result<void> Journal::finishSession(const SessionId& id, SessionRecord::State state,
                                    std::chrono::milliseconds held)
{
    const auto night = m_state->updateSession(id, [&](SessionRecord& session) {
        session.state = state;
        session.held = held;
        return sessionstore::writeSession(m_state->database, session, m_state->clock.now());
    });
    if (!night)
        return night.error();
    emit nightChanged(*night);
    return {};
}

Result<void> Journal::discardSession(const SessionId& id)
{
    const auto night = m_state->updateSession(id, [&](SessionRecord& session) {
        const auto erased = sessionstore::eraseSession(m_state->database, session.id);
        return erased ? nightstore::dropEmptyNight(m_state->database, session.night) : erased;
    });
    if (!night)
        return night.error();
    emit nightChanged(*night);
    return {};
}

Result<std::optional<SessionRecord>> Journal::unfinishedSession() const
{
    return sessionstore::readUnfinished(m_state->database);
}

Result<std::vector<KeptRecord>> Journal::records(const std::optional<QString>& kind) const
{
    Problems problems;
    auto found = recordstore::readRecords(m_state->database, kind, problems);
    m_state->remember(problems);
    return found;
}

Result<void> Journal::putRecord(const KeptRecord& record)
{
    if (const auto valid = validRecord(record); !valid)
        return valid;
    return m_state->changeRecords(
        [&] { return recordstore::writeRecord(m_state->database, record, m_state->clock.now()); },
        [&] { emit recordChanged(record.kind); });
}

Result<void> Journal::removeRecord(const QString& kind, const QString& id)
{
    return m_state->changeRecords([&] { return recordstore::eraseRecord(m_state->database, kind, id); },
                                  [&] { emit recordChanged(kind); });
}

Result<std::optional<QString>> Journal::draft(const QString& form, Night night) const
{
    return draftstore::readDraft(m_state->database, form, night);
}

Result<void> Journal::keepDraft(const QString& form, Night night, const QString& text)
{
    return draftstore::writeDraft(m_state->database, form, night, text, m_state->clock.now());
}

} // namespace supine
