#include "app/sound/system_speech.h"

#include "app/sound/modules.h"

namespace supine
{

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace
{

std::unique_ptr<Speech> systemsOwn(const Speech::News& news)
{
    auto* module = loadModule<SpeechModule>(QStringLiteral("supine_speech"));
    return module ? module->makeSpeech(news) : nullptr;
}

constexpr int slowAnswers = 4; ///< as much patience as usual for what looks through everything

} // namespace

/// The part that lives in the speech's thread.
class SpeechDesk : public QObject
{
    Q_OBJECT
public:
    explicit SpeechDesk(SystemSpeech::Maker make) : m_make(std::move(make)) {}

    void open()
    {
        m_speech = m_make({[this] { emit begun(); }, [this] { emit ended(); }, [this] { emit failed(); }});
        if (!m_speech)
            emit failed();
    }
    void list(const QString& language)
    {
        if (m_speech)
            emit listed(m_speech->voices(language));
    }
    void choose(const SystemVoice& voice, int volume)
    {
        if (!m_speech)
            return;
        if (m_speech->choose(voice, volume))
            emit chosen();
        else
            emit failed();
    }
    void say(const QString& text)
    {
        if (m_speech)
            m_speech->say(text);
    }
    void stop()
    {
        if (m_speech)
            m_speech->stop();
    }

signals:
    void listed(const QList<supine::SystemVoice>& voices);
    void chosen();
    void begun();
    void ended();
    void failed();

private:
    SystemSpeech::Maker m_make;
    std::unique_ptr<Speech> m_speech;
};

SystemSpeech::SystemSpeech(QObject* parent) : SystemSpeech(systemsOwn, 4s, parent) {}

SystemSpeech::SystemSpeech(Maker make, milliseconds patience, QObject* parent)
    : QObject(parent), m_make(std::move(make)), m_patience(patience)
{
    qRegisterMetaType<QList<SystemVoice>>();
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &SystemSpeech::giveUp);
}

SystemSpeech::~SystemSpeech()
{
    if (!m_thread)
        return;
    m_desk->disconnect(this);
    m_desk->deleteLater();
    m_thread->quit();
    // A service that hangs must not keep the program from ending: its thread is then left to the system.
    if (m_thread->wait(QDeadlineTimer(m_givenUp ? 100 : 2000)))
        delete m_thread;
}

void SystemSpeech::list(const QString& language)
{
    if (m_givenUp)
        return;
    SpeechDesk& desk = this->desk();
    expect(slowAnswers * m_patience);
    QMetaObject::invokeMethod(&desk, [&desk, language] { desk.list(language); });
}

void SystemSpeech::choose(const SystemVoice& voice, int volume)
{
    if (m_givenUp)
        return;
    SpeechDesk& desk = this->desk();
    m_ready = false;
    expect(slowAnswers * m_patience);
    QMetaObject::invokeMethod(&desk, [&desk, voice, volume] { desk.choose(voice, volume); });
}

void SystemSpeech::say(const QString& text, milliseconds length)
{
    if (m_givenUp || !m_desk)
        return;
    m_length = length;
    m_saying = true;
    if (m_ready) // until then the longer wait for choose() runs
        expect(m_patience);
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, text] { desk->say(text); });
}

void SystemSpeech::stop()
{
    if (m_givenUp || !m_desk)
        return;
    QMetaObject::invokeMethod(m_desk, [desk = m_desk] { desk->stop(); });
}

void SystemSpeech::expect(milliseconds within)
{
    m_wait.start(within);
}

void SystemSpeech::answered()
{
    m_wait.stop();
}

void SystemSpeech::giveUp()
{
    if (m_givenUp)
        return;
    m_wait.stop();
    m_givenUp = true;
    emit gaveUp();
}

SpeechDesk& SystemSpeech::desk()
{
    if (m_desk)
        return *m_desk;
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("speech"));
    m_desk = new SpeechDesk(m_make);
    m_desk->moveToThread(m_thread);
    connect(m_desk, &SpeechDesk::listed, this, [this](const QList<SystemVoice>& voices) {
        answered();
        emit listed(voices);
    });
    connect(m_desk, &SpeechDesk::chosen, this, [this] {
        m_ready = true;
        if (m_saying)
            expect(m_patience);
        else
            answered();
        emit chosen();
    });
    connect(m_desk, &SpeechDesk::begun, this, [this] {
        m_saying = false;
        expect(2 * m_length + m_patience);
        emit begun();
    });
    connect(m_desk, &SpeechDesk::ended, this, [this] {
        answered();
        emit ended();
    });
    connect(m_desk, &SpeechDesk::failed, this, &SystemSpeech::giveUp);
    connect(m_thread, &QThread::started, m_desk, &SpeechDesk::open);
    m_thread->start();
    return *m_desk;
}

} // namespace supine

#include "system_speech.moc"
