// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenissuer.h"
#include "tests/support/await.h"
#include "tests/support/servicegate.h"
#include "tests/support/servicestack.h"
#include "tests/support/shortlimits.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <optional>

using namespace qernal;

/// The computer sleeps while a request is on its way: the time that passed counts, and the list is asked what became of
/// it.
class SuspendedTest : public QObject {
    Q_OBJECT
private slots:
    void betweenRequestAndAnswer();

private:
    /// Stops this process for @p seconds, as a closed lid does.
    static void sleepFor(int seconds);
};

void SuspendedTest::sleepFor(int seconds)
{
    const QString pid = QString::number(QCoreApplication::applicationPid());
    QElapsedTimer timer;
    // On a busy machine the sleep begins before the next line is done.
    timer.start();
    QVERIFY(QProcess::startDetached(
        QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("kill -STOP %1; sleep %2; kill -CONT %1").arg(pid).arg(seconds)}));
    // One turn of the loop takes as long as the sleep.
    QVERIFY(QTest::qWaitFor(
        [&] {
            const bool slept = timer.elapsed() > seconds * 900;
            timer.restart();
            return slept;
        },
        30'000));
}

void SuspendedTest::betweenRequestAndAnswer()
{
    DemoProcess demo;
    QVERIFY(demo.isRunning());
    ServiceGate gate(demo.url());
    ServiceStack stack(gate.url(), {Credential::Kind::ApiToken, Secret(demo.apiToken())}, shortLimits());
    TokenIssuer issuer(&stack.api, &stack.custody, stack.account.id, systemClock());
    std::optional<TokenIssuer::Report> report;
    gate.hold(ServiceGate::Hold::Answer);
    issuer.create({.name = QStringLiteral("asleep"), .expiryDuration = 30}, {}, false, this,
                  [&report](const TokenIssuer::Report &given) { report = given; });
    QVERIFY(gate.isHolding());
    QVERIFY(!report);
    sleepFor(6);
    if (QTest::currentTestFailed()) return;
    // The idle limit passed while we slept: it ends now, not that much later.
    QERNAL_AWAIT(report);
    QVERIFY(report->outcome.error && report->outcome.error->kind == Error::Kind::TimedOut);
    QCOMPARE(report->perhapsCreated.size(), 1);
    QCOMPARE(report->perhapsCreated.cbegin().value(), QStringLiteral("asleep"));
    QCOMPARE(gate.mutations(), 1);
}

QTEST_GUILESS_MAIN(SuspendedTest)
#include "tst_suspended.moc"
