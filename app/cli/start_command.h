#pragma once

#include "core/base/result.h"
#include "core/routine/routine.h"

#include <QStringList>

namespace supine
{

/// What `supine start ROUTINE [--speed N]` asks for.
struct StartRequest {
    RoutineId routine;
    int speed = 1;
};

/// "tonight" in place of a routine: the one chosen for tonight, or a shorter one where bedtime is near.
[[nodiscard]] inline RoutineId tonightsRoutine()
{
    return RoutineId(QStringLiteral("tonight"));
}

/// Errors (Input): no or an unknown routine, a speed that is not a whole number of 1 to 120, anything else
/// after it. A routine that is not shipped may be one of the user's own in `dataDir` (empty: the usual
/// folder).
[[nodiscard]] Result<StartRequest> parseStart(const QStringList& arguments, const QString& dataDir = {});

} // namespace supine
