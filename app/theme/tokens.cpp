#include "app/theme/tokens.h"

namespace supine
{

namespace
{

const Tokens night{
    .ground = "#170d04",
    .playerGround = "#180d01",
    .rail = "#1b1006",
    .surface = "#211408",
    .raised = "#2d1c0d",
    .line = "#38240f",
    .outline = "#86663f",
    .text = "#ecd8bc",
    .textMuted = "#b29168",
    .accent = "#e3a55c",
    .onAccent = "#22150a",
    .accentSoft = "#f0c58d",
    .chosen = "#4c2f12",
    .seriesMorning = "#f0c58d",
    .seriesEvening = "#b5734f",
    .seriesThird = "#9aa37a",
    .focus = "#f0c58d",
    .skin = "#d9a37b",
    .skinFar = "#b07e54",
    .top = "#b5663f",
    .topFar = "#8f4f30",
    .legs = "#5c4428",
    .legsFar = "#46331d",
    .hair = "#4a2f1c",
    .face = "#7a4a34",
    .prop = "#7a5c3e",
    .propFar = "#55402c",
    .floor = "#6b4a32",
    .glow = "#f0c58d",
    .dark = true,
};

const Tokens day{
    .ground = "#f6f1ea",
    .playerGround = "#f3ece2",
    .rail = "#ebe1d3",
    .surface = "#fdfaf5",
    .raised = "#f1e9de",
    .line = "#e2d6c6",
    .outline = "#8f7a63",
    .text = "#2b211a",
    .textMuted = "#695848",
    .accent = "#914e14",
    .onAccent = "#fffaf2",
    .accentSoft = "#8a4a12",
    .chosen = "#f2d9b8",
    .seriesMorning = "#b06a14",
    .seriesEvening = "#7c3f27",
    .seriesThird = "#5b6a35",
    .focus = "#7a3f0b",
    .skin = "#d49b70",
    .skinFar = "#b98560",
    .top = "#b5663f",
    .topFar = "#98532f",
    .legs = "#5f4a40",
    .legsFar = "#4b3a32",
    .hair = "#3a281d",
    .face = "#7a4a34",
    .prop = "#a3835f",
    .propFar = "#bda180",
    .floor = "#b79a78",
    .glow = "#ffd27a",
    .dark = false,
};

const Tokens contrast{
    .ground = "#000000",
    .playerGround = "#000000",
    .rail = "#000000",
    .surface = "#000000",
    .raised = "#141414",
    .line = "#5a5a5a",
    .outline = "#ffffff",
    .text = "#ffffff",
    .textMuted = "#e6e0d6",
    .accent = "#ffc04d",
    .onAccent = "#000000",
    .accentSoft = "#ffd68a",
    .chosen = "#4a3300",
    .seriesMorning = "#ffd68a",
    .seriesEvening = "#ff8f5a",
    .seriesThird = "#c8e68c",
    .focus = "#ffffff",
    .skin = "#ffcf9e",
    .skinFar = "#d9a877",
    .top = "#ff9a5c",
    .topFar = "#cf7338",
    .legs = "#a08a7c",
    .legsFar = "#7d6a5e",
    .hair = "#6b4a34",
    .face = "#5a2a10",
    .prop = "#c9a06a",
    .propFar = "#96764c",
    .floor = "#d9b27c",
    .glow = "#ffe9a8",
    .dark = true,
};

} // namespace

QColor deepRed()
{
    return "#220000";
}

const Tokens& paperTokens()
{
    static const Tokens paper = [] {
        Tokens tokens = day;
        tokens.ground = Qt::white;
        tokens.surface = Qt::white;
        tokens.text = "#1a1512";
        tokens.textMuted = "#5a4c40";
        return tokens;
    }();
    return paper;
}

const Tokens& tokensOf(ThemeName name)
{
    switch (name) {
    case ThemeName::Day:
        return day;
    case ThemeName::Contrast:
        return contrast;
    case ThemeName::Night:
        break;
    }
    return night;
}

} // namespace supine
