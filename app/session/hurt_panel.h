#pragma once

#include "app/session/player_panel.h"
#include "core/catalogue/practice.h"

namespace supine
{

/// What to do about a pose that hurts: leave it, take it easier, or end. Nothing is asked twice.
class HurtPanel : public PlayerPanel
{
    Q_OBJECT
public:
    /// `pose` null: nothing can be marked, as in the rest at the end. `eased`: it is taken in its easier form
    /// already.
    HurtPanel(const Practice* pose, bool eased, QWidget* parent = nullptr);

signals:
    void skipChosen();
    void easeChosen();
    void endChosen();

private:
    void addChoice(QPushButton* button, const QString& meaning, void (HurtPanel::*chosen)());
};

} // namespace supine
