// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/desktopnotifier.h"
#include "tests/console/consoletest.h"
#include "tests/support/await.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qernal {

/// Stands in for the notification service of a desktop, and for its portal.
class FalseDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList capabilities;
    QStringList titles;
    QStringList bodies;
    QList<QStringList> actions;
    QList<uint> closed;
    QVariantMap hints;

    /// A person clicks on the notification @p id, or on one of its buttons.
    void click(uint id, const QString &key)
    {
        emit ActivationToken(id, QStringLiteral("token-of-the-click"));
        emit ActionInvoked(id, key);
    }

    // The names are the specification's.
signals:
    void ActionInvoked(uint id, const QString &key);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

public slots:
    void CloseNotification(uint id)
    {
        closed.append(id);
        emit NotificationClosed(id, 3);
    }
    QStringList GetCapabilities() { return capabilities; }
    // NOLINTNEXTLINE(readability-function-size)
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &offered, const QVariantMap &given, int)
    {
        actions.append(offered);
        titles.append(summary);
        bodies.append(body);
        hints = given;
        return static_cast<uint>(titles.size());
    }
};

class FalsePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
public:
    QStringList ids;
    QList<QVariantMap> notifications;

public slots:
    void AddNotification(const QString &id, const QVariantMap &notification)
    {
        ids.append(id);
        notifications.append(notification);
    }
};

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

/// `list --expiring --notify`, and what it puts on the desktop.
class ListNotifyTest : public ConsoleTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void upToThreeHaveOneEach();
    void moreShareOne();
    void eachIsSaidOnce();
    void whatWasNotShownComesAgain();
    void buttonsNeedSomebodyWhoListens_data();
    void buttonsNeedSomebodyWhoListens();
    void aButtonStartsTheProgram();
    void tomorrowItIsSaidAgain();
    void waitingEndsWithTheService();
    void itWaitsForNotifications();
    void ofNoTokenNothingIsSaid();
    void withoutAServiceOneLineSaysSo();
    void withoutABusOneLineSaysSo();
    void aSilentServiceIsNotWaitedFor();
    void itNeedsATime();
    void markupIsText_data();
    void markupIsText();
    void theSandboxHasAPortal();
    void thePortalStartsTheProgramItself();

private:
    void offer(QObject *desktop, const char *name, const char *path);
    void offerDesktop();
    /// Within these many days one token expires, or has expired in the last weeks.
    [[nodiscard]] QString daysForOne() const { return daysFor(1, 1); }
    /// A number of days within which at least @p least and at most @p most tokens expire.
    [[nodiscard]] QString daysFor(qsizetype least, qsizetype most) const;
    [[nodiscard]] static std::optional<QString> show(DesktopNotifier *notifier, const QList<Notice> &notices);

    FalseDesktop m_desktop;
    QString m_name;
};

void ListNotifyTest::initTestCase()
{
    startOver();
}

void ListNotifyTest::init()
{
    m_desktop.capabilities.clear();
    m_desktop.titles.clear();
    m_desktop.bodies.clear();
    m_desktop.actions.clear();
    m_desktop.closed.clear();
    // Nothing was said yet.
    QDir(QFileInfo(ProgramLedger().path()).path() + QStringLiteral("/reminders")).removeRecursively();
}

void ListNotifyTest::offerDesktop()
{
    offer(&m_desktop, "org.freedesktop.Notifications", "/org/freedesktop/Notifications");
}

void ListNotifyTest::cleanup()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!m_name.isEmpty()) bus.unregisterService(m_name);
    bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
    bus.unregisterService(QStringLiteral("com.qernal.TokenManager"));
    bus.unregisterObject(QStringLiteral("/com/qernal/TokenManager"));
    m_name.clear();
}

void ListNotifyTest::offer(QObject *desktop, const char *name, const char *path)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(QString::fromLatin1(path), desktop,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    m_name = QString::fromLatin1(name);
    QVERIFY(bus.registerService(m_name));
}

QString ListNotifyTest::daysFor(qsizetype least, qsizetype most) const
{
    for (int days = 0; days < 5000; days += days < 100 ? 5 : 100) {
        const QString text = QString::number(days);
        const Run list = run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--expiring"), text});
        const qsizetype count = QJsonDocument::fromJson(list.output).array().size();
        if (count >= least && count <= most) return text;
    }
    return {};
}

void ListNotifyTest::upToThreeHaveOneEach()
{
    offerDesktop();
    const QString days = daysFor(1, 3);
    QVERIFY(!days.isEmpty());
    const Run list = run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--expiring"), days,
                          QStringLiteral("--notify")});
    QCOMPARE(list.errors, QByteArray());
    QCOMPARE(list.exitCode, 3);
    const QJsonArray tokens = QJsonDocument::fromJson(list.output).array();
    QCOMPARE(m_desktop.titles.size(), tokens.size());
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString name = tokens.at(i).toObject().value(QLatin1String("name")).toString();
        QVERIFY2(m_desktop.titles.at(i).contains(QStringLiteral("“%1”").arg(name)), qPrintable(m_desktop.titles.at(i)));
        QVERIFY(m_desktop.bodies.at(i).contains(QStringLiteral("Work")));
    }
    QCOMPARE(m_desktop.hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("com.qernal.TokenManager"));
}

