#include "app/journal/month_calendar.h"

#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace supine
{
namespace
{

QDate startOfMonth(QDate date)
{
    return QDate(date.year(), date.month(), 1);
}

} // namespace

MonthCalendar::MonthCalendar(Night chosen, Night tonight, QWidget* parent)
    : Card({}, parent), m_chosen(chosen), m_tonight(tonight), m_title(new Label(TextRole::Strong)),
      m_grid(new QGridLayout)
{
    setAccessibleName(tr("Nights of the month"));
    makeHead();
    makeDays();
    makeLegend();
    showMonth(startOfMonth(chosen.date()));
}

void MonthCalendar::makeHead()
{
    auto* head = new QHBoxLayout;
    auto* previous = new PlainButton(QStringLiteral("‹"));
    previous->setAccessibleName(tr("Previous month"));
    auto* next = new PlainButton(QStringLiteral("›"));
    next->setAccessibleName(tr("Next month"));
    for (auto* button : {previous, next}) {
        button->setToolTip(button->accessibleName());
        button->ensurePolished();
        button->setFixedWidth(button->sizeHint().height());
    }
    connect(previous, &QPushButton::clicked, this, [this] { turnMonth(-1); });
    connect(next, &QPushButton::clicked, this, [this] { turnMonth(1); });
    m_next = next;
    m_title->setAlignment(Qt::AlignCenter);
    head->addWidget(previous);
    head->addWidget(m_title, 1);
    head->addWidget(next);
    content()->addLayout(head);
}

void MonthCalendar::makeDays()
{
    m_grid->setSpacing(em(this, 0.1));
    const int firstDay = locale().firstDayOfWeek();
    for (int column = 0; column < 7; ++column) {
        const int day = (firstDay - 1 + column) % 7 + 1;
        auto* name = (new Label(TextRole::Caption, locale().standaloneDayName(day, QLocale::ShortFormat)))
                         ->singleLine();
        name->setAlignment(Qt::AlignCenter);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_names[size_t(column)] = name;
        m_grid->addWidget(name, 0, column);
        m_grid->setColumnStretch(column, 1);
    }
    for (int index = 0; index < int(m_days.size()); ++index) {
        auto* day = new DayButton(this);
        day->setText(locale().toString(index + 1));
        day->setFocusPolicy(Qt::ClickFocus);
        day->installEventFilter(this);
        connect(day, &DayButton::clicked, this, [this, index] { ask(nightOf(index)); });
        m_days[size_t(index)] = day;
    }
    content()->addLayout(m_grid);
}

/// Of the days' names, the letters alone where there is no more room.
void MonthCalendar::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const int firstDay = locale().firstDayOfWeek();
    const int room = content()->contentsRect().width() / 7 - m_grid->spacing();
    bool narrow = false;
    for (const auto format : {QLocale::ShortFormat, QLocale::NarrowFormat}) {
        if (format == QLocale::NarrowFormat && !narrow)
            break;
        for (int column = 0; column < 7; ++column) {
            Label* name = m_names[size_t(column)];
            name->setText(locale().standaloneDayName((firstDay - 1 + column) % 7 + 1, format));
            narrow = narrow || name->fontMetrics().horizontalAdvance(name->text()) > room;
        }
    }
}

void MonthCalendar::makeLegend()
{
    auto* legend =
        new Label(TextRole::Caption, tr("A tinted night was practised; a dot means something was entered."));
    content()->addWidget(legend);
}

void MonthCalendar::setChosen(Night night)
{
    const bool focusInside =
        std::any_of(m_days.begin(), m_days.end(), [](DayButton* day) { return day->hasFocus(); });
    m_chosen = night;
    if (startOfMonth(night.date()) != m_month)
        showMonth(startOfMonth(night.date()));
    else
        nameDays();
    if (focusInside)
        m_days[size_t(night.date().day() - 1)]->setFocus(Qt::TabFocusReason);
}

