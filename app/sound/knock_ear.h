#pragma once

#include <cstdint>
#include <span>

namespace supine
{

/// Hears two knocks or claps within a second. A knock is a sudden sound, well over what was heard before,
/// that has died away a tenth of a second later: a chime rings too long for it, and so does a voice. Nothing
/// of what is heard is kept but its loudness, and that for a second.
class KnockEar
{
public:
    /// `rate`: samples a second.
    explicit KnockEar(int rate);

    /// The samples that come next; true when the second of two knocks was among them.
    bool hear(std::span<const std::int16_t> samples);

private:
    bool endFrame(double level);
    [[nodiscard]] bool knocked();

    int m_frame; ///< samples of 5 ms
    int m_filled = 0;
    double m_energy = 0;
    double m_before = -60; ///< dB, of the frame before
    double m_room = -60;   ///< dB, of what is heard all the time
    double m_peak = 0;     ///< dB, of the sudden sound
    int m_sudden = -1;     ///< frames since a sudden sound; -1: there is none
    int m_since = 1 << 20; ///< frames since the last knock
    int m_rest = 0;        ///< frames to wait after two
};

} // namespace supine
