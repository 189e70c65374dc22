#pragma once

#include "app/trends/trend_analyst.h"
#include "app/widgets/scroll_page.h"

#include <QProgressBar>
#include <QTime>
#include <QTimer>

#include <deque>
#include <functional>

class QButtonGroup;

namespace supine
{

class CardColumns;
class ChartCard;
class EventsCard;
class FirstWeekCard;
class HabitsCard;
class PlainButton;
class Prompts;
class ReliefCard;
class RiseNote;
class TightnessCard;
class SleepCard;
class ThirtyNightsCard;
class TrialCard;
class WeeksCard;

/// Is it getting better, and what goes with it: the nights as a chart, in words, and as comparisons. Reading
/// and computing happen beside the interface.
class TrendsPage : public ScrollPage
{
    Q_OBJECT
public:
    struct Services {
        Journal& journal;
        QString path; ///< of the journal
        const Clock& clock;
        Prompts& prompts;
        QTime dayTurn; ///< when one night ends and the next begins
    };
    /// All of them outlive the page.
    explicit TrendsPage(Services services, QWidget* parent = nullptr);

    /// Something is being computed; shown() follows.
    [[nodiscard]] bool isComputing() const
    {
        return m_patience.isActive() || m_turn.isActive() || m_progress->isVisible();
    }

signals:
    /// The link to the page about getting help was followed.
    void helpAsked();
    /// What was asked for is on the page.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeRanges();
    void makeEmptyCard();
    void connectCards();
    void toggleMeasure(const MeasureId& measure, bool on);
    void refreshSoon();
    void refresh();
    void showAnswer(const TrendAnswer& answer);
    /// A card at a time, so that the window never stands still for all of them.
    void fillNext();
    void showTrouble(const Error& error);
    void showContent(bool empty);
    void nameRange(const TrendAnswer& answer);
    void openReport();
    void saveChart(const QString& kind);
    void saveTrial(const TrialState& state);
    void saveFile(const QString& title, const QString& name, const QString& kind, const QByteArray& bytes);

    Services m_services;
    TrendAnalyst m_analyst;
    QTimer m_patience;
    QTimer m_turn;
    std::deque<std::function<void()>>
        m_unfilled; ///< cards, one in each turn of the event loop ///< before progress is shown
    TrendQuestion m_question;
    std::optional<TrendAnswer> m_answer;
    bool m_stale = true;
    ChartCard* m_chart;
    FirstWeekCard* m_week;
    RiseNote* m_rise;
    HabitsCard* m_habits;
    ThirtyNightsCard* m_thirty;
    WeeksCard* m_weeks;
    SleepCard* m_sleep;
    ReliefCard* m_relief;
    EventsCard* m_events;
    TightnessCard* m_tightness;
    TrialCard* m_trial;
    CardColumns* m_cards;
    CardColumns* m_more;
    PlainButton* m_report;
    QWidget* m_ranges;
    QButtonGroup* m_days = nullptr; ///< the chips among them, by their days
    QProgressBar* m_progress;
    QWidget* m_empty = nullptr;
};

} // namespace supine
