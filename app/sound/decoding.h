#pragma once

#include <QtGlobal>

#include <cstdint>
#include <functional>
#include <span>

namespace supine
{

/// A sound file on its way into memory, piece by piece, as 48 kHz stereo whatever it is itself. Lives in the
/// thread that made it, which has an event loop.
class Decoding
{
public:
    enum class End {
        Done,      ///< the file's own end
        Unreadable ///< it cannot be read, or no further
    };
    /// Called from the event loop, never from within hold(). This may not be deleted from within them.
    struct News {
        std::function<void(std::span<const std::int16_t>)> frames; ///< interleaved
        std::function<void(End)> ended;                            ///< once, the last of all
    };

    virtual ~Decoding() = default;
    Decoding() = default;
    Q_DISABLE_COPY_MOVE(Decoding)

    /// Held, nothing more comes but some tens of milliseconds under way, until it goes on.
    virtual void hold(bool held) = 0;
};

} // namespace supine
