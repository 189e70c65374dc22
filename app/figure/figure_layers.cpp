#include "app/figure/figure_layers.h"

#include "app/figure/figure_painter.h"

#include <QPainter>

#include <algorithm>

namespace supine
{

namespace
{

/// Room for the soft edge of what is painted.
constexpr int edge = 2;

bool anyDiffers(const Shape& shape, const std::vector<Drawing>& others, size_t i)
{
    return std::any_of(others.begin(), others.end(),
                       [&](const Drawing& other) { return !(other.shapes[i] == shape); });
}

} // namespace

void FigureLayers::prepare(const Sketch& sketch, int attention, QSize size, qreal devicePixelRatio,
                           const Tokens& tokens)
{
    const QString colours = figureColours(tokens);
    if (m_ready && m_attention == attention && m_size == size && m_ratio == devicePixelRatio &&
        m_colours == colours)
        return;
    m_attention = attention;
    m_size = size;
    m_ratio = devicePixelRatio;
    m_colours = colours;
    const Drawing out = sketch.at(0, attention);
    const std::vector<Drawing> breaths{sketch.at(0.25, attention), sketch.at(0.5, attention),
                                       sketch.at(0.75, attention), sketch.at(1, attention)};
    const size_t count = out.shapes.size();
    m_first = count;
    m_end = count;
    QRectF moving;
    for (size_t i = 0; i < count; ++i) {
        if (!anyDiffers(out.shapes[i], breaths, i))
            continue;
        m_first = std::min(m_first, i);
        m_end = i + 1;
        moving |= boundsOf(out.shapes[i]);
        for (const Drawing& drawing : breaths)
            moving |= boundsOf(drawing.shapes[i]);
    }
    const QTransform place = figurePlace(QRectF(QPointF(), QSizeF(size)), out.frame);
    m_moving =
        moving.isEmpty() ? QRect() : place.mapRect(moving).toAlignedRect().adjusted(-edge, -edge, edge, edge);
    m_behind = layerOf(out, 0, m_first, tokens);
    m_before = layerOf(out, m_end, count, tokens);
    m_ready = true;
}

FigureLayers::Layer FigureLayers::layerOf(Drawing drawing, size_t from, size_t to, const Tokens& tokens) const
{
    const auto begin = drawing.shapes.begin();
    drawing.shapes = std::vector<Shape>(begin + qsizetype(from), begin + qsizetype(to));
    if (drawing.shapes.empty())
        return {};
    QRectF bounds;
    for (const Shape& shape : drawing.shapes)
        bounds |= boundsOf(shape);
    const QRectF box{QPointF(), QSizeF(m_size)};
    const QRect area =
        figurePlace(box, drawing.frame).mapRect(bounds).toAlignedRect().adjusted(-edge, -edge, edge, edge) &
        box.toAlignedRect();
    if (area.isEmpty())
        return {};
    Layer layer{QPixmap(area.size() * m_ratio), area.topLeft()};
    layer.pixmap.setDevicePixelRatio(m_ratio);
    layer.pixmap.fill(Qt::transparent);
    QPainter painter(&layer.pixmap);
    painter.translate(-layer.at);
    paintFigure(painter, box, drawing, tokens);
    return layer;
}

void FigureLayers::paint(QPainter& painter, const Sketch& sketch, double breath, const Tokens& tokens) const
{
    if (!m_behind.pixmap.isNull())
        painter.drawPixmap(m_behind.at, m_behind.pixmap);
    if (m_first < m_end) {
        Drawing now = sketch.at(breath, m_attention);
        const auto begin = now.shapes.begin();
        now.shapes = std::vector<Shape>(begin + qsizetype(m_first), begin + qsizetype(m_end));
        paintFigure(painter, QRectF(QPointF(), QSizeF(m_size)), now, tokens);
    }
    if (!m_before.pixmap.isNull())
        painter.drawPixmap(m_before.at, m_before.pixmap);
}

} // namespace supine
