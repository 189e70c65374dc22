#include "app/cli/commands.h"

#include "app/cli/log_command.h"
#include "app/cli/nights_command.h"
#include "app/cli/routines_command.h"
#include "app/cli/trends_command.h"

#include <array>

namespace supine
{

namespace
{

constexpr std::array commands{
    Command{"routines", [](const CommandContext& c) { return runRoutines(c.arguments, c.out, c.err); },
            nullptr},
    Command{"timeline", [](const CommandContext& c) { return runTimeline(c.arguments, c.out, c.err); },
            nullptr},
    Command{"log", nullptr,
            [](Journal& journal, const CommandContext& c) {
                return runLog(journal, c.clock, c.arguments, c.out, c.err);
            }},
    Command{"nights", nullptr,
            [](Journal& journal, const CommandContext& c) {
                return runNights(journal, c.clock, c.arguments, c.out, c.err);
            }},
    Command{"trends", nullptr,
            [](Journal& journal, const CommandContext& c) {
                return runTrends(journal, c.clock, c.arguments, c.out, c.err);
            }},
};

} // namespace

const Command* findCommand(const QString& name)
{
    for (const Command& command : commands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace supine
