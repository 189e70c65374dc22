#include "app/cli/start_command.h"

#include "app/cli/routine_files_command.h"
#include "app/cli/shipped.h"

namespace supine
{

Result<StartRequest> parseStart(const QStringList& arguments, const QString& dataDir)
{
    const auto wrong = [](const QString& sentence) { return Error{Error::Kind::Input, sentence}; };
    StartRequest request;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == QLatin1String("--speed") || word.startsWith(QLatin1String("--speed="))) {
            const bool joined = word.contains(QLatin1Char('='));
            if (!joined && i + 1 >= arguments.size())
                return wrong(QStringLiteral("--speed needs a whole number of 1 to 120 after it."));
            const QString text = joined ? word.section(QLatin1Char('='), 1) : arguments.at(++i);
            bool number = false;
            request.speed = text.toInt(&number);
            if (!number || request.speed < 1 || request.speed > 120)
                return wrong(QStringLiteral("--speed takes a whole number of 1 to 120, not '%1'.").arg(text));
        } else if (request.routine.isEmpty() && !word.startsWith(QLatin1Char('-'))) {
            request.routine = RoutineId(word);
        } else {
            return wrong(
                QStringLiteral("start does not know '%1'; it takes ROUTINE and --speed N.").arg(word));
        }
    }
    if (request.routine.isEmpty())
        return wrong(QStringLiteral("start needs the name of a routine; supine routines lists them."));
    if (request.routine == tonightsRoutine())
        return request;
    auto shipped = loadShipped();
    if (!shipped)
        return shipped.error();
    auto& [catalogue, shelf] = *shipped;
    if (shelf.routine(request.routine))
        return request;
    const auto added = addOwnRoutines(dataDir, catalogue, shelf);
    if (!shelf.routine(request.routine) && !added)
        return added.error();
    if (!shelf.routine(request.routine))
        return wrong(QStringLiteral("There is no routine '%1'; supine routines lists them.")
                         .arg(request.routine.text()));
    return request;
}

} // namespace supine
