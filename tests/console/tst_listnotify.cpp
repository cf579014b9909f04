// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/desktopnotifier.h"
#include "tests/console/consoletest.h"
#include "tests/support/await.h"

#include <QDBusConnection>
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
    QVariantMap hints;

    // The names are the specification's.
public slots:
    QStringList GetCapabilities() { return capabilities; }
    // NOLINTNEXTLINE(readability-function-size)
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &given, int)
    {
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

/// `list --expiring --notify`, and what it puts on the desktop.
class ListNotifyTest : public ConsoleTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void upToThreeHaveOneEach();
    void moreShareOne();
    void ofNoTokenNothingIsSaid();
    void withoutAServiceOneLineSaysSo();
    void withoutABusOneLineSaysSo();
    void aSilentServiceIsNotWaitedFor();
    void itNeedsATime();
    void markupIsText_data();
    void markupIsText();
    void theSandboxHasAPortal();

private:
    void offer(QObject *desktop, const char *name, const char *path);
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
}

void ListNotifyTest::cleanup()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!m_name.isEmpty()) bus.unregisterService(m_name);
    bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
    m_name.clear();
}

void ListNotifyTest::offer(QObject *desktop, const char *name, const char *path)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(QString::fromLatin1(path), desktop, QDBusConnection::ExportAllSlots));
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
    offer(&m_desktop, "org.freedesktop.Notifications", "/org/freedesktop/Notifications");
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
    offer(&m_desktop, "org.freedesktop.Notifications", "/org/freedesktop/Notifications");
    const Run list = run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--expiring"),
                          QStringLiteral("36500"), QStringLiteral("--notify")});
    QCOMPARE(list.exitCode, 3);
    const qsizetype count = QJsonDocument::fromJson(list.output).array().size();
    QVERIFY(count > 3);
    QCOMPARE(m_desktop.titles.size(), 1);
    QVERIFY2(m_desktop.titles.constFirst().startsWith(QString::number(count)),
             qPrintable(m_desktop.titles.constFirst()));
}

void ListNotifyTest::ofNoTokenNothingIsSaid()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(expiryNotices({}, 7, QStringLiteral("Work"), now).isEmpty());
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
    DesktopNotifier notifier(false);
    const std::optional<QString> problem =
        show(&notifier, {{QStringLiteral("1"), QStringLiteral("title"), QStringLiteral("body")}});
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QVERIFY(problem);
    QVERIFY2(problem->contains(QStringLiteral("D-Bus")), qPrintable(*problem));
}

void ListNotifyTest::aSilentServiceIsNotWaitedFor()
{
    // It is there, and does not answer in time: the loop of this process does not turn meanwhile.
    offer(&m_desktop, "org.freedesktop.Notifications", "/org/freedesktop/Notifications");
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
    offer(&m_desktop, "org.freedesktop.Notifications", "/org/freedesktop/Notifications");
    DesktopNotifier notifier(false);
    const QString hostile = QStringLiteral("<b>&amp; <a href=\"x\">");
    QCOMPARE(show(&notifier, {{QStringLiteral("1"), hostile, hostile}}), std::nullopt);
    // A title is never markup.
    QCOMPARE(m_desktop.titles, QStringList{hostile});
    QCOMPARE(m_desktop.bodies, QStringList{body});
    // What is not seen is made visible before.
    Token token;
    token.name = QStringLiteral("a\u202eb\nc");
    token.expiryAt = QDateTime::currentDateTimeUtc().addDays(2);
    const Notice notice =
        expiryNotices({token}, 7, QStringLiteral("Work"), QDateTime::currentDateTimeUtc()).constFirst();
    QVERIFY(!notice.title.contains(QChar(0x202e)) && !notice.title.contains(u'\n'));
}

void ListNotifyTest::theSandboxHasAPortal()
{
    FalsePortal portal;
    offer(&portal, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop");
    DesktopNotifier notifier(true);
    const QList<Notice> notices{{QStringLiteral("1"), QStringLiteral("one"), QStringLiteral("<b>")},
                                {QStringLiteral("2"), QStringLiteral("two"), QStringLiteral("body")}};
    QCOMPARE(show(&notifier, notices), std::nullopt);
    QCOMPARE(portal.ids, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(portal.notifications.constFirst(), (QVariantMap{{QStringLiteral("title"), QStringLiteral("one")},
                                                             {QStringLiteral("body"), QStringLiteral("<b>")}}));
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ListNotifyTest)
#include "tst_listnotify.moc"
