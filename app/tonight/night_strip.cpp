#include "app/tonight/night_strip.h"

#include "app/theme/theme.h"
#include "app/widgets/metrics.h"

#include <QPainter>

#include <algorithm>

namespace supine
{

NightStrip::NightStrip(QWidget* parent) : QWidget(parent), m_marks(nights, Mark::None)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NightStrip::setRecords(const std::vector<NightRecord>& records, Night last)
{
    std::fill(m_marks.begin(), m_marks.end(), Mark::None);
    for (const NightRecord& record : records) {
        const qint64 index = nights - 1 - record.night.daysTo(last);
        if (index >= 0 && index < nights)
            m_marks.at(size_t(index)) = record.practised() ? Mark::Practised : Mark::Logged;
    }
    setAccessibleName(tr("%1 of the last 30 nights practised").arg(practised()));
    update();
}

int NightStrip::practised() const
{
    return int(std::count(m_marks.begin(), m_marks.end(), Mark::Practised));
}

QSize NightStrip::sizeHint() const
{
    return {em(this, 30), em(this, 1.2)};
}

QSize NightStrip::minimumSizeHint() const
{
    return {em(this, 9), em(this, 1.2)};
}

void NightStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = double(width()) / nights;
    const double side = std::min(step * 0.72, em(this, 0.75) * 1.0);
    for (int i = 0; i < nights; ++i) {
        const int column = layoutDirection() == Qt::RightToLeft ? nights - 1 - i : i;
        const QRectF cell((column + 0.5) * step - side / 2, (height() - side) / 2, side, side);
        const Mark mark = m_marks.at(size_t(i));
        painter.setPen(mark == Mark::Logged ? QPen(tokens().outline, 1) : QPen(Qt::NoPen));
        painter.setBrush(mark == Mark::Practised ? tokens().accent : tokens().line);
        painter.drawRoundedRect(mark == Mark::Logged ? cell.adjusted(0.5, 0.5, -0.5, -0.5) : cell,
                                side * 0.28, side * 0.28);
    }
}

} // namespace supine
