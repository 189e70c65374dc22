#include "app/journal/journal_page.h"

#include "app/journal/body_card.h"
#include "app/journal/month_calendar.h"
#include "app/journal/night_editor.h"
#include "app/journal/own_factors.h"
#include "app/journal/past_card.h"
#include "app/journal/pose_relief_card.h"
#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace supine
{

JournalPage::JournalPage(Journal& journal, const Clock& clock, QTime dayTurn, QWidget* parent)
    : ScrollPage(tr("Journal"), parent), m_journal(journal), m_clock(clock), m_dayTurn(dayTurn),
      m_night(Night::of(clock.now(), dayTurn)), m_tonight(m_night)
{
    setSubtitle(
        tr("Any past night can be filled in or corrected. Everything is optional and saved as you go."));
    makeActions();
    makeColumns();
    connect(&m_journal, &Journal::nightChanged, this, [this](Night night) {
        if (night == m_night)
            load();
        refreshMarks();
        refreshActions();
    });
    connect(&m_journal, &Journal::recordChanged, this, [this](const QString& kind) {
        refreshActions();
        if (kind == factorKind())
            load();
    });
    connect(&m_journal, &Journal::changedElsewhere, this, [this] {
        load();
        refreshMarks();
        refreshActions();
    });
    refreshMarks();
    refreshActions();
    load();
}

JournalPage::~JournalPage()
{
    m_editor->settle();
}

void JournalPage::makeActions()
{
    m_undo = new PlainButton(tr("Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = new PlainButton(tr("Redo"));
    m_redo->setShortcut(QKeySequence::Redo);
    for (QPushButton* button : {m_undo, m_redo}) {
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
        actions()->addWidget(button);
    }
    connect(m_undo, &QPushButton::clicked, this, [this] { step(&Journal::undo); });
    connect(m_redo, &QPushButton::clicked, this, [this] { step(&Journal::redo); });
}

void JournalPage::makeColumns()
{
    m_notice = new Label(TextRole::Notice);
    m_notice->hide();
    content()->addWidget(m_notice);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space(this, 2));
    m_calendar = new MonthCalendar(m_night, m_tonight);
    connect(m_calendar, &MonthCalendar::nightAsked, this, &JournalPage::showNight);
    connect(m_calendar, &MonthCalendar::monthShown, this, &JournalPage::refreshMarks);
    m_left = new QWidget;
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_calendar);
    left->addStretch(1);
    m_columns->addWidget(m_left);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JournalPage::follow);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, 2));
    m_heading = new Label(TextRole::Title);
    column->addWidget(m_heading);
    m_editor = new NightEditor([this](const NightChange& change) { return save(change); });
    connect(m_editor, &NightEditor::noteDrafted, this, [this](const QString& text) {
        if (const auto kept = m_journal.keepDraft(noteForm, m_night, text); !kept)
            complain(kept.error());
    });
    connect(m_editor, &NightEditor::valuesDrafted, this, [this](const QString& text) {
        if (const auto kept = m_journal.keepDraft(valuesForm, m_night, text); !kept)
            complain(kept.error());
    });
    column->addWidget(m_editor);
    m_relief = new PoseReliefCard(m_journal);
    column->addWidget(m_relief);
    m_body = new BodyCard(m_journal);
    column->addWidget(m_body);
    m_past = new PastCard;
    connect(m_past, &PastCard::asked, this, &JournalPage::showPast);
    column->addWidget(m_past);
    m_columns->addWidget(right, 1);
    content()->addLayout(m_columns);
}

Night JournalPage::tonight() const
{
    return Night::of(m_clock.now(), m_dayTurn);
}

bool JournalPage::showNight(Night night)
{
    if (night == m_night) {
        m_calendar->setChosen(night);
        return true;
    }
    if (!m_editor->settle()) {
        m_calendar->setChosen(m_night);
        return false;
    }
    m_night = night;
    m_shown = false;
    m_notice->hide();
    m_calendar->setChosen(night);
    load();
    return true;
}

void JournalPage::setDayTurn(QTime dayTurn)
{
    m_dayTurn = dayTurn;
}

