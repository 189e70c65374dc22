#include "app/application/remind.h"

#include "app/application/bystander.h"
#include "app/application/display.h"
#include "app/application/home.h"
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/platform/desktop_notifier.h"
#include "app/reminders/reminder_notice.h"
#include "app/text/translations.h"
#include "core/settings/settings_keys.h"
#include "core/storage/data_folder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>

namespace supine
{
namespace
{

const QString waitFlag = QStringLiteral("--wait");
const QString testFlag = QStringLiteral("--test");

/// Splits off the process that waits for the answer. The first process gives back how the showing went; the
/// second goes on with the pipe to say so.
struct Split {
    int pipe = -1;           ///< to the first process, in the second; below zero: there is no other
    std::optional<int> code; ///< the first process is done
};

Split split()
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child < 0)
        return {};
    if (child == 0) {
        ::close(ends[0]);
        ::setsid();
        return {ends[1], {}};
    }
    ::close(ends[1]);
    unsigned char code = noJournal;
    if (::read(ends[0], &code, 1) != 1)
        code = noJournal;
    return {-1, code};
}

/// Says to the first process that it can leave, and lets go of its terminal.
void release(int pipe, int code)
{
    if (pipe < 0)
        return;
    const auto byte = static_cast<unsigned char>(code);
    [[maybe_unused]] const auto size = ::write(pipe, &byte, 1);
    ::close(pipe);
    const int nowhere = ::open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nowhere, stream);
}

Result<QString> folderOf(const Arguments& arguments)
{
    return arguments.dataDir.isEmpty()
               ? prepareDataFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                                   Parents::Make)
               : prepareDataFolder(arguments.dataDir);
}

/// The journal is opened only when a reminder asks it.
class LateJournal
{
public:
    LateJournal(QString folder, const Clock& clock) : m_folder(std::move(folder)), m_clock(clock) {}
    bool done(ReminderKind kind, Night night)
    {
        if (!m_home) {
            if (auto home = Home::open(m_folder, m_clock, Database::Check::Later))
                m_home = std::move(*home);
        }
        return m_home && doneFrom(m_home->journal())(kind, night);
    }

private:
    QString m_folder;
    const Clock& m_clock;
    std::unique_ptr<Home> m_home;
};

bool openWindow(const QString& folder, const QStringList& words)
{
    if (!displayAvailable())
        return false;
    return QProcess::startDetached(ownProgram(), QStringList{QStringLiteral("--data-dir"), folder} + words);
}

int stand(int& argc, char** argv, const Arguments& arguments, bool test, int pipe, QTextStream& out,
          QTextStream& err)
{
    QCoreApplication application(argc, argv);
    const SystemClock clock;
    const auto folder = folderOf(arguments);
    if (!folder) {
        const int code = complain(err, folder.error());
        release(pipe, code);
        return code;
    }
    Settings settings(*folder + QStringLiteral("/settings.ini"));
    installTranslations(application,
                        arguments.language.isEmpty() ? settings.value(keys::language) : arguments.language);
    ReminderBook book(*folder, settings);
    ReminderLedger ledger(*folder);
    Waker waker(book, ledger, settings, clock, *folder);
    LateJournal journal(*folder, clock);
    DesktopNotifier notifier;
    Bystander bystander({book, ledger, waker, clock,
                         [&journal](ReminderKind kind, Night night) { return journal.done(kind, night); },
                         notifier,
                         [&folder](const QStringList& words) { return openWindow(*folder, words); }});
    int code = done;
    QObject::connect(&bystander, &Bystander::told, &application, [&](const QString& sentence, int how) {
        (how == done ? out : err) << (how == done ? QString() : QStringLiteral("supine: ")) << sentence
                                  << '\n';
        out.flush();
        err.flush();
        code = how;
        release(std::exchange(pipe, -1), how);
    });
    QObject::connect(&bystander, &Bystander::finished, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    if (test)
        bystander.test();
    else
        bystander.look();
    QCoreApplication::exec();
    return code;
}

} // namespace

int runRemind(int& argc, char** argv, const Arguments& arguments, QTextStream& out, QTextStream& err)
{
    const auto options = readOptions(arguments.rest, {}, {waitFlag, testFlag});
    if (!options)
        return complain(err, options.error());
    if (!options->words.isEmpty())
        return complain(err, {Error::Kind::Input, QStringLiteral("remind takes --wait and --test alone.")});
    const bool test = options->flags.contains(testFlag);
    if (options->flags.contains(waitFlag))
        return stand(argc, argv, arguments, test, -1, out, err);
    const Split parts = split();
    if (parts.code)
        return *parts.code;
    return stand(argc, argv, arguments, test, parts.pipe, out, err);
}

} // namespace supine
