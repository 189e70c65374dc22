#pragma once

namespace supine
{

/// Whether it is worth asking Qt for a device. Qt 6.4 looks for a PulseAudio (or PipeWire) server once: where
/// none answers the first time, it never finds one in this program. So it is not asked before there is one.
/// True wherever that cannot be told: a server on another machine, one that starts when it is called, systems
/// without PulseAudio.
[[nodiscard]] bool soundServerMayAnswer();

} // namespace supine
