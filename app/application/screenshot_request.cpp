#include "app/application/screenshot_request.h"

#include "app/cli/options.h"

#include <QRegularExpression>

namespace supine
{

namespace
{

Result<int> numberOf(const QString& text, int least, int most, const QString& option)
{
    bool number = false;
    const int value = text.toInt(&number);
    if (!number || value < least || value > most)
        return wrong(QStringLiteral("%1 takes a whole number of %2 to %3, not '%4'.")
                         .arg(option)
                         .arg(least)
                         .arg(most)
                         .arg(text));
    return value;
}

} // namespace

Result<ScreenshotRequest> readScreenshotRequest(const QStringList& words)
{
    static const QRegularExpression sizeForm(QStringLiteral("\\A([0-9]{3,4})x([0-9]{3,4})\\z"));
    ScreenshotRequest request;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (!word.startsWith(QLatin1String("--")) && request.folder.isEmpty()) {
            request.folder = word;
            continue;
        }
        const QString value = words.value(++i);
        if (word == QLatin1String("--size")) {
            const auto match = sizeForm.match(value);
            if (!match.hasMatch())
                return wrong(
                    QStringLiteral("--size takes WIDTHxHEIGHT, such as 1180x760, not '%1'.").arg(value));
            request.size = {match.captured(1).toInt(), match.captured(2).toInt()};
        } else if (word == QLatin1String("--scale") || word == QLatin1String("--text")) {
            const bool scale = word == QLatin1String("--scale");
            const auto number = scale ? numberOf(value, 1, 4, word) : numberOf(value, 80, 250, word);
            if (!number)
                return number.error();
            (scale ? request.scale : request.text) = *number;
        } else {
            return wrong(QStringLiteral("screenshots does not know '%1'.").arg(word));
        }
    }
    if (request.folder.isEmpty())
        return wrong(QStringLiteral("screenshots needs the folder to write to."));
    return request;
}

} // namespace supine
