#pragma once

#include <QColor>

namespace supine
{

/// Every colour there is, by what it is for. Nothing outside app/theme names a colour.
struct Tokens {
    QColor ground;       ///< window
    QColor playerGround; ///< the player, darker still
    QColor rail;         ///< the list of places
    QColor surface;      ///< cards
    QColor raised;       ///< controls on a card: scale cells, chips
    QColor line;         ///< hairlines, chart grid
    QColor outline;      ///< edges of controls, at least 3:1 on surface
    QColor text;         ///< body
    QColor textMuted;    ///< secondary, at least 4.5:1 on surface
    QColor accent;       ///< the one thing to do next
    QColor onAccent;     ///< text on accent
    QColor accentSoft;   ///< big digits, morning series
    QColor chosen;       ///< ground of a chosen chip
    QColor seriesMorning;
    QColor seriesEvening;
    QColor seriesThird;
    QColor focus; ///< focus ring
    QColor skin;
    QColor skinFar;
    QColor top;
    QColor topFar;
    QColor legs;
    QColor legsFar;
    QColor hair;
    QColor face;
    QColor prop;
    QColor propFar;
    QColor floor;
    QColor glow;      ///< over what is attended to
    bool knot = true; ///< the figure's hair is tied up
    bool dark = true;
};

enum class ThemeName { Night, Day, Contrast };

[[nodiscard]] const Tokens& tokensOf(ThemeName name);
/// For who wants to see that the screen is there while the room is dark: no blue and no green at all.
[[nodiscard]] QColor deepRed();
/// What is printed or saved to be printed: the day's colours on white.
[[nodiscard]] const Tokens& paperTokens();

} // namespace supine
