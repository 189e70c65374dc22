#pragma once

#include "core/base/result.h"
#include "core/storage/schema.h"

#include <span>

namespace supine
{

class Database;

/// Brings an open journal to the newest of `steps` (in order, numbers from 1 on), each step one transaction:
/// after a failure or a kill the file holds the old schema or the new one, never something between. A new
/// file becomes a journal of Supine. Errors: Storage, Format.
[[nodiscard]] Result<void> migrate(Database& database, std::span<const Migration> steps = migrations());

} // namespace supine
