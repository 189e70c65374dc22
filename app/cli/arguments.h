#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace supine
{

/// What the program was started with: choices that hold for any command, and the command with what follows
/// it.
struct Arguments {
    QString dataDir;     ///< empty: the platform's
    QString profile;     ///< empty: none; else a folder of its own below dataDir
    QString household;   ///< with a profile: the data folder it is below, once dataDir is its own
    bool first = false;  ///< the journal of the data folder itself, though there are profiles
    QString language;    ///< empty: the one in the settings, or the system's
    QString theme;       ///< empty: the one in the settings; else auto, night, day or contrast
    int textPercent = 0; ///< 0: the one in the settings
    bool minimized = false;
    bool demo = false;
    bool help = false;
    bool version = false;
    QString command;  ///< empty: open the window
    QStringList rest; ///< what follows the command
};

/// Reads the words after the program's name. The general options may stand before or after the command.
/// Errors (Input): an unknown option before the command, an option without its value, an unknown theme or
/// language.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList& words);

/// What `supine --help` prints.
[[nodiscard]] QString usage();

} // namespace supine
