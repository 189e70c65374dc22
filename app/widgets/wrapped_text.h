#pragma once

#include <QFontMetrics>
#include <QString>

namespace supine
{

/// `text` with its spaces turned into line breaks where a line would be wider than `width` pixels. A word
/// that is wider alone stays whole.
[[nodiscard]] QString wrappedText(const QFontMetrics& metrics, const QString& text, int width);
/// Of the widest line, as a button measures its words.
[[nodiscard]] int widthOfLines(const QFontMetrics& metrics, const QString& text);
[[nodiscard]] int widthOfLongestWord(const QFontMetrics& metrics, const QString& text);

} // namespace supine
