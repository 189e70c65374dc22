#include "app/figure/figure_painter.h"

#include "app/figure/shape_path.h"
#include "core/figure/pose_shapes.h"

#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

namespace supine
{

namespace
{

const QColor& colourOf(Role role, const Tokens& tokens)
{
    switch (role) {
    case Role::Skin:
        return tokens.skin;
    case Role::SkinFar:
        return tokens.skinFar;
    case Role::Top:
        return tokens.top;
    case Role::TopFar:
        return tokens.topFar;
    case Role::Legs:
        return tokens.legs;
    case Role::LegsFar:
        return tokens.legsFar;
    case Role::Hair:
    case Role::Knot:
        return tokens.hair;
    case Role::Face:
        return tokens.face;
    case Role::Prop:
        return tokens.prop;
    case Role::PropFar:
        return tokens.propFar;
    case Role::Floor:
        return tokens.floor;
    case Role::Glow:
        return tokens.glow;
    case Role::Ground:
        break;
    }
    return tokens.raised;
}

} // namespace

QTransform figurePlace(const QRectF& box, const Frame& frame)
{
    const double scale = std::min(box.width() / frame.width(), box.height() / frame.height());
    QTransform place;
    place.translate(box.center().x(), box.center().y());
    place.scale(scale, -scale);
    place.translate(-(frame.left + frame.right) / 2, -(frame.bottom + frame.top) / 2);
    return place;
}

QRectF boundsOf(const Shape& shape)
{
    return pathOf(shape).boundingRect();
}

QString figureColours(const Tokens& t)
{
    QString colours;
    for (const QColor& colour : {t.skin, t.top, t.legs, t.hair, t.prop, t.floor, t.raised})
        colours += colour.name();
    return colours + QLatin1Char(t.knot ? '+' : '-');
}

void paintFigure(QPainter& painter, const QRectF& box, const Drawing& drawing, const Tokens& tokens)
{
    if (drawing.shapes.empty() || box.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setTransform(figurePlace(box, drawing.frame), true);
    const double opacity = painter.opacity();
    for (const Shape& shape : drawing.shapes) {
        if (shape.role == Role::Knot && !tokens.knot)
            continue;
        painter.setOpacity(opacity * shape.opacity);
        painter.setBrush(colourOf(shape.role, tokens));
        painter.drawPath(pathOf(shape));
    }
    painter.restore();
}

QPixmap figureThumbnail(const Posture& posture, bool mirrored, QSize size, qreal devicePixelRatio,
                        const Tokens& tokens)
{
    const QString key = QString("figure/%1/%2/%3x%4@%5/%6")
                            .arg(posture.id)
                            .arg(mirrored)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(devicePixelRatio)
                            .arg(figureColours(tokens));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintFigure(painter, QRectF(QPointF(), QSizeF(size)), draw(posture, 0.5, mirrored), tokens);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace supine
