#pragma once

#include "app/widgets/labels.h"

namespace supine
{

/// Says over the player, once and for ten seconds, that nothing will be heard. Deletes itself.
class SoundNotice : public Label
{
    Q_OBJECT
public:
    explicit SoundNotice(QWidget* player);
};

} // namespace supine
