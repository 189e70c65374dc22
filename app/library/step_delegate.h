#pragma once

#include <QStyledItemDelegate>

namespace supine
{

/// Draws a line of StepListModel: the pose's figure, its name, what is special, and how long it is held. The
/// steps of a repeat stand in behind a bar.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace supine
