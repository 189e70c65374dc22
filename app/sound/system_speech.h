#pragma once

#include "app/sound/speech.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>

namespace supine
{

class SpeechDesk;

/// The system's speech, for the window's thread. Nothing here waits: a thread of its own, made when it is
/// wanted for the first time, loads the module and does what may take seconds. A service that stops answering
/// is given up, once and for good; its thread is then left to itself.
class SystemSpeech : public QObject
{
    Q_OBJECT
public:
    using Maker = std::function<std::unique_ptr<Speech>(const Speech::News& news)>;

    /// What this system has.
    explicit SystemSpeech(QObject* parent = nullptr);
    /// `make` is called in the speech's thread; null when there is none. No answer counts as none after
    /// `patience`; for a list of voices, and to get ready, four times that.
    SystemSpeech(Maker make, std::chrono::milliseconds patience, QObject* parent = nullptr);
    ~SystemSpeech() override;

    /// listed() follows, or gaveUp().
    void list(const QString& language);
    void choose(const SystemVoice& voice, int volume);
    /// Something that takes `length` at the most, or so.
    void say(const QString& text, std::chrono::milliseconds length);
    void stop();
    [[nodiscard]] bool givenUp() const { return m_givenUp; }

signals:
    void listed(const QList<supine::SystemVoice>& voices);
    /// The voice is ready to speak.
    void chosen();
    void begun();
    void ended();
    /// There is no such service or voice, or it does not answer.
    void gaveUp();

private:
    SpeechDesk& desk();
    void expect(std::chrono::milliseconds within);
    void answered();
    void giveUp();

    Maker m_make;
    std::chrono::milliseconds m_patience;
    QThread* m_thread = nullptr;
    SpeechDesk* m_desk = nullptr; ///< lives in the thread
    QTimer m_wait;
    std::chrono::milliseconds m_length{}; ///< of what is being said
    bool m_ready = false;
    bool m_saying = false; ///< it was asked to, and did not begin yet
    bool m_givenUp = false;
};

} // namespace supine
