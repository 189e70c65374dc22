#pragma once

#include "app/cli/commands.h"

namespace supine
{

/// `check [--repair] [--json]`: 0 only when the journal is sound, or is after the repair.
int runCheck(const CommandContext& context);
/// `backup [--out PATH] [--json]`: among the backups of the data folder, or at PATH, where nothing may be
/// yet.
int runBackup(const CommandContext& context);
/// `restore PATH [--json]`
int runRestore(const CommandContext& context);
/// `erase --yes`
int runErase(const CommandContext& context);

} // namespace supine
