// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/wirefaults.h"
#include "tests/app/wireoperation.h"
#include "tests/support/await.h"
#include "ui/feedback/errortext.h"

using namespace qernal;
using namespace std::chrono_literals;

namespace {

/// Short enough to wait for, long enough for a busy machine to answer within.
HttpClient::Limits limits(bool slow)
{
    return {.idle = slow ? 700ms : 20s,
            .readDeadline = slow ? 2s : 20s,
            .mutationDeadline = slow ? 2s : 20s,
            .largestBody = 64 * 1024,
            .tries = 3,
            .firstBackoff = 1ms};
}

/// Is @p error in words that a person can use? Says what is wrong with them.
QByteArray problemOfWords(const Error &error)
{
    const QString sentence = errorSentence(error);
    if (sentence.isEmpty() || sentence.contains(QStringLiteral("%1"))) return "no sentence";
    if (error.kind != Error::Kind::Cancelled && errorAdvice(error).isEmpty()) return "no next step";
    return {};
}

} // namespace

/// Every operation against everything that a network does: one outcome in words, within its limit, sent once, and no
/// secret lost that had arrived.
class WireFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void endsInOneOutcome_data();
    void endsInOneOutcome();
    void endsWithoutAService_data();
    void endsWithoutAService();
    void aRefusingProxyIsNamedAndGetsNoSecret_data();
    void aRefusingProxyIsNamedAndGetsNoSecret();
};

void WireFaultsTest::endsInOneOutcome_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<WireFault>("wire");
    QTest::addColumn<bool>("slow");
    for (const NamedOperation &asked : Operations) {
        const QByteArray body = goodBody(asked.operation);
        const auto add = [&asked](const QList<WireFault> &faults, bool slow) {
            for (const WireFault &wire : faults)
                QTest::addRow("%s: %s", asked.name, wire.name.constData()) << asked.operation << wire << slow;
        };
        add(connectionFaults(body), false);
        add(bodyFaults(body), false);
        add(statusFaults(), false);
        add(slowFaults(body), true);
    }
}

void WireFaultsTest::endsInOneOutcome()
{
    QFETCH(const Operation, operation);
    QFETCH(const WireFault, wire);
    QFETCH(const bool, slow);
    FaultServer server({wire.fault});
    ServiceStack stack(server.url(), accessToken(), limits(slow));
    WireOutcome outcome;
    {
        QObject context;
        perform(operation, stack, server.url(), &context, outcome);
        QCOMPARE(outcome.calls, 0);
        QERNAL_AWAIT(outcome.calls > 0);
        QTest::qWait(1);
    }
    QCOMPARE(outcome.calls, 1);
    // A delete needs little of its answer: the status, and that it is no page of somebody else's.
    const bool isPage = wire.fault.answer.contains("<!DOCTYPE html>");
    const bool maySucceed = wire.mayBeUnderstood || (operation == Operation::Remove && !isPage);
    QVERIFY(outcome.error || maySucceed || outcome.secretReceived);
    if (outcome.error) {
        const QByteArray problem = problemOfWords(*outcome.error);
        QVERIFY2(problem.isEmpty(), problem);
    }
    const bool limited = wire.name.startsWith("429");
    // Three tries of ours. Each of them Qt sends up to three times more, by itself, where a connection ends before a
    // byte of the answer; a mutation's body can be sent only once.
    const qsizetype most = isMutation(operation) ? (limited ? 2 : 1) : 3 * (1 + 3);
    QVERIFY2(server.count() >= 1 && server.count() <= most, QByteArray::number(server.count()));
    if (!issuesSecret(operation)) return;

    const bool arrived =
        wire.fault.cutAt < 0 && wire.fault.drip == 0ms &&
        wire.fault.answer.contains(R"("token":"51687d2f-07b0-4260-8ecb-f5098305fdd4@T.KcV~_96jfOoD5ixFP8qu0Spm")") &&
        !wire.fault.answer.contains("Content-Length: 5\r\n") && !wire.fault.answer.contains("Content-Length: 2\r\n");
    QVERIFY(outcome.secretReceived || !arrived);
    const auto kept = stack.custody.records()->record(outcome.record);
    if (outcome.secretReceived) {
        QVERIFY(kept && kept->state != SecretState::Requested);
    } else if (outcome.error->perhapsExecuted) {
        QVERIFY(kept && (kept->state == SecretState::Requested || kept->state == SecretState::Unknown));
    }
}

void WireFaultsTest::endsWithoutAService_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QUrl>("url");
    for (const NamedOperation &asked : Operations) {
        QTest::addRow("%s: refused", asked.name) << asked.operation << QUrl(QStringLiteral("http://127.0.0.1:1"));
        QTest::addRow("%s: no such host", asked.name)
            << asked.operation << QUrl(QStringLiteral("https://nobody.invalid"));
    }
}

void WireFaultsTest::endsWithoutAService()
{
    QFETCH(const Operation, operation);
    QFETCH(const QUrl, url);
    ServiceStack stack(url, accessToken(), limits(false));
    WireOutcome outcome;
    QObject context;
    perform(operation, stack, url, &context, outcome);
    QERNAL_AWAIT(outcome.calls > 0);
    QVERIFY(outcome.error);
    QVERIFY(problemOfWords(*outcome.error).isEmpty());
    QVERIFY(errorText(*outcome.error).contains(url.host()));
    // The machine's resolver may look for that host longer than a request may last.
    if (url.scheme() == QLatin1String("https") && outcome.error->kind == Error::Kind::TimedOut) return;
    QVERIFY(outcome.error->kind == Error::Kind::Unreachable || outcome.error->kind == Error::Kind::HostNotFound);
    QVERIFY(!outcome.error->perhapsExecuted);
    QVERIFY(outcome.record.isNull() || !stack.custody.records()->record(outcome.record));
}

void WireFaultsTest::aRefusingProxyIsNamedAndGetsNoSecret_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("status");
    for (const NamedOperation &asked : Operations) {
        for (const int status : {403, 407, 502})
            QTest::addRow("%s: %d", asked.name, status) << asked.operation << status;
    }
}

void WireFaultsTest::aRefusingProxyIsNamedAndGetsNoSecret()
{
    QFETCH(const Operation, operation);
    QFETCH(const int, status);
    FaultServer proxy({Fault{.answer = httpBytes(status, {}, {{"Proxy-Authenticate", "Basic realm=\"x\""}}),
                             .end = Fault::End::Close}});
    qputenv("https_proxy", proxy.url().toEncoded());
    const QUrl url(QStringLiteral("https://service.invalid"));
    ServiceStack stack(url, accessToken("canary"), limits(false));
    WireOutcome outcome;
    QObject context;
    perform(operation, stack, url, &context, outcome);
    QERNAL_AWAIT(outcome.calls > 0);
    qunsetenv("https_proxy");
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::ProxyFailed);
    QVERIFY(errorText(*outcome.error).contains(QStringLiteral("proxy")));
    // Whatever is in doubt stays on record until the list tells.
    QVERIFY(!outcome.error->perhapsExecuted || !outcome.record.isNull() || operation == Operation::Remove);
    QVERIFY(proxy.count() > 0);
    for (const FaultServer::Request &request : proxy.requests()) {
        QCOMPARE(request.method, "CONNECT");
        QVERIFY(request.header("Authorization").isEmpty());
    }
}

QTEST_GUILESS_MAIN(WireFaultsTest)
#include "tst_wirefaults.moc"
