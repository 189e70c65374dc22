#pragma once

#include "app/session/player_keys.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <array>

class QGraphicsOpacityEffect;
class QHBoxLayout;
class QPushButton;

namespace supine
{

/// Back, pause, forward, end; and aside the less common ones: this hurts, easier form, keys, help. They fade
/// a few seconds after the last movement, unless they are held (paused) or one of them has the keyboard's
/// focus, and stay where they are: a click, a key or a screen reader finds them any time.
class PlayerControls : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerControls(QWidget* parent = nullptr);

    /// The less common ones; placed beside this by the same parent.
    [[nodiscard]] QWidget* aside() const { return m_aside; }
    [[nodiscard]] const QList<QPushButton*>& buttons() const { return m_buttons; }
    /// Shows them, and starts the wait anew.
    void wake();
    void setPaused(bool paused);
    /// Which form the pose has besides the present one.
    enum class OtherForm { None, Easier, Usual };
    void setOtherForm(OtherForm form);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    /// Without room the button for help is left out; its key and the list of keys remain.
    void setTextPixels(int pixels, bool roomy);
    [[nodiscard]] bool faded() const;
    /// Ends the wait now.
    void fade();

signals:
    void chosen(supine::PlayerAction action);
    void fadedOut();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(QPushButton* button, const QString& name, PlayerAction action);
    [[nodiscard]] bool hasKeyboard() const;
    void drawIcons();
    void setOpacity(double opacity);

    QWidget* m_aside;
    QList<QPushButton*> m_buttons;
    QPushButton* m_back;
    QPushButton* m_toggle;
    QPushButton* m_forward;
    QPushButton* m_form;
    QPushButton* m_help;
    std::array<QGraphicsOpacityEffect*, 2> m_effects;
    QVariantAnimation m_fading;
    QTimer m_wait;
    bool m_paused = false;
    bool m_reducedMotion = false;
};

} // namespace supine
