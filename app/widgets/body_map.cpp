#include "app/widgets/body_map.h"

#include "app/theme/theme.h"
#include "app/widgets/body_picture.h"
#include "app/widgets/metrics.h"
#include "app/widgets/region_access.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace supine
{
namespace
{

constexpr double highest = 17; ///< em; beyond it the figure only grows, and nothing is easier to hit
constexpr double captionHeight = 1.5;

} // namespace

RegionSpot::RegionSpot(const BodyRegion& region, QWidget* map) : QWidget(map), m_region(region)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::ClickFocus);
    describe();
}

void RegionSpot::setValue(int value)
{
    if (value == m_value)
        return;
    m_value = value;
    describe();
    QAccessibleValueChangeEvent event(this, value);
    QAccessible::updateAccessibility(&event);
}

void RegionSpot::describe()
{
    setAccessibleName(regionText(m_region));
    setAccessibleDescription(tightnessText(m_value));
}

BodyMap::BodyMap(QWidget* parent) : QWidget(parent)
{
    installRegionAccess();
    setAccessibleName(tr("Where it is tight"));
    setAccessibleDescription(tr("Arrow keys go from place to place, the space bar marks how tight it is."));
    setMouseTracking(true);
    for (const BodyRegion& region : bodyRegions()) {
        auto* spot = new RegionSpot(region, this);
        spot->installEventFilter(this);
        connect(spot, &RegionSpot::valueAsked, this, [this, spot](int value) { mark(*spot, value); });
        m_spots.push_back(spot);
    }
    makeCurrent(m_spots.at(10)); // the middle of the lower back
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BodyMap::setTightness(const Tightness& tight)
{
    m_tight = tight;
    for (RegionSpot* spot : m_spots) {
        const auto found = tight.find(QString::fromLatin1(spot->region().id));
        spot->setValue(found == tight.end() ? 0 : found->second);
    }
    update();
}

QSize BodyMap::sizeHint() const
{
    return {em(this, 14), heightForWidth(em(this, 14))};
}

QSize BodyMap::minimumSizeHint() const
{
    return {em(this, 9), heightForWidth(em(this, 9))};
}

int BodyMap::heightForWidth(int width) const
{
    return std::min(int(width / 2.0 * bodyPictureAspect), em(this, highest)) + em(this, captionHeight);
}

QRectF BodyMap::box(bool back) const
{
    const double height = this->height() - em(this, captionHeight);
    const double wide = std::min(width() / 2.0, height / bodyPictureAspect);
    return {back ? width() / 2.0 - wide : width() / 2.0, double(em(this, captionHeight)), wide,
            wide * bodyPictureAspect};
}

QPointF BodyMap::middleOf(const RegionSpot& spot) const
{
    return regionPath(spot.region(), box(spot.region().back)).boundingRect().center();
}

RegionSpot* BodyMap::spotAt(QPointF at) const
{
    RegionSpot* nearest = nullptr;
    double least = em(this, 0.6); // a finger that just misses means the next region
    for (RegionSpot* spot : m_spots) {
        const QPainterPath path = regionPath(spot->region(), box(spot->region().back));
        if (path.contains(at))
            return spot;
        const QRectF bounds = path.boundingRect();
        const double dx = std::max({bounds.left() - at.x(), at.x() - bounds.right(), 0.0});
        const double dy = std::max({bounds.top() - at.y(), at.y() - bounds.bottom(), 0.0});
        if (std::hypot(dx, dy) < least) {
            least = std::hypot(dx, dy);
            nearest = spot;
        }
    }
    return nearest;
}

void BodyMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(tokens().textMuted);
    for (const bool back : {true, false}) {
        const QRectF picture = box(back);
        painter.drawText(QRectF(picture.left(), 0, picture.width(), em(this, captionHeight - 0.3)),
                         Qt::AlignCenter, back ? tr("Back") : tr("Front"));
        paintBody(painter, picture, back, m_tight, tokens());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RegionSpot* spot : m_spots) {
        const bool focused = spot->hasFocus();
        if (!focused && spot != m_hovered)
            continue;
        const QPen pen(focused ? tokens().focus : tokens().accent, focused ? em(this, 0.12) : 1);
        painter.strokePath(regionPath(spot->region(), box(spot->region().back)), pen);
    }
}

