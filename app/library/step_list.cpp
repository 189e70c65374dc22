#include "app/library/step_list.h"

#include "app/library/step_delegate.h"
#include "app/library/step_list_model.h"
#include "app/theme/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace supine
{

StepList::StepList(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new StepDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Steps of the routine"));
    setAccessibleDescription(
        tr("Alt with the arrow keys moves a step, Delete removes it, Ctrl+D doubles it, Ctrl+R "
           "repeats it, plus and minus change how long it is held."));
}

RoutineEdit::Rows StepList::rows() const
{
    RoutineEdit::Rows rows;
    for (const QModelIndex& index :
         selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void StepList::choose(const RoutineEdit::Rows& rows)
{
    if (rows.empty())
        return;
    QItemSelection selection;
    for (const int row : rows)
        selection.select(model()->index(row, 0), model()->index(row, 0));
    const QModelIndex first = model()->index(rows.front(), 0);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(model()->index(rows.back(), 0));
    scrollTo(first);
}

void StepList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void StepList::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool alt = modifiers == Qt::AltModifier;
    const bool control = modifiers == Qt::ControlModifier;
    if (alt && event->key() == Qt::Key_Up)
        emit upAsked();
    else if (alt && event->key() == Qt::Key_Down)
        emit downAsked();
    else if (modifiers == Qt::NoModifier &&
             (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removeAsked();
    else if (control && event->key() == Qt::Key_D)
        emit duplicateAsked();
    else if (control && event->key() == Qt::Key_R)
        emit repeatAsked();
    else if (event->text() == QLatin1String("+") || event->text() == QLatin1String("-"))
        emit lengthened(event->text() == QLatin1String("+") ? 1 : -1);
    else
        QListView::keyPressEvent(event);
}

int StepList::rowAt(const QPoint& place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid())
        return model()->rowCount();
    return index.row() + (place.y() > visualRect(index).center().y() ? 1 : 0);
}

void StepList::dropEvent(QDropEvent* event)
{
    const int to = rowAt(event->position().toPoint());
    const QMimeData* mime = event->mimeData();
    // Everything is done here: a copy leaves nothing for the view to take away.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setState(QAbstractItemView::NoState);
    viewport()->update();
    if (mime->hasFormat(StepListModel::practiceMime())) {
        emit practiceDropped(QString::fromUtf8(mime->data(StepListModel::practiceMime())), to);
        return;
    }
    if (event->source() != this)
        return;
    std::vector<int> rows;
    for (const QByteArray& row : mime->data(StepListModel::linesMime()).split(','))
        rows.push_back(row.toInt());
    std::sort(rows.begin(), rows.end());
    emit dropped(rows, to);
}

void StepList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tokens().textMuted);
    const int edge = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(edge, edge, -edge, -edge),
                     int(Qt::AlignCenter | Qt::TextWordWrap),
                     tr("Drag a pose here, or choose one and press Enter."));
}

} // namespace supine
