// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/desktopnotifier.h"
#include "tests/console/notifytest.h"

#include <QDBusArgument>
#include <QTest>

namespace qernal {

/// How a notification reaches the desktop: its service, or the portal of a sandbox.
class DesktopNotifierTest : public NotifyTest {
    Q_OBJECT
private slots:
    void initTestCase() { startOver(); }
    void init() { setUpDesktop(); }
    void cleanup() { tearDownDesktop(); }
    void ofNoTokenNothingIsSaid();
    void withoutABusOneLineSaysSo();
    void markupIsText_data();
    void markupIsText();
    void theSandboxHasAPortal();
    void thePortalStartsTheProgramItself();

private:
    [[nodiscard]] static std::optional<QString> show(DesktopNotifier *notifier, const QList<Notice> &notices);
};

std::optional<QString> DesktopNotifierTest::show(DesktopNotifier *notifier, const QList<Notice> &notices)
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

void DesktopNotifierTest::ofNoTokenNothingIsSaid()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(expiryNotices({}, {.account = account(), .accountName = QStringLiteral("Work")}, now).isEmpty());
}

void DesktopNotifierTest::withoutABusOneLineSaysSo()
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

void DesktopNotifierTest::markupIsText_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("read as markup") << QStringList{QStringLiteral("body"), QStringLiteral("body-markup")}
                                    << QStringLiteral("&lt;b&gt;&amp;amp; &lt;a href=&quot;x&quot;&gt;");
    QTest::newRow("shown as it is") << QStringList{QStringLiteral("body")} << QStringLiteral("<b>&amp; <a href=\"x\">");
}

void DesktopNotifierTest::markupIsText()
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

void DesktopNotifierTest::theSandboxHasAPortal()
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

void DesktopNotifierTest::thePortalStartsTheProgramItself()
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

QTEST_GUILESS_MAIN(qernal::DesktopNotifierTest)
#include "tst_desktopnotifier.moc"
