#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace supine
{

/// Where files that were found damaged are kept, each time in a folder of its own.
[[nodiscard]] QString asideFolder(const QString& dataFolder);

/// Copies the journal with its -wal and -shm, as they are, into a new folder below asideFolder() and gives
/// that folder. Nothing is taken away. Errors: Storage.
[[nodiscard]] Result<QString> keepAside(const QString& dataFolder, const QDateTime& now);

/// Puts a finished and closed database file in the place of the journal and its -wal and -shm. A kill or a
/// power cut leaves the old journal, or the new one once finishReplacement() has run. Errors: Storage.
[[nodiscard]] Result<void> replaceJournal(const QString& dataFolder, const QString& fresh);

/// Ends a replacement that was cut short; nothing happens if there is none. Errors: Storage.
[[nodiscard]] Result<void> finishReplacement(const QString& dataFolder);

} // namespace supine
