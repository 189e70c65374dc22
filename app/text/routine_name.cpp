#include "app/text/routine_name.h"

#include "app/text/catalogue_text.h"
#include "core/routine/compose.h"

namespace supine
{

QString routineName(const Routine& routine)
{
    return routine.own ? routine.name : catalogueText(routine.name);
}

QString routineName(const RoutineId& id, const RoutineShelf& shelf)
{
    if (id == composedRoutine())
        return catalogueText(QStringLiteral("Composed for tonight"));
    const Routine* routine = shelf.routine(id);
    return routine ? routineName(*routine) : id.text();
}

} // namespace supine
