#pragma once

#include "app/theme/tokens.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace supine
{

/// Sets steps as a numbered list in the middle of the box, as large as they fit up to twice the painter's
/// font, and in the painter's own font at least, in the direction of its layout.
void paintWords(QPainter& painter, const QRectF& box, const QStringList& steps, const Tokens& tokens);

/// Sets as many of the words as the box takes into its middle, muted and somewhat smaller than the painter's
/// font; what is left out shows as an ellipsis.
void paintExcerpt(QPainter& painter, const QRectF& box, const QString& words, const Tokens& tokens);

} // namespace supine
