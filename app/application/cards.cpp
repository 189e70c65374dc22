#include "app/application/cards.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/routine_files_command.h"
#include "app/cli/shipped.h"
#include "app/library/card_file.h"
#include "app/library/own_pictures.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/text/routine_name.h"
#include "app/text/translations.h"
#include "app/theme/theme.h"
#include "core/routine/timeline.h"

#include <QApplication>

namespace supine
{

namespace
{

struct CardsWanted {
    QString what;
    QString path;
};

Result<CardsWanted> readCardsWanted(const QStringList& words)
{
    const auto options = readOptions(words, {QStringLiteral("--out")}, {});
    if (!options)
        return options.error();
    if (options->words.size() != 1)
        return wrong(QStringLiteral(
            "cards takes one routine or pose, such as: supine cards seven-minutes --out cards.pdf"));
    const QString path = options->values.value(QStringLiteral("--out"));
    if (path.isEmpty())
        return wrong(QStringLiteral("cards needs --out and the file to write, ending in .pdf or .svg."));
    return CardsWanted{options->words.first(), path};
}

QString known(const Catalogue& catalogue, const RoutineShelf& shelf)
{
    QStringList routines;
    for (const Routine& routine : shelf.routines())
        routines.append(routine.id.text());
    QStringList poses;
    for (const Practice& practice : catalogue.practices())
        poses.append(practice.id.text());
    return QStringLiteral("routines are %1; poses are %2")
        .arg(routines.join(QStringLiteral(", ")), poses.join(QStringLiteral(", ")));
}

Result<CardSheet> sheetOf(const QString& what, const Catalogue& catalogue, const RoutineShelf& shelf,
                          const PostureLibrary* postures)
{
    if (const Routine* routine = shelf.routine(RoutineId(what))) {
        const auto timeline = buildTimeline(*routine, catalogue);
        if (!timeline)
            return timeline.error();
        return CardSheet{routineName(*routine), timelineLengthText(*timeline),
                         cardsOf(*routine, catalogue, postures)};
    }
    if (const Practice* practice = catalogue.practice(PracticeId(what)))
        return CardSheet{practiceName(*practice), catalogueText(practice->reason),
                         cardsOf(*practice, postures)};
    return wrong(QStringLiteral("There is no routine or pose '%1'; %2.").arg(what, known(catalogue, shelf)));
}

Result<void> write(const CardsWanted& request, const QString& dataDir)
{
    auto content = loadShipped();
    if (!content)
        return content.error();
    auto& [catalogue, shelf] = *content;
    const bool shipped =
        shelf.routine(RoutineId(request.what)) || catalogue.practice(PracticeId(request.what));
    if (!shipped) {
        const auto added = addOwnRoutines(dataDir, catalogue, shelf);
        if (!added && !shelf.routine(RoutineId(request.what)))
            return added.error();
    }
    OwnPictures(ownFolder(dataDir)).show();
    const auto postures = PostureLibrary::load(QStringLiteral(":/catalogue"));
    const auto sheet = sheetOf(request.what, catalogue, shelf, postures ? &*postures : nullptr);
    if (!sheet)
        return sheet.error();
    return saveCards(*sheet, request.path);
}

} // namespace

int runCards(int& argc, char** argv, const Arguments& arguments, QTextStream& err)
{
    const auto request = readCardsWanted(arguments.rest);
    if (!request)
        return complain(err, request.error());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    installTranslations(application, arguments.language);
    Theme::current().setTextPercent(100);
    const auto written = write(*request, arguments.dataDir);
    return written ? int(done) : complain(err, written.error());
}

} // namespace supine
