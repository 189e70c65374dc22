#include "app/figure/figure_view.h"

#include "app/figure/figure_painter.h"
#include "app/figure/pictures.h"
#include "app/figure/words_painter.h"
#include "app/theme/theme.h"
#include "core/figure/posture_library.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

const PostureLibrary* known = nullptr;

constexpr int moveMilliseconds = 1200;
constexpr int fadeMilliseconds = 700;
constexpr int frameMilliseconds = 33;
constexpr double dimmedOpacity = 0.4;
/// How far a breath moves the outline, in centimetres: the chest alone, or the spine and what hangs on it.
constexpr double chestTravel = 2;
constexpr double wholeBodyTravel = 25;
/// The width most postures are drawn at, in centimetres.
constexpr double commonWidth = 205;
/// In pixels; less than this is not seen as a step.
constexpr double smallestMove = 0.25;
/// Height by width: room for a lying figure with the legs up.
constexpr double heightByWidth = 0.6;

} // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent)
{
    m_move.setStartValue(0.0);
    m_move.setEndValue(1.0);
    connect(&m_move, &QVariantAnimation::valueChanged, this, &FigureView::advance);
    connect(&m_move, &QVariantAnimation::finished, this, [this] { m_passage.reset(); });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureView::setLibrary(const PostureLibrary* library)
{
    known = library;
}

const PostureLibrary* FigureView::library()
{
    return known;
}

QPixmap FigureView::thumbnail(const QString& id, bool mirrored, QSize size, qreal ratio)
{
    if (const Posture* posture = known ? known->posture(id) : nullptr)
        return figureThumbnail(*posture, mirrored, size, ratio, tokens());
    return pictureThumbnail(id, size, ratio, tokens());
}

void FigureView::paintSmall(QPainter& painter, const QRect& box, const QString& id, bool mirrored,
                            const QString& words)
{
    const QPixmap picture = thumbnail(id, mirrored, box.size(), painter.device()->devicePixelRatioF());
    if (picture.isNull())
        paintExcerpt(painter, box, words, tokens());
    else
        painter.drawPixmap(box.topLeft(), picture);
}

bool FigureView::draws(const QString& id)
{
    return known && known->posture(id);
}

void FigureView::setPosture(const QString& id, bool mirrored)
{
    const Placed next{known ? known->posture(id) : nullptr, mirrored};
    const QString pictureId = next.posture ? QString() : id;
    if (pictureId != m_pictureId || (m_picture.isNull() && !pictureId.isEmpty())) {
        m_pictureId = pictureId;
        m_picture = pictureInPlaceOf(pictureId);
        m_fitted = {};
        update();
    }
    if (next == m_to)
        return;
    m_from = m_to;
    m_to = next;
    m_move.stop();
    m_passage.reset();
    m_layers.clear();
    m_sketch.reset();
    if (m_to.posture)
        m_sketch.emplace(m_to);
    if (isVisible() && m_from.posture && m_to.posture) {
        m_passage.emplace(m_from, m_to);
        m_frame = 0;
        m_move.setDuration(m_passage->moves() && !m_reducedMotion ? moveMilliseconds : fadeMilliseconds);
        m_move.start();
    }
    update();
}

void FigureView::setWords(const QStringList& steps)
{
    if (steps == m_words)
        return;
    m_words = steps;
    if (!m_to.posture)
        update();
}

QString FigureView::postureId() const
{
    return m_to.posture ? m_to.posture->id : QString();
}

void FigureView::setBreath(double breath)
{
    const double next = m_reducedMotion ? 0 : std::clamp(breath, 0.0, 1.0);
    const bool turns = next == 0 || next == 1;
    if (next == m_breath || (!turns && std::abs(next - m_breath) < visibleBreath()))
        return;
    m_breath = next;
    if (!m_to.posture)
        return; // neither pictures nor words breathe
    const QRect moving = isMoving() ? QRect() : m_layers.moving();
    moving.isEmpty() ? update() : update(moving);
}

void FigureView::setAttention(int place)
{
    if (place == m_attention)
        return;
    m_attention = place;
    m_layers.clear();
    if (m_to.posture && m_to.posture->attends)
        update();
}

double FigureView::visibleBreath() const
{
    const double pixelsPerCentimetre = width() / commonWidth;
    const double travel = m_to.posture && m_to.posture->inhale ? wholeBodyTravel : chestTravel;
    return smallestMove / std::max(1.0, travel * pixelsPerCentimetre);
}

void FigureView::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    if (reduced)
        setBreath(0);
}

