#pragma once

#include "app/theme/tokens.h"

#include <QStringList>

namespace supine
{

/// How the figure looks: 0 is the theme's own colour, the others are those of the lists below.
struct FigureLook {
    int skin = 0;
    int hair = 0;
    int clothes = 0;
    bool knot = true; ///< the hair is tied up; else short
    friend bool operator==(const FigureLook&, const FigureLook&) = default;
};

/// The names of the choices, the theme's first; English sources, context "FigureLook".
[[nodiscard]] const QStringList& skinNames();
[[nodiscard]] const QStringList& hairNames();
[[nodiscard]] const QStringList& clothesNames();

/// The theme's tokens with the figure's colours by choice: warm and dim at night, bright in high contrast. A
/// number without a choice is the theme's own.
[[nodiscard]] Tokens dressed(ThemeName theme, const FigureLook& look);

} // namespace supine
