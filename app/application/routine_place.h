#pragma once

#include "core/routine/own_practice.h"
#include "core/routine/own_routine.h"
#include "core/settings/settings.h"

#include <QObject>

class QMimeData;
class QStackedWidget;

namespace supine
{

class MainWindow;
class OwnPracticePage;
class OwnShelf;
class Prompts;
class RoutineEditor;
class RoutinesPane;
class ScrollPage;

/// Everything one does with routines of one's own in the window: the list, the editor, practices, files in
/// and out, by a drop on the window too, and cards.
class RoutinePlace : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    struct Services {
        OwnShelf& own;
        const RoutineShelf& shelf;
        const Catalogue& catalogue;
        Settings& settings;
        Prompts& prompts;
        MainWindow& window;
    };
    explicit RoutinePlace(const Services& services, QObject* parent = nullptr);

    /// Adds the routines to the library: a button at the head of its first page, which is a ScrollPage, opens
    /// their list; that, the editor and the form for practices are further pages of it.
    void join(QStackedWidget* library);
    void showList();
    /// Takes a file in, and says what became of it.
    void bringIn(const QString& path);

signals:
    void beginRequested(const supine::RoutineId& id);
    /// The library is to be seen; join() it now if it is new.
    void libraryWanted();

protected:
    /// Files that are dropped anywhere on the window.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeList();
    void connectPane();
    void edit(const OwnRoutine& routine);
    void editPractice(const OwnPractice& practice, bool fromEditor);
    void closePractice();
    void copy(const RoutineId& id);
    void exportFile(const RoutineId& id);
    void saveCardsOf(const RoutineId& id);
    void remove(const RoutineId& id);
    void tell(const QString& sentence);
    void takeDrop(const QMimeData& data);

    Services m_services;
    QStackedWidget* m_pages = nullptr;
    ScrollPage* m_list = nullptr;
    RoutinesPane* m_pane = nullptr;
    RoutineEditor* m_editor = nullptr;
    OwnPracticePage* m_practice = nullptr;
    bool m_practiceForEditor = false;
};

} // namespace supine
