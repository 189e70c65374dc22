#pragma once

namespace supine
{

/// Says who plays: the stream has Supine's id, icon and role (music), and a volume of its own. Its name is
/// Qt's on Qt 6.4, which gives its own to every stream. And it says which decoder is taken, for of Qt 6.4's
/// two on Linux only one comes whole with every installation. Before the first thread: it changes the
/// environment. What the user set there stays.
void introduceToSoundSystem();

} // namespace supine
