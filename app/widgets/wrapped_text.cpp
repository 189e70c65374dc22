#include "app/widgets/wrapped_text.h"

#include <QStringList>

#include <algorithm>

namespace supine
{

QString wrappedText(const QFontMetrics& metrics, const QString& text, int width)
{
    if (widthOfLines(metrics, text) <= width)
        return text;
    QStringList lines;
    for (const QString& word : text.split(u' ')) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.isEmpty() || widthOfLines(metrics, longer) > width)
            lines.append(word);
        else
            lines.last() = longer;
    }
    return lines.join(u'\n');
}

int widthOfLines(const QFontMetrics& metrics, const QString& text)
{
    return metrics.size(Qt::TextShowMnemonic, text).width();
}

int widthOfLongestWord(const QFontMetrics& metrics, const QString& text)
{
    int widest = 0;
    for (const QString& word : text.split(u' '))
        widest = std::max(widest, widthOfLines(metrics, word));
    return widest;
}

} // namespace supine
