#include "app/reminders/bedtime_card.h"

#include "app/reminders/reminder_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>

#include <algorithm>

namespace supine
{
namespace
{

constexpr int step = 15; ///< minutes

QTime mostCommon(const std::array<QTime, 7>& times)
{
    return *std::max_element(times.begin(), times.end(), [&times](QTime a, QTime b) {
        return std::count(times.begin(), times.end(), a) < std::count(times.begin(), times.end(), b);
    });
}

} // namespace

BedtimeCard::BedtimeCard(ReminderBook& book, QWidget* parent)
    : Card(tr("Usual bedtime"), parent), m_book(book), m_usual(makeTime(tr("Usual bedtime"))),
      m_vary(new Chip(tr("Other times on some nights"))), m_week(new QWidget),
      m_short(new Label(TextRole::Notice))
{
    auto* earlier = new PlainButton(tr("−15 min"));
    earlier->setAccessibleName(tr("Bedtime 15 minutes earlier"));
    auto* later = new PlainButton(tr("+15 min"));
    later->setAccessibleName(tr("Bedtime 15 minutes later"));
    connect(earlier, &QPushButton::clicked, this, [this] { move(-step); });
    connect(later, &QPushButton::clicked, this, [this] { move(step); });
    connect(m_usual, &QTimeEdit::timeChanged, this, &BedtimeCard::writeUsual);
    connect(m_vary, &QPushButton::toggled, this, &BedtimeCard::showWeek);
    earlier->ensurePolished();
    m_usual->setMinimumHeight(earlier->sizeHint().height()); // one row, one height
    auto* row = new QWidget;
    auto* flow = new FlowLayout(space(this), row);
    flow->centreRows();
    for (QWidget* widget : {static_cast<QWidget*>(m_usual), static_cast<QWidget*>(earlier),
                            static_cast<QWidget*>(later), static_cast<QWidget*>(m_vary)})
        flow->addWidget(widget);
    content()->addWidget(row);

    auto* week = new FlowLayout(space(this, 2), m_week);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % 7 + 1;
        auto* one = new QWidget;
        auto* column = new QVBoxLayout(one);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space(this) / 2);
        QTimeEdit* time = makeTime(tr("Bedtime on %1").arg(locale.standaloneDayName(day)));
        connect(time, &QTimeEdit::timeChanged, this, &BedtimeCard::writeWeek);
        m_days[size_t(day - 1)] = time;
        column->addWidget(new Label(TextRole::Caption, locale.standaloneDayName(day, QLocale::ShortFormat)));
        column->addWidget(time);
        week->addWidget(one);
    }
    content()->addWidget(m_week);
    content()->addWidget(m_short);
    refresh();
}

QTimeEdit* BedtimeCard::makeTime(const QString& name)
{
    auto* time = new QTimeEdit;
    time->setDisplayFormat(clockFormat());
    time->setAccessibleName(name);
    time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    time->setKeyboardTracking(false); // a time half typed is not a choice
    time->setWrapping(true);
    return time;
}

void BedtimeCard::refresh()
{
    const EveningPlan plan = m_book.plan();
    const QTime usual = mostCommon(plan.bedtimes);
    const QSignalBlocker quiet(m_usual);
    m_usual->setTime(usual);
    bool varies = false;
    for (size_t day = 0; day < m_days.size(); ++day) {
        const QSignalBlocker still(m_days[day]);
        m_days[day]->setTime(plan.bedtimes[day]);
        varies = varies || plan.bedtimes[day] != usual;
    }
    const QSignalBlocker still(m_vary);
    m_vary->setChecked(varies || m_vary->isChecked());
    m_week->setVisible(m_vary->isChecked());
    m_short->hide();
    for (const Reminder& reminder : plan.reminders) {
        if (!reminder.enabled || nightsWithoutLead(reminder, plan).none())
            continue;
        m_short->setText(tr("Bedtime leaves no room for “%1”, %2: the night begins at %3, and it comes then.")
                             .arg(kindText(reminder.kind), timingText(reminder), clockText(plan.turn)));
        m_short->show();
    }
}

void BedtimeCard::move(int minutes)
{
    m_usual->setTime(m_usual->time().addSecs(minutes * 60));
}

/// Nights that had the usual time have the new one.
void BedtimeCard::writeUsual(QTime time)
{
    std::array<QTime, 7> bedtimes = m_book.plan().bedtimes;
    const QTime before = mostCommon(bedtimes);
    std::replace(bedtimes.begin(), bedtimes.end(), before, time);
    emit written(m_book.setBedtimes(bedtimes));
}

void BedtimeCard::writeWeek()
{
    std::array<QTime, 7> bedtimes;
    for (size_t day = 0; day < m_days.size(); ++day)
        bedtimes[day] = m_days[day]->time();
    emit written(m_book.setBedtimes(bedtimes));
}

void BedtimeCard::showWeek(bool shown)
{
    if (!shown) {
        std::array<QTime, 7> bedtimes;
        bedtimes.fill(m_usual->time());
        emit written(m_book.setBedtimes(bedtimes));
    }
    m_week->setVisible(shown);
}

} // namespace supine
