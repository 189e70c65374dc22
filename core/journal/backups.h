#pragma once

#include "core/base/result.h"
#include "core/storage/backup.h"

#include <QDateTime>
#include <QString>

namespace supine
{

/// A verified backup named by the day of `now`, in the place of an earlier one of that day; then those that
/// need not be kept are removed. Gives its path. Errors: Format (the journal is damaged: no backup is made
/// and none is removed), Storage.
[[nodiscard]] Result<QString> backUpJournal(Database& database, const QString& folder, const QDateTime& now);

/// The same once a day: nothing happens when there is a backup of that day. Opens the folder's journal by
/// itself, so that it can run in a thread of its own. Gives its path, empty when none was due.
[[nodiscard]] Result<QString> backUpIfDue(const QString& folder, const QDateTime& now);

/// A verified copy of the journal at a place of the user's own. Errors as above; Input: something is there.
[[nodiscard]] Result<void> copyJournal(Database& database, const QString& path);

/// What a restore leaves behind.
struct Restored {
    int nights = 0;
    QString before; ///< the journal as it was: restoring this takes it back; empty if there was none
};

/// Looks `path` through in a private copy, keeps the present journal as a backup (or aside, if it is
/// damaged), and puts the nights of `path` in its place: all of them or, after a failure or a kill, none.
/// Other copies of Supine that have the journal open see it as a change. Errors: NotFound, Format (damaged,
/// no journal), Newer (either of the two: nothing is touched), Storage.
[[nodiscard]] Result<Restored> restoreJournal(const QString& folder, const QString& path,
                                              const QDateTime& now);

} // namespace supine
