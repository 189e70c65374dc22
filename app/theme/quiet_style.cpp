#include "app/theme/quiet_style.h"

#include "app/theme/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSlider>
#include <QStyleOption>

namespace supine
{

namespace
{

bool focused(const QStyleOption* option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_Enabled);
}

QPen edge(const QStyleOption* option)
{
    if (focused(option))
        return {tokens().focus, 2};
    return {option->state & QStyle::State_Enabled ? tokens().outline : tokens().line, 1.2};
}

void drawTick(QPainter* painter, const QRectF& box)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.52);
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
    tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
    painter->setPen(QPen(tokens().onAccent, box.width() * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(tick);
}

void drawCheckBox(QPainter* painter, const QStyleOption* option)
{
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const bool on = option->state & QStyle::State_On;
    painter->setPen(on ? QPen(tokens().accent, 1.2) : edge(option));
    painter->setBrush(on ? tokens().accent : tokens().raised);
    painter->drawRoundedRect(box, box.width() * 0.25, box.width() * 0.25);
    if (on)
        drawTick(painter, box);
}

void drawRadioButton(QPainter* painter, const QStyleOption* option)
{
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const bool on = option->state & QStyle::State_On;
    painter->setPen(on ? QPen(tokens().accent, 1.6) : edge(option));
    painter->setBrush(tokens().raised);
    painter->drawEllipse(box);
    if (!on)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().accent);
    painter->drawEllipse(box.center(), box.width() * 0.25, box.width() * 0.25);
}

void drawArrow(QPainter* painter, const QRectF& box, bool up, bool enabled)
{
    const double reach = std::min(box.width(), box.height()) * 0.22;
    const double rise = up ? -reach * 0.6 : reach * 0.6;
    const QPointF middle = box.center();
    QPainterPath arrow;
    arrow.moveTo(middle.x() - reach, middle.y() - rise);
    arrow.lineTo(middle.x(), middle.y() + rise);
    arrow.lineTo(middle.x() + reach, middle.y() - rise);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        QPen(enabled ? tokens().text : tokens().textMuted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(arrow);
}

void drawField(QPainter* painter, const QStyleOption* option)
{
    painter->setPen(edge(option));
    painter->setBrush(tokens().raised);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void QuietStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* box = qobject_cast<QComboBox*>(widget); box && box->minimumWidth() == 0)
        box->setMinimumWidth(box->fontMetrics().height() * 6);
    if (!qobject_cast<QComboBox*>(widget) && !qobject_cast<QAbstractSpinBox*>(widget) &&
        !qobject_cast<QSlider*>(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool QuietStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // for what lies below
    return true;
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_IndicatorCheckBox)
        drawCheckBox(painter, option);
    else if (element == PE_IndicatorRadioButton)
        drawRadioButton(painter, option);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->restore();
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (control != CC_SpinBox && control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawField(painter, option);
    const bool enabled = option->state & State_Enabled;
    const auto part = [&](SubControl sub) { return QRectF(subControlRect(control, option, sub, widget)); };
    if (control == CC_ComboBox) {
        const QRectF arrow = part(SC_ComboBoxArrow);
        drawArrow(painter, QRectF(arrow.center() - QPointF(9, 9), QSizeF(18, 18)), false, enabled);
    } else {
        drawArrow(painter, part(SC_SpinBoxUp), true, enabled);
        drawArrow(painter, part(SC_SpinBoxDown), false, enabled);
    }
    painter->restore();
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const int inset = option->fontMetrics.height() / 3;
    if ((control == CC_SpinBox && part == SC_SpinBoxEditField) ||
        (control == CC_ComboBox && part == SC_ComboBoxEditField))
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -inset, 0)
                                                    : rect.adjusted(inset, 0, 0, 0);
    return rect;
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type != CT_ComboBox && type != CT_SpinBox)
        return plain;
    const int line = option->fontMetrics.height();
    return plain + QSize(line, line / 2);
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int line = widget ? widget->fontMetrics().height() : 18;
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return line + 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace supine
