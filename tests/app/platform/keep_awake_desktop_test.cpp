#include "app/platform/keep_awake_desktop.h"
#include "tests/support/private_bus.h"
#include "tests/support/until.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QVariantMap>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using test::until;

class ScreenSaverStub : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    explicit ScreenSaverStub(QDBusConnection bus)
    {
        bus.registerObject("/org/freedesktop/ScreenSaver", this, QDBusConnection::ExportAllSlots);
        bus.registerService("org.freedesktop.ScreenSaver");
    }
    QStringList log;

public slots:
    uint Inhibit(const QString&, const QString& reason)
    {
        log << "hold: " + reason;
        return 42;
    }
    void UnInhibit(uint cookie) { log << QStringLiteral("release %1").arg(cookie); }
};

class PortalStub : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    explicit PortalStub(QDBusConnection bus)
    {
        bus.registerObject("/org/freedesktop/portal/desktop", this, QDBusConnection::ExportAllSlots);
        bus.registerService("org.freedesktop.portal.Desktop");
    }
    uint flags = 0;
    QVariantMap options;

public slots:
    QDBusObjectPath Inhibit(const QString&, uint what, const QVariantMap& how)
    {
        flags = what;
        options = how;
        return QDBusObjectPath("/request/1");
    }
};

class PortalRequestStub : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    explicit PortalRequestStub(QDBusConnection bus)
    {
        bus.registerObject("/request/1", this, QDBusConnection::ExportAllSlots);
    }
    int closed = 0;

public slots:
    void Close() { ++closed; }
};

class Awake : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!bus.running())
            GTEST_SKIP() << "dbus-daemon is not installed";
        awake = std::make_unique<DesktopKeepAwake>(bus.connection("supine"));
    }
    test::PrivateBus bus;
    std::unique_ptr<DesktopKeepAwake> awake;
};

TEST_F(Awake, TheScreenIsHeldOnceAndReleasedOnce)
{
    ScreenSaverStub saver(bus.connection("saver"));
    awake->hold("A routine runs");
    awake->hold("A routine runs");
    ASSERT_TRUE(until([&] { return saver.log.size() == 1; }));
    awake->release();
    awake->release();
    ASSERT_TRUE(until([&] { return saver.log.size() == 2; }));
    EXPECT_EQ(saver.log, (QStringList{"hold: A routine runs", "release 42"}));
}

TEST_F(Awake, ReleasedBeforeTheServiceAnsweredItIsStillLetGo)
{
    ScreenSaverStub saver(bus.connection("saver"));
    awake->hold("A routine runs");
    awake->release();
    EXPECT_TRUE(until([&] { return saver.log.size() == 2; }));
}

TEST_F(Awake, EndingItLetsGo)
{
    ScreenSaverStub saver(bus.connection("saver"));
    awake->hold("A routine runs");
    ASSERT_TRUE(until([&] { return saver.log.size() == 1; }));
    // The service answers in order: with this answer the one to the first call has come.
    const QDBusPendingCallWatcher later(
        QDBusConnection(QStringLiteral("supine"))
            .asyncCall(QDBusMessage::createMethodCall("org.freedesktop.ScreenSaver", "/",
                                                      "org.freedesktop.DBus.Peer", "Ping")));
    bool answered = false;
    QObject::connect(&later, &QDBusPendingCallWatcher::finished, [&] { answered = true; });
    ASSERT_TRUE(until([&] { return answered; }));
    awake.reset();
    EXPECT_TRUE(until([&] { return saver.log.size() == 2; }));
}

TEST_F(Awake, WithoutAScreenSaverThePortalIsAsked)
{
    const QDBusConnection connection = bus.connection("portal");
    PortalStub portal(connection);
    PortalRequestStub request(connection);
    awake->hold("A routine runs");
    ASSERT_TRUE(until([&] { return portal.flags == 8; }));
    EXPECT_EQ(portal.options.value("reason").toString(), "A routine runs");
    awake->release();
    EXPECT_TRUE(until([&] { return request.closed == 1; }));
}

TEST_F(Awake, WithNeitherItSaysSo)
{
    int refusals = 0;
    QObject::connect(awake.get(), &KeepAwake::refused, [&] { ++refusals; });
    awake->hold("A routine runs");
    EXPECT_TRUE(until([&] { return refusals == 1; }));
}

} // namespace
} // namespace supine

#include "keep_awake_desktop_test.moc"
