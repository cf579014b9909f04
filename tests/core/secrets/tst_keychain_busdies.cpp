// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace qernal {

class KeychainBusDiesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        for (const char *variable : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
            qputenv(variable, m_home.path().toUtf8());
        }
        qunsetenv("DISPLAY");
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QVERIFY(m_bus.waitForReadyRead(30'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    /// GLib ends a process whose session bus goes, and with it every secret that only its memory holds.
    void weOutliveTheBus()
    {
        Keychain keychain(QStringLiteral("com.qernal.TokenManager"), std::chrono::seconds(60));
        Outcome<Result<void>> before;
        keychain.probe(this, before.callback());
        QTRY_COMPARE_WITH_TIMEOUT(before.calls(), 1, 60'000);
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        m_bus.kill();
        QVERIFY(m_bus.waitForFinished());
        QERNAL_AWAIT(!QDBusConnection::sessionBus().isConnected());
        for (int round = 0; round < 2; ++round) {
            Outcome<Result<void>> after;
            keychain.probe(this, after.callback());
            QERNAL_FAILS(after, KeychainGone);
        }
    }

private:
    QTemporaryDir m_home;
    QProcess m_bus;
};

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::KeychainBusDiesTest)
#include "tst_keychain_busdies.moc"
