#include "app/sound/knock_listener.h"

#include "app/sound/knock_ear.h"
#include "app/sound/modules.h"

#include <optional>

namespace supine
{

/// The part that lives in the thread.
class KnockDesk : public QObject
{
    Q_OBJECT
public:
    explicit KnockDesk(KnockListener::Maker make) : m_make(std::move(make)) {}

    void open()
    {
        m_ear.reset();
        m_microphone = m_make();
        const auto hear = [this](std::span<const std::int16_t> samples, int rate) {
            if (!m_ear)
                m_ear.emplace(rate);
            if (m_ear->hear(samples))
                emit knocked();
        };
        if (!m_microphone || !m_microphone->open(hear))
            emit deaf();
    }
    void close() { m_microphone.reset(); }

signals:
    void knocked();
    void deaf();

private:
    KnockListener::Maker m_make;
    std::unique_ptr<Microphone> m_microphone;
    std::optional<KnockEar> m_ear;
};

KnockListener::KnockListener(QObject* parent)
    : KnockListener(
          [] {
              auto* module = loadModule<MicrophoneModule>(QStringLiteral("supine_microphone"));
              return module ? module->makeMicrophone() : nullptr;
          },
          parent)
{
}

KnockListener::KnockListener(Maker make, QObject* parent) : QObject(parent), m_make(std::move(make)) {}

KnockListener::~KnockListener()
{
    if (!m_thread)
        return;
    m_desk->disconnect(this);
    m_desk->deleteLater();
    m_thread->quit();
    // A sound server that hangs must not keep the program from ending: its thread is then left to the system.
    if (m_thread->wait(QDeadlineTimer(2000)))
        delete m_thread;
}

void KnockListener::start()
{
    if (!m_thread) {
        m_thread = new QThread;
        m_thread->setObjectName(QStringLiteral("knock"));
        m_desk = new KnockDesk(m_make);
        m_desk->moveToThread(m_thread);
        connect(m_desk, &KnockDesk::knocked, this, &KnockListener::knocked);
        connect(m_desk, &KnockDesk::deaf, this, &KnockListener::deaf);
        m_thread->start();
    }
    QMetaObject::invokeMethod(m_desk, &KnockDesk::open);
}

void KnockListener::stop()
{
    if (m_desk)
        QMetaObject::invokeMethod(m_desk, &KnockDesk::close);
}

} // namespace supine

#include "knock_listener.moc"
