#include "app/cli/reminders_command.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/reminders/reminder_words.h"
#include "core/reminders/usual_reminder.h"
#include "core/settings/settings_keys.h"
#include "core/time/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace supine
{
namespace
{

const QString countOption = QStringLiteral("--count");
const QString zoneOption = QStringLiteral("--zone");
const QString fromOption = QStringLiteral("--from");
const QString jsonFlag = QStringLiteral("--json");
constexpr int mostMoments = 366;

/// What `next` was asked for.
struct Question {
    int count = 1;
    QTimeZone zone;
    QDateTime from;
};

Error wrong(const QString& sentence)
{
    return {Error::Kind::Input, sentence};
}

Result<Question> readQuestion(const Options& options, const Clock& clock)
{
    Question question{1, clock.now().timeZone(), clock.now()};
    if (const auto count = options.values.constFind(countOption); count != options.values.constEnd()) {
        bool number = false;
        question.count = count->toInt(&number);
        if (!number || question.count < 1 || question.count > mostMoments)
            return wrong(
                QStringLiteral("--count takes a whole number of 1 to 366, not '%1'.").arg(count->left(64)));
    }
    if (const auto zone = options.values.constFind(zoneOption); zone != options.values.constEnd()) {
        question.zone = QTimeZone(zone->toUtf8());
        if (!question.zone.isValid())
            return wrong(QStringLiteral("There is no time zone '%1'; write it like Europe/Berlin.")
                             .arg(zone->left(64)));
    }
    if (const auto from = options.values.constFind(fromOption); from != options.values.constEnd()) {
        QDateTime moment = QDateTime::fromString(*from, Qt::ISODate);
        if (!moment.isValid())
            return wrong(QStringLiteral("--from takes a moment like 2026-03-28T12:00:00Z, not '%1'.")
                             .arg(from->left(64)));
        if (moment.timeSpec() == Qt::LocalTime)
            moment = QDateTime(moment.date(), moment.time(), question.zone);
        question.from = moment;
    }
    return question;
}

QString written(const QDateTime& moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
}

QString dayNames(Weekdays days)
{
    const char* const names[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    QStringList chosen;
    for (size_t day = 0; day < days.size(); ++day)
        if (days.test(day))
            chosen << QLatin1String(names[day]);
    return chosen.join(QLatin1Char(','));
}

void printSet(const Settings& settings, bool json, QTextStream& out)
{
    const Reminder reminder = usualReminder(settings);
    const QString at = reminder.at.toString(QStringLiteral("HH:mm"));
    const QString days = dayNames(reminder.days);
    if (json) {
        const QJsonObject object{
            {"id", reminder.id.text()},
            {"on", reminder.enabled},
            {"at", at},
            {"days", QJsonArray::fromStringList(days.split(QLatin1Char(','), Qt::SkipEmptyParts))},
            {"bedtime", settings.value(keys::bedtime)}};
        out << QJsonDocument(QJsonArray{object}).toJson(QJsonDocument::Indented);
    } else if (!reminder.enabled || days.isEmpty()) {
        out << "No reminder is set.\n";
    } else {
        out << reminder.id.text() << "  " << at << "  " << days << '\n';
    }
}

void printNext(const Settings& settings, const Question& question, bool json, QTextStream& out)
{
    const Reminder reminder = usualReminder(settings);
    const QTime turn = dayTurn(settings);
    QJsonArray list;
    std::optional<Due> due = nextDue(reminder, question.from, question.zone, turn);
    for (int i = 0; i < question.count && due; ++i, due = nextDue(reminder, due->at, question.zone, turn)) {
        const QString text =
            reminderWords(bedtimeOf(due->night, bedtime(settings), turn, due->at), due->at).title;
        list.append(QJsonObject{{"id", reminder.id.text()},
                                {"at", written(due->at)},
                                {"night", due->night.toString()},
                                {"text", text}});
        if (!json)
            out << written(due->at) << "  night " << due->night.toString() << "  " << text << '\n';
    }
    if (json)
        out << QJsonDocument(list).toJson(QJsonDocument::Indented);
    else if (list.isEmpty())
        out << "No reminder is set.\n";
}

} // namespace

int runReminders(const Settings& settings, const Clock& clock, const QStringList& arguments, QTextStream& out,
                 QTextStream& err)
{
    const auto options = readOptions(arguments, {countOption, zoneOption, fromOption}, {jsonFlag});
    if (!options)
        return complain(err, options.error());
    const bool json = options->flags.contains(jsonFlag);
    if (options->words.isEmpty() && options->values.isEmpty()) {
        printSet(settings, json, out);
        return done;
    }
    if (options->words != QStringList{QStringLiteral("next")})
        return complain(err,
                        wrong(QStringLiteral(
                            "reminders takes nothing, or next with --count, --zone, --from and --json.")));
    const auto question = readQuestion(*options, clock);
    if (!question)
        return complain(err, question.error());
    printNext(settings, *question, json, out);
    return done;
}

} // namespace supine