void MonthCalendar::setTonight(Night tonight)
{
    m_tonight = tonight;
    nameDays();
}

void MonthCalendar::setMarks(const QMap<QDate, DayButton::Marks>& marks)
{
    m_marks = marks;
    nameDays();
}

Night MonthCalendar::first() const
{
    return *Night::from(m_month);
}

Night MonthCalendar::last() const
{
    return first().plusDays(m_month.daysInMonth() - 1);
}

void MonthCalendar::showMonth(QDate month)
{
    m_month = month;
    m_title->setText(locale().standaloneMonthName(month.month()) + u' ' +
                     locale().toString(month, QStringLiteral("yyyy")));
    m_next->setEnabled(month < startOfMonth(m_tonight.date()));
    layDays();
    nameDays();
    emit monthShown();
}

void MonthCalendar::turnMonth(int months)
{
    showMonth(m_month.addMonths(months));
}

void MonthCalendar::layDays()
{
    const int offset = (m_month.dayOfWeek() - int(locale().firstDayOfWeek()) + 7) % 7;
    for (int index = 0; index < int(m_days.size()); ++index) {
        DayButton* day = m_days[size_t(index)];
        const int place = offset + index;
        m_grid->addWidget(day, 1 + place / 7, place % 7);
        day->setVisible(index < m_month.daysInMonth());
    }
    // A month of four or six weeks takes the same room, so that nothing below jumps.
    for (int row = 1; row <= 6; ++row)
        m_grid->setRowMinimumHeight(row, m_days[0]->sizeHint().height());
}

void MonthCalendar::nameDays()
{
    const bool shown = m_chosen >= first() && m_chosen <= last();
    for (int index = 0; index < m_month.daysInMonth(); ++index) {
        DayButton* day = m_days[size_t(index)];
        const Night night = nightOf(index);
        const auto marks = m_marks.value(night.date());
        day->setMarks(marks);
        day->setTonight(night == m_tonight);
        day->setEnabled(night <= m_tonight);
        day->setChecked(night == m_chosen);
        // Tab reaches one night of the month, the arrow keys the others.
        const bool reachable = shown ? night == m_chosen : index == 0;
        day->setFocusPolicy(reachable ? Qt::StrongFocus : Qt::ClickFocus);
        QStringList words{locale().toString(night.date(), QLocale::LongFormat)};
        if (night == m_tonight)
            words.append(tr("tonight"));
        if (marks.practised)
            words.append(tr("practised"));
        if (marks.entered)
            words.append(tr("with entries"));
        day->setAccessibleName(words.join(QStringLiteral(", ")));
    }
}

bool MonthCalendar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto day = std::find(m_days.begin(), m_days.end(), watched);
        if (day != m_days.end() &&
            handleKey(int(day - m_days.begin()), static_cast<QKeyEvent*>(event)->key()))
            return true;
    }
    return Card::eventFilter(watched, event);
}

bool MonthCalendar::handleKey(int index, int key)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const Night night = nightOf(index);
    switch (key) {
    case Qt::Key_Left:
        ask(night.plusDays(-onward));
        return true;
    case Qt::Key_Right:
        ask(night.plusDays(onward));
        return true;
    case Qt::Key_Up:
        ask(night.plusDays(-7));
        return true;
    case Qt::Key_Down:
        ask(night.plusDays(7));
        return true;
    case Qt::Key_PageUp:
        ask(*Night::from(night.date().addMonths(-1)));
        return true;
    case Qt::Key_PageDown:
        ask(*Night::from(night.date().addMonths(1)));
        return true;
    case Qt::Key_Home:
        ask(m_tonight);
        return true;
    default:
        return false;
    }
}

void MonthCalendar::ask(Night night)
{
    nameDays(); // a click has checked the button; what is checked follows setChosen()
    emit nightAsked(std::min(night, m_tonight));
}

} // namespace supine
