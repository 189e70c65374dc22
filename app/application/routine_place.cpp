#include "app/application/routine_place.h"

#include "app/figure/figure_view.h"
#include "app/library/card_file.h"
#include "app/library/own_practice_page.h"
#include "app/library/own_shelf.h"
#include "app/library/routine_editor.h"
#include "app/library/routines_pane.h"
#include "app/prompts/prompts.h"
#include "app/shell/main_window.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/text/error_text.h"
#include "app/text/routine_name.h"
#include "app/widgets/buttons.h"
#include "app/widgets/scroll_page.h"
#include "core/settings/settings_keys.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QWindow>

namespace supine
{

namespace
{

const QString suffix = QStringLiteral("supine-routine");
constexpr int longestFileName = 80;

struct Dropped {
    QString path; ///< of a routine's file, or empty
    QString objection;
};

/// What lies in a drag from another program.
Dropped droppedIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1)
        return {{}, RoutinePlace::tr("Please drop one file at a time.")};
    const QString path = urls.first().toLocalFile();
    const QString name = shownText(urls.first().fileName(), longestFileName);
    if (path.isEmpty())
        return {{}, RoutinePlace::tr("Only files of this computer can be dropped here.")};
    if (QFileInfo(path).isDir())
        return {{}, RoutinePlace::tr("“%1” is a folder. Please drop the file of a routine.").arg(name)};
    if (!path.endsWith('.' + suffix, Qt::CaseInsensitive))
        return {{},
                RoutinePlace::tr("“%1” is no routine: such files end in .%2. Nights are brought in under "
                                 "Settings.")
                    .arg(name, suffix)};
    return {path, {}};
}

} // namespace

RoutinePlace::RoutinePlace(const Services& services, QObject* parent) : QObject(parent), m_services(services)
{
    services.own.pictures().show();
    services.window.setAcceptDrops(true);
    services.window.installEventFilter(this);
    if (services.window.windowHandle())
        services.window.windowHandle()->installEventFilter(this);
}

void RoutinePlace::join(QStackedWidget* library)
{
    m_pages = library;
    auto* first = qobject_cast<ScrollPage*>(library->widget(0));
    auto* open = new PlainButton(tr("Routines"));
    open->setObjectName(QStringLiteral("openRoutines"));
    first->actions()->addWidget(open);
    connect(open, &QPushButton::clicked, this, &RoutinePlace::showList);
}

void RoutinePlace::makeList()
{
    auto* page = new ScrollPage(tr("Routines"));
    page->setSubtitle(tr("What there is to be led through, and what you put together yourself."));
    auto* back = new PlainButton(tr("Library"));
    back->setObjectName(QStringLiteral("closeRoutines"));
    page->actions()->addWidget(back);
    m_pane = new RoutinesPane(m_services.own, m_services.shelf, m_services.catalogue);
    page->content()->addWidget(m_pane);
    page->content()->addStretch(1);
    page->setFocusProxy(back);
    m_pages->addWidget(page);
    m_list = page;
    const auto leave = [this] { m_pages->setCurrentIndex(0); };
    connect(back, &QPushButton::clicked, this, leave);
    for (const QKeySequence& keys : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)}) {
        auto* shortcut = new QShortcut(keys, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, leave);
    }
    connectPane();
}

void RoutinePlace::showList()
{
    if (!m_pages)
        return;
    if (!m_list)
        makeList();
    m_pages->setCurrentWidget(m_list);
    m_list->setFocus(Qt::OtherFocusReason);
}

void RoutinePlace::connectPane()
{
    connect(m_pane, &RoutinesPane::newAsked, this, [this] {
        const QString name = tr("My evening");
        edit({RoutineId(m_services.own.freeId(name)), name, {}, {}});
    });
    connect(m_pane, &RoutinesPane::editAsked, this, [this](const RoutineId& id) {
        if (const OwnRoutine* routine = m_services.own.routine(id))
            edit(OwnRoutine(*routine));
    });
    connect(m_pane, &RoutinesPane::copyAsked, this, &RoutinePlace::copy);
    connect(m_pane, &RoutinesPane::exportAsked, this, &RoutinePlace::exportFile);
    connect(m_pane, &RoutinesPane::cardsAsked, this, &RoutinePlace::saveCardsOf);
    connect(m_pane, &RoutinesPane::removeAsked, this, &RoutinePlace::remove);
    connect(m_pane, &RoutinesPane::beginAsked, this, &RoutinePlace::beginRequested);
    connect(m_pane, &RoutinesPane::newPracticeAsked, this, [this] { editPractice({}, false); });
    connect(m_pane, &RoutinesPane::practiceAsked, this, [this](const PracticeId& id) {
        if (const OwnPractice* practice = m_services.own.practice(id))
            editPractice(OwnPractice(*practice), false);
    });
    connect(m_pane, &RoutinesPane::importAsked, this, [this] {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString path = m_services.prompts.openFile(m_pane, tr("Bring in a routine"), documents);
        if (!path.isEmpty())
            bringIn(path);
    });
}

void RoutinePlace::edit(const OwnRoutine& routine)
{
    if (!m_editor) {
        m_editor = new RoutineEditor(m_services.own, m_services.catalogue);
        m_pages->addWidget(m_editor);
        connect(m_editor, &RoutineEditor::closeRequested, this, [this] {
            m_editor->keepNow();
            m_pages->setCurrentWidget(m_list);
        });
        connect(m_editor, &RoutineEditor::beginRequested, this, &RoutinePlace::beginRequested);
        connect(m_editor, &RoutineEditor::ownPracticeAsked, this, [this] { editPractice({}, true); });
    }
    tell({});
    m_pages->setCurrentWidget(m_editor);
    m_editor->edit(routine);
}

