#include "app/session/player_keys.h"

#include <QCoreApplication>
#include <QHash>
#include <QKeyEvent>

namespace supine
{

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
        {Qt::Key_F, A::FullScreen},
        {Qt::Key_F11, A::FullScreen},
        {Qt::Key_Question, A::Keys},
        {Qt::Key_F1, A::Keys},
        {Qt::Key_Escape, A::Leave},
        {Qt::Key_MediaStop, A::Leave},
    };
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        return (event.key() == Qt::Key_Right) != mirrored ? A::Forward : A::Back;
    const auto found = actions.constFind(event.key());
    return found == actions.constEnd() ? std::nullopt : std::optional(*found);
}

QList<KeyLine> playerKeys(bool mirrored)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("PlayerKeys", text); };
    const QString left = QStringLiteral("←");
    const QString right = QStringLiteral("→");
    return {
        {tr(QT_TRANSLATE_NOOP("PlayerKeys", "Space")),
         tr(QT_TRANSLATE_NOOP("PlayerKeys", "Pause and go on; so do a click and the play key"))},
        {mirrored ? right : left, tr(QT_TRANSLATE_NOOP("PlayerKeys", "Back a pose"))},
        {mirrored ? left : right, tr(QT_TRANSLATE_NOOP("PlayerKeys", "Forward a pose"))},
        {QStringLiteral("R"), tr(QT_TRANSLATE_NOOP("PlayerKeys", "This pose from its beginning"))},
        {QStringLiteral("E"), tr(QT_TRANSLATE_NOOP("PlayerKeys", "Easier form, and back"))},
        {QStringLiteral("H"), tr(QT_TRANSLATE_NOOP("PlayerKeys", "This hurts"))},
        {QStringLiteral("F"), tr(QT_TRANSLATE_NOOP("PlayerKeys", "Full screen, and back"))},
        {QStringLiteral("?"), tr(QT_TRANSLATE_NOOP("PlayerKeys", "These keys"))},
        {tr(QT_TRANSLATE_NOOP("PlayerKeys", "Esc")),
         tr(QT_TRANSLATE_NOOP("PlayerKeys", "End the session; what was done is kept"))},
    };
}

} // namespace supine
