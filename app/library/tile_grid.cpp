#include "app/library/tile_grid.h"

#include "app/widgets/metrics.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace supine
{

TileGrid::TileGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space(this));
}

void TileGrid::setTiles(const QList<QAbstractButton*>& tiles)
{
    qDeleteAll(m_tiles);
    m_tiles = tiles;
    for (QAbstractButton* tile : tiles) {
        tile->setParent(this);
        tile->installEventFilter(this);
    }
    showOnly(tiles);
}

void TileGrid::showOnly(const QList<QAbstractButton*>& shown)
{
    m_shown = shown;
    for (QAbstractButton* tile : std::as_const(m_tiles))
        tile->setVisible(shown.contains(tile));
    arrange();
}

void TileGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (fittingColumns() != m_columns)
        arrange();
}

int TileGrid::fittingColumns() const
{
    const int tile = m_tiles.isEmpty() ? em(this, 9) : m_tiles.first()->sizeHint().width();
    return std::max(1, (width() + m_grid->spacing()) / (tile + m_grid->spacing()));
}

void TileGrid::arrange()
{
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = fittingColumns();
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    QWidget* before = nullptr;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        m_grid->addWidget(m_shown.at(i), int(i) / m_columns, int(i) % m_columns);
        if (before)
            setTabOrder(before, m_shown.at(i));
        before = m_shown.at(i);
    }
}

bool TileGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const qsizetype at = m_shown.indexOf(qobject_cast<QAbstractButton*>(watched));
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    qsizetype to = -1;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
        to = at - forward;
        break;
    case Qt::Key_Right:
        to = at + forward;
        break;
    case Qt::Key_Up:
        to = at - m_columns;
        break;
    case Qt::Key_Down:
        to = at + m_columns;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at >= 0)
            m_shown.at(at)->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
    if (at >= 0 && to >= 0 && to < m_shown.size())
        m_shown.at(to)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace supine
