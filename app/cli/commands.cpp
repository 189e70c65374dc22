#include "app/cli/commands.h"

#include "app/cli/compose_command.h"
#include "app/cli/keep_commands.h"
#include "app/cli/log_command.h"
#include "app/cli/nights_command.h"
#include "app/cli/reminders_command.h"
#include "app/cli/report_command.h"
#include "app/cli/routine_files_command.h"
#include "app/cli/routines_command.h"
#include "app/cli/transfer_commands.h"
#include "app/cli/trends_command.h"
#include "app/reminders/reminder_notice.h"
#include "app/reminders/waker.h"
#include "core/settings/settings_keys.h"

#include <array>

namespace supine
{

namespace
{

using Context = CommandContext;

QTime turn(const Context& c)
{
    return QTime::fromString(c.settings->value(keys::dayTurn), QStringLiteral("HH:mm"));
}

int log(const Context& c)
{
    return runLog(*c.journal, c.clock, c.arguments, c.out, c.err, turn(c));
}

int reminders(const Context& c)
{
    ReminderBook book(c.folder, *c.settings);
    ReminderLedger ledger(c.folder);
    Waker waker(book, ledger, *c.settings, c.clock, c.folder);
    return runReminders(
        {book, ledger, c.clock, doneFrom(*c.journal), c.demo ? nullptr : &waker, c.out, c.err}, c.arguments);
}

constexpr std::array commands{
    Command{"routines", false, [](const Context& c) { return runRoutines(c); }},
    Command{"routines import", true, runRoutineImport},
    Command{"routines export", true, runRoutineExport, false, true},
    Command{"timeline", false, [](const Context& c) { return runTimeline(c); }},
    Command{"compose", false, [](const Context& c) { return runCompose(c.arguments, c.out, c.err); }},
    Command{"log", true, log},
    Command{"nights", true,
            [](const Context& c) { return runNights(*c.journal, c.clock, c.arguments, c.out, c.err); }, false,
            true},
    Command{
        "trends", true,
        [](const Context& c) { return runTrends(*c.journal, c.clock, c.arguments, c.out, c.err, turn(c)); },
        false, true},
    Command{"export", false, runExport, true},
    Command{"import", false, runImport, true},
    Command{"check", false, runCheck, true},
    Command{"backup", false, runBackup, true},
    Command{"restore", false, runRestore, true},
    Command{"erase", false, runErase, true},
    Command{
        "report", true,
        [](const Context& c) { return runReport(*c.journal, c.clock, c.arguments, c.out, c.err, turn(c)); },
        false, true, true},
    Command{"reminders", true, reminders},
};

} // namespace

const Command* findCommand(const QString& name, const QStringList& rest)
{
    const Command* found = nullptr;
    for (const Command& command : commands) {
        const QLatin1String known(command.name);
        if (!rest.isEmpty() && known == QString(name + ' ' + rest.first()))
            return &command;
        if (known == name)
            found = &command;
    }
    return found;
}

} // namespace supine
