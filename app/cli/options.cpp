#include "app/cli/options.h"

namespace supine
{
Result<Options> readOptions(const QStringList& arguments, const QStringList& valued, const QStringList& plain)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (!word.startsWith(QLatin1String("--"))) {
            options.words.append(word);
            continue;
        }
        const auto equals = word.indexOf(u'=');
        const QString name = word.left(equals);
        if (plain.contains(word)) {
            options.flags.insert(word);
            continue;
        }
        if (!valued.contains(name))
            return wrong(QStringLiteral("There is no option \"%1\".").arg(name.left(64)));
        if (options.values.contains(name))
            return wrong(QStringLiteral("%1 is given twice.").arg(name));
        if (equals < 0 && i + 1 >= arguments.size())
            return wrong(QStringLiteral("%1 needs a value after it.").arg(name));
        options.values.insert(name, equals < 0 ? arguments.at(++i) : word.mid(equals + 1));
    }
    return options;
}

Result<std::optional<Night>> nightOption(const Options& options, const QString& name)
{
    const auto text = options.values.find(name);
    if (text == options.values.end())
        return std::optional<Night>();
    const auto night = Night::parse(*text);
    if (!night)
        return wrong(QStringLiteral("%1 takes a date as YYYY-MM-DD, not \"%2\".")
                         .arg(name, text->left(40).simplified()));
    return night;
}

Result<NightRange> nightRange(const Options& options)
{
    const auto from = nightOption(options, QStringLiteral("--from"));
    if (!from)
        return from.error();
    const auto to = nightOption(options, QStringLiteral("--to"));
    if (!to)
        return to.error();
    if (*from && *to && **to < **from)
        return wrong(QStringLiteral("--to is before --from."));
    return NightRange{*from, *to};
}

} // namespace supine
