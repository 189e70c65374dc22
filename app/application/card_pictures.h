#pragma once

#include <QDir>

namespace supine
{

/// Writes every practice and its easier form as a card, `night-bridge.png` and so on, in three themes into
/// `folder`. False if one could not be written.
[[nodiscard]] bool savePoseCards(const QDir& folder);

} // namespace supine
