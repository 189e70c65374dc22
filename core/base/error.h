#pragma once

#include <QString>

namespace supine
{

/// What went wrong, for code (kind) and for the log and the command line (detail: one English sentence that
/// names the thing, the place and the reason). Words for people in the window are made in app/text from both.
struct Error {
    enum class Kind {
        Input,    ///< the caller gave something that cannot be: nothing was changed
        NotFound, ///< the thing named does not exist
        Format,   ///< a file is not what it should be: damaged, of a wrong type, not ours
        Newer,    ///< a file of a later version of Supine: never touched
        Storage,  ///< reading or writing failed: disk, permission, lock
        Device,   ///< a device or service of the system is absent or failed
    };
    Kind kind;
    QString detail;
};

} // namespace supine
