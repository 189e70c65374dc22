#pragma once

#include "app/sound/microphone.h"

#include <QObject>
#include <QThread>

namespace supine
{

class KnockDesk;

/// Listens for two knocks while it is asked to, for the window's thread. The microphone is open meanwhile,
/// and only then, in a thread of its own.
class KnockListener : public QObject
{
    Q_OBJECT
public:
    using Maker = std::function<std::unique_ptr<Microphone>()>;

    /// The system's microphone.
    explicit KnockListener(QObject* parent = nullptr);
    explicit KnockListener(Maker make, QObject* parent = nullptr);
    ~KnockListener() override;

    void start();
    void stop();

signals:
    void knocked();
    /// There is no microphone to listen with.
    void deaf();

private:
    Maker m_make;
    QThread* m_thread = nullptr;
    KnockDesk* m_desk = nullptr; ///< lives in the thread
};

} // namespace supine
