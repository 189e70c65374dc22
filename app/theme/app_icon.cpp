#include "app/theme/app_icon.h"

#include "app/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace supine
{

namespace
{

// All lengths in the drawing's own units: the sign is 64 wide and 64 high.
constexpr qreal side = 64.0;

QPen stroke(const QColor& colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPainterPath moon()
{
    QPainterPath full;
    full.addEllipse(QPointF(24.0, 19.5), 9.6, 9.6);
    QPainterPath shade;
    shade.addEllipse(QPointF(29.6, 15.6), 8.2, 8.2);
    return full.subtracted(shade);
}

QPixmap drawn(int pixels)
{
    const Tokens& colours = tokensOf(ThemeName::Night);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / side, pixels / side);

    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(QRectF(0, 0, side, side), 14, 14);
    painter.fillPath(moon(), colours.accent);

    painter.setPen(stroke(colours.outline, 2.4));
    painter.drawLine(QPointF(9, 52.6), QPointF(55, 52.6));
    const QPointF body[] = {{20.5, 46.4}, {36, 46.4}, {43.5, 33.5}, {49.2, 46.6}, {52.6, 46.6}};
    painter.setPen(stroke(colours.text, 6));
    painter.drawPolyline(body, 5);
    const QPointF arm[] = {{22.5, 42.6}, {27.6, 37.6}, {32.2, 41.4}};
    painter.setPen(stroke(colours.seriesEvening, 3.6));
    painter.drawPolyline(arm, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawEllipse(QPointF(12.6, 43.6), 5, 5);
    return pixmap;
}

} // namespace

QIcon appIcon()
{
    QIcon icon;
    for (const int pixels : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(drawn(pixels));
    return icon;
}

} // namespace supine
