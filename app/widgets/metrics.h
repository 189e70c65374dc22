#pragma once

#include <QFontMetrics>
#include <QWidget>

namespace supine
{

/// Lengths come from the text, never from pixels. One em is the height of a line of the widget's font.
[[nodiscard]] inline int em(const QWidget* widget, double count = 1.0)
{
    return int(widget->fontMetrics().height() * count);
}

/// The one step of all gaps: half an em. space(w, 2) parts paragraphs, 4 parts cards' content from their
/// edge.
[[nodiscard]] inline int space(const QWidget* widget, int steps = 1)
{
    return int(widget->fontMetrics().height() * 0.5) * steps;
}

} // namespace supine
