#include "app/session/player_keys.h"

#include <QCoreApplication>
#include <QHash>
#include <QKeyEvent>
#include <QSet>

namespace supine
{

namespace
{

/// Found without looking, and sent by page turners and presenters.
bool isBigKey(int key)
{
    static const QSet<int> large{Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Backspace, Qt::Key_Up,
                                 Qt::Key_Down,   Qt::Key_PageUp, Qt::Key_PageDown,  Qt::Key_Home,
                                 Qt::Key_End,    Qt::Key_Insert, Qt::Key_Delete,    Qt::Key_Period,
                                 Qt::Key_Comma,  Qt::Key_Plus,   Qt::Key_Minus,     Qt::Key_F5};
    return large.contains(key) || (key >= Qt::Key_A && key <= Qt::Key_Z) ||
           (key >= Qt::Key_0 && key <= Qt::Key_9);
}

} // namespace

bool isRemoteKey(int key)
{
    static const QSet<int> remote{
        Qt::Key_MediaTogglePlayPause, Qt::Key_MediaPlay, Qt::Key_MediaPause, Qt::Key_MediaNext,
        Qt::Key_MediaPrevious,        Qt::Key_PageUp,    Qt::Key_PageDown};
    return remote.contains(key);
}

std::optional<PlayerAction> playerAction(const QKeyEvent& event, bool mirrored)
{
    using A = PlayerAction;
    static const QHash<int, A> actions{
        {Qt::Key_Space, A::Toggle},
        {Qt::Key_MediaTogglePlayPause, A::Toggle},
        {Qt::Key_MediaPlay, A::Toggle}, // most keyboards have one key for both and send this one
        {Qt::Key_MediaPause, A::Pause},
        {Qt::Key_MediaNext, A::Forward},
        {Qt::Key_MediaPrevious, A::Back},
        {Qt::Key_R, A::Restart},
        {Qt::Key_E, A::Form},
        {Qt::Key_H, A::Hurts},
        {Qt::Key_V, A::Voice},
        {Qt::Key_L, A::Dark},
        {Qt::Key_F, A::FullScreen},
        {Qt::Key_F11, A::FullScreen},
        {Qt::Key_Question, A::Keys},
        {Qt::Key_F1, A::Keys},
        {Qt::Key_G, A::Help},
        {Qt::Key_Escape, A::Leave},
        {Qt::Key_MediaStop, A::Leave},
    };
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        return (event.key() == Qt::Key_Right) != mirrored ? A::Forward : A::Back;
    if (event.key() == Qt::Key_E && (event.modifiers() & Qt::ShiftModifier))
        return A::PartnerForm;
    const auto found = actions.constFind(event.key());
    if (found != actions.constEnd())
        return *found;
    return isBigKey(event.key()) ? std::optional(A::Toggle) : std::nullopt;
}

QList<KeyLine> playerKeys(bool mirrored)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("PlayerKeys", text); };
    const QString left = QStringLiteral("←");
    const QString right = QStringLiteral("→");
    return {
        {say(QT_TRANSLATE_NOOP("PlayerKeys", "Space")),
         say(QT_TRANSLATE_NOOP(
             "PlayerKeys",
             "Pause and go on; so do Enter, other letters, a click, the wheel and the play key"))},
        {mirrored ? right : left, say(QT_TRANSLATE_NOOP("PlayerKeys", "Back a pose"))},
        {mirrored ? left : right, say(QT_TRANSLATE_NOOP("PlayerKeys", "Forward a pose"))},
        {QStringLiteral("R"), say(QT_TRANSLATE_NOOP("PlayerKeys", "This pose from its beginning"))},
        {QStringLiteral("E"), say(QT_TRANSLATE_NOOP("PlayerKeys", "Easier form, and back"))},
        {QStringLiteral("⇧ E"),
         say(QT_TRANSLATE_NOOP("PlayerKeys", "Easier form for the second of two, and back"))},
        {QStringLiteral("H"), say(QT_TRANSLATE_NOOP("PlayerKeys", "This hurts"))},
        {QStringLiteral("V"), say(QT_TRANSLATE_NOOP("PlayerKeys", "How much the voice says"))},
        {QStringLiteral("L"), say(QT_TRANSLATE_NOOP("PlayerKeys", "Lights out, and back"))},
        {QStringLiteral("F"), say(QT_TRANSLATE_NOOP("PlayerKeys", "Full screen, and back"))},
        {QStringLiteral("?"), say(QT_TRANSLATE_NOOP("PlayerKeys", "These keys"))},
        {QStringLiteral("G"), say(QT_TRANSLATE_NOOP("PlayerKeys", "When to get help with a back"))},
        {say(QT_TRANSLATE_NOOP("PlayerKeys", "Esc")),
         say(QT_TRANSLATE_NOOP("PlayerKeys", "End the session; what was done is kept"))},
    };
}

} // namespace supine
