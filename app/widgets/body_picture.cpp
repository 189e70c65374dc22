#include "app/widgets/body_picture.h"

#include "app/figure/figure_painter.h"
#include "app/figure/shape_path.h"
#include "core/figure/pose_shapes.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace supine
{
namespace
{

constexpr Frame frame{-29, 54, 29, 54 + 58 * bodyPictureAspect};

/// Where a region is, in centimetres: its box before it is cut to the body. Of a pair the left half of the
/// picture; the right one is its mirror image.
struct Place {
    const char* id;
    double left;
    double bottom;
    double right;
    double top;
};

constexpr Place places[]{
    {"neck", -6, 150.4, 6, 158.5},
    {"shoulder_left", -25, 136.4, -13, 151},
    {"shoulder_right", 13, 136.4, 25, 151},
    {"upper_back_left", -12.4, 136.4, -4.3, 149.8},
    {"upper_back", -3.9, 136.4, 3.9, 149.8},
    {"upper_back_right", 4.3, 136.4, 12.4, 149.8},
    {"mid_back_left", -14, 123.2, -4.3, 136},
    {"mid_back", -3.9, 123.2, 3.9, 136},
    {"mid_back_right", 4.3, 123.2, 14, 136},
    {"lower_back_left", -14, 108, -4.3, 122.8},
    {"lower_back", -3.9, 108, 3.9, 122.8},
    {"lower_back_right", 4.3, 108, 14, 122.8},
    {"glute_left", -18, 89.5, -0.3, 107.4},
    {"glute_right", 0.3, 89.5, 18, 107.4},
    {"hamstring_left", -19, 58, -0.8, 88.9},
    {"hamstring_right", 0.8, 58, 19, 88.9},
    {"jaw", -7, 158, 7, 165},
    {"chest", -13.6, 129, 13.6, 148.5},
    {"hip_right", -18, 89.5, -0.3, 109},
    {"hip_left", 0.3, 89.5, 18, 109},
    {"thigh_right", -19, 58, -0.8, 88.9},
    {"thigh_left", 0.8, 58, 19, 88.9},
};

LimbPosture limb(double upper, double lower, double end, double palm)
{
    LimbPosture posture;
    posture.upper = upper;
    posture.lower = lower;
    posture.end = end;
    posture.palm = palm;
    posture.endLength = 0.8;
    posture.curl = 0.2;
    return posture;
}

Posture standing(bool back)
{
    Posture posture;
    posture.id = QStringLiteral("body_map");
    posture.view = View::Front;
    posture.trunk = back ? Aspect::Back : Aspect::Front;
    posture.head = posture.trunk;
    posture.anchor = QStringLiteral("pelvis");
    posture.at = {0, 100};
    posture.limb(Limb::NearLeg) = limb(266, 268, 258, 1);
    posture.limb(Limb::FarLeg) = limb(274, 272, 282, 1);
    posture.limb(Limb::NearArm) = limb(258, 265, 267, back ? -1 : 1);
    posture.limb(Limb::FarArm) = limb(282, 275, 273, back ? 1 : -1);
    return posture;
}

struct Body {
    Drawing drawing;
    QPainterPath edge; ///< of trunk, head and legs: what regions are cut to, in centimetres
};

Body makeBody(bool back)
{
    Body body{draw(standing(back)), {}};
    std::erase_if(body.drawing.shapes,
                  [](const Shape& shape) { return shape.part == Part::Room || shape.role == Role::Knot; });
    body.drawing.frame = frame;
    for (const Shape& shape : body.drawing.shapes)
        body.edge = body.edge.united(pathOf(shape));
    return body;
}

const Body& bodyOf(bool back)
{
    static const std::array<Body, 2> bodies{makeBody(false), makeBody(true)};
    return bodies.at(back ? 1 : 0);
}

/// In centimetres.
const QPainterPath& regionShape(const BodyRegion& region)
{
    static const std::map<QString, QPainterPath> shapes = [] {
        std::map<QString, QPainterPath> made;
        for (const Place& place : places) {
            QPainterPath path;
            path.addRoundedRect(QRectF(QPointF(place.left, place.bottom), QPointF(place.right, place.top)), 3,
                                3);
            const QString id = QString::fromLatin1(place.id);
            made[id] = path.intersected(bodyOf(bodyRegion(id)->back).edge);
        }
        return made;
    }();
    return shapes.at(QString::fromLatin1(region.id));
}

/// The figure in its quietest colours, so that what is lit stands out.
Tokens quiet(Tokens tokens)
{
    tokens.top = tokens.legs;
    tokens.legs = tokens.legsFar;
    tokens.skin = tokens.skinFar;
    return tokens;
}

/// The figure, fading out below the knees.
QPixmap figure(const QSizeF& size, qreal ratio, bool back, const Tokens& tokens)
{
    QPixmap pixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(QPointF(), size);
    paintFigure(painter, box, bodyOf(back).drawing, quiet(tokens));
    QLinearGradient fade(box.topLeft(), box.bottomLeft());
    fade.setColorAt(0.9, tokens.text); // only how opaque it is counts
    fade.setColorAt(1, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(box, fade);
    return pixmap;
}

/// One dot for each step, so that the steps do not differ by their light alone.
void paintDots(QPainter& painter, QPointF middle, int count, double radius)
{
    for (int i = 0; i < count; ++i)
        painter.drawEllipse(middle + QPointF((i - (count - 1) / 2.0) * radius * 2.6, 0), radius, radius);
}

} // namespace

QPainterPath regionPath(const BodyRegion& region, const QRectF& box)
{
    return figurePlace(box, frame).map(regionShape(region));
}

void paintBody(QPainter& painter, const QRectF& box, bool back, const Tightness& tight, const Tokens& tokens)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(box.topLeft(), figure(box.size(), ratio, back, tokens));
    const double dot = box.height() / 110;
    for (const BodyRegion& region : bodyRegions()) {
        if (region.back != back)
            continue;
        const QPainterPath path = regionPath(region, box);
        const auto found = tight.find(QString::fromLatin1(region.id));
        if (found == tight.end()) {
            painter.setOpacity(0.55);
            painter.strokePath(path, QPen(tokens.outline, 1));
            painter.setOpacity(1);
            continue;
        }
        painter.setOpacity(0.25 + 0.25 * found->second);
        painter.fillPath(path, tokens.accent);
        painter.setOpacity(1);
        painter.strokePath(path, QPen(tokens.accent, 1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(found->second > 1 ? tokens.onAccent : tokens.text);
        paintDots(painter, path.boundingRect().center(), found->second, dot);
    }
    painter.restore();
}

} // namespace supine
