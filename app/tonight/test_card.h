#pragma once

#include "app/widgets/card.h"
#include "core/journal/journal.h"
#include "core/trends/trial.h"

#include <map>

class QButtonGroup;

namespace supine
{

class Chip;
class Label;

/// What a planned test asks for tonight, and whether it was so. Hidden without a running test.
class TestCard : public Card
{
    Q_OBJECT
public:
    /// `journal` outlives the card.
    explicit TestCard(Journal& journal, QWidget* parent = nullptr);
    /// Nothing: not now, as in the morning.
    void setNight(std::optional<Night> night);

private:
    void reload();
    void record(std::optional<int> done);

    Journal& m_journal;
    std::optional<Night> m_night;
    std::optional<Trial> m_trial;
    Label* m_asked;
    Label* m_progress;
    QWidget* m_answers;
    Chip* m_done;
    Chip* m_notDone;
    Label* m_trouble;
};

} // namespace supine
