#pragma once

#include "core/base/strong_id.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace supine
{

using PracticeId = StrongId<struct PracticeTag>;
using PostureId = StrongId<struct PostureTag>;
using FlagId = StrongId<struct FlagTag>;

/// The side that is worked, always the person's own left or right; never mirrored by a right-to-left
/// language.
enum class Side { Left, Right };

/// Seconds of one breath in and out. Both above zero.
struct BreathPattern {
    std::chrono::milliseconds in;
    std::chrono::milliseconds out;
    friend bool operator==(const BreathPattern&, const BreathPattern&) = default;
};

/// An easier or harder way to do a practice.
struct Form {
    QString name;                     ///< English source text, such as "One knee at a time"
    QString text;                     ///< one or two sentences, English source text
    std::optional<PostureId> posture; ///< nothing: drawn like the practice itself
};

/// What a flag of the user's avoid list does to a practice.
struct Caution {
    enum class Effect { Ease, Skip };
    FlagId flag;
    Effect effect;
    QString text; ///< why, or how to ease; English source text
};

enum class Position { Back, Kneeling, HandsAndKnees, Seated, Standing, Lying };

/// One thing to do, as the catalogue describes it. All texts are English sources for translation.
struct Practice {
    PracticeId id;
    QString name;
    QString sanskrit;            ///< empty if it has none; never translated
    QStringList steps;           ///< one instruction each, at least one
    QString reason;              ///< why people do it, without a promise
    std::chrono::seconds hold{}; ///< default for one side
    std::chrono::seconds minHold{};
    std::chrono::seconds maxHold{};
    std::chrono::seconds prepare{};      ///< to get into place
    bool sided = false;                  ///< done once a side
    bool timed = true;                   ///< false: something to set up or do in one's own time
    bool proposed = true;                ///< false: never proposed unless the user asks for it
    std::optional<BreathPattern> breath; ///< nothing: breathe freely
    QString breathNote;                  ///< how breath and movement go together; may be empty
    QString
        breatheIn; ///< few words while breathing in, such as "drop the belly, lift the chest"; may be empty
    QString breatheOut;
    std::optional<Form> easier;
    std::optional<Form> harder;
    std::vector<Caution> cautions;
    QStringList kit; ///< ids: mat wall chair pillow blanket block bar roller bench (bed, stool where named)
    QStringList kitOptional; ///< what the easier form or some comfort asks for
    QStringList
        areas; ///< ids: jaw neck shoulders upper_back mid_back lower_back chest hips glutes hamstrings legs
    Position position = Position::Back;
    QStringList stepPostures; ///< where the steps are choices, the posture of each; else empty
    PostureId posture;        ///< in core/figure's posture file; empty: shown in words
};

} // namespace supine
