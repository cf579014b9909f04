// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checkup/checkupfixture.h"

#include <QDBusConnection>

namespace qernal {

/// What the check-up says of the computer itself: its keychain, its screen saver, its clipboard managers.
class CheckUpDesktopTest : public CheckUpFixture {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { setUpCheckUp(); }
    void cleanup() { m_observed.reset(); }

    void theKeychainIsNamed();
    void aLockedKeychainIsOneFinding();
    void aScreenSaverIsHeard();
    void aClipboardManagerIsNamed();
};

void CheckUpDesktopTest::initTestCase()
{
    // The machine's own reports are no part of this.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QVERIFY(!QDBusConnection::systemBus().isConnected());
    startService();
}

void CheckUpDesktopTest::theKeychainIsNamed()
{
    const QList<Finding> found = ofKind(check(subject()), FindingKind::KeychainProvider);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].sentence.contains(QLatin1String("GNOME Keyring")), qPrintable(found[0].sentence));
}

void CheckUpDesktopTest::aLockedKeychainIsOneFinding()
{
    add(DeployId, DeploySecret);
    add(OtherId, "other@canary");
    Keyring keyring;
    QVERIFY(keyring.lock());
    const QList<Finding> found = check(subject({token(DeployId), token(OtherId)}));
    QVERIFY(keyring.unlock());
    const QList<Finding> unread = ofKind(found, FindingKind::KeychainUnread);
    QCOMPARE(unread.size(), 1);
    QCOMPARE(unread[0].error->kind, Error::Kind::KeychainLocked);
    // The rest goes on.
    QCOMPARE(ofKind(found, FindingKind::KeychainProvider).size(), 1);
    QCOMPARE(ofKind(found, FindingKind::TokenOfProgram).size(), 1);
    QCOMPARE(ofKind(found, FindingKind::EntryUnknown).size(), 0);
}

void CheckUpDesktopTest::aScreenSaverIsHeard()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString name = QStringLiteral("org.gnome.ScreenSaver");
    QCOMPARE(ofKind(check(subject()), FindingKind::LockUnheard).size(), 1);
    QVERIFY(bus.registerService(name));
    const QList<Finding> found = check(subject());
    QVERIFY(bus.unregisterService(name));
    QCOMPARE(ofKind(found, FindingKind::LockUnheard).size(), 0);
}

void CheckUpDesktopTest::aClipboardManagerIsNamed()
{
    const auto named = [this] { return ofKind(check(subject()), FindingKind::ClipboardKept); };
    QCOMPARE(named().size(), 0);
    QVERIFY(QDir(processes()).mkpath(QStringLiteral("4711")));
    QFile name(processes() + QStringLiteral("/4711/comm"));
    QVERIFY(name.open(QIODevice::WriteOnly) && name.write("parcellite\n") > 0);
    name.close();
    const QList<Finding> found = named();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, FindingSeverity::Warning);
    QCOMPARE(found[0].fact(FactName::Program).toString(), QStringLiteral("parcellite"));
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::CheckUpDesktopTest)
#include "tst_checkupdesktop.moc"
