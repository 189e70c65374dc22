#include "core/journal/journal.h"

#include "core/journal/contents.h"
#include "core/journal/draft_store.h"
#include "core/journal/history_store.h"
#include "core/journal/journal_state.h"
#include "core/journal/validation.h"

#include <QUuid>

#include <algorithm>

namespace supine
{

namespace
{

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
        if (auto written = nightstore::writeNight(database, *before, *change, QStringLiteral("added"), now);
            !written)
            return written;
    }
    for (SessionRecord session : record.sessions) {
        if (session.id.isEmpty())
            session.id = SessionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        else if (session.id.text().size() != 36 || QUuid::fromString(session.id.text()).isNull())
            return Error{Error::Kind::Input,
                         QStringLiteral("\"%1\" is not a session's id.").arg(session.id.text())};
        if (auto valid = validSession(session.night, session.routine, session.speed, now); !valid)
            return valid;
        if (auto ensured = nightstore::ensureNight(database, session.night, now); !ensured)
            return ensured;
        if (auto written = sessionstore::writeSession(database, session, now); !written)
            return written;
    }
    return {};
}

} // namespace

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
    m_state->forgetEdits();
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
    m_state->forgetEdits();
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
    m_state->did({night, *valid, std::move(*former)});
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
        if (auto added = addNight(m_state->database, record, now); !added)
            return added;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    for (const NightRecord& record : nights)
        emit nightChanged(record.night);
    return {};
}

Result<std::vector<HistoryEntry>> Journal::history(Night night) const
{
    auto changes = historystore::readHistory(m_state->database, night, night);
    if (!changes)
        return changes;
    std::erase_if(*changes, [](const HistoryEntry& change) { return change.former.empty(); });
    std::reverse(changes->begin(), changes->end());
    return changes;
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
    if (auto valid = validRecord(record); !valid)
        return valid;
    auto before = m_state->exchange(record.kind, record.id, record);
    if (!before)
        return before.error();
    m_state->did({record.night, {}, {}, record.kind, record.id, record, std::move(*before)});
    emit recordChanged(record.kind);
    return {};
}

Result<void> Journal::removeRecord(const QString& kind, const QString& id)
{
    auto before = m_state->exchange(kind, id, std::nullopt);
    if (!before)
        return before.error();
    if (*before)
        m_state->did({(*before)->night, {}, {}, kind, id, std::nullopt, *before});
    emit recordChanged(kind);
    return {};
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
