#pragma once

#include "app/cli/commands.h"

namespace supine
{

/// `supine export --format json|csv|sqlite [--from DATE] [--to DATE] [--out PATH] [--replace]`. Without --out
/// (or with `-`) JSON and CSV go to `out`. A journal of a later version is read from a private copy.
int runExport(const CommandContext& context);

/// `supine import PATH [--dry-run] [--map "Column=id,Other="] [--json]`: what becomes of the columns of a
/// table, and what was (or would be) added, changed and there already.
int runImport(const CommandContext& context);

} // namespace supine
