#pragma once

#include "app/trends/chart_geometry.h"

#include <QByteArray>

namespace supine
{

/// A chart as it goes into a file: with its words and its legend, on white.
struct ChartPicture {
    QString title;
    QString summary;
    ChartData data;
};

/// The picture as `png`, `svg` or `pdf`, by the painting of the window. Empty for any other kind.
[[nodiscard]] QByteArray chartFile(const ChartPicture& picture, const QString& kind);

/// Sentences below a title on one page of PDF: the result of a planned test.
[[nodiscard]] QByteArray pagePdf(const QString& title, const QStringList& lines);

} // namespace supine
