#pragma once

#include "core/catalogue/catalogue.h"
#include "core/routine/timeline.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace supine
{

class PlayerControls;
class ProgressLine;
class SequenceStrip;

/// The player's lower edge: progress, the sequence, what comes next, the controls, and when to stop.
class PlayerFooter : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerFooter(QWidget* parent = nullptr);

    [[nodiscard]] PlayerControls* controls() const { return m_controls; }
    [[nodiscard]] ProgressLine* progress() const { return m_progress; }
    [[nodiscard]] SequenceStrip* strip() const { return m_strip; }
    void setTimeline(const Timeline& timeline, const Catalogue& catalogue);
    /// Gives true if the text is another one.
    bool setNext(const QString& text);
    /// Sets every size, in pixels; `cell` is the height of the sequence's figures, 0 leaves them out.
    void setSizes(int text, int cell, int line, int spacing);
    [[nodiscard]] int heightFor(int width) const;

private:
    ProgressLine* m_progress;
    SequenceStrip* m_strip;
    QLabel* m_next;
    PlayerControls* m_controls;
    QLabel* m_stopRule;
    QBoxLayout* m_end;  ///< what comes next and the controls
    QBoxLayout* m_last; ///< the stop rule and the less common controls
};

} // namespace supine
