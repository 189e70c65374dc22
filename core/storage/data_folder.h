#pragma once

#include "core/base/result.h"

#include <QString>

namespace supine
{

enum class Parents { MustExist, Make };

/// Makes the folder that holds everything of one person, closed to others (0700) whatever the umask, and
/// gives its real path. A folder that exists is kept; it is closed to others if it is empty or holds a
/// journal already, and left as it is otherwise. A replacement of the
/// journal that was cut short is ended. Errors, kind Storage: it is a file, its parent is missing
/// (with MustExist), it cannot be made or written.
[[nodiscard]] Result<QString> prepareDataFolder(const QString& folder, Parents parents = Parents::MustExist);

/// The journal's file in that folder.
[[nodiscard]] QString journalPath(const QString& folder);

/// Where the user's own pictures lie in that folder.
[[nodiscard]] QString pictureFolder(const QString& folder);

} // namespace supine