void BodyMap::mousePressEvent(QMouseEvent* event)
{
    RegionSpot* spot = event->button() == Qt::LeftButton ? spotAt(event->position()) : nullptr;
    if (!spot) {
        event->ignore();
        return;
    }
    makeCurrent(spot);
    spot->setFocus(Qt::MouseFocusReason);
    mark(*spot, (spot->value() + 1) % (tightestRegion + 1));
}

void BodyMap::mouseMoveEvent(QMouseEvent* event)
{
    RegionSpot* spot = spotAt(event->position());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BodyMap::leaveEvent(QEvent*)
{
    m_hovered = nullptr;
    update();
}

void BodyMap::resizeEvent(QResizeEvent*)
{
    for (RegionSpot* spot : m_spots)
        spot->setGeometry(
            regionPath(spot->region(), box(spot->region().back)).boundingRect().toAlignedRect());
}

bool BodyMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const RegionSpot* spot = spotAt(help->pos()))
            QToolTip::showText(help->globalPos(),
                               tr("%1: %2", "a place and how tight it is")
                                   .arg(regionText(spot->region()), tightnessText(spot->value())));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

bool BodyMap::eventFilter(QObject* watched, QEvent* event)
{
    auto* spot = qobject_cast<RegionSpot*>(watched);
    if (!spot)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress && handleKey(*spot, static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool BodyMap::handleKey(RegionSpot& spot, int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        mark(spot, (spot.value() + 1) % (tightestRegion + 1));
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        mark(spot, 0);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        go(spot, key);
        return true;
    default:
        break;
    }
    if (key < Qt::Key_0 || key > Qt::Key_0 + tightestRegion)
        return false;
    mark(spot, key - Qt::Key_0);
    return true;
}

/// To the nearest region that way; what lies off to the side counts as further.
void BodyMap::go(const RegionSpot& from, int key)
{
    const QPointF start = middleOf(from);
    RegionSpot* best = nullptr;
    double least = std::numeric_limits<double>::max();
    for (RegionSpot* spot : m_spots) {
        const QPointF way = middleOf(*spot) - start;
        const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
        const double along =
            (across ? way.x() : way.y()) * (key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1);
        const double aside = std::abs(across ? way.y() : way.x());
        if (along < 1 || aside > along * 3)
            continue;
        if (along + 2 * aside < least) {
            least = along + 2 * aside;
            best = spot;
        }
    }
    if (!best)
        return;
    makeCurrent(best);
    best->setFocus(Qt::TabFocusReason);
}

/// The Tab key comes to one region, where it was last.
void BodyMap::makeCurrent(RegionSpot* current)
{
    for (RegionSpot* spot : m_spots)
        spot->setFocusPolicy(spot == current ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(current);
}

void BodyMap::mark(RegionSpot& spot, int value)
{
    value = std::clamp(value, 0, tightestRegion);
    const QString id = QString::fromLatin1(spot.region().id);
    if (value == 0)
        m_tight.erase(id);
    else
        m_tight[id] = value;
    spot.setValue(value);
    update();
    emit marked(id, value);
}

QString tightnessText(int value)
{
    switch (value) {
    case 1:
        return BodyMap::tr("a little tight");
    case 2:
        return BodyMap::tr("tight");
    case 3:
        return BodyMap::tr("very tight");
    default:
        return BodyMap::tr("not tight");
    }
}

QString regionText(const BodyRegion& region)
{
    return QCoreApplication::translate("BodyMap", region.name);
}

QString tightnessSentence(const Tightness& tight)
{
    QStringList parts;
    for (const BodyRegion& region : bodyRegions()) {
        const auto found = tight.find(QString::fromLatin1(region.id));
        if (found != tight.end())
            parts.append(BodyMap::tr("%1: %2", "a place and how tight it is")
                             .arg(regionText(region), tightnessText(found->second)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace supine
