#pragma once

#include "core/catalogue/catalogue.h"
#include "core/journal/journal.h"
#include "core/routine/routine.h"

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
};

/// A command that opens no window. Exactly one of the two functions is set.
struct Command {
    const char* name;
    int (*run)(const CommandContext& context);
    int (*runOnJournal)(Journal& journal, const CommandContext& context);
};

/// The command of that name, or null.
[[nodiscard]] const Command* findCommand(const QString& name);

} // namespace supine
