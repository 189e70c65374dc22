#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace supine
{

/// No journal is that large: fifty years of everything are a tenth of it.
inline constexpr qint64 largestImport = qint64(256) << 20;

/// A text file as UTF-8 without a byte order mark; UTF-16 with one is taken too. Errors: NotFound; Input (no
/// plain file, larger than `largest` bytes, not text: a NUL or bytes that are no UTF-8, with their place);
/// Storage (cannot be read).
[[nodiscard]] Result<QByteArray> readText(const QString& path, qint64 largest = largestImport);

} // namespace supine
