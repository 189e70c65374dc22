#pragma once

namespace supine
{

/// Says who plays, so that a desktop's mixer shows Supine by name, as music, with a volume of its own; and
/// which decoder is taken, for of Qt 6.4's two on Linux only one comes whole with every installation. Before
/// the first thread: it changes the environment. What the user set there stays.
void introduceToSoundSystem();

} // namespace supine
