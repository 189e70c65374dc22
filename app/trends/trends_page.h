#pragma once

#include "app/widgets/scroll_page.h"
#include "core/journal/journal.h"
#include "core/trends/trend_report.h"

#include <QTime>

namespace supine
{

class CardColumns;
class ChartCard;
class Chip;
class HabitsCard;
class SleepCard;
class WeeksCard;

/// Is it getting better, and what goes with it: the nights as a chart, in
/// words, and as comparisons.
class TrendsPage : public ScrollPage
{
    Q_OBJECT
public:
    /// `journal` and `clock` outlive the page. `dayTurn`: when one night ends and
    /// the next begins.
    TrendsPage(Journal& journal, const Clock& clock, QTime dayTurn, QWidget* parent = nullptr);

signals:
    /// The link to the page about getting help was followed.
    void helpAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeRanges();
    void makeEmptyCard();
    void toggleMeasure(const MeasureId& measure, bool on);
    void refreshSoon();
    void refresh();
    void refreshChart(const std::vector<NightRecord>& records, Night from, Night to);

    Journal& m_journal;
    const Clock& m_clock;
    QTime m_dayTurn;
    int m_days = 30; ///< of the range; 0: all
    std::vector<MeasureId> m_chosen;
    bool m_stale = true;
    ChartCard* m_chart;
    HabitsCard* m_habits;
    WeeksCard* m_weeks;
    SleepCard* m_sleep;
    CardColumns* m_cards;
    QWidget* m_ranges;
    QWidget* m_empty;
};

} // namespace supine
