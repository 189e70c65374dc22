#include "app/session/sequence_strip.h"

#include "app/figure/figure_view.h"
#include "app/session/shown_posture.h"
#include "app/text/catalogue_words.h"
#include "app/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace supine
{

SequenceStrip::SequenceStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SequenceStrip::setTimeline(const Timeline& timeline, const Catalogue& catalogue)
{
    m_cells.clear();
    for (const Phase& phase : timeline.phases) {
        if (phase.kind != PhaseKind::Hold)
            continue;
        const ShownPosture shown = shownPosture(phase, timeline.eased, catalogue);
        const Practice* practice = catalogue.practice(phase.practice);
        m_cells.push_back({shown.id.text(), shown.mirrored, practice ? practiceName(*practice) : QString()});
    }
    m_current = 0;
    updateGeometry();
    update();
}

void SequenceStrip::setCurrent(int step)
{
    if (std::exchange(m_current, step) == step)
        return;
    setAccessibleName(tr("Pose %1 of %2").arg(std::min(step + 1, count())).arg(count()));
    update();
}

void SequenceStrip::setCellHeight(int pixels)
{
    if (std::exchange(m_cellHeight, pixels) != pixels)
        updateGeometry();
}

QSize SequenceStrip::sizeHint() const
{
    return {cellWidth() * count(), m_cellHeight};
}

QSize SequenceStrip::minimumSizeHint() const
{
    return {cellWidth() * std::min(count(), 3), m_cellHeight};
}

void SequenceStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int fitting = std::max(1, width() / std::max(1, cellWidth()));
    const int first = std::clamp(m_current - fitting / 2, 0, std::max(0, count() - fitting));
    const int last = std::min(count(), first + fitting);
    for (int step = first; step < last; ++step) {
        const QRect box((step - first) * cellWidth(), 0, cellWidth(), height());
        paintCell(painter, QStyle::visualRect(layoutDirection(), rect(), box), step);
    }
}

void SequenceStrip::paintCell(QPainter& painter, const QRect& box, int step) const
{
    const int pad = std::max(2, m_cellHeight / 12);
    if (step == m_current) {
        painter.setPen(QPen(tokens().accent, std::max(1.0, m_cellHeight / 48.0)));
        painter.setBrush(mixed(tokens().playerGround, tokens().accent, 0.16));
        painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), m_cellHeight / 7.0,
                                m_cellHeight / 7.0);
    }
    const Cell& cell = m_cells[size_t(step)];
    constexpr double linesInCell = 4.2;
    QFont name = font();
    name.setPointSizeF(name.pointSizeF() *
                       std::max(1.0, m_cellHeight / linesInCell / fontMetrics().height()));
    painter.setFont(name);
    const QRect inner = box.adjusted(pad, pad, -pad, -pad);
    painter.setOpacity(step < m_current ? 0.4 : step == m_current ? 1.0 : 0.8);
    FigureView::paintSmall(painter, inner, cell.posture, cell.mirrored, cell.name);
    painter.setOpacity(1.0);
}

} // namespace supine
