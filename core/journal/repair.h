#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace supine
{

/// What became of something that was damaged.
struct Fate {
    enum class Outcome {
        Mended,     ///< one damage was found and undone; the checksum proves it
        FromBackup, ///< as the backup has it, which may be older
        Lost,       ///< not in the journal any more; `detail` has what could still be read of it
    };
    Outcome outcome;
    QString kind;  ///< "night", "session" or "record"
    QString night; ///< as far as known
    QString detail;
};

struct RepairReport {
    bool needed = false; ///< false: the journal was sound and nothing was done
    int nights = 0;      ///< in the journal now
    int kept = 0;        ///< of them, as they were found
    QString aside;       ///< the folder with the damaged files, and this report as report.json
    QString backup;      ///< the backup that was used; empty if none
    std::vector<Fate> fates;

    [[nodiscard]] int count(Fate::Outcome outcome) const;
};

/// Makes a sound journal out of a damaged one: the damaged files are copied aside, what can still be read of
/// them is read page by page, what does not match its checksum is mended if one damage explains it or taken
/// from the newest good backup, and the result takes the journal's place. Nobody may have it open in this
/// process; others see the file replaced. After a failure or a kill it is the old one. Errors: Newer or
/// Format (of another application: not touched), Storage.
[[nodiscard]] Result<RepairReport> repairJournal(const QString& folder, const QDateTime& now);

/// `mended`, `from_backup` or `lost`.
[[nodiscard]] const char* outcomeName(Fate::Outcome outcome);

[[nodiscard]] QJsonObject toJson(const RepairReport& report);

} // namespace supine
