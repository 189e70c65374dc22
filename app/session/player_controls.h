#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

class QGraphicsOpacityEffect;
class QPushButton;

namespace supine
{

/// Back, pause, forward, end. They fade a few seconds after the last movement, unless they are held (paused)
/// or one of them has the keyboard's focus, and stay where they are: a click, a key or a screen reader finds
/// them any time.
class PlayerControls : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerControls(QWidget* parent = nullptr);

    /// Shows them, and starts the wait anew.
    void wake();
    void setPaused(bool paused);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    void setTextPixels(int pixels);
    [[nodiscard]] bool faded() const;
    /// Ends the wait now.
    void fade();

signals:
    void backChosen();
    void toggleChosen();
    void forwardChosen();
    void endChosen();
    void fadedOut();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(QPushButton* button, const QString& name, void (PlayerControls::*chosen)());
    void drawIcons();
    void setOpacity(double opacity);

    QPushButton* m_back;
    QPushButton* m_toggle;
    QPushButton* m_forward;
    QPushButton* m_end;
    QGraphicsOpacityEffect* m_effect;
    QVariantAnimation m_fading;
    QTimer m_wait;
    bool m_paused = false;
    bool m_reducedMotion = false;
};

} // namespace supine
