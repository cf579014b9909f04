// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "ui/reveal/screenlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using qernal::ScreenLock;

/// A desktop's portal, on the session bus of the test: as much of org.freedesktop.portal.Inhibit as a monitor needs.
class FalsePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    FalsePortal()
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportScriptableSlots);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~FalsePortal() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    }
    void changeState(bool screenSaverActive, uint sessionState)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                         QStringLiteral("org.freedesktop.portal.Inhibit"),
                                                         QStringLiteral("StateChanged"));
        signal << QVariant::fromValue(QDBusObjectPath("/org/freedesktop/portal/desktop/session/1"))
               << QVariantMap{{QStringLiteral("screensaver-active"), screenSaverActive},
                              {QStringLiteral("session-state"), sessionState}};
        m_bus.send(signal);
    }
    [[nodiscard]] int monitors() const { return m_monitors; }
    [[nodiscard]] int answers() const { return m_answers; }

public slots:
    Q_SCRIPTABLE QDBusObjectPath CreateMonitor(const QString &, const QVariantMap &)
    {
        ++m_monitors;
        return QDBusObjectPath("/org/freedesktop/portal/desktop/request/1");
    }
    Q_SCRIPTABLE void QueryEndResponse(const QDBusObjectPath &) { ++m_answers; }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    int m_monitors = 0;
    int m_answers = 0;
};

/// Words of a lock, said by a process of their own on a session bus and on a "system" bus of the test's own.
class ScreenLockTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyWordOfALockIsHeard_data();
    void everyWordOfALockIsHeard();
    void thePortalIsAskedInASandbox();
    void anAbsentPortalIsReported();
    void cleanupTestCase();

private:
    [[nodiscard]] static QStringList logindSays(const QString &signal)
    {
        return {QStringLiteral("system"), QStringLiteral("/org/freedesktop/login1/session/_31"),
                QStringLiteral("org.freedesktop.login1.Session.") + signal};
    }
    /// Sends a signal; @p word is "session" or "system", then path, interface.member and arguments.
    void say(QStringList word) const;

    QProcess m_systemBus;
    QString m_systemAddress;
};

void ScreenLockTest::initTestCase()
{
    m_systemBus.start(QStringLiteral("dbus-daemon"),
                      {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QERNAL_AWAIT(m_systemBus.canReadLine());
    m_systemAddress = QString::fromLatin1(m_systemBus.readLine()).trimmed();
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_systemAddress.toLatin1());
}

void ScreenLockTest::cleanupTestCase()
{
    m_systemBus.kill();
    m_systemBus.waitForFinished();
}

void ScreenLockTest::say(QStringList word) const
{
    const QString bus = word.takeFirst() == QLatin1String("system") ? QStringLiteral("--bus=") + m_systemAddress
                                                                    : QStringLiteral("--session");
    QCOMPARE(QProcess::execute(QStringLiteral("dbus-send"), QStringList{bus, QStringLiteral("--type=signal")} + word),
             0);
}

void ScreenLockTest::everyWordOfALockIsHeard_data()
{
    QTest::addColumn<QStringList>("word");
    QTest::addColumn<bool>("isLock");
    const auto onSession = [](const char *path, const char *signal, const char *argument = "boolean:true") {
        return QStringList{QStringLiteral("session"), QLatin1String(path), QLatin1String(signal),
                           QLatin1String(argument)};
    };
    const auto row = [](const char *name, const QStringList &word, bool isLock) {
        QTest::newRow(name) << word << isLock;
    };
    const char *common = "org.freedesktop.ScreenSaver.ActiveChanged";
    row("KDE", onSession("/ScreenSaver", common), true);
    row("the common path", onSession("/org/freedesktop/ScreenSaver", common), true);
    row("GNOME", onSession("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged"), true);
    row("Cinnamon", onSession("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver.ActiveChanged"), true);
    row("MATE", onSession("/org/mate/ScreenSaver", "org.mate.ScreenSaver.ActiveChanged"), true);
    row("Xfce", onSession("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver.ActiveChanged"), true);
    row("logind", logindSays(QStringLiteral("Lock")), true);
    row("about to sleep",
        {QStringLiteral("system"), QStringLiteral("/org/freedesktop/login1"),
         QStringLiteral("org.freedesktop.login1.Manager.PrepareForSleep"), QStringLiteral("boolean:true")},
        true);
    row("awake again",
        {QStringLiteral("system"), QStringLiteral("/org/freedesktop/login1"),
         QStringLiteral("org.freedesktop.login1.Manager.PrepareForSleep"), QStringLiteral("boolean:false")},
        false);
    row("unlocked", onSession("/ScreenSaver", common, "boolean:false"), false);
    row("of another form", onSession("/ScreenSaver", common, "string:true"), false);
    row("another signal", onSession("/ScreenSaver", "org.freedesktop.ScreenSaver.Inhibited"), false);
    row("logind unlocks", logindSays(QStringLiteral("Unlock")), false);
}

void ScreenLockTest::everyWordOfALockIsHeard()
{
    QFETCH(const QStringList, word);
    QFETCH(const bool, isLock);
    ScreenLock lock;
    QSignalSpy locked(&lock, &ScreenLock::locked);
    lock.listen();
    say(word);
    // A lock said afterwards on the same bus, by when the first word has come.
    const bool onSystem = word.constFirst() == QLatin1String("system");
    say(onSystem ? logindSays(QStringLiteral("Lock"))
                 : QStringList{QStringLiteral("session"), QStringLiteral("/org/gnome/ScreenSaver"),
                               QStringLiteral("org.gnome.ScreenSaver.ActiveChanged"), QStringLiteral("boolean:true")});
    QERNAL_AWAIT(locked.size() >= (isLock ? 2 : 1));
    QTest::qWait(100);
    QCOMPARE(locked.size(), isLock ? 2 : 1);
}

void ScreenLockTest::thePortalIsAskedInASandbox()
{
    FalsePortal portal;
    ScreenLock lock(true);
    QSignalSpy locked(&lock, &ScreenLock::locked);
    QSignalSpy unavailable(&lock, &ScreenLock::unavailable);
    lock.listen();
    QERNAL_AWAIT_EQUAL(portal.monitors(), 1);
    portal.changeState(false, 1);
    portal.changeState(true, 1);
    QERNAL_AWAIT_EQUAL(locked.size(), 1);
    // A session that is about to end waits for the answer of its monitors.
    portal.changeState(false, 2);
    QERNAL_AWAIT_EQUAL(portal.answers(), 1);
    QCOMPARE(locked.size(), 1);
    QCOMPARE(unavailable.size(), 0);
}

void ScreenLockTest::anAbsentPortalIsReported()
{
    ScreenLock lock(true);
    QSignalSpy unavailable(&lock, &ScreenLock::unavailable);
    lock.listen();
    QERNAL_AWAIT_EQUAL(unavailable.size(), 1);
}

QTEST_GUILESS_MAIN(ScreenLockTest)
#include "tst_screenlock.moc"
