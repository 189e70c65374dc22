#include "app/trends/summary_cards.h"

#include "app/trends/trend_words.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLocale>

#include <cmath>

namespace supine
{

namespace
{

constexpr double narrowEms = 16; ///< below it a value stands below its name

} // namespace

void SummaryCard::clearRows()
{
    m_rows.clear();
    renewBody();
}

void SummaryCard::addRow(const QString& name, const QString& value, const QString& spoken)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space(this));
    row->addWidget(new Label(TextRole::Body, name), 1);
    Label* amount = (new Label(TextRole::Body, value))->singleLine();
    amount->setAccessibleName(QStringLiteral("%1: %2").arg(name, spoken.isEmpty() ? value : spoken));
    row->addWidget(amount, 0, Qt::AlignTop | Qt::AlignLeading);
    row->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rows.append(row);
    body()->addLayout(row);
}

void SummaryCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_narrow = width() < em(this, narrowEms);
    for (QBoxLayout* row : m_rows)
        row->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SummaryCard::addNote(const QString& text)
{
    body()->addWidget(new Label(TextRole::Muted, text));
}

void SummaryCard::addButton(QWidget* button)
{
    body()->addWidget(button, 0, Qt::AlignLeading);
}

void SummaryCard::finish()
{
    body()->addStretch(1);
}

WeeksCard::WeeksCard(QWidget* parent) : SummaryCard(tr("First week and last week"), parent) {}

void WeeksCard::show(const TrendReport& report)
{
    clearRows();
    int rows = 0;
    int most = 0;
    bool pain = false;
    for (const MeasureSummary& summary : report.summaries) {
        most = std::max(most, summary.nights);
        if (!summary.change)
            continue;
        const QString first = words::valueText(summary.measure, summary.change->first, true);
        const QString last = words::valueText(summary.measure, summary.change->last, true);
        addRow(words::measureName(summary.measure),
               tr("%1 → %2", "from the first week to the last").arg(first, last),
               tr("from %1 to %2").arg(first, last));
        pain = pain || (summary.measure.text().startsWith(QLatin1String("pain")) &&
                        std::abs(summary.change->difference) >= 1);
        ++rows;
    }
    if (rows == 0)
        addNote(most < 14 ? tr("%1 of 14 nights. Then the means of your first and your "
                               "last seven nights "
                               "stand here side by side.")
                                .arg(QLocale().toString(most))
                          : tr("The first and the last week need 5 logged nights each."));
    else
        addNote(pain ? tr("Means of seven nights. Of pain, studies often call a "
                          "change of 2 points or 30 "
                          "percent noticeable.")
                     : tr("Means of seven nights."));
    finish();
}

SleepCard::SleepCard(QWidget* parent) : SummaryCard(tr("Sleep, last 7 nights"), parent) {}

void SleepCard::show(const SleepWeek& week)
{
    clearRows();
    if (week.asleepMinutes)
        addRow(tr("Asleep"), tr("about %1").arg(words::duration(*week.asleepMinutes)));
    if (week.fallAsleepMinutes)
        addRow(tr("Time to fall asleep"), words::duration(*week.fallAsleepMinutes));
    if (week.efficiency)
        addRow(tr("Of the time given to sleep"), words::valueText(MeasureId("sleep_eff"), *week.efficiency));
    if (week.quality)
        addRow(tr("Slept"), words::sleepQuality(*week.quality));
    if (week.nights == 0)
        addNote(tr("No mornings logged in the last 7 nights. The morning questions "
                   "on Tonight fill this card."));
    else if (week.nights < 7)
        addNote(tr("%n of 7 mornings not logged", nullptr, 7 - week.nights));
    if (week.efficiency)
        addNote(
            tr("Estimated from the diary: time asleep, and its share from trying to sleep to getting up."));
    finish();
}

} // namespace supine
