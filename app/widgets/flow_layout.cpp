#include "app/widgets/flow_layout.h"

#include "app/widgets/metrics.h"

#include <QStyle>
#include <QWidget>

namespace supine
{

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins edge = contentsMargins();
    return size + QSize(edge.left() + edge.right(), edge.top() + edge.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size = minimumSize();
    if (!m_oneRow)
        return size;
    int width = -m_gap;
    for (const QLayoutItem* item : m_items)
        width += item->sizeHint().width() + m_gap;
    return size.expandedTo(QSize(width, 0));
}

int FlowLayout::columnWidth(int width) const
{
    int widest = 1;
    for (const QLayoutItem* item : m_items)
        widest = std::max(widest, item->sizeHint().width());
    const int columns = std::clamp((width + m_gap) / (widest + m_gap), 1, std::max(1, count()));
    return (width - (columns - 1) * m_gap) / columns;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int column = m_even ? columnWidth(inner.width()) : 0;
    int x = inner.x();
    int y = inner.y();
    int row = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo(QSize(std::max(inner.width(), 1), QWIDGETSIZE_MAX));
        if (m_even)
            size.setWidth(column);
        if (x + size.width() > inner.right() + 1 && row > 0) {
            x = inner.x();
            y += row + m_gap;
            row = 0;
        }
        if (place)
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(QPoint(x, y), size)));
        x += size.width() + m_gap;
        row = std::max(row, size.height());
    }
    return y + row - rect.y() + contentsMargins().bottom();
}

QWidget* flowing(const QWidget* metric, const QList<QWidget*>& widgets)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(space(metric), row);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    QSizePolicy policy = row->sizePolicy();
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace supine
