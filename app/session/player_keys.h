#pragma once

#include <QList>
#include <QString>

#include <optional>

class QKeyEvent;

namespace supine
{

/// What a person can ask of the player, by key or by button.
enum class PlayerAction {
    Toggle,
    Pause,
    Back,
    Forward,
    Restart,
    Form,
    PartnerForm,
    Hurts,
    Voice,
    Dark,
    FullScreen,
    Keys,
    Help,
    Leave
};

/// What the key asks for; nothing for any other key and with Ctrl, Alt or the like. Every letter, digit and
/// large key without a meaning of its own pauses and goes on, so that a hand finds one in the dark, and so do
/// the keys that page turners and presenters send. `mirrored`: the language runs from right to left, so that
/// the left arrow goes forward.
[[nodiscard]] std::optional<PlayerAction> playerAction(const QKeyEvent& event, bool mirrored);

/// A key of a remote control, a headset or a page turner: it wakes no light.
[[nodiscard]] bool isRemoteKey(int key);

struct KeyLine {
    QString keys;    ///< as printed on them
    QString meaning; ///< translated
};

/// Every key of the player, for its help.
[[nodiscard]] QList<KeyLine> playerKeys(bool mirrored);

} // namespace supine
