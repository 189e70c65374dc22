#pragma once

#include "core/base/result.h"
#include "core/journal/night_record.h"

#include <QVariant>

#include <map>
#include <optional>
#include <vector>

namespace supine
{

/// One thing of a journal as it was made out in a file: a night, a session or a record.
struct SalvagedThing {
    enum class State { Sound, Mended, Doubtful };
    QString kind; ///< "night", "session" or "record"
    QString key;  ///< the date, the session's id, or the record's kind and id
    QString nightText;
    State state = State::Doubtful;
    std::optional<NightRecord> night; ///< without sessions; of the three the one of the kind, not if Doubtful
    std::optional<SessionRecord> session;
    std::optional<KeptRecord> record;
    QString zone; ///< of a session
    qint64 changedAt = 0;
    QString found; ///< in words, what a doubtful one says
};

/// What is kept without a checksum of its own.
using LooseRow = std::vector<QVariant>;

/// Everything that can be made out in a journal's file, in whatever state that is.
struct Salvage {
    std::map<QString, SalvagedThing> things; ///< by kind and key
    std::map<qint64, LooseRow> changes;      ///< by id; as the columns of `change`
    std::vector<LooseRow> formers;
    std::vector<LooseRow> drafts;
    std::map<QString, QString> sessionsNamed; ///< the ids in the index of sessions, with their nights
};

/// Reads the file page by page, puts the rows together and believes what matches its checksum, as it is or
/// with a single damage mended. Nothing is written, not even beside the file. Errors: Storage.
[[nodiscard]] Result<Salvage> salvageFrom(const QString& path);

} // namespace supine