void FigureView::setDimmed(bool dimmed)
{
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    update();
}

bool FigureView::isMoving() const
{
    return m_move.state() == QAbstractAnimation::Running;
}

QSize FigureView::sizeHint() const
{
    const int width = fontMetrics().height() * 16;
    return {width, heightForWidth(width)};
}

QSize FigureView::minimumSizeHint() const
{
    const int width = fontMetrics().height() * 4;
    return {width, heightForWidth(width)};
}

int FigureView::heightForWidth(int width) const
{
    return static_cast<int>(width * heightByWidth);
}

/// Thirty pictures a second are smooth enough for so slow a movement.
void FigureView::advance()
{
    const int frame = int(m_move.currentTime() / frameMilliseconds);
    if (frame == m_frame)
        return;
    m_frame = frame;
    update();
}

void FigureView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    if (!m_to.posture && !m_picture.isNull()) {
        paintPictureIn(painter);
        return;
    }
    if (!m_to.posture) {
        paintWords(painter, rect(), m_words, tokens());
        return;
    }
    if (!m_dimmed) {
        isMoving() ? paintPassage(painter) : paintStill(painter);
        return;
    }
    // Fading each shape by itself would let the far limbs shine through the near ones.
    const double ratio = devicePixelRatioF();
    QPixmap layer(event->rect().size() * ratio);
    layer.setDevicePixelRatio(ratio);
    layer.fill(Qt::transparent);
    QPainter layerPainter(&layer);
    layerPainter.translate(-event->rect().topLeft());
    isMoving() ? paintPassage(layerPainter) : paintStill(layerPainter);
    layerPainter.end();
    painter.setOpacity(dimmedOpacity);
    painter.drawPixmap(event->rect().topLeft(), layer);
}

void FigureView::paintPictureIn(QPainter& painter)
{
    const double ratio = devicePixelRatioF();
    if (m_fitted.size() != size() * ratio || m_fittedByNight != tokens().dark) {
        m_fittedByNight = tokens().dark;
        m_fitted = fittedPicture(m_picture, size(), ratio, tokens());
    }
    painter.setOpacity(m_dimmed ? dimmedOpacity : 1);
    painter.drawPixmap(0, 0, m_fitted);
}

void FigureView::paintStill(QPainter& painter)
{
    m_layers.prepare(*m_sketch, m_attention, size(), devicePixelRatioF(), tokens());
    m_layers.paint(painter, *m_sketch, m_breath, tokens());
}

void FigureView::paintPassage(QPainter& painter) const
{
    const double progress = m_move.currentValue().toDouble();
    if (m_reducedMotion) {
        const Sketch from(m_from);
        paintFading(painter, from.at(0), 1 - progress);
        paintFading(painter, m_sketch->at(0), progress);
        return;
    }
    paintFigure(painter, rect(), m_passage->at(progress, m_breath), tokens());
    if (m_passage->moves())
        return;
    paintFading(painter, m_passage->leaving(progress, m_breath), std::max(0.0, 1 - 2 * progress));
    paintFading(painter, m_passage->coming(progress, m_breath), std::max(0.0, 2 * progress - 1));
}

void FigureView::paintFading(QPainter& painter, const Drawing& body, double opacity) const
{
    if (opacity <= 0)
        return;
    QRectF bounds;
    for (const Shape& shape : body.shapes)
        bounds |= boundsOf(shape);
    const QRect area = figurePlace(rect(), body.frame).mapRect(bounds).toAlignedRect().adjusted(-2, -2, 2, 2);
    const double ratio = devicePixelRatioF();
    QPixmap layer(area.size() * ratio);
    layer.setDevicePixelRatio(ratio);
    layer.fill(Qt::transparent);
    QPainter layerPainter(&layer);
    layerPainter.translate(-area.topLeft());
    paintFigure(layerPainter, rect(), body, tokens());
    layerPainter.end();
    painter.setOpacity(opacity);
    painter.drawPixmap(area.topLeft(), layer);
    painter.setOpacity(1);
}

void FigureView::hideEvent(QHideEvent* event)
{
    m_move.stop();
    m_passage.reset();
    QWidget::hideEvent(event);
}

} // namespace supine
