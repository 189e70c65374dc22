#include "app/platform/single_instance.h"
#include "tests/support/until.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using test::until;
using Role = SingleInstance::Role;

/// A second start: in a thread of its own, since it waits for an answer.
Result<Role> startAgain(const QString& folder, const QStringList& message)
{
    std::optional<Result<Role>> result;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance later;
        result = later.claim(folder, message);
    }));
    QObject::connect(thread.get(), &QThread::finished, qApp, [] {}); // wakes the event loop here
    thread->start();
    until([&] { return thread->isFinished(); }, std::chrono::seconds(10));
    thread->wait();
    return *result;
}

class OneCopy : public ::testing::Test
{
protected:
    OneCopy()
    {
        QObject::connect(&first, &SingleInstance::asked,
                         [this](const QStringList& message) { heard << message.join(' '); });
    }
    QTemporaryDir temporary;
    QString folder = temporary.path();
    SingleInstance first;
    QStringList heard;
};

TEST_F(OneCopy, ASecondStartGivesItsMessageToTheFirst)
{
    ASSERT_EQ(*first.claim(folder, {"raise"}), Role::First);
    const auto second = startAgain(folder, {"start", "seven-minutes"});
    ASSERT_TRUE(second);
    EXPECT_EQ(*second, Role::Later);
    EXPECT_EQ(heard, QStringList{"start seven-minutes"});
}

TEST_F(OneCopy, AnotherDataFolderIsAnotherCopy)
{
    QTemporaryDir other;
    ASSERT_EQ(*first.claim(folder, {"raise"}), Role::First);
    SingleInstance second;
    EXPECT_EQ(*second.claim(other.path(), {"raise"}), Role::First);
}

TEST_F(OneCopy, TheSameFolderByAnotherPathIsTheSameCopy)
{
    ASSERT_EQ(*first.claim(folder, {"raise"}), Role::First);
    EXPECT_EQ(*startAgain(folder + "/../" + QFileInfo(folder).fileName() + "/", {"raise"}), Role::Later);
}

TEST_F(OneCopy, ASocketLeftByAKilledCopyIsNoObstacle)
{
    QFile left(folder + "/supine.socket");
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    QFile lock(folder + "/supine.lock"); // of a process that cannot be running
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("4194999\nsupine\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    ASSERT_EQ(*first.claim(folder, {"raise"}), Role::First);
    EXPECT_EQ(*startAgain(folder, {"raise"}), Role::Later);
}

TEST_F(OneCopy, AFolderTooDeepForASocketStillHasOneCopy)
{
    const QString deep = folder + '/' + QString(60, 'a') + '/' + QString(60, 'b');
    ASSERT_TRUE(QDir().mkpath(deep));
    ASSERT_EQ(*first.claim(deep, {"raise"}), Role::First);
    EXPECT_EQ(*startAgain(deep, {"raise"}), Role::Later);
}

#if defined(Q_OS_UNIX)
TEST_F(OneCopy, OnlyThisUserCanOpenTheSocket)
{
    ASSERT_EQ(*first.claim(folder, {"raise"}), Role::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(folder + "/supine.socket") & others);
    EXPECT_FALSE(QFile::permissions(folder + "/supine.lock") & others);
}
#endif

TEST_F(OneCopy, WordsThatAreNoMessageAreIgnored)
{
    ASSERT_EQ(*first.claim(folder, {"raise"}), Role::First);
    for (const QByteArray& words : {QByteArray("hello\n"), QByteArray("[]\n"), QByteArray(10'000, 'x')}) {
        QLocalSocket socket;
        socket.connectToServer(folder + "/supine.socket");
        ASSERT_TRUE(until([&] { return socket.state() == QLocalSocket::ConnectedState; }));
        socket.write(words);
        EXPECT_TRUE(until([&] { return socket.state() == QLocalSocket::UnconnectedState; }));
    }
    EXPECT_EQ(heard, QStringList());
}

TEST_F(OneCopy, AFolderThatIsMissingCannotBeClaimed)
{
    const auto claimed = first.claim(folder + "/none", {"raise"});
    ASSERT_FALSE(claimed);
    EXPECT_EQ(claimed.error().kind, Error::Kind::Storage);
}

} // namespace
} // namespace supine
