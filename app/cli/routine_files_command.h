#pragma once

#include "app/cli/commands.h"
#include "core/catalogue/catalogue.h"
#include "core/routine/routine.h"

namespace supine
{

/// `supine routines import PATH [--json]`: takes a `.supine-routine` file in and says under which id, as a
/// line or as `{"id","name","was_here"}`. `supine routines export ID --out PATH [--replace]`: writes one, of
/// a shipped routine too; a file that is there is kept unless it is to be replaced. Exit codes: 0 done, 2
/// wrong input (a file that is none of these, an unknown id, a file that is there), 3 the journal cannot be
/// written.
int runRoutineImport(const CommandContext& context);
int runRoutineExport(const CommandContext& context);

/// Where a command finds what is the user's own: `dataDir`, or the usual folder where that is empty.
[[nodiscard]] QString ownFolder(const QString& dataDir);
/// Puts the user's own routines and practices on the shelf and into the catalogue, from the journal in
/// `dataDir` (empty: the usual folder). Where there is no journal there is nothing, and nothing is made.
/// Errors as of Home::open(); Format when some of them could not be read: the others are there.
Result<void> addOwnRoutines(const QString& dataDir, Catalogue& catalogue, RoutineShelf& shelf);

} // namespace supine
