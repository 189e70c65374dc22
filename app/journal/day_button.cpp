#include "app/journal/day_button.h"

#include "app/theme/theme.h"
#include "app/widgets/metrics.h"

#include <QPainter>

namespace supine
{

DayButton::DayButton(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void DayButton::setMarks(Marks marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

void DayButton::setTonight(bool tonight)
{
    m_tonight = tonight;
    update();
}

QSize DayButton::sizeHint() const
{
    return {em(this, 1.7), em(this, 1.95)};
}

QSize DayButton::minimumSizeHint() const
{
    return {em(this, 1.35), sizeHint().height()};
}

void DayButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = std::max(1.0, fontMetrics().height() * 0.09);
    const double gap = fontMetrics().height() * 0.1 + pen;
    const QRectF cell = QRectF(rect()).adjusted(gap, gap, -gap, -gap);
    const double radius = em(this, 0.4);
    if (isEnabled() && (isChecked() || m_marks.practised || underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.accent : m_marks.practised ? t.chosen : t.raised);
        painter.drawRoundedRect(cell, radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
    if (m_tonight) {
        painter.setPen(QPen(isChecked() ? t.onAccent : t.accent, pen));
        const double inset = isChecked() ? pen * 1.5 : 0;
        painter.drawRoundedRect(cell.adjusted(inset, inset, -inset, -inset), radius, radius);
    }
    const QColor ink = isChecked() ? t.onAccent : t.text;
    painter.setPen(isEnabled() ? ink : faded(t.textMuted, 0.6));
    QFont face = font();
    face.setBold(isChecked() || m_tonight);
    painter.setFont(face);
    const double dot = fontMetrics().height() * 0.22;
    painter.drawText(cell.adjusted(0, 0, 0, -dot * 1.2), Qt::AlignCenter, text());
    if (m_marks.entered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.onAccent : t.accentSoft);
        painter.drawEllipse(QPointF(cell.center().x(), cell.bottom() - dot * 1.3), dot / 2, dot / 2);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, pen * 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(pen, pen, -pen, -pen), radius * 1.2, radius * 1.2);
    }
}

} // namespace supine
