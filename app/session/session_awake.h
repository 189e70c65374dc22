#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace supine
{

class KeepAwake;
class SessionRunner;

/// Keeps the screen on while a session runs: from its beginning to its end, but not through a pause of more
/// than five minutes, for whoever pauses that long has gone to bed.
class SessionAwake : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it. `patience` is how long a pause may last.
    SessionAwake(SessionRunner& runner, KeepAwake& awake,
                 std::chrono::milliseconds patience = std::chrono::minutes(5), QObject* parent = nullptr);

private:
    QTimer m_patience;
};

} // namespace supine
