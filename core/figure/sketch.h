#pragma once

#include "core/figure/drawing.h"
#include "core/figure/stance.h"

#include <optional>

namespace supine
{

/// A posture held by one side or the other.
struct Placed {
    const Posture* posture = nullptr;
    bool mirrored = false;
    friend bool operator==(const Placed&, const Placed&) = default;
};

/// No place of a body scan is attended to.
inline constexpr int nowhere = -1;

/// A posture solved once, to be drawn at every moment of a breath. It keeps what it needs.
class Sketch
{
public:
    explicit Sketch(const Placed& placed);

    /// Breath: 0 all out .. 1 all in. Attention: a place of the body scan (see attention.h), or nowhere.
    [[nodiscard]] Drawing at(double breath, int attention = nowhere) const;
    /// The same with a frame of its own and without what stands behind the body.
    [[nodiscard]] Drawing bodyAt(double breath, const Frame& frame) const;
    [[nodiscard]] const Frame& frame() const { return m_frame; }
    [[nodiscard]] const Posture& posture() const { return m_posture; }

private:
    [[nodiscard]] Stance stanceAt(double breath) const;
    [[nodiscard]] std::vector<Shape> shapesAt(double breath, bool withRoom) const;
    Posture m_posture;
    Stance m_stance;
    std::optional<Way> m_breathing; ///< to the breath in, where the whole body moves
    Frame m_frame;
};

/// The way from one posture to the next as pictures.
class Passage
{
public:
    Passage(const Placed& from, const Placed& to);

    /// Whether the body is shown moving; else (another view, or rolled over) one body fades and then the
    /// other comes, while the room stays or moves.
    [[nodiscard]] bool moves() const { return m_way.has_value(); }
    /// Progress 0..1, eased here. The whole picture if the body moves; else only what stands behind it.
    [[nodiscard]] Drawing at(double progress, double breath = 0) const;
    /// The two bodies that fade into each other, in the frame of at(progress).
    [[nodiscard]] Drawing leaving(double progress, double breath = 0) const;
    [[nodiscard]] Drawing coming(double progress, double breath = 0) const;

private:
    [[nodiscard]] Frame frameAt(double eased) const;
    Sketch m_from;
    Sketch m_to;
    std::optional<Way> m_way;
};

/// Whether the body can be shown moving from one to the other.
[[nodiscard]] bool canMoveBetween(const Placed& from, const Placed& to);

} // namespace supine
