#include "app/session/progress_line.h"

#include "app/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace supine
{

using std::chrono::milliseconds;

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(parent ? parent->layoutDirection() : Qt::LayoutDirectionAuto);
}

void ProgressLine::setTimeline(const Timeline& timeline)
{
    m_ends.clear();
    for (const Phase& phase : timeline.phases)
        if (phase.kind == PhaseKind::Hold)
            m_ends.push_back(phase.end());
    m_position = {};
    m_filled = 0;
    update();
}

void ProgressLine::setPosition(milliseconds position)
{
    m_position = position;
    const int before = std::exchange(m_filled, pixelOf(position));
    if (before == m_filled)
        return;
    const int from = std::min(before, m_filled) - height();
    const int width = std::abs(before - m_filled) + 2 * height();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    update(QRect(mirrored ? this->width() - from - width : from, 0, width, height()));
}

int ProgressLine::pixelOf(milliseconds position) const
{
    if (m_ends.empty() || m_ends.back().count() == 0)
        return 0;
    return int(std::min<qint64>(width(), width() * position.count() / m_ends.back().count()));
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    m_filled = pixelOf(m_position);
    const double gap = height();
    double left = 0;
    for (const milliseconds end : m_ends) {
        const double right = pixelOf(end);
        const QRectF part(left, 0, std::max(1.0, right - left - (end == m_ends.back() ? 0.0 : gap)),
                          height());
        painter.setBrush(tokens().line);
        painter.drawRoundedRect(part, height() / 2.0, height() / 2.0);
        if (m_filled > left) {
            QRectF done = part;
            done.setRight(std::min(part.right(), double(m_filled)));
            painter.setBrush(tokens().accent);
            painter.drawRoundedRect(done, height() / 2.0, height() / 2.0);
        }
        left = right;
    }
}

} // namespace supine
