#include "app/session/session_awake.h"

#include "app/platform/keep_awake.h"
#include "core/session/session_runner.h"

namespace supine
{

SessionAwake::SessionAwake(SessionRunner& runner, KeepAwake& awake, std::chrono::milliseconds patience,
                           QObject* parent)
    : QObject(parent)
{
    const auto hold = [this, &awake] {
        m_patience.stop();
        awake.hold(tr("A routine is running"));
    };
    const auto release = [this, &awake] {
        m_patience.stop();
        awake.release();
    };
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [&awake] { awake.release(); });
    connect(&runner, &SessionRunner::begun, this, hold);
    connect(&runner, &SessionRunner::resumed, this, hold);
    connect(&runner, &SessionRunner::paused, this, [this] { m_patience.start(); });
    connect(&runner, &SessionRunner::finished, this, release);
}

} // namespace supine
