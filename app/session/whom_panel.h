#pragma once

#include "app/session/player_panel.h"

namespace supine
{

/// Two are on the mat and it hurts: whom.
class WhomPanel : public PlayerPanel
{
    Q_OBJECT
public:
    WhomPanel(const QString& first, const QString& second, QWidget* parent = nullptr);

signals:
    void chosen(bool second);
};

} // namespace supine
