#pragma once

#include "core/routine/routine_edit.h"

#include <QListView>

namespace supine
{

/// The list of a routine's lines. Lines are dragged to another place, practices are dropped in; Alt with the
/// up and down arrows moves what is chosen, Delete removes it, Ctrl+D doubles it, Ctrl+R repeats it, plus and
/// minus hold it longer or shorter.
class StepList : public QListView
{
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);

    [[nodiscard]] RoutineEdit::Rows rows() const;
    /// Chooses these and brings the first into view.
    void choose(const RoutineEdit::Rows& rows);

signals:
    void chosenChanged();
    /// Lines are to stand before the row `to`.
    void dropped(const std::vector<int>& rows, int to);
    void practiceDropped(const QString& practice, int to);
    void upAsked();
    void downAsked();
    void removeAsked();
    void duplicateAsked();
    void repeatAsked();
    /// By so many steps of five seconds.
    void lengthened(int steps);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    [[nodiscard]] int rowAt(const QPoint& place) const;
};

} // namespace supine
