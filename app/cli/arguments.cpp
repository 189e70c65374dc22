#include "app/cli/arguments.h"

#include "app/cli/options.h"
#include "app/cli/reminders_command.h"
#include "core/storage/profiles.h"

#include <QLocale>
#include <QRegularExpression>

#include <map>
#include <optional>

namespace supine
{

namespace
{

/// An option's name and, if written with `=`, its value.
struct Word {
    QString name;
    std::optional<QString> value;
};

Word split(const QString& word)
{
    const auto equals = word.indexOf(QLatin1Char('='));
    if (equals < 0)
        return {word, std::nullopt};
    return {word.left(equals), word.mid(equals + 1)};
}

Result<void> checkChoices(const Arguments& arguments)
{
    static const QStringList themes{"auto", "night", "day", "contrast"};
    if (!arguments.theme.isEmpty() && !themes.contains(arguments.theme))
        return wrong(QStringLiteral("There is no theme '%1'; there are auto, night, day and contrast.")
                         .arg(arguments.theme));
    static const QRegularExpression tag(QStringLiteral("\\A[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*\\z"));
    if (!arguments.language.isEmpty() &&
        (!tag.match(arguments.language).hasMatch() || QLocale(arguments.language).language() == QLocale::C))
        return wrong(
            QStringLiteral("'%1' is not a language; write it like en or de.").arg(arguments.language));
    return {};
}

} // namespace

Result<Arguments> parseArguments(const QStringList& words)
{
    Arguments arguments;
    const std::map<QString, QString*> valued{{QStringLiteral("--data-dir"), &arguments.dataDir},
                                             {QStringLiteral("--profile"), &arguments.profile},
                                             {QStringLiteral("--lang"), &arguments.language},
                                             {QStringLiteral("--theme"), &arguments.theme}};
    const std::map<QString, bool*> plain{{QStringLiteral("--minimized"), &arguments.minimized},
                                         {QStringLiteral("--demo"), &arguments.demo},
                                         {QStringLiteral("--first"), &arguments.first},
                                         {QStringLiteral("--help"), &arguments.help},
                                         {QStringLiteral("-h"), &arguments.help},
                                         {QStringLiteral("--version"), &arguments.version}};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word word = split(words.at(i));
        if (const auto option = valued.find(word.name); option != valued.end()) {
            if (!word.value && i + 1 >= words.size())
                return wrong(QStringLiteral("%1 needs a value after it.").arg(word.name));
            const QString value = word.value ? *word.value : words.at(++i);
            if (value.isEmpty())
                return wrong(QStringLiteral("%1 needs a value that is not empty.").arg(word.name));
            *option->second = value;
        } else if (const auto flag = plain.find(words.at(i)); flag != plain.end()) {
            *flag->second = true;
        } else if (!arguments.command.isEmpty()) {
            arguments.rest.append(words.at(i));
        } else if (words.at(i).startsWith(QLatin1Char('-'))) {
            return wrong(
                QStringLiteral("There is no option '%1'; supine --help lists them.").arg(words.at(i)));
        } else {
            arguments.command = words.at(i);
        }
    }
    if (const auto checked = checkChoices(arguments); !checked)
        return checked.error();
    if (const auto checked = checkProfileName(arguments.profile); !arguments.profile.isNull() && !checked)
        return checked.error();
    if (arguments.first && !arguments.profile.isEmpty())
        return wrong(QStringLiteral("--first and --profile exclude each other."));
    return arguments;
}

QString usage()
{
    const QString text = QStringLiteral(
        "Supine: gentle poses before bed, and a journal of how your back feels.\n\n"
        "  supine [options]                       open the window\n"
        "  supine start ROUTINE [--speed N]       open and begin; N of 2 to 120 rehearses faster\n"
        "  supine routines [--json]               the routines there are, your own too; and\n"
        "      routines import PATH [--json]      bring in a .supine-routine file\n"
        "      routines export ID --out PATH [--replace]\n"
        "  supine timeline ROUTINE [--json]       a routine laid out in time\n"
        "  supine compose [--areas A[:1-3],…] [--minutes N] [--kit K,…] [--avoid FLAG,…]\n"
        "                 [--hurts POSE[:ease],…] [--prepare N] [--bed] [--json]\n"
        "                                         a routine for these wishes, and why\n"
        "  supine log [--night DATE] KEY=VALUE…   record something of a night\n"
        "  supine nights [--from DATE] [--to DATE] [--json]\n"
        "  supine trends [--from DATE] [--to DATE] [--outcome ID] [--json]\n"
        "  supine report --out FILE.pdf [--from DATE] [--to DATE] [--question TEXT] [--notes DATE,…]\n"
        "  supine cards ROUTINE|POSE --out FILE   pose cards to print, as .pdf or .svg\n"
        "  supine remind [--test]                 show what is due now, and leave\n"
        "  supine reminders [--json]              the reminders there are; and\n"
        "%1\n"
        "  supine export --format json|csv|sqlite [--from DATE] [--to DATE] [--out PATH] [--replace]\n"
        "  supine import PATH [--dry-run] [--map COLUMN=KEY,…] [--json]\n"
        "  supine check [--repair] [--json]       look the journal through; mend what is damaged\n"
        "  supine backup [--out PATH] [--json]    a verified copy of the journal\n"
        "  supine restore PATH [--json]           put a backup in the journal's place\n"
        "  supine erase --yes                     erase everything, backups too, for good\n\n"
        "Options:\n"
        "  --data-dir DIR    keep the journal there instead of the usual folder\n"
        "  --profile NAME    somebody else's journal and settings, kept apart below that folder\n"
        "  --first           the journal in that folder itself, without asking who it is\n"
        "  --lang xx         show another language\n"
        "  --theme T         auto, night, day or contrast\n"
        "  --minimized       start in the tray\n"
        "  --demo            a throw-away journal of 60 nights to look around in\n"
        "  --version, --help\n\n"
        "Exit codes: 0 done, 2 wrong input, 3 the journal cannot be opened or written, 4 no display.\n");
    return text.arg(remindersUsage());
}

} // namespace supine
