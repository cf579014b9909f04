// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopservice.h"
#include "app/singleinstance.h"
#include "tests/support/await.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace qernal;

using Outcome = SingleInstance::Outcome;

/// What a second start is told, and what the first hears of it.
class SingleInstanceTest : public QObject {
    Q_OBJECT
private slots:
    void aSecondStartHandsItsRequestOver();
    void whatIsNoRequestIsRefused();
    void displaysAreCompared_data();
    void displaysAreCompared();
    void aStartOnAnotherDisplayIsReported();
    void aFirstThatDoesNotAnswerIsReported();
    void theBusPassesTheActivationTokenOn();

private:
    /// Claims @p name from another thread, while this one runs its event loop as the first instance does.
    [[nodiscard]] static std::pair<Outcome, QString> claimElsewhere(const QString &name, const StartRequest &request)
    {
        std::pair<Outcome, QString> result;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            SingleInstance second(name);
            result.first = second.claim(request);
            result.second = second.reason();
        }));
        thread->start();
        if (!QTest::qWaitFor([&thread] { return thread->isFinished(); }, 30'000)) qFatal("the claim never ended");
        return result;
    }
    [[nodiscard]] QString freshName() { return QStringLiteral("qernal-test-%1").arg(++m_names); }

    int m_names = static_cast<int>(QCoreApplication::applicationPid()) * 100;
};

void SingleInstanceTest::aSecondStartHandsItsRequestOver()
{
    const QString name = freshName();
    const StartRequest own{.x11Display = QStringLiteral(":0")};
    SingleInstance first(name);
    QSignalSpy requested(&first, &SingleInstance::requested);
    QCOMPARE(first.claim(own), Outcome::First);
    StartRequest request = own;
    request.newToken = true;
    request.account = QString(300, QLatin1Char('x'));
    request.activationToken = QStringLiteral("gnome-shell/Files/1234-5-host_TIME678") + QString(200, QLatin1Char('y'));
    QCOMPARE(claimElsewhere(name, request).first, Outcome::HandedOver);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().value<StartRequest>(), request);
}

void SingleInstanceTest::whatIsNoRequestIsRefused()
{
    for (const QByteArray &line : {QByteArray(), QByteArray("new-token"), QByteArray("[1]"), QByteArray("{\"a\"")})
        QVERIFY(!StartRequest::fromLine(line));
    QCOMPARE(StartRequest::fromLine("{}").value(), StartRequest());
}

void SingleInstanceTest::displaysAreCompared_data()
{
    QTest::addColumn<StartRequest>("one");
    QTest::addColumn<StartRequest>("other");
    QTest::addColumn<bool>("isSame");
    const auto on = [](const char *x11, const char *wayland) {
        return StartRequest{.x11Display = QLatin1String(x11), .waylandDisplay = QLatin1String(wayland)};
    };
    QTest::newRow("X11") << on(":0", "") << on(":0", "") << true;
    QTest::newRow("another X server") << on(":0", "") << on(":1", "") << false;
    QTest::newRow("Wayland") << on("", "wayland-0") << on("", "wayland-0") << true;
    QTest::newRow("Wayland, one by XWayland alone") << on(":0", "wayland-0") << on(":0", "") << true;
    QTest::newRow("forwarded by ssh") << on(":0", "wayland-0") << on("localhost:10", "") << false;
    QTest::newRow("none") << on("", "") << on("", "") << true;
    QTest::newRow("one without") << on(":0", "") << on("", "") << false;
}

void SingleInstanceTest::displaysAreCompared()
{
    QFETCH(const StartRequest, one);
    QFETCH(const StartRequest, other);
    QFETCH(const bool, isSame);
    QCOMPARE(one.isOnDisplayOf(other), isSame);
    QCOMPARE(other.isOnDisplayOf(one), isSame);
}

void SingleInstanceTest::aStartOnAnotherDisplayIsReported()
{
    const QString name = freshName();
    SingleInstance first(name);
    QSignalSpy requested(&first, &SingleInstance::requested);
    QCOMPARE(first.claim({.x11Display = QStringLiteral(":0")}), Outcome::First);
    const auto [outcome, reason] = claimElsewhere(name, {.x11Display = QStringLiteral(":7")});
    QCOMPARE(outcome, Outcome::OnOtherDisplay);
    QVERIFY2(reason.contains(QStringLiteral("(:0)")), qPrintable(reason));
    QCOMPARE(requested.size(), 0);
}

void SingleInstanceTest::aFirstThatDoesNotAnswerIsReported()
{
    const QString name = freshName();
    SingleInstance first(name);
    QCOMPARE(first.claim({}), Outcome::First);
    // In this thread, so that the first, which is here as well, cannot answer.
    SingleInstance second(name);
    QCOMPARE(second.claim({}), Outcome::NotAnswering);
    QVERIFY2(second.reason().contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(second.reason()));
}

void SingleInstanceTest::theBusPassesTheActivationTokenOn()
{
    DesktopService desktop;
    QSignalSpy requested(&desktop, &DesktopService::requested);
    const QVariantMap data{{QStringLiteral("activation-token"), QStringLiteral("token-1")}};
    desktop.Activate(data);
    desktop.Open({}, data);
    desktop.ActivateAction(QStringLiteral("new-token"), {}, data);
    QCOMPARE(requested.size(), 3);
    for (const QList<QVariant> &arguments : requested)
        QCOMPARE(arguments.constFirst().value<StartRequest>().activationToken, QStringLiteral("token-1"));
    QVERIFY(requested.at(2).constFirst().value<StartRequest>().newToken);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
