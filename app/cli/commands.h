#pragma once

#include "core/journal/journal.h"
#include "core/settings/settings.h"

#include <QStringList>
#include <QTextStream>

namespace supine
{

/// What a command may use.
struct CommandContext {
    const Clock& clock;
    QStringList arguments; ///< what follows the command
    QTextStream& out;
    QTextStream& err;
    Journal* journal = nullptr;   ///< null unless the command is at home
    Settings* settings = nullptr; ///< likewise
    QString folder{};             ///< the data folder, of a command at home or at the folder
    bool demo = false;            ///< which is gone when the program ends
    QString language{};           ///< the one asked for; empty: that of the settings or the system
    QString dataDir{};            ///< as given on the command line; empty: the usual folder
};

/// A command that opens no window.
struct Command {
    const char* name;
    bool atHome; ///< works on the user's journal or settings
    int (*run)(const CommandContext& context);
    bool atFolder = false; ///< works on the data folder, whatever state the journal is in
    bool reads = false;    ///< of one at home: changes nothing, so a later version's journal will do
    bool draws = false;    ///< needs fonts and paint, in the language of the program, but no display
};

/// The command of that name, or null. What follows it may choose among several of one name.
[[nodiscard]] const Command* findCommand(const QString& name, const QStringList& rest = {});

} // namespace supine