void ListNotifyTest::moreShareOne()
{
    offerDesktop();
    const Run list = run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--expiring"),
                          QStringLiteral("36500"), QStringLiteral("--notify")});
    QCOMPARE(list.exitCode, 3);
    // What expired months ago is listed, and no news.
    const QString since = QDateTime::currentDateTimeUtc().addDays(-30).toString(Qt::ISODate);
    qsizetype count = 0;
    const QJsonArray tokens = QJsonDocument::fromJson(list.output).array();
    for (const QJsonValue &token : tokens) {
        if (token.toObject().value(QLatin1String("expiry_at")).toString() > since) ++count;
    }
    QVERIFY(count > 3);
    QCOMPARE(m_desktop.titles.size(), 1);
    QVERIFY2(m_desktop.titles.constFirst().startsWith(QString::number(count)),
             qPrintable(m_desktop.titles.constFirst()));
    // What they have in common can be shown; one by one they are not offered.
    QCOMPARE(m_desktop.actions.constFirst(), QStringList());
}

void ListNotifyTest::eachIsSaidOnce()
{
    offerDesktop();
    const QStringList arguments{QStringLiteral("list"), QStringLiteral("--expiring"), daysForOne(),
                                QStringLiteral("--notify")};
    const qsizetype before = m_desktop.titles.size();
    QCOMPARE(run(arguments).exitCode, 3);
    QCOMPARE(m_desktop.titles.size(), before + 1);
    // The exit code goes on saying that one expires.
    QCOMPARE(run(arguments).exitCode, 3);
    QCOMPARE(run(arguments).errors, QByteArray());
    QCOMPARE(m_desktop.titles.size(), before + 1);
}

void ListNotifyTest::whatWasNotShownComesAgain()
{
    const QStringList arguments{QStringLiteral("list"), QStringLiteral("--expiring"), daysForOne(),
                                QStringLiteral("--notify")};
    QVERIFY(run(arguments).reports("No notification could be shown"));
    offerDesktop();
    QCOMPARE(run(arguments).errors, QByteArray());
    QCOMPARE(m_desktop.titles.size(), 1);
}

void ListNotifyTest::buttonsNeedSomebodyWhoListens_data()
{
    QTest::addColumn<bool>("waits");
    QTest::addColumn<bool>("hasButtons");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("waits") << true << true << true;
    QTest::newRow("does not wait") << false << true << false;
    QTest::newRow("a service without buttons") << true << false << false;
}

void ListNotifyTest::buttonsNeedSomebodyWhoListens()
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

void ListNotifyTest::aButtonStartsTheProgram()
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

void ListNotifyTest::tomorrowItIsSaidAgain()
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
    ExpiryMonitor monitor(QFileInfo(ProgramLedger().path()).path() + QStringLiteral("/reminders"),
                          [] { return QDateTime::currentDateTimeUtc().addDays(1).addSecs(8 * 3600); });
    QFile record(QFileInfo(ProgramLedger().path()).path() + QStringLiteral("/reminders/") +
                 account().toString(QUuid::WithoutBraces) + QStringLiteral(".json"));
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

void ListNotifyTest::waitingEndsWithTheService()
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

void ListNotifyTest::itWaitsForNotifications()
{
    const Run list =
        run({QStringLiteral("list"), QStringLiteral("--expiring"), QStringLiteral("7"), QStringLiteral("--wait")});
    QVERIFY2(list.reports("--notify"), list.errors.constData());
    QCOMPARE(list.exitCode, 2);
}

void ListNotifyTest::ofNoTokenNothingIsSaid()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(expiryNotices({}, {.account = account(), .accountName = QStringLiteral("Work")}, now).isEmpty());
}

void ListNotifyTest::withoutAServiceOneLineSaysSo()
{
    const Run list = run(
        {QStringLiteral("list"), QStringLiteral("--expiring"), QStringLiteral("36500"), QStringLiteral("--notify")});
    QVERIFY2(list.reports("No notification could be shown"), list.errors.constData());
    QVERIFY(!list.output.isEmpty());
    QCOMPARE(list.exitCode, 3);
}

void ListNotifyTest::withoutABusOneLineSaysSo()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    DesktopNotifier notifier(DesktopNotifier::Listening::None, false);
    const std::optional<QString> problem = show(
        &notifier, {{.id = QStringLiteral("1"), .title = QStringLiteral("title"), .body = QStringLiteral("body")}});
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QVERIFY(problem);
    QVERIFY2(problem->contains(QStringLiteral("D-Bus")), qPrintable(*problem));
}

