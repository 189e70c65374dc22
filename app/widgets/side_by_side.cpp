#include "app/widgets/side_by_side.h"

#include "app/widgets/metrics.h"

namespace supine
{

SideBySide::SideBySide(double leastEms, QWidget* parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_leastEms(leastEms)
{
    m_row->setContentsMargins({});
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < em(this, m_leastEms) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace supine
