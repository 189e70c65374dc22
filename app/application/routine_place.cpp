#include "app/application/routine_place.h"

#include "app/figure/figure_view.h"
#include "app/figure/pictures.h"
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
#include "app/widgets/buttons.h"
#include "app/widgets/scroll_page.h"
#include "core/settings/settings_keys.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

namespace supine
{

namespace
{

const QString suffix = QStringLiteral("supine-routine");

/// The one local file of a drag, if it is a routine's.
QString routineFileIn(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith('.' + suffix, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

RoutinePlace::RoutinePlace(const Services& services, QObject* parent) : QObject(parent), m_services(services)
{
    services.own.pictures().show();
    services.window.setAcceptDrops(true);
    services.window.installEventFilter(this);
}

RoutinePlace::~RoutinePlace()
{
    setPictureSource({});
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
    const QString name = tr("%1, my way", "a routine's name")
                             .arg(routine->own ? routine->name : catalogueText(routine->name))
                             .left(limits::name);
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
    if (!brought)
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
    const QString name = routine->own ? routine->name : catalogueText(routine->name);
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
    if (m_pane)
        m_pane->tell(sentence);
}

bool RoutinePlace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (routineFileIn(drag->mimeData()).isEmpty() || m_services.window.covered())
            return QObject::eventFilter(watched, event);
        drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QString path = routineFileIn(drop->mimeData());
        if (path.isEmpty())
            return QObject::eventFilter(watched, event);
        drop->acceptProposedAction();
        bringIn(path);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace supine