void JournalPage::setRoutineNames(const QHash<QString, QString>& names)
{
    m_editor->setRoutineNames(names);
}

void JournalPage::setPoseNames(std::function<QString(const PracticeId&)> name)
{
    m_relief->setPoseNames(std::move(name));
}

void JournalPage::load()
{
    m_heading->setText(locale().toString(m_night.date(), QLocale::LongFormat));
    const auto record = m_journal.night(m_night);
    m_editor->setEnabled(record.ok());
    m_body->setNight(m_night);
    if (!record)
        complain(record.error());
    const NightRecord shown = record ? *record : NightRecord{m_night, {}, {}, {}, {}};
    m_relief->show(shown);
    if (const auto own = ownFactorsOf(m_journal))
        m_editor->setOwnFactors(*own);
    if (m_shown)
        m_editor->refresh(shown);
    else
        showAnew(shown);
    m_shown = true;
    if (m_past->isOpen())
        showPast();
}

void JournalPage::showPast()
{
    const auto changes = m_journal.history(m_night);
    if (changes)
        m_past->show(*changes);
    else
        complain(changes.error());
}

void JournalPage::showAnew(const NightRecord& record)
{
    m_editor->show(record);
    m_past->close();
    const auto draft = m_journal.draft(noteForm, record.night);
    if (draft && *draft && **draft != record.note.value_or(QString()))
        m_editor->showDraft(**draft);
    if (const auto values = m_journal.draft(valuesForm, record.night); values && *values)
        m_editor->showValues(**values);
}

void JournalPage::refreshMarks()
{
    const auto nights = m_journal.nights(m_calendar->first(), m_calendar->last());
    if (!nights) {
        complain(nights.error());
        return;
    }
    QMap<QDate, DayButton::Marks> marks;
    for (const NightRecord& record : *nights) {
        const bool entered = !record.measures.empty() || !record.factors.empty() || record.note;
        marks.insert(record.night.date(), {entered, record.practised()});
    }
    m_calendar->setMarks(marks);
}

void JournalPage::refreshActions()
{
    m_undo->setEnabled(m_journal.canUndo());
    m_redo->setEnabled(m_journal.canRedo());
}

Result<void> JournalPage::save(const NightChange& change)
{
    auto recorded = m_journal.record(m_night, change);
    if (recorded)
        m_notice->hide();
    else
        complain(recorded.error());
    return recorded;
}

void JournalPage::step(Result<std::optional<Night>> (Journal::*walk)())
{
    if (!m_editor->settle())
        return;
    const auto night = (m_journal.*walk)();
    if (!night)
        complain(night.error());
    else if (*night)
        showNight(**night);
}

void JournalPage::complain(const Error& error)
{
    m_notice->setText(errorText(error));
    m_notice->show();
    verticalScrollBar()->setValue(0);
}

void JournalPage::resizeEvent(QResizeEvent* event)
{
    ScrollPage::resizeEvent(event);
    arrange();
}

void JournalPage::arrange()
{
    m_wide = viewport()->width() >= em(this, 44);
    m_columns->setDirection(m_wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_left->setMinimumWidth(m_wide ? em(this, 16) : 0);
    m_left->setMaximumWidth(m_wide ? em(this, 16) : QWIDGETSIZE_MAX);
    follow();
}

void JournalPage::follow()
{
    const int above = m_left->mapTo(widget(), QPoint(0, 0)).y() - space(this, 2);
    const int room = m_left->height() - m_calendar->height();
    const int offset = m_wide ? std::clamp(verticalScrollBar()->value() - above, 0, std::max(0, room)) : 0;
    m_left->layout()->setContentsMargins(0, offset, 0, 0);
}

void JournalPage::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    const Night before = m_tonight;
    m_tonight = tonight();
    m_calendar->setTonight(m_tonight);
    if (m_night == before)
        showNight(m_tonight); // whoever was on tonight's page still is
}

void JournalPage::hideEvent(QHideEvent* event)
{
    m_editor->settle();
    ScrollPage::hideEvent(event);
}

} // namespace supine
