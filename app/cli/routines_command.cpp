#include "app/cli/routines_command.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/routine_files_command.h"
#include "app/cli/shipped.h"
#include "app/sound/voice_language.h"
#include "app/text/duration_text.h"
#include "core/routine/timeline.h"
#include "core/session/voice_cues.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

namespace supine
{

namespace
{

using std::chrono::seconds;

struct Shelf {
    Catalogue catalogue;
    RoutineShelf routines;
    std::optional<Error> trouble{}; ///< why own routines are missing
};

/// Puts the own routines beside the shipped ones; nothing of them where there is no context.
void addOwn(Shelf& shelf, const CommandContext* context)
{
    if (!context || context->demo)
        return;
    if (const auto added = addOwnRoutines(context->dataDir, shelf.catalogue, shelf.routines); !added)
        shelf.trouble = added.error();
}

Result<Shelf> loadShelf(const CommandContext* context)
{
    auto shipped = loadShipped();
    if (!shipped)
        return shipped.error();
    Shelf shelf{std::move(shipped->catalogue), std::move(shipped->routines)};
    addOwn(shelf, context);
    return shelf;
}

QString knownRoutines(const RoutineShelf& shelf)
{
    QStringList ids;
    for (const Routine& routine : shelf.routines())
        ids.append(routine.id.text());
    return "known routines are " + ids.join(QStringLiteral(", ")) + '.';
}

void declareOptions(QCommandLineParser& parser, const QStringList& withValue)
{
    parser.addOption({QStringLiteral("json"), QString()});
    for (const QString& name : withValue)
        parser.addOption({name, QString(), QStringLiteral("N")});
}

/// What buildTimeline() says of a request that cannot be, as a sentence.
Error asSentence(const Error& error)
{
    QString detail = error.detail;
    detail.replace(0, 1, detail.left(1).toUpper());
    return {error.kind, detail.endsWith('.') ? detail : QString(detail + '.')};
}

/// The parser's own words for what is wrong, after the command's name.
Error unreadable(const QString& command, const QCommandLineParser& parser)
{
    QString reason = parser.errorText();
    reason.replace(0, 1, reason.left(1).toLower());
    return asSentence(wrong(command + ": " + reason));
}

/// The value of a whole number of seconds; nothing when the option is not there.
Result<std::optional<seconds>> secondsOption(const QCommandLineParser& parser, const QString& name)
{
    if (!parser.isSet(name))
        return std::optional<seconds>();
    bool whole = false;
    const int value = parser.value(name).toInt(&whole);
    if (!whole)
        return wrong("--" + name + " takes a whole number of seconds, not \"" + parser.value(name) + "\".");
    return std::optional(seconds(value));
}

Result<TimelineOptions> optionsFrom(const QCommandLineParser& parser)
{
    TimelineOptions options;
    const auto prepare = secondsOption(parser, QStringLiteral("prepare"));
    const auto fit = secondsOption(parser, QStringLiteral("fit"));
    const auto rest = secondsOption(parser, QStringLiteral("rest"));
    for (const auto* option : {&prepare, &fit, &rest}) {
        if (!option->ok())
            return option->error();
    }
    options.prepare = *prepare;
    options.fit = *fit;
    options.rest = rest->value_or(options.rest);
    return options;
}

/// How much --voice says; nothing when the option is not there.
Result<std::optional<VoiceAmount>> voiceOption(const QCommandLineParser& parser)
{
    const QString name = QStringLiteral("voice");
    if (!parser.isSet(name))
        return std::optional<VoiceAmount>();
    const auto amount = voiceNames.indexOf(parser.value(name));
    if (amount < 0)
        return wrong("--voice takes all, names or nothing, not \"" + parser.value(name) + "\".");
    return std::optional(VoiceAmount(amount));
}

QJsonObject spokenJson(const Timeline& timeline, const Catalogue& catalogue, VoiceAmount amount,
                       const QString& language)
{
    QJsonObject json = toJson(timeline);
    const VoiceLanguage words(spokenLanguage(language));
    addVoice(json, voiceCues(timeline, catalogue, {amount, {}, words.translation()}));
    return json;
}

QJsonObject toJson(const Routine& routine, const Timeline& timeline)
{
    QJsonArray poses;
    for (const Step& step : routine.steps)
        poses.append(step.practice.text());
    const QJsonObject laid = toJson(timeline);
    QJsonObject json{{"id", routine.id.text()},
                     {"name", routine.name},
                     {"summary", routine.summary},
                     {"poses", poses},
                     {"holds_s", laid["holds_s"]},
                     {"total_s", laid["total_s"]},
                     {"rest_offered", routine.restOffered},
                     {"quiet", routine.quiet}};
    if (routine.own)
        json.insert("own", true);
    return json;
}

QString tapeLine(const Phase& phase)
{
    static const QStringList kinds{"change", "hold", "rest"};
    QString name = phase.practice.text();
    if (phase.side)
        name += *phase.side == Side::Left ? " left" : " right";
    return QString("%1  %2  %3  %4")
        .arg(clockText(phase.start), 6)
        .arg(kinds[int(phase.kind)], -6)
        .arg(name, -20)
        .arg(clockText(phase.length), 5);
}

int listRoutines(const QStringList& arguments, QTextStream& out, QTextStream& err,
                 const CommandContext* context)
{
    QCommandLineParser parser;
    declareOptions(parser, {});
    if (!parser.parse(QStringList{"routines"} + arguments))
        return complain(err, unreadable("routines", parser));
    if (!parser.positionalArguments().isEmpty())
        return complain(err, wrong("The command routines takes no further words, not \"" +
                                   parser.positionalArguments().first() + "\"."));
    const auto shelf = loadShelf(context);
    if (!shelf)
        return complain(err, shelf.error());
    QJsonArray list;
    for (const Routine& routine : shelf->routines.routines()) {
        const auto timeline = buildTimeline(routine, shelf->catalogue);
        if (!timeline)
            return complain(err, asSentence(timeline.error()));
        list.append(toJson(routine, *timeline));
        if (!parser.isSet(QStringLiteral("json"))) {
            out << QString("%1  %2 of holds, %3 in all  %4\n")
                       .arg(routine.id.text(), -14)
                       .arg(clockText(timeline->held()), 5)
                       .arg(clockText(timeline->total()), 5)
                       .arg(routine.name);
        }
    }
    if (parser.isSet(QStringLiteral("json")))
        out << QString::fromUtf8(QJsonDocument(list).toJson());
    return shelf->trouble ? complain(err, asSentence(*shelf->trouble)) : int(done);
}

int layOutRoutine(const QStringList& arguments, QTextStream& out, QTextStream& err, const QString& language,
                  const CommandContext* context)
{
    QCommandLineParser parser;
    declareOptions(parser, {"prepare", "fit", "rest", "voice"});
    if (!parser.parse(QStringList{"timeline"} + arguments))
        return complain(err, unreadable("timeline", parser));
    const auto options = optionsFrom(parser);
    if (!options)
        return complain(err, options.error());
    const auto amount = voiceOption(parser);
    if (!amount)
        return complain(err, amount.error());
    const auto shelf = loadShelf(context);
    if (!shelf)
        return complain(err, shelf.error());
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return complain(err,
                        wrong("The command timeline takes one routine; " + knownRoutines(shelf->routines)));
    const Routine* routine = shelf->routines.routine(RoutineId(words.first()));
    if (!routine && shelf->trouble)
        return complain(err, asSentence(*shelf->trouble));
    if (!routine)
        return complain(
            err, wrong("There is no routine \"" + words.first() + "\"; " + knownRoutines(shelf->routines)));
    const auto timeline = buildTimeline(*routine, shelf->catalogue, *options);
    if (!timeline)
        return complain(err, asSentence(timeline.error()));
    if (parser.isSet(QStringLiteral("json"))) {
        const QJsonObject json =
            spokenJson(*timeline, shelf->catalogue,
                       amount->value_or(timeline->voice.value_or(VoiceAmount::All)), language);
        out << QString::fromUtf8(QJsonDocument(json).toJson());
        return done;
    }
    for (const Phase& phase : timeline->phases)
        out << tapeLine(phase) << '\n';
    out << clockText(timeline->held()) << " of holds, " << clockText(timeline->total()) << " in all\n";
    return done;
}

} // namespace

int runRoutines(const CommandContext& context)
{
    return listRoutines(context.arguments, context.out, context.err, &context);
}

int runRoutines(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    return listRoutines(arguments, out, err, nullptr);
}

int runTimeline(const CommandContext& context)
{
    return layOutRoutine(context.arguments, context.out, context.err, context.language, &context);
}

int runTimeline(const QStringList& arguments, QTextStream& out, QTextStream& err, const QString& language)
{
    return layOutRoutine(arguments, out, err, language, nullptr);
}

} // namespace supine
