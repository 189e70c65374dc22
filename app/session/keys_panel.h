#pragma once

#include "app/session/player_panel.h"

namespace supine
{

/// Every key of the player and what it does.
class KeysPanel : public PlayerPanel
{
    Q_OBJECT
public:
    explicit KeysPanel(QWidget* parent = nullptr);
};

} // namespace supine