void RoutinePlace::editPractice(const OwnPractice& practice, bool fromEditor)
{
    m_practiceForEditor = fromEditor;
    if (!m_practice) {
        m_practice = new OwnPracticePage(m_services.own, m_services.catalogue, m_services.prompts);
        m_pages->addWidget(m_practice);
        connect(m_practice, &OwnPracticePage::closeRequested, this, &RoutinePlace::closePractice);
        connect(m_practice, &OwnPracticePage::kept, this, [this](const PracticeId& id) {
            closePractice();
            if (m_practiceForEditor)
                m_editor->add(id);
        });
    }
    m_pages->setCurrentWidget(m_practice);
    m_practice->edit(practice);
}

void RoutinePlace::closePractice()
{
    m_pages->setCurrentWidget(m_practiceForEditor ? static_cast<QWidget*>(m_editor) : m_list);
}

void RoutinePlace::copy(const RoutineId& id)
{
    const Routine* routine = m_services.shelf.routine(id);
    if (!routine)
        return;
    const QString name = tr("%1, my way", "a routine's name").arg(routineName(*routine)).left(limits::name);
    OwnRoutine copy;
    if (const OwnRoutine* own = m_services.own.routine(id))
        copy = *own;
    else
        copy = changeable(*routine, m_services.catalogue, {}, {});
    copy.id = RoutineId(m_services.own.freeId(name));
    copy.name = name;
    copy.summary = routine->own ? copy.summary : catalogueText(routine->summary);
    if (const auto kept = m_services.own.keep(copy); !kept)
        tell(errorText(kept.error()));
    else
        edit(copy);
}

void RoutinePlace::bringIn(const QString& path)
{
    emit libraryWanted();
    showList();
    const auto brought = m_services.own.bringInFile(path);
    if (!brought && brought.error().kind == Error::Kind::Format)
        tell(tr("This file is no routine that can be brought in; nothing changed. (%1)")
                 .arg(brought.error().detail));
    else if (!brought && brought.error().kind == Error::Kind::Newer)
        tell(tr("This routine was written by a later version of Supine; nothing changed."));
    else if (!brought)
        tell(errorText(brought.error()));
    else if (brought->wasHere)
        tell(tr("“%1” was here already; nothing changed.").arg(brought->name));
    else
        tell(tr("“%1” is among your routines now.").arg(brought->name));
}

void RoutinePlace::exportFile(const RoutineId& id)
{
    const OwnRoutine* routine = m_services.own.routine(id);
    if (!routine)
        return;
    const QString path = m_services.prompts.saveFile(m_pane, tr("Save the routine as a file"),
                                                     routine->id.text(), {{tr("Routine of Supine"), suffix}});
    if (path.isEmpty())
        return;
    const auto written = m_services.own.exportTo(id, path);
    tell(written ? tr("“%1” was saved.").arg(routine->name) : errorText(written.error()));
}

void RoutinePlace::saveCardsOf(const RoutineId& id)
{
    const Routine* routine = m_services.shelf.routine(id);
    const auto timeline = routine ? buildTimeline(*routine, m_services.catalogue)
                                  : Result<Timeline>(Error{Error::Kind::NotFound, {}});
    if (!timeline)
        return;
    const QString path = m_services.prompts.saveFile(
        m_pane, tr("Save cards to print"), routine->id.text(),
        {{tr("PDF document"), QStringLiteral("pdf")}, {tr("SVG picture"), QStringLiteral("svg")}});
    if (path.isEmpty())
        return;
    const QString name = routineName(*routine);
    const auto written = saveCards(
        {name, timelineLengthText(*timeline), cardsOf(*routine, m_services.catalogue, FigureView::library())},
        path);
    tell(written ? tr("The cards of “%1” were saved.").arg(name) : errorText(written.error()));
}

void RoutinePlace::remove(const RoutineId& id)
{
    const OwnRoutine* routine = m_services.own.routine(id);
    if (!routine)
        return;
    const QString name = routine->name;
    if (!m_services.prompts.confirm(m_pane, tr("Remove this routine?"),
                                    tr("“%1” goes for good. The nights you practised it stay.").arg(name),
                                    tr("Remove")))
        return;
    if (m_services.settings.value(keys::routine) == id.text())
        (void)m_services.settings.set(keys::routine, keys::routine.fallback);
    const auto removed = m_services.own.remove(id);
    tell(removed ? tr("“%1” was removed.").arg(name) : errorText(removed.error()));
}

void RoutinePlace::tell(const QString& sentence)
{
    if (!m_pane)
        return;
    m_pane->tell(sentence);
    if (!sentence.isEmpty())
        m_list->verticalScrollBar()->setValue(0); // where it stands
}

/// Files are the window's before any field under the mouse takes their names for text.
bool RoutinePlace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_services.window) {
        if (event->type() == QEvent::Show)
            m_services.window.windowHandle()->installEventFilter(this);
        return QObject::eventFilter(watched, event);
    }
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event); // the others are of its kind
    if (!drop->mimeData()->hasUrls())
        return QObject::eventFilter(watched, event);
    drop->setAccepted(!m_services.window.covered());
    if (!drop->isAccepted())
        return true;
    drop->setDropAction(Qt::CopyAction);
    if (type == QEvent::Drop)
        takeDrop(*drop->mimeData());
    return true;
}

void RoutinePlace::takeDrop(const QMimeData& data)
{
    const Dropped dropped = droppedIn(data);
    if (dropped.objection.isEmpty()) {
        bringIn(dropped.path);
        return;
    }
    emit libraryWanted();
    showList();
    tell(dropped.objection);
}

} // namespace supine
