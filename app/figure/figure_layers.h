#pragma once

#include "app/theme/tokens.h"
#include "core/figure/sketch.h"

#include <QPixmap>
#include <QRectF>

class QPainter;

namespace supine
{

/// A figure that breathes, kept as two pictures of all that lies still, behind and before what the breath
/// moves; only that is drawn anew.
class FigureLayers
{
public:
    /// Draws the still parts, if they are not those of this call's arguments already. `size` in
    /// device-independent pixels.
    void prepare(const Sketch& sketch, int attention, QSize size, qreal devicePixelRatio,
                 const Tokens& tokens);
    void clear() { m_ready = false; }

    /// Where a breath moves anything, in the pixels of the view; empty before prepare() and for a figure that
    /// does not breathe.
    [[nodiscard]] QRect moving() const { return m_ready ? m_moving : QRect(); }
    void paint(QPainter& painter, const Sketch& sketch, double breath, const Tokens& tokens) const;

private:
    struct Layer {
        QPixmap pixmap;
        QPoint at;
    };
    [[nodiscard]] Layer layerOf(Drawing drawing, size_t from, size_t to, const Tokens& tokens) const;

    bool m_ready = false;
    int m_attention = nowhere;
    QSize m_size;
    qreal m_ratio = 1;
    QString m_colours;
    size_t m_first = 0; ///< of the shapes that the breath moves
    size_t m_end = 0;
    QRect m_moving;
    Layer m_behind;
    Layer m_before;
};

} // namespace supine
