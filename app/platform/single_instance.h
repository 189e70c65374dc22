#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace supine
{

/// One running copy for each data folder. A lock file in the folder decides who is first, whatever was left
/// behind by a copy that was killed; a local socket, which only this user can open, carries what a later
/// start was asked to do.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Role {
        First, ///< this copy runs from now on, and hears of later starts
        Later, ///< another runs; it took the message, and this one has nothing left to do
    };

    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    /// `folder` exists and is writable. `message` is what to ask of a copy that runs already, such as
    /// {"raise"} or
    /// {"start", "seven-minutes"}. Errors: Storage (the lock cannot be made), Device (another copy runs and
    /// does not answer, or no socket can be opened).
    [[nodiscard]] Result<Role> claim(const QString& folder, const QStringList& message);

signals:
    /// A later start asks for something. Never empty; the words come from outside and may be wrong.
    void asked(const QStringList& message);

private:
    void listenTo(QLocalSocket* socket);

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace supine
