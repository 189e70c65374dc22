#include "app/trends/interval_bar.h"

#include "app/theme/theme.h"
#include "app/widgets/metrics.h"

#include <QPainter>

#include <algorithm>

namespace supine
{

IntervalBar::IntervalBar(double low, double middle, double high, double reach, QWidget* parent)
    : QWidget(parent), m_low(low), m_middle(middle), m_high(high), m_reach(reach)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize IntervalBar::sizeHint() const
{
    return {em(this, 8), em(this, 0.8)};
}

double IntervalBar::xOf(double value) const
{
    const double edge = height() / 2.0;
    const double share = (std::clamp(value, -m_reach, m_reach) + m_reach) / (2 * m_reach);
    return edge + share * (width() - 2 * edge);
}

void IntervalBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const double thick = std::max(2.0, height() * 0.18);
    painter.setPen(QPen(tokens().line, 1));
    painter.drawLine(QPointF(xOf(-m_reach), middle), QPointF(xOf(m_reach), middle));
    painter.setPen(QPen(tokens().outline, std::max(1.0, thick * 0.6)));
    painter.drawLine(QPointF(xOf(0), 0), QPointF(xOf(0), height()));
    painter.setPen(QPen(tokens().accent, thick, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(m_low), middle), QPointF(xOf(m_high), middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accentSoft);
    painter.drawEllipse(QPointF(xOf(m_middle), middle), height() * 0.28, height() * 0.28);
}

} // namespace supine
