#include "app/library/routine_editor.h"

#include "app/library/flaw_text.h"
#include "app/library/own_shelf.h"
#include "app/library/practice_palette.h"
#include "app/library/routine_panel.h"
#include "app/library/step_list.h"
#include "app/library/step_list_model.h"
#include "app/library/step_panel.h"
#include "app/text/catalogue_words.h"
#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>

#include <chrono>

namespace supine
{

using namespace std::chrono_literals;
using Rows = RoutineEdit::Rows;

RoutineEditor::RoutineEditor(OwnShelf& own, const Catalogue& catalogue, QWidget* parent)
    : ScrollPage(tr("Your routine"), parent), m_own(own), m_catalogue(catalogue),
      m_palette(new PracticePalette(catalogue)), m_step(new StepPanel(catalogue)), m_whole(new RoutinePanel)
{
    setSubtitle(tr("Kept as you change it."));
    content()->addWidget(makeHead());
    m_body = new QHBoxLayout;
    m_body->setSpacing(space(this, 2));
    m_body->addWidget(makeListCard(), 3);
    m_body->addWidget(makeSideCard(), 2);
    content()->addLayout(m_body, 1);
    connectPanels();
    makeKeys();
    m_soon.setSingleShot(true);
    m_soon.setInterval(600ms);
    connect(&m_soon, &QTimer::timeout, this, &RoutineEditor::keepNow);
    connect(&own, &OwnShelf::practicesChanged, m_palette, &PracticePalette::refresh);
    edit({RoutineId(own.freeId({})), {}, {}, {}});
}

RoutineEditor::~RoutineEditor() = default;

void RoutineEditor::connectList()
{
    connect(m_list, &StepList::chosenChanged, this, &RoutineEditor::showChosen);
    connect(m_list, &StepList::dropped, this,
            [this](const Rows& rows, int to) { settle(m_edit->move(rows, to)); });
    connect(m_list, &StepList::practiceDropped, this, [this](const QString& practice, int to) {
        if (const Practice* known = m_catalogue.practice(PracticeId(practice)))
            settle(m_edit->insert(to, {stepOf(*known)}));
    });
    connect(m_list, &StepList::upAsked, this, [this] { settle(m_edit->moveUp(m_list->rows())); });
    connect(m_list, &StepList::downAsked, this, [this] { settle(m_edit->moveDown(m_list->rows())); });
    connect(m_list, &StepList::removeAsked, this, [this] { settle(m_edit->remove(m_list->rows())); });
    connect(m_list, &StepList::duplicateAsked, this, [this] { settle(m_edit->duplicate(m_list->rows())); });
    connect(m_list, &StepList::repeatAsked, this,
            [this] { settle(m_edit->repeat(m_list->rows(), limits::fewestTimes)); });
    connect(m_list, &StepList::lengthened, this, [this](int steps) {
        m_edit->mergeAs(QStringLiteral("hold"));
        settle(m_edit->change(m_list->rows(), [steps](RoutineItem& item) { item.step.hold += steps * 5s; }));
    });
}

void RoutineEditor::connectPanels()
{
    connect(m_palette, &PracticePalette::practiceChosen, this,
            [this](const QString& practice) { add(PracticeId(practice)); });
    connect(m_palette, &PracticePalette::ownPracticeAsked, this, &RoutineEditor::ownPracticeAsked);
    connect(m_step, &StepPanel::edited, this,
            [this](const QString& words, const std::function<void(RoutineItem&)>& change) {
                m_edit->mergeAs(words);
                settle(m_edit->change(m_list->rows(), change));
            });
    connect(m_step, &StepPanel::easierChosen, this, [this](const PracticeId& practice, bool easier) {
        OwnRoutine next = m_edit->routine();
        if (easier)
            next.easier.insert(practice);
        else
            next.easier.erase(practice);
        m_edit->setAttributes(next);
        settle({std::nullopt, m_list->rows()});
    });
    connect(m_step, &StepPanel::repeatGivenUp, this,
            [this] { settle(m_edit->giveUpRepeat(m_list->rows())); });
    connect(m_step, &StepPanel::refused, this, [this](RoutineFlaw flaw) { say(flawText(flaw)); });
    connect(m_whole, &RoutinePanel::edited, this, [this](const QString& words, const OwnRoutine& shown) {
        OwnRoutine next = m_edit->routine();
        next.summary = shown.summary;
        next.rest = shown.rest;
        next.tones = shown.tones;
        next.voice = shown.voice;
        next.quiet = shown.quiet;
        m_edit->mergeAs(words);
        const auto outcome = m_edit->setAttributes(next);
        settle({outcome.flaw, m_list->rows()});
    });
    connect(m_whole, &RoutinePanel::summaryRefused, this, [this](std::optional<TextFlaw> flaw) {
        say(flaw ? textFlawText(*flaw, limits::summary) : QString());
    });
}

void RoutineEditor::edit(const OwnRoutine& routine)
{
    keepNow();
    m_edit = std::make_unique<RoutineEdit>(routine, m_catalogue);
    auto model = std::make_unique<StepListModel>(*m_edit, m_catalogue);
    m_list->setModel(model.get());
    m_model = std::move(model);
    m_name->setText(routine.name);
    m_unkept = false;
    say({});
    settle({}, false);
    showSide(Poses);
    m_list->choose(routine.items.empty() ? Rows{} : Rows{0});
    showChosen();
    setFocusProxy(routine.name.isEmpty() ? static_cast<QWidget*>(m_name) : m_list);
    focusProxy()->setFocus(Qt::OtherFocusReason);
    verticalScrollBar()->setValue(0);
}

const OwnRoutine& RoutineEditor::routine() const
{
    return m_edit->routine();
}

void RoutineEditor::add(const PracticeId& practice)
{
    const Practice* known = m_catalogue.practice(practice);
    if (!known)
        return;
    const Rows rows = m_list->rows();
    const int at = rows.empty() ? int(m_edit->routine().items.size()) : rows.back() + 1;
    settle(m_edit->insert(at, {stepOf(*known)}));
}

void RoutineEditor::step(bool (RoutineEdit::*verb)())
{
    const Rows rows = m_list->rows();
    if (!(m_edit.get()->*verb)())
        return;
    m_name->setText(m_edit->routine().name);
    const int count = int(m_edit->routine().items.size());
    settle({std::nullopt, count == 0 || rows.empty() ? Rows{} : Rows{std::min(rows.front(), count - 1)}});
}

void RoutineEditor::settle(const RoutineEdit::Outcome& outcome, bool keeping)
{
    if (outcome.flaw) {
        say(flawText(*outcome.flaw));
        showChosen(); // the fields show what is, not what was wished
        return;
    }
    m_model->follow();
    m_list->choose(outcome.rows);
    m_whole->show(m_edit->routine());
    showTotals();
    showChosen();
    if (!keeping)
        return;
    say({});
    m_unkept = true;
    m_soon.start();
}

void RoutineEditor::showTotals()
{
    m_undo->setEnabled(m_edit->canUndo());
    m_redo->setEnabled(m_edit->canRedo());
    const OwnRoutine& routine = m_edit->routine();
    const bool playable = !flawOf(routine, m_catalogue);
    m_begin->setEnabled(playable);
    if (!playable) {
        m_length->setText(tr("It lasts as long as the poses you put in."));
        return;
    }
    const Routine played = playedRoutine(routine, m_catalogue);
    const auto timeline = buildTimeline(played, m_catalogue);
    if (!timeline)
        return;
    QStringList parts{timelineLengthText(*timeline), poseCountText(played)};
    if (routine.rest.count() > 0)
        parts.append(tr("then %1 of rest").arg(lengthText(routine.rest)));
    m_length->setText(parts.join(QStringLiteral(" · ")));
}

void RoutineEditor::showChosen()
{
    const Rows rows = m_list->rows();
    for (QPushButton* verb : std::as_const(m_verbs))
        verb->setEnabled(!rows.empty());
    const bool valid = rows.empty() || rows.back() < int(m_edit->routine().items.size());
    m_step->show(m_edit->routine(), valid ? rows : Rows{});
}

void RoutineEditor::showSide(Side side)
{
    m_chips.at(side)->setChecked(true);
    m_sides->setCurrentIndex(side);
}

void RoutineEditor::nameTyped(const QString& text)
{
    const QString name = text.simplified();
    if (const auto flaw = textFlaw(text, limits::name)) {
        say(textFlawText(*flaw, limits::name));
        return;
    }
    OwnRoutine next = m_edit->routine();
    next.name = name;
    m_edit->mergeAs(QStringLiteral("name"));
    m_edit->setAttributes(next);
    settle({std::nullopt, m_list->rows()});
}

void RoutineEditor::say(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void RoutineEditor::keepNow()
{
    m_soon.stop();
    if (!m_unkept)
        return;
    OwnRoutine routine = m_edit->routine();
    if (routine.items.empty()) {
        say(tr("A routine without poses is not kept; what was kept of it before stays as it is."));
        return;
    }
    if (routine.name.isEmpty())
        routine.name = tr("My routine");
    if (const auto kept = m_own.keep(routine); !kept)
        say(errorText(kept.error()));
    else
        m_unkept = false;
}

void RoutineEditor::arrange()
{
    const bool wide = viewport()->width() > em(this, 38);
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int around = em(this, 17); // head, name and buttons
    m_list->setMinimumHeight(std::max(em(this, 11), wide ? viewport()->height() - around : 0));
}

void RoutineEditor::hideEvent(QHideEvent* event)
{
    keepNow();
    ScrollPage::hideEvent(event);
}

void RoutineEditor::resizeEvent(QResizeEvent* event)
{
    ScrollPage::resizeEvent(event);
    arrange();
}

void RoutineEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        ScrollPage::keyPressEvent(event);
}

} // namespace supine
