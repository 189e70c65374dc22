#pragma once

#include "app/widgets/scroll_page.h"
#include "core/routine/routine_edit.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace supine
{

class Chip;
class Label;
class OwnShelf;
class PracticePalette;
class RoutinePanel;
class StepList;
class StepListModel;
class StepPanel;

/// The page on which a routine is made: its steps in a list, and beside it the poses to add, the chosen step
/// and what the whole routine says. Kept as it is changed; Ctrl+Z undoes, Ctrl+Y does again, Esc goes back.
class RoutineEditor : public ScrollPage
{
    Q_OBJECT
public:
    /// Both outlive the page.
    RoutineEditor(OwnShelf& own, const Catalogue& catalogue, QWidget* parent = nullptr);
    ~RoutineEditor() override;

    /// A new one has no steps yet, and is kept once it has one.
    void edit(const OwnRoutine& routine);
    [[nodiscard]] const OwnRoutine& routine() const;
    /// Adds a practice behind what is chosen.
    void add(const PracticeId& practice);
    /// Writes what was not written yet.
    void keepNow();

signals:
    void closeRequested();
    void beginRequested(const supine::RoutineId& id);
    void ownPracticeAsked();

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Side { Poses, ThisStep, Whole };
    QWidget* makeHead();
    QWidget* makeListCard();
    QWidget* makeSideCard();
    void connectList();
    void connectPanels();
    void makeKeys();
    void showSide(Side side);
    void arrange();
    /// After a change: shows the routine as it is now, and keeps it soon.
    void settle(const RoutineEdit::Outcome& outcome, bool keeping = true);
    void showTotals();
    void showChosen();
    void nameTyped(const QString& text);
    void say(const QString& sentence);
    void step(bool (RoutineEdit::*verb)());

    OwnShelf& m_own;
    const Catalogue& m_catalogue;
    std::unique_ptr<RoutineEdit> m_edit;
    std::unique_ptr<StepListModel> m_model;
    QLineEdit* m_name = nullptr;
    Label* m_length = nullptr;
    Label* m_notice = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_begin = nullptr;
    QBoxLayout* m_body = nullptr;
    StepList* m_list = nullptr;
    QList<QPushButton*> m_verbs;
    QList<Chip*> m_chips;
    QStackedWidget* m_sides = nullptr;
    PracticePalette* m_palette;
    StepPanel* m_step;
    RoutinePanel* m_whole;
    QTimer m_soon; ///< until it is kept
    bool m_unkept = false;
};

} // namespace supine
