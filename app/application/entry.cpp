#include "app/application/entry.h"

#include "app/application/application.h"
#include "app/application/cards.h"
#include "app/application/display.h"
#include "app/application/home.h"
#include "app/application/household.h"
#include "app/application/remind.h"
#include "app/application/screenshots.h"
#include "app/application/who_dialog.h"
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/start_command.h"
#include "app/sound/sound_system.h"
#include "app/text/translations.h"
#include "core/journal/backups.h"
#include "core/settings/settings_keys.h"
#include "core/storage/profiles.h"

#include <QApplication>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace supine
{

namespace
{

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("supine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SUPINE_VERSION));
}

/// Whatever is written, health data among it, is the user's alone.
void keepPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(0077);
#endif
}

/// Qt may complain of a missing login folder. Nothing here needs one, and an error of ours stays one
/// sentence.
void hushLoginFolder()
{
    static QtMessageHandler usual = nullptr;
    usual =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& message) {
            if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
                usual(type, context, message);
        });
}

/// What a command could not read is said, whatever it did with the rest.
int endOf(int code, const Journal& journal, QTextStream& err)
{
    for (const Problem& problem : journal.leftOut())
        err << "supine: " << problem.detail << " It was left out.\n";
    if (journal.leftOut().empty())
        return code;
    err << "supine: 'supine check --repair' mends the journal and keeps the damaged file aside.\n";
    return code == done ? int(noJournal) : code;
}

/// The first change of a day is followed by a backup; that it failed does not undo the change.
void backUpAfter(bool changed, const QString& folder, const Clock& clock, QTextStream& err)
{
    if (!changed)
        return;
    if (const auto kept = backUpIfDue(folder, clock.now()); !kept)
        err << "supine: No backup could be made today. " << kept.error().detail << '\n';
}

int runCommand(const Command& command, const Arguments& arguments, QTextStream& out, QTextStream& err)
{
    const SystemClock clock;
    installEnglishPlurals(*QCoreApplication::instance());
    CommandContext context{clock, arguments.rest, out, err};
    context.language = arguments.language;
    context.dataDir = arguments.dataDir;
    if (command.atFolder && !arguments.demo) {
        const auto folder = Home::prepareFolder(arguments.dataDir);
        if (!folder)
            return complain(err, folder.error());
        context.folder = *folder;
        const int code = command.run(context);
        if (code == done && arguments.command == QLatin1String("erase") && !arguments.household.isEmpty())
            (void)removeProfile(arguments.household, arguments.profile); // nobody's any more
        return code;
    }
    if (!command.atHome && !command.atFolder)
        return command.run(context);
    auto home = arguments.demo ? Home::openDemo(clock) : Home::open(arguments.dataDir, clock);
    if (!home && home.error().kind == Error::Kind::Newer && command.reads)
        home = Home::openToRead(arguments.dataDir, clock);
    if (!home)
        return complain(err, home.error());
    Settings settings((*home)->settingsPath());
    if (command.draws)
        installTranslations(*QCoreApplication::instance(), arguments.language.isEmpty()
                                                               ? settings.value(keys::language)
                                                               : arguments.language);
    context.journal = &(*home)->journal();
    context.settings = &settings;
    context.folder = (*home)->folder();
    context.demo = (*home)->isDemo();
    bool changed = false;
    const auto note = [&changed] { changed = true; };
    QObject::connect(context.journal, &Journal::nightChanged, note);
    QObject::connect(context.journal, &Journal::recordChanged, note);
    const int code = command.run(context);
    backUpAfter(changed && !arguments.demo, context.folder, clock, err);
    return endOf(code, *context.journal, err);
}

Result<void> moveIntoProfile(Arguments& arguments)
{
    const auto home = Home::prepareFolder(arguments.dataDir);
    if (!home)
        return home.error();
    const auto own = prepareProfile(*home, arguments.profile);
    if (!own)
        return own.error();
    arguments.household = *home;
    arguments.dataDir = *own;
    return {};
}

/// The window of one person, until it is closed.
int runEvenings(QApplication& application, const Clock& clock, const Arguments& arguments,
                const std::optional<StartRequest>& start, QTextStream& err)
{
    TimerTicker ticker;
    Application supine(application, clock, ticker);
    const auto giveUp = [&supine, &err](const Error& error) {
        const int code = complain(err, error);
        err.flush();
        if (!errorsAreRead())
            supine.tellFailure(error);
        return code;
    };
    QObject::connect(&supine, &Application::failed, &application,
                     [&giveUp](const Error& error) { QApplication::exit(giveUp(error)); });
    const auto opened = supine.open(arguments, start);
    if (!opened)
        return giveUp(opened.error());
    return *opened == Application::Opened::HandedOver ? int(done) : QApplication::exec();
}

int runWindow(int& argc, char** argv, Arguments arguments, QTextStream& err)
{
    std::optional<StartRequest> start;
    if (arguments.command == QLatin1String("start")) {
        const auto request = parseStart(arguments.rest, arguments.dataDir);
        if (!request)
            return complain(err, request.error());
        start = *request;
    }
    if (!displayAvailable()) {
        err << "supine: There is no display to open a window on; start it from a desktop session.\n";
        return noDisplay;
    }
    hushLoginFolder();
    introduceToSoundSystem();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const SystemClock clock;
    if (asksWho(arguments)) {
        const auto profile = askWho(application, arguments, clock);
        if (!profile)
            return done;
        arguments.profile = *profile;
        if (const auto moved = profile->isEmpty() ? Result<void>() : moveIntoProfile(arguments); !moved)
            return complain(err, moved.error());
    }
    return runEvenings(application, clock, arguments, start, err);
}

} // namespace

int run(int argc, char** argv)
{
    nameProgram();
    keepPrivate();
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    auto arguments = parseArguments(words);
    if (!arguments)
        return complain(err, arguments.error());
    if (arguments->help || arguments->version) {
        out << (arguments->help ? usage() : QStringLiteral("supine " SUPINE_VERSION "\n"));
        return done;
    }
    if (!arguments->profile.isEmpty() && !arguments->demo) {
        if (const auto moved = moveIntoProfile(*arguments); !moved)
            return complain(err, moved.error());
    }
    if (const Command* command = findCommand(arguments->command, arguments->rest)) {
        if (!command->draws) {
            const QCoreApplication application(argc, argv);
            return runCommand(*command, *arguments, out, err);
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
        hushLoginFolder();
        const QGuiApplication application(argc, argv);
        return runCommand(*command, *arguments, out, err);
    }
    if (arguments->command == QLatin1String("cards"))
        return runCards(argc, argv, *arguments, err);
    if (arguments->command == QLatin1String("remind")) {
#ifdef SUPINE_DBUS
        return runRemind(argc, argv, *arguments, out, err);
#else
        // The system's own notifications want the program that shows them to be there: it waits in the tray.
        Arguments inTray = *arguments;
        inTray.minimized = true;
        return runWindow(argc, argv, inTray, err);
#endif
    }
    if (arguments->command == QLatin1String("screenshots"))
        return runScreenshots(argc, argv, *arguments, err);
    if (!arguments->command.isEmpty() && arguments->command != QLatin1String("start"))
        return complain(
            err,
            {Error::Kind::Input,
             QStringLiteral("There is no command '%1'; supine --help lists them.").arg(arguments->command)});
    return runWindow(argc, argv, *arguments, err);
}

} // namespace supine
