#pragma once

#include "core/base/result.h"
#include "core/journal/night_record.h"
#include "core/journal/problem.h"
#include "core/time/clock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace supine
{

class Database;

/// The form whose drafts are notes of a night.
inline const QString noteForm = QStringLiteral("note");
/// The form whose drafts are numbers and times of a night: a JSON object of what is typed, by id.
inline const QString valuesForm = QStringLiteral("values");

struct Edit;
struct JournalContents;
struct MergeTally;

/// How far a long piece of work has come, in steps of its own. False: it is to stop, and nothing changes.
using Progress = std::function<bool(int done, int total)>;

/// A change to one night: only what is named changes; nothing as a value clears it.
struct NightChange {
    std::map<MeasureId, std::optional<int>> measures;
    std::map<FactorId, std::optional<int>> factors;
    std::optional<std::optional<QString>> note;
    [[nodiscard]] bool empty() const { return measures.empty() && factors.empty() && !note; }
};

/// What one change of a night replaced; nothing as a value: it was not recorded before.
struct HistoryEntry {
    Night night;
    QString source; ///< "entry", "import", "undo", …; 1 to 32 characters
    QDateTime when; ///< with the offset from UTC of that time
    QString zone;   ///< IANA id; may be empty
    NightChange former;
};

/// The only writer of the journal. Every change is one short transaction; the former value is kept in the
/// history.
class Journal : public QObject
{
    Q_OBJECT
public:
    /// `database` is open and migrated, and outlives the journal.
    Journal(Database& database, const Clock& clock, QObject* parent = nullptr);
    ~Journal() override;

    /// The night; empty but for its date when nothing was recorded. Error (Format): it does not match its
    /// checksum, so that nothing can be written over it.
    [[nodiscard]] Result<NightRecord> night(Night night) const;
    /// Every night with anything recorded, both ends included, in order. A night, a session or a record that
    /// does not match its checksum is left out here and told by leftOut().
    [[nodiscard]] Result<std::vector<NightRecord>> nights(std::optional<Night> from = {},
                                                          std::optional<Night> to = {}) const;

    /// All of a range of nights, for leaving the journal.
    [[nodiscard]] Result<JournalContents> contents(std::optional<Night> from = {},
                                                   std::optional<Night> to = {}) const;
    /// What merge() would do.
    [[nodiscard]] Result<MergeTally> preview(const JournalContents& contents) const;
    /// Brings valid contents in, all or none, as mergeContents(). Not taken back by undo().
    Result<MergeTally> merge(const JournalContents& contents, const Progress& progress = {});

    /// What was left out of anything read so far, each once.
    [[nodiscard]] const Problems& leftOut() const;

    /// Errors: Input (unknown id, value out of range, a night more than a day ahead), Storage. Nothing
    /// changed then.
    Result<void> record(Night night, const NightChange& change);

    /// Nights of the past with their sessions, all or none in one transaction; what is kept already stays
    /// where it is not named. A session without an id is given one. Not taken back by undo(). Errors as of
    /// record().
    Result<void> add(const std::vector<NightRecord>& nights);

    /// Takes back the last change made by record(), putRecord() or removeRecord() since this journal was
    /// opened, or does it again. Gives the night to look at; nothing when there was nothing to take back, or
    /// no night to it. What came in by merge(), or was changed elsewhere, is not walked back over: the list
    /// begins anew.
    Result<std::optional<Night>> undo();
    Result<std::optional<Night>> redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    /// What each change of the night replaced, newest first: what was written there before.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(Night night) const;

    /// A new row in state Running.
    Result<SessionId> beginSession(Night night, const QString& routine, int speed, const QString& plan);
    /// `plan` empty: the one it has.
    Result<void> checkpointSession(const SessionId& id, std::chrono::milliseconds position,
                                   std::chrono::milliseconds held, const QString& plan = {});
    Result<void> finishSession(const SessionId& id, SessionRecord::State state,
                               std::chrono::milliseconds held);
    Result<void> discardSession(const SessionId& id);
    /// The newest session that never ended, if any.
    [[nodiscard]] Result<std::optional<SessionRecord>> unfinishedSession() const;

    /// What is kept beside the nights, of one kind ("event", "trial", "mark", ...) or of all, by kind,
    /// night and id.
    [[nodiscard]] Result<std::vector<KeptRecord>> records(const std::optional<QString>& kind = {}) const;
    /// Keeps it, in the place of the one of that kind and id. Errors: Input (a kind, an id or a body out of
    /// its bounds), Storage.
    Result<void> putRecord(const KeptRecord& record);
    /// Nothing happens if there is none.
    Result<void> removeRecord(const QString& kind, const QString& id);

    /// Others may have changed anything: what was remembered of earlier reading is forgotten.
    void takeUpNews();

    /// What was typed into a form and not saved yet, kept beside the journal so that it outlives a kill. It
    /// counts nowhere, and goes with eraseEverything(). Nothing if there is none.
    [[nodiscard]] Result<std::optional<QString>> draft(const QString& form, Night night) const;
    /// An empty text removes it. Errors: Input (longer than 60,000 characters), Storage.
    Result<void> keepDraft(const QString& form, Night night, const QString& text);

signals:
    void nightChanged(supine::Night night);
    /// Not by this journal: everything shown may be another now.
    void changedElsewhere();
    void recordChanged(const QString& kind);

private:
    struct State;
    Result<void> apply(const Edit& edit, bool back);
    Result<std::optional<Night>> step(bool back);

    std::unique_ptr<State> m_state;
};

} // namespace supine
