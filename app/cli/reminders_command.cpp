#include "app/cli/reminders_command.h"

#include "app/cli/options.h"
#include "app/cli/reminders_verbs.h"
#include "app/reminders/reminder_words.h"
#include "app/reminders/waker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace supine
{
namespace reminders
{

QString written(const QDateTime& moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
}

void settleWaker(const RemindersContext& context)
{
    if (!context.waker)
        return;
    for (const QString& note : context.waker->settle())
        context.err << "supine: " << note << '\n';
}

Result<QTime> timeFrom(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{2}:[0-9]{2}\\z"));
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!form.match(text).hasMatch() || !time.isValid())
        return wrong(QStringLiteral("'%1' is not a time of day; write it like 22:30.")
                         .arg(text.left(40).simplified()));
    return time;
}

Result<Weekdays> weekdaysFrom(const QString& text)
{
    const auto days = daysFrom(text.toLower());
    if (!days)
        return wrong(QStringLiteral("--days takes one or more of mon,tue,wed,thu,fri,sat,sun, not '%1'.")
                         .arg(text.left(64).simplified()));
    return *days;
}

namespace
{

struct SubCommand {
    const char* name;
    Verb run;
    int words; ///< that it takes after its name; below zero: none or one
    const char* valued;
    const char* plain;
    const char* usage;
};

constexpr char timing[] = "--at --before --days --kind --text";
constexpr char manner[] = "--chime --silent --unless-done --even-if-done --on --off";

constexpr SubCommand subCommands[] = {
    {"add", add, 0, timing, manner,
     "add --at HH:MM | --before MINUTES [--days mon,tue,…] [--kind K] [--text T]\n"
     "      K: routine, wind-down, screens, lights-out, morning, own; prints the new one's id.\n"
     "      [--chime|--silent] [--unless-done|--even-if-done] [--on|--off]"},
    {"change", change, 1, timing, manner, "change ID …                as add"},
    {"remove", remove, 1, "", "", "remove ID"},
    {"next", next, 0, "--count --zone --from", "--json",
     "next [--count N] [--zone Z] [--from MOMENT] [--json]"},
    {"log", log, 0, "--night", "--json", "log [--night DATE] [--json]   why each came or not"},
    {"export", writeCalendar, 0, "--out", "", "export --out FILE          a calendar file for the phone"},
    {"bedtime", bedtime, -1, "--days", "", "bedtime [HH:MM [--days …]]"},
    {"pause", pause, 0, "--until", "", "pause --until DATE         silent up to and with that night"},
    {"resume", resume, 0, "", "", "resume"},
    {"skip", skip, 0, "", "", "skip                       silent tonight"},
    {"unskip", unskip, 0, "", "", "unskip"},
    {"snooze", snooze, 1, "--for --until", "", "snooze ID --for MINUTES | --until HH:MM"},
    {"wake", wake, -1, "", "",
     "wake [auto|system|login|open]   what starts Supine when it does not run: the system's own\n"
     "      scheduler, a tray icon from login on, or nothing; auto is the scheduler where there is one"},
};

QStringList wordsOf(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject listed(const Reminder& reminder, const EveningPlan& plan)
{
    QJsonObject object = toJson(reminder);
    QJsonObject times;
    const WeekTimes week = timesOf(reminder, plan);
    for (size_t day = 0; day < week.size(); ++day)
        if (week[day])
            times[dayNames(Weekdays(1u << day))] = week[day]->toString(QStringLiteral("HH:mm"));
    object["times"] = times;
    return object;
}

int list(const RemindersContext& context, bool json)
{
    const EveningPlan plan = context.book.plan();
    for (const QString& problem : context.book.problems())
        context.err << "supine: " << problem << '\n';
    if (json) {
        QJsonArray all;
        for (const Reminder& reminder : plan.reminders)
            all.append(listed(reminder, plan));
        context.out << QJsonDocument(all).toJson(QJsonDocument::Indented);
        return done;
    }
    for (const Reminder& reminder : plan.reminders) {
        const QString when = reminder.before
                                 ? QStringLiteral("%1 min before bedtime").arg(reminder.before->count())
                                 : reminder.at.toString(QStringLiteral("HH:mm"));
        context.out << reminder.id.text() << "  " << when << "  " << dayNames(reminder.days) << "  "
                    << kindName(reminder.kind) << (reminder.enabled ? "" : "  off")
                    << (reminder.text.isEmpty() ? QString() : QStringLiteral("  ") + reminder.text) << '\n';
    }
    if (plan.reminders.empty())
        context.out << "No reminder is set.\n";
    if (plan.pause)
        context.out << "Paused through the night of " << plan.pause->through.toString() << ".\n";
    return done;
}

Result<int> obey(const RemindersContext& context, const SubCommand& command, const QStringList& arguments)
{
    auto options = readOptions(arguments, wordsOf(command.valued), wordsOf(command.plain));
    if (!options)
        return options.error();
    const qsizetype most = std::abs(command.words);
    if (options->words.size() > most || (command.words > 0 && options->words.size() < most))
        return wrong(
            QStringLiteral("It is written: supine reminders %1")
                .arg(QString::fromUtf8(command.usage).section(QLatin1Char('\n'), 0, 0).simplified()));
    return command.run(context, *options);
}

} // namespace
} // namespace reminders

int runReminders(const RemindersContext& context, const QStringList& arguments)
{
    using namespace reminders;
    if (arguments.isEmpty() || arguments == QStringList{QStringLiteral("--json")})
        return list(context, !arguments.isEmpty());
    for (const SubCommand& command : subCommands) {
        if (arguments.first() != QLatin1String(command.name))
            continue;
        const auto code = obey(context, command, arguments.mid(1));
        return code ? *code : complain(context.err, code.error());
    }
    return complain(context.err,
                    wrong(QStringLiteral("There is no 'reminders %1'; supine --help lists what there is.")
                              .arg(arguments.first().left(40).simplified())));
}

QString remindersUsage()
{
    QString text;
    for (const auto& command : reminders::subCommands)
        text += QStringLiteral("    reminders ") + QString::fromUtf8(command.usage) + QLatin1Char('\n');
    return text;
}

} // namespace supine
