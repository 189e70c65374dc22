#pragma once

#include "app/session/player_words.h"

#include <QWidget>

class QLabel;

namespace supine
{

class BreathGuide;
class TimeDigits;

/// The words beside the figure, from the name of the pose to the breath.
class PlayerColumn : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerColumn(QWidget* parent = nullptr);

    /// Gives true if something appeared or went, so that the column may need another size.
    bool setWords(const PlayerWords& words, bool gettingReady);
    void showBreath(bool shown);
    [[nodiscard]] BreathGuide* breath() const { return m_breath; }

    /// What may be left out where there is little room, each with those before it.
    enum class Leave { Nothing, Sanskrit, SecondStep, BreathNote };
    /// Sets every size for a window `height` pixels high whose smallest text is `small` pixels, as large as
    /// fits into `size`, leaving out at most `most`. Gives whether it did fit.
    bool fit(QSize size, int height, int small, Leave most);

private:
    void leaveOut(Leave what);
    void setSizes(int height, int small, double scale);

    QLabel* m_state;
    QLabel* m_name;
    QLabel* m_sanskrit;
    QLabel* m_side;
    TimeDigits* m_time;
    QLabel* m_steps;
    QLabel* m_secondStep;
    BreathGuide* m_breath;
    bool m_gettingReady = false;
    PlayerWords m_words;
};

} // namespace supine
