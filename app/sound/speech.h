#pragma once

#include <QList>
#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace supine
{

/// One voice of the system.
struct SystemVoice {
    QString engine;   ///< such as "speechd"
    QString language; ///< such as "en_GB"
    QString name;
    friend bool operator==(const SystemVoice&, const SystemVoice&) = default;
};

/// The system's speech. Lives in one thread; its calls may wait for a service, for seconds.
class Speech
{
public:
    /// Called from the speech's own thread.
    struct News {
        std::function<void()> begun;  ///< it speaks now
        std::function<void()> ended;  ///< it spoke to the end, or was stopped
        std::function<void()> failed; ///< its service does not answer, or went away
    };

    virtual ~Speech() = default;
    Speech() = default;
    Q_DISABLE_COPY_MOVE(Speech)

    /// Every voice of `language` ("en", "de"), of each engine that works. Slow.
    [[nodiscard]] virtual QList<SystemVoice> voices(const QString& language) = 0;
    /// From now on this one speaks, 0…100 loud. False when there is no such voice.
    virtual bool choose(const SystemVoice& voice, int volume) = 0;
    /// What was being said is stopped first.
    virtual void say(const QString& text) = 0;
    virtual void stop() = 0;
};

/// What the speech module offers. All that links Qt TextToSpeech is in that module, loaded when the system's
/// speech is wanted.
class SpeechModule
{
public:
    virtual ~SpeechModule() = default;
    SpeechModule() = default;
    Q_DISABLE_COPY_MOVE(SpeechModule)
    [[nodiscard]] virtual std::unique_ptr<Speech> makeSpeech(const Speech::News& news) = 0;
};

} // namespace supine

#define SUPINE_SPEECH_MODULE "io.github.supine.SpeechModule/1"
Q_DECLARE_INTERFACE(supine::SpeechModule, SUPINE_SPEECH_MODULE)
