#pragma once

#include "app/sound/session_voice.h"
#include "core/routine/timeline.h"

#include <QObject>

namespace supine
{

class KnockListener;
class PlayerPage;
class SessionRunner;
class SessionSound;
class Settings;

/// What makes a session possible with eyes shut: the voice, the breath that is heard, sounds that soften in
/// the dark, and two knocks that pause it.
class Narration : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        SessionRunner& runner;
        SessionSound& sound;
        PlayerPage& player;
        const Catalogue& catalogue;
        Settings& settings;
    };
    /// All parts outlive it.
    explicit Narration(const Parts& parts, QObject* parent = nullptr);
    ~Narration() override;

    /// For the session that begins next, once the player shows it.
    void prepare(const Timeline& timeline, int speed);

private:
    void chooseSound(const Timeline& timeline);
    void toggleVoice();
    void soften(bool dark);
    void listen(bool on);
    void tellLeftOut(const QStringList& phrases);

    Parts m_parts;
    SessionVoice m_voice;
    std::unique_ptr<KnockListener> m_knock;
    Timeline m_timeline;
    VoiceAmount m_amount = VoiceAmount::All;
};

} // namespace supine
