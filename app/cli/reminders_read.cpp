#include "app/cli/reminders_verbs.h"
#include "app/reminders/calendar_export.h"
#include "app/reminders/reminder_words.h"
#include "core/time/clock.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace supine::reminders
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
                             .arg(zone->left(64).simplified()));
    }
    if (const auto from = options.values.constFind(fromOption); from != options.values.constEnd()) {
        QDateTime moment = QDateTime::fromString(*from, Qt::ISODate);
        if (!moment.isValid())
            return wrong(QStringLiteral("--from takes a moment like 2026-03-28T12:00:00Z, not '%1'.")
                             .arg(from->left(64).simplified()));
        if (moment.timeSpec() == Qt::LocalTime)
            moment = QDateTime(moment.date(), moment.time(), question.zone);
        question.from = moment;
    }
    return question;
}

std::vector<Occurrence> coming(const RemindersContext& context, const Question& question)
{
    const EveningPlan plan = context.book.plan();
    const auto skipped = context.ledger.read().skipped;
    const int more = skipped ? int(plan.reminders.size()) : 0;
    auto found = nextOccurrences(plan, question.from, question.zone, question.count + more);
    std::erase_if(found, [&skipped](const Occurrence& one) { return one.due.night == skipped; });
    if (found.size() > size_t(question.count))
        found.resize(size_t(question.count), found.front());
    return found;
}

} // namespace

Result<int> next(const RemindersContext& context, const Options& options)
{
    const auto question = readQuestion(options, context.clock);
    if (!question)
        return question.error();
    const EveningPlan plan = context.book.plan();
    const bool json = options.flags.contains(jsonFlag);
    QJsonArray list;
    for (const Occurrence& one : coming(context, *question)) {
        const QString text =
            reminderWords(*plan.find(one.id), bedtimeOf(one.due.night, plan, one.due.at), one.due.at).title;
        list.append(QJsonObject{{"id", one.id.text()},
                                {"at", written(one.due.at)},
                                {"night", one.due.night.toString()},
                                {"text", text}});
        if (!json)
            context.out << written(one.due.at) << "  night " << one.due.night.toString() << "  " << text
                        << '\n';
    }
    if (json)
        context.out << QJsonDocument(list).toJson(QJsonDocument::Indented);
    else if (list.isEmpty())
        context.out << "No reminder is set.\n";
    return int(done);
}

Result<int> log(const RemindersContext& context, const Options& options)
{
    const auto night = nightOption(options, QStringLiteral("--night"));
    if (!night)
        return night.error();
    // What was missed for good is written down now, whoever should have looked.
    (void)context.ledger.update([&context](ReminderMemory& memory) {
        (void)judge(context.book.plan(), memory, Moment::of(context.clock), context.doneOn, Look::Record);
    });
    QJsonArray list;
    const bool json = options.flags.contains(jsonFlag);
    for (const Receipt& receipt : context.ledger.read().receipts) {
        if (*night && receipt.night != **night)
            continue;
        QJsonObject object = toJson(receipt);
        object["why"] = receiptText(receipt);
        list.append(object);
        if (!json)
            context.out << receipt.night.toString() << "  " << written(receipt.due) << "  "
                        << receipt.id.text() << "  " << receiptText(receipt) << '\n';
    }
    if (json)
        context.out << QJsonDocument(list).toJson(QJsonDocument::Indented);
    else if (list.isEmpty())
        context.out << "Nothing was due yet.\n";
    return int(done);
}

Result<int> writeCalendar(const RemindersContext& context, const Options& options)
{
    const QString path = options.values.value(QStringLiteral("--out"));
    if (path.isEmpty())
        return wrong(QStringLiteral("export needs --out and the file to write."));
    const auto exported = exportCalendar(context.book, context.ledger, context.clock.now(), path);
    if (!exported)
        return exported.error();
    return int(done);
}

} // namespace supine::reminders
