#pragma once

#include "core/time/clock.h"

#include <QTimer>
#include <QWidget>

class QSpinBox;

namespace supine
{

class Label;
class LinkButton;
class PlainButton;
class PrimaryButton;
class TimeDigits;

/// A hang that needs no hands: time to get to the bar, a tone, the hang counted down, a tone. Space or a
/// click ends it earlier; then it can be kept. Everything that counts is large enough for across the room.
class HangPage : public QWidget
{
    Q_OBJECT
public:
    /// `clock` outlives the page.
    explicit HangPage(const Clock& clock, QWidget* parent = nullptr);

    /// Counts down to the hang from now on.
    void begin(std::chrono::seconds target, bool eased);
    /// Looks at the clock.
    void tick();
    /// Ends the hang now, or before it began.
    void stop();
    /// Why it could not be kept; the page stays.
    void tellTrouble(const QString& sentence);

signals:
    void toneWanted();
    /// closeRequested() does not follow: it may not be possible.
    void keepChosen(std::chrono::seconds held, std::chrono::seconds target, bool eased);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Phase { Idle, Ready, Hanging, Over };
    QWidget* makeResult();
    void enter(Phase phase, const QString& title, const QString& hint);
    void endWith(std::chrono::seconds held);
    void leave();
    void showSeconds(std::chrono::milliseconds left);

    const Clock& m_clock;
    Phase m_phase = Phase::Idle;
    std::chrono::milliseconds m_since{}; ///< when the phase began
    std::chrono::seconds m_target{};
    bool m_eased = false;
    QTimer m_ticks;
    Label* m_title;
    TimeDigits* m_digits;
    Label* m_hint;
    PlainButton* m_stop;
    QSpinBox* m_held = nullptr; ///< the two of makeResult()
    PrimaryButton* m_keep = nullptr;
    QWidget* m_result;
};

} // namespace supine
