// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/expirymonitor.h"
#include "tests/console/notifytest.h"
#include "tests/support/await.h"

#include <QDBusConnection>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace qernal {

/// Stands in for the program of the window, which the bus would start.
class FalseProgram : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    QStringList actions;
    QStringList targets;
    QVariantMap platformData;

public slots:
    void ActivateAction(const QString &action, const QVariantList &parameter, const QVariantMap &platform)
    {
        actions.append(action);
        targets.append(parameter.value(0).toString());
        platformData = platform;
    }
};

/// `list --expiring --notify --wait`: what the buttons of its notifications do.
class NotifyWaitTest : public NotifyTest {
    Q_OBJECT
private slots:
    void initTestCase() { startOver(); }
    void init() { setUpDesktop(); }
    void cleanup() { tearDownDesktop(); }
    void buttonsNeedSomebodyWhoListens_data();
    void buttonsNeedSomebodyWhoListens();
    void aButtonStartsTheProgram();
    void tomorrowItIsSaidAgain();
    void waitingEndsWithTheService();
    void itWaitsForNotifications();
};

void NotifyWaitTest::buttonsNeedSomebodyWhoListens_data()
{
    QTest::addColumn<bool>("waits");
    QTest::addColumn<bool>("hasButtons");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("waits") << true << true << true;
    QTest::newRow("does not wait") << false << true << false;
    QTest::newRow("a service without buttons") << true << false << false;
}

void NotifyWaitTest::buttonsNeedSomebodyWhoListens()
{
    QFETCH(const bool, waits);
    QFETCH(const bool, hasButtons);
    QFETCH(const bool, isOffered);
    if (hasButtons) m_desktop.capabilities = QStringList{QStringLiteral("body"), QStringLiteral("actions")};
    offerDesktop();
    QStringList arguments{QStringLiteral("list"), QStringLiteral("--expiring"), daysForOne(),
                          QStringLiteral("--notify")};
    if (waits) arguments.append(QStringLiteral("--wait"));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program(), arguments);
    QERNAL_AWAIT_EQUAL(m_desktop.actions.size(), 1);
    if (isOffered) {
        QStringList keys;
        for (qsizetype i = 0; i < m_desktop.actions.constFirst().size(); i += 2)
            keys.append(m_desktop.actions.constFirst().at(i));
        QCOMPARE(keys, (QStringList{QStringLiteral("default"), QStringLiteral("replace-token"),
                                    QStringLiteral("show-token"), QStringLiteral("remind-tomorrow")}));
        QCOMPARE(process.state(), QProcess::Running);
        emit m_desktop.NotificationClosed(1, 2);
    } else {
        QCOMPARE(m_desktop.actions.constFirst(), QStringList());
    }
    QERNAL_AWAIT_EQUAL(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 3);
}

void NotifyWaitTest::aButtonStartsTheProgram()
{
    m_desktop.capabilities = QStringList{QStringLiteral("actions")};
    offerDesktop();
    FalseProgram window;
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(QStringLiteral("/com/qernal/TokenManager"), &window, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("com.qernal.TokenManager")));
    const QString days = daysForOne();
    const Run list = run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--expiring"), days});
    const QString id =
        QJsonDocument::fromJson(list.output).array().at(0).toObject().value(QLatin1String("id")).toString();
    QProcess process;
    process.start(program(), {QStringLiteral("list"), QStringLiteral("--expiring"), days, QStringLiteral("--notify"),
                              QStringLiteral("--wait")});
    QERNAL_AWAIT_EQUAL(m_desktop.actions.size(), 1);
    // Another program's.
    m_desktop.click(4711, QStringLiteral("replace-token"));
    m_desktop.click(1, QStringLiteral("replace-token"));
    QERNAL_AWAIT_EQUAL(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(window.actions, QStringList{QStringLiteral("replace-token")});
    QCOMPARE(window.targets, QStringList{account().toString(QUuid::WithoutBraces) + QLatin1Char('/') + id});
    QCOMPARE(window.platformData.value(QStringLiteral("activation-token")).toString(),
             QStringLiteral("token-of-the-click"));
    QCOMPARE(m_desktop.closed, QList<uint>{1});
}

void NotifyWaitTest::tomorrowItIsSaidAgain()
{
    m_desktop.capabilities = QStringList{QStringLiteral("actions")};
    offerDesktop();
    const QStringList arguments{QStringLiteral("list"), QStringLiteral("--expiring"), daysForOne(),
                                QStringLiteral("--notify"), QStringLiteral("--wait")};
    QProcess process;
    process.start(program(), arguments);
    QERNAL_AWAIT_EQUAL(m_desktop.actions.size(), 1);
    m_desktop.click(1, QStringLiteral("remind-tomorrow"));
    QERNAL_AWAIT_EQUAL(process.state(), QProcess::NotRunning);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(run(arguments).exitCode, 3);
    QCOMPARE(m_desktop.titles.size(), 1);
    ExpiryMonitor monitor(reminderFolder(),
                          [] { return QDateTime::currentDateTimeUtc().addDays(1).addSecs(8 * 3600); });
    QFile record(reminderFolder() + QLatin1Char('/') + account().toString(QUuid::WithoutBraces) +
                 QStringLiteral(".json"));
    QVERIFY(record.open(QIODevice::ReadOnly));
    const auto given = reminderRecordFromJson(record.readAll());
    QVERIFY(given);
    QCOMPARE(given->given.size(), 1);
    const Token token = [&] {
        Token known;
        known.id = given->given.constBegin().key();
        known.expiryAt = timeOf(given->given.constBegin()->expiryAt);
        return known;
    }();
    QCOMPARE(monitor.begin(account(), {token}).size(), 1);
}

void NotifyWaitTest::waitingEndsWithTheService()
{
    m_desktop.capabilities = QStringList{QStringLiteral("actions")};
    offerDesktop();
    QProcess process;
    process.start(program(), {QStringLiteral("list"), QStringLiteral("--expiring"), daysForOne(),
                              QStringLiteral("--notify"), QStringLiteral("--wait")});
    QERNAL_AWAIT_EQUAL(m_desktop.actions.size(), 1);
    QVERIFY(QDBusConnection::sessionBus().unregisterService(m_name));
    QERNAL_AWAIT_EQUAL(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 3);
}

void NotifyWaitTest::itWaitsForNotifications()
{
    const Run list =
        run({QStringLiteral("list"), QStringLiteral("--expiring"), QStringLiteral("7"), QStringLiteral("--wait")});
    QVERIFY2(list.reports("--notify"), list.errors.constData());
    QCOMPARE(list.exitCode, 2);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::NotifyWaitTest)
#include "tst_notifywait.moc"
