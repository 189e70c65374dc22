#pragma once

#include "core/base/result.h"
#include "core/time/night.h"

#include <QDateTime>

#include <optional>

namespace supine
{

class Database;

/// The rows of what was typed and not saved. Errors: Storage.
namespace draftstore
{

[[nodiscard]] Result<std::optional<QString>> readDraft(Database& database, const QString& form, Night night);
/// In a transaction of its own; an empty text removes the row. Error (Input): longer than 60,000 characters.
[[nodiscard]] Result<void> writeDraft(Database& database, const QString& form, Night night,
                                      const QString& text, const QDateTime& now);

} // namespace draftstore
} // namespace supine
