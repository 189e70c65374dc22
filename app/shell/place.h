#pragma once

#include <QMetaType>

namespace supine
{

/// The six places of the window, in the order of the rail and of Ctrl+1…6.
enum class Place { Tonight, Journal, Trends, Library, Reminders, Settings };
inline constexpr int placeCount = 6;

} // namespace supine

Q_DECLARE_METATYPE(supine::Place)
