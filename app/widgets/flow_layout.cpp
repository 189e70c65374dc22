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
    for (QLayoutItem* item : m_items) {
        // In a row of its own what can break its line may be as narrow as it can.
        const bool breaks = item->hasHeightForWidth() && item->widget();
        size = size.expandedTo(
            breaks ? item->widget()->minimumSizeHint().expandedTo(item->widget()->minimumSize())
                   : item->minimumSize());
    }
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

QSize FlowLayout::sizeIn(const QLayoutItem& item, int width) const
{
    const QSize asked = item.sizeHint();
    if (m_even)
        return {columnWidth(width), asked.height()};
    const int given = std::min(asked.width(), width);
    return {given, item.hasHeightForWidth() ? item.heightForWidth(given) : asked.height()};
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int width = std::max(inner.width(), 1);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = inner.y();
    int height = 0;
    QList<std::pair<QLayoutItem*, QRect>> row;
    const auto finish = [&] {
        for (const auto& [item, box] : std::as_const(row)) {
            const int below = m_centred ? (height - box.height()) / 2 : 0;
            if (place)
                item->setGeometry(QStyle::visualRect(direction, inner, box.translated(0, below)));
        }
        row.clear();
    };
    int x = inner.x();
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeIn(*item, width);
        if (x + size.width() > inner.x() + width && height > 0) {
            finish();
            x = inner.x();
            y += height + m_gap;
            height = 0;
        }
        row.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    finish();
    return y + height - rect.y() + contentsMargins().bottom();
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
