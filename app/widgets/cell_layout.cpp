#include "app/widgets/cell_layout.h"

#include <QStyle>
#include <QWidget>

namespace supine
{

namespace
{

constexpr int mostRows = 3;

} // namespace

CellLayout::CellLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

CellLayout::~CellLayout()
{
    qDeleteAll(m_items);
}

void CellLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* CellLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* CellLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize CellLayout::cell() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int CellLayout::columnsIn(int rows) const
{
    return (count() + rows - 1) / rows;
}

int CellLayout::widthOf(int columns) const
{
    return columns * cell().width() + std::max(0, columns - 1) * m_gap;
}

int CellLayout::rowsFor(int width) const
{
    int rows = 1;
    while (rows < mostRows && widthOf(columnsIn(rows)) > width)
        ++rows;
    return rows;
}

int CellLayout::heightForWidth(int width) const
{
    const int rows = rowsFor(width);
    return rows * cell().height() + (rows - 1) * m_gap;
}

QSize CellLayout::minimumSize() const
{
    return {widthOf(columnsIn(mostRows)), cell().height()};
}

QSize CellLayout::sizeHint() const
{
    return {widthOf(count()), cell().height()};
}

void CellLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    if (m_items.isEmpty())
        return;
    const int columns = columnsIn(rowsFor(rect.width()));
    const int height = cell().height();
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto edge = [&](int column) { return column * (rect.width() + m_gap) / columns; };
    for (int i = 0; i < count(); ++i) {
        const int column = i % columns;
        const QRect place(rect.x() + edge(column), rect.y() + i / columns * (height + m_gap),
                          edge(column + 1) - edge(column) - m_gap, height);
        m_items.at(i)->setGeometry(QStyle::visualRect(direction, rect, place));
    }
}

} // namespace supine
