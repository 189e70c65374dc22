#include "app/figure/figure_view.h"

#include "app/figure/figure_painter.h"
#include "app/theme/theme.h"
#include "core/figure/posture_library.h"

#include <QFontMetrics>
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
constexpr int fadeMilliseconds = 500;
constexpr double dimmedOpacity = 0.4;
/// How far a breath moves the outline, in centimetres: the chest alone, or the spine and what hangs on it.
constexpr double chestTravel = 2;
constexpr double wholeBodyTravel = 25;
/// The width most postures are drawn at, in centimetres.
constexpr double commonWidth = 205;
/// In pixels; less than this is not seen as a step.
constexpr double smallestMove = 0.25;
/// Height by width: room for a lying figure with the legs up.
constexpr double shape = 0.6;

} // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent)
{
    m_move.setStartValue(0.0);
    m_move.setEndValue(1.0);
    connect(&m_move, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
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

void FigureView::setPosture(const QString& id, bool mirrored)
{
    const Placed next{known ? known->posture(id) : nullptr, mirrored};
    if (next == m_to)
        return;
    m_from = m_to;
    m_to = next;
    m_move.stop();
    if (isVisible() && m_from.posture && m_to.posture) {
        const bool moves = !m_reducedMotion && canMoveBetween(m_from, m_to);
        m_move.setDuration(moves ? moveMilliseconds : fadeMilliseconds);
        m_move.start();
    }
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
    return static_cast<int>(width * shape);
}

void FigureView::paintEvent(QPaintEvent*)
{
    if (!m_to.posture)
        return;
    const double full = m_dimmed ? dimmedOpacity : 1;
    if (!isMoving()) {
        paintLayer(draw(*m_to.posture, m_breath, m_to.mirrored), full);
        return;
    }
    const double progress = m_move.currentValue().toDouble();
    if (!m_reducedMotion && canMoveBetween(m_from, m_to)) {
        paintLayer(drawBetween(m_from, m_to, progress, m_breath), full);
        return;
    }
    paintLayer(draw(*m_from.posture, m_breath, m_from.mirrored), full * (1 - progress));
    paintLayer(draw(*m_to.posture, m_breath, m_to.mirrored), full * progress);
}

void FigureView::paintLayer(const Drawing& drawing, double opacity)
{
    QPainter painter(this);
    if (opacity >= 1) {
        paintFigure(painter, rect(), drawing, tokens());
        return;
    }
    // Fading each shape by itself would let the far limbs shine through the near ones.
    const double ratio = devicePixelRatioF();
    QPixmap layer(size() * ratio);
    layer.setDevicePixelRatio(ratio);
    layer.fill(Qt::transparent);
    QPainter layerPainter(&layer);
    paintFigure(layerPainter, rect(), drawing, tokens());
    layerPainter.end();
    painter.setOpacity(opacity);
    painter.drawPixmap(0, 0, layer);
}

void FigureView::hideEvent(QHideEvent* event)
{
    m_move.stop();
    QWidget::hideEvent(event);
}

} // namespace supine
