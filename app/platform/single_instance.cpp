#include "app/platform/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QThread>

namespace supine
{
namespace
{

constexpr int longestMessage = 4096; ///< bytes
constexpr int longestSocketPath =
    90;                   ///< bytes; systems allow 104 to 108, and Qt adds some while it sets one up
constexpr int tries = 20; ///< the first copy may hold the lock and not listen yet
constexpr int pause = 50; ///< milliseconds between them
constexpr int handOverWithin = 3000; ///< milliseconds for an answer
const QByteArray taken("taken\n");

/// The same for every start with this folder.
QString socketName(const QString& folder)
{
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
#if defined(Q_OS_WIN)
    return QStringLiteral("supine-") + hash;
#else
    const QString inside = folder + QStringLiteral("/supine.socket");
    if (QFile::encodeName(inside).size() <= longestSocketPath)
        return inside;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath());
    return QStringLiteral("%1/supine-%2").arg(runtime, hash);
#endif
}

Error silent(const QString& folder)
{
    return {Error::Kind::Device,
            QStringLiteral("Supine already runs with the data folder %1 but does not answer.").arg(folder)};
}

Result<void> tell(const QString& name, const QString& folder, const QStringList& message)
{
    QLocalSocket socket;
    for (int i = 0; i < tries && socket.state() != QLocalSocket::ConnectedState; ++i) {
        if (i > 0)
            QThread::msleep(pause);
        socket.connectToServer(name);
        socket.waitForConnected(handOverWithin);
    }
    socket.write(QJsonDocument(QJsonArray::fromStringList(message)).toJson(QJsonDocument::Compact) + '\n');
    while (socket.state() == QLocalSocket::ConnectedState && !socket.canReadLine()) {
        if (!socket.waitForReadyRead(handOverWithin))
            break;
    }
    if (socket.readLine() != taken)
        return silent(folder);
    return {};
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent) {}

SingleInstance::~SingleInstance() = default;

Result<SingleInstance::Role> SingleInstance::claim(const QString& folder, const QStringList& message)
{
    const QString real = QDir(folder).canonicalPath();
    const QString lock = real + QStringLiteral("/supine.lock");
    m_lock = std::make_unique<QLockFile>(lock);
    m_lock->setStaleLockTime(0); // however long it runs, it is stale only when its process is gone
    const QString name = socketName(real);
    if (real.isEmpty() || !m_lock->tryLock(0)) {
        if (real.isEmpty() || m_lock->error() != QLockFile::LockFailedError)
            return Error{Error::Kind::Storage,
                         QStringLiteral("The data folder %1 cannot be locked.").arg(folder)};
        if (const auto told = tell(name, real, message); !told)
            return told.error();
        return Role::Later;
    }
    QFile::setPermissions(lock, QFile::ReadOwner | QFile::WriteOwner); // it names the machine and the process
    QLocalServer::removeServer(
        name); // only the holder of the lock gets here: whatever is there, nobody serves it
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this,
            [this] { listenTo(m_server->nextPendingConnection()); });
    if (!m_server->listen(name))
        return Error{
            Error::Kind::Device,
            QStringLiteral("The socket %1 cannot be opened: %2.").arg(name, m_server->errorString())};
    return Role::First;
}

void SingleInstance::listenTo(QLocalSocket* socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            return;
        }
        QStringList message;
        for (const QJsonValue& word : QJsonDocument::fromJson(socket->readLine(longestMessage)).array())
            message << word.toString();
        if (message.isEmpty()) {
            socket->abort();
            return;
        }
        socket->write(taken);
        socket->disconnectFromServer();
        emit asked(message);
    });
}

} // namespace supine
