// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/reminderthresholds.h"
#include "core/settings/preferences.h"
#include "tests/console/notifytest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTest>

namespace qernal {

/// `list --expiring --notify`, and what it puts on the desktop.
class ListNotifyTest : public NotifyTest {
    Q_OBJECT
private slots:
    void initTestCase() { startOver(); }
    void init() { setUpDesktop(); }
    void cleanup() { tearDownDesktop(); }
    void upToThreeHaveOneEach();
    void moreShareOne();
    void eachIsSaidOnce();
    void whatWasNotShownComesAgain();
    void withoutAServiceOneLineSaysSo();
    void aSilentServiceIsNotWaitedFor();
    void withoutATimeTheSettingsSay();
};

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

void ListNotifyTest::withoutAServiceOneLineSaysSo()
{
    const Run list = run(
        {QStringLiteral("list"), QStringLiteral("--expiring"), QStringLiteral("36500"), QStringLiteral("--notify")});
    QVERIFY2(list.reports("No notification could be shown"), list.errors.constData());
    QVERIFY(!list.output.isEmpty());
    QCOMPARE(list.exitCode, 3);
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

void ListNotifyTest::withoutATimeTheSettingsSay()
{
    constexpr int Days = 300; // far beyond those of the first start
    const auto within = [](int days) {
        const Run list = run(
            {QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--expiring"), QString::number(days)});
        return QJsonDocument::fromJson(list.output).array().size();
    };
    QVERIFY(within(Days) > within(ReminderThresholds::defaultDays().constFirst()));
    offerDesktop();
    QSettings settings(settingsFile(), QSettings::IniFormat);
    Preferences(&settings).setReminderDays({Days, 1});
    settings.sync();
    const Run list = run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--notify")});
    Preferences(&settings).setReminderDays(ReminderThresholds::defaultDays());
    settings.sync();
    QCOMPARE(list.errors, QByteArray());
    QCOMPARE(list.exitCode, 3);
    QCOMPARE(QJsonDocument::fromJson(list.output).array().size(), within(Days));
    QVERIFY(!m_desktop.titles.isEmpty());
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ListNotifyTest)
#include "tst_listnotify.moc"
