#include "app/journal/column_grid.h"

#include "app/widgets/metrics.h"

#include <QGridLayout>

namespace supine
{

ColumnGrid::ColumnGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(em(this, 2));
    m_grid->setVerticalSpacing(space(this));
}

void ColumnGrid::add(QWidget* row, bool whole)
{
    m_rows.push_back({row, whole});
    arrange(m_columns);
}

void ColumnGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = width() >= em(this, 30) ? 2 : 1;
    if (columns != m_columns)
        arrange(columns);
}

void ColumnGrid::arrange(int columns)
{
    m_columns = columns;
    int line = 0;
    int column = 0;
    for (const Row& row : m_rows) {
        if (row.whole && column != 0) {
            column = 0;
            ++line;
        }
        m_grid->addWidget(row.widget, line, column, 1, row.whole ? columns : 1);
        column = row.whole ? columns : column + 1;
        if (column >= columns) {
            column = 0;
            ++line;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

} // namespace supine
