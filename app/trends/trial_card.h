#pragma once

#include "app/trends/trend_answer.h"
#include "app/widgets/card.h"

class QComboBox;

namespace supine
{

/// A planned test of one habit: to begin, to follow, and what it found.
class TrialCard : public Card
{
    Q_OBJECT
public:
    /// `journal` outlives the card.
    explicit TrialCard(Journal& journal, QWidget* parent = nullptr);
    void show(const std::optional<TrialState>& state, Night tonight);
    using QWidget::show;

signals:
    /// The result is wanted on paper.
    void printAsked(const supine::TrialState& state);

private:
    void rebuild();
    void addOffer();
    void addRunning(const TrialState& state);
    void addResult(const TrialState& state);
    void begin(const QComboBox* habit, const QComboBox* outcome, const QComboBox* weeks);
    void stop(const Trial& trial);
    void keep(const Trial& trial);
    void rebuildSoon();

    Journal& m_journal;
    std::optional<TrialState> m_state;
    Night m_tonight;
    bool m_again = false;    ///< the form for another test is open
    bool m_stopping = false; ///< asked whether to end early
    QString m_trouble;
};

} // namespace supine
