#pragma once

#include "core/routine/routine.h"

#include <QWidget>

class QVBoxLayout;

namespace supine
{

class Label;
class OwnShelf;

/// All routines: the user's own, to change, share and begin, the shipped ones, to begin and to make one's own
/// of, and the practices one made.
class RoutinesPane : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the pane.
    RoutinesPane(OwnShelf& own, const RoutineShelf& shelf, const Catalogue& catalogue,
                 QWidget* parent = nullptr);

    /// Says what became of something, until the next time.
    void tell(const QString& sentence);
    void refresh();

signals:
    void newAsked();
    void importAsked();
    void beginAsked(const supine::RoutineId& id);
    void editAsked(const supine::RoutineId& id);
    /// A routine like this one, to be changed.
    void copyAsked(const supine::RoutineId& id);
    void exportAsked(const supine::RoutineId& id);
    void cardsAsked(const supine::RoutineId& id);
    void removeAsked(const supine::RoutineId& id);
    void newPracticeAsked();
    void practiceAsked(const supine::PracticeId& id);

private:
    QWidget* makeRow(const Routine& routine);
    QWidget* makeOwn();
    QWidget* makeShipped();
    QWidget* makePractices();

    OwnShelf& m_own;
    const RoutineShelf& m_shelf;
    const Catalogue& m_catalogue;
    Label* m_notice;
    QVBoxLayout* m_column;
    QWidget* m_cards = nullptr;
};

} // namespace supine