void ListNotifyTest::aSilentServiceIsNotWaitedFor()
{
    // It is there, and does not answer in time: the loop of this process does not turn meanwhile.
    offerDesktop();
    QProcess process;
    process.start(program(), {QStringLiteral("list"), QStringLiteral("--expiring"), QStringLiteral("36500"),
                              QStringLiteral("--notify")});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY(process.readAllStandardError().contains("No notification could be shown"));
    QCOMPARE(process.exitCode(), 3);
}

void ListNotifyTest::itNeedsATime()
{
    const Run list = run({QStringLiteral("list"), QStringLiteral("--notify")});
    QVERIFY2(list.reports("--expiring"), list.errors.constData());
    QCOMPARE(list.exitCode, 2);
}

std::optional<QString> ListNotifyTest::show(DesktopNotifier *notifier, const QList<Notice> &notices)
{
    int count = 0;
    std::optional<QString> problem;
    notifier->show(notices, notifier, [&](const std::optional<QString> &said) {
        ++count;
        problem = said;
    });
    if (!QTest::qWaitFor([&count] { return count > 0; }, 30'000)) return QStringLiteral("never done");
    return count == 1 ? problem : QStringLiteral("done more than once");
}

void ListNotifyTest::markupIsText_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("read as markup") << QStringList{QStringLiteral("body"), QStringLiteral("body-markup")}
                                    << QStringLiteral("&lt;b&gt;&amp;amp; &lt;a href=&quot;x&quot;&gt;");
    QTest::newRow("shown as it is") << QStringList{QStringLiteral("body")} << QStringLiteral("<b>&amp; <a href=\"x\">");
}

void ListNotifyTest::markupIsText()
{
    QFETCH(const QStringList, capabilities);
    QFETCH(const QString, body);
    m_desktop.capabilities = capabilities;
    offerDesktop();
    DesktopNotifier notifier(DesktopNotifier::Listening::None, false);
    const QString hostile = QStringLiteral("<b>&amp; <a href=\"x\">");
    QCOMPARE(show(&notifier, {{.id = QStringLiteral("1"), .title = hostile, .body = hostile}}), std::nullopt);
    // A title is never markup.
    QCOMPARE(m_desktop.titles, QStringList{hostile});
    QCOMPARE(m_desktop.bodies, QStringList{body});
    // What is not seen is made visible before.
    Token token;
    token.name = QStringLiteral("a\u202eb\nc");
    token.expiryAt = QDateTime::currentDateTimeUtc().addDays(2);
    const Notice notice = expiryNotices({{token, 7}}, {.account = account(), .accountName = QStringLiteral("Work")},
                                        QDateTime::currentDateTimeUtc())
                              .constFirst();
    QVERIFY(!notice.title.contains(QChar(0x202e)) && !notice.title.contains(u'\n'));
}

void ListNotifyTest::theSandboxHasAPortal()
{
    FalsePortal portal;
    offer(&portal, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop");
    DesktopNotifier notifier(DesktopNotifier::Listening::None, true);
    const QList<Notice> notices{
        {.id = QStringLiteral("1"), .title = QStringLiteral("one"), .body = QStringLiteral("<b>")},
        {.id = QStringLiteral("2"), .title = QStringLiteral("two"), .body = QStringLiteral("body")}};
    QCOMPARE(show(&notifier, notices), std::nullopt);
    QCOMPARE(portal.ids, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(portal.notifications.constFirst(), (QVariantMap{{QStringLiteral("title"), QStringLiteral("one")},
                                                             {QStringLiteral("body"), QStringLiteral("<b>")}}));
}

void ListNotifyTest::thePortalStartsTheProgramItself()
{
    FalsePortal portal;
    offer(&portal, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop");
    DesktopNotifier notifier(DesktopNotifier::Listening::None, true);
    Token token;
    token.id = QStringLiteral("1");
    token.name = QStringLiteral("deploy");
    token.expiryAt = QDateTime::currentDateTimeUtc().addDays(2);
    const QList<Notice> notices = expiryNotices(
        {{token, 7}}, {.account = account(), .accountName = QStringLiteral("Work")}, QDateTime::currentDateTimeUtc());
    QCOMPARE(show(&notifier, notices), std::nullopt);
    const QVariantMap notification = portal.notifications.constFirst();
    const QString target = account().toString(QUuid::WithoutBraces) + QStringLiteral("/1");
    QCOMPARE(notification.value(QStringLiteral("default-action")).toString(), QStringLiteral("app.show-token"));
    QCOMPARE(notification.value(QStringLiteral("default-action-target")).toString(), target);
    const auto buttons =
        qdbus_cast<QList<QVariantMap>>(notification.value(QStringLiteral("buttons")).value<QDBusArgument>());
    QCOMPARE(buttons.size(), 3);
    QCOMPARE(buttons.constFirst().value(QStringLiteral("action")).toString(), QStringLiteral("app.replace-token"));
    QCOMPARE(buttons.constFirst().value(QStringLiteral("target")).toString(), target);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ListNotifyTest)
#include "tst_listnotify.moc"
