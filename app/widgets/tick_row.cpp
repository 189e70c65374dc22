#include "app/widgets/tick_row.h"

#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace supine
{

TickRow::TickRow(const QString& text, QWidget* parent) : QWidget(parent), m_box(new QCheckBox)
{
    m_box->setAccessibleName(text);
    auto* words = new Label(TextRole::Body, text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(this, 0.1));
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(words, 1, Qt::AlignVCenter);
    setFocusProxy(m_box);
}

void TickRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && m_box->isEnabled())
        m_box->click();
}

} // namespace supine
