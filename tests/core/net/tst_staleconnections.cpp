// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"
#include "tests/core/net/mutation.h"
#include "tests/support/faultserver.h"
#include "tests/support/outcome.h"
#include "tests/support/shortlimits.h"

using namespace qernal;
using namespace std::chrono_literals;

using Method = HttpRequest::Method;

namespace {

const Fault answered{.answer = httpBytes(200, "{}")};

/// A network that has forgotten each connection after the first request on it, as after a sleep of the computer: what
/// is sent on it vanishes.
FaultServer::Answering forgetful()
{
    return [last = 0](const FaultServer::Request &request) mutable {
        return std::exchange(last, request.connection) == request.connection ? Fault{} : answered;
    };
}

HttpClient::Limits limits()
{
    HttpClient::Limits limits = shortLimits();
    limits.firstByte = 300ms;
    return limits;
}

/// Sends one request and waits for its outcome.
Outcome<HttpAnswer> ask(HttpClient &client, const FaultServer &server, Method method = Method::Get)
{
    const Outcome<HttpAnswer> outcome;
    client.send(mutation(method, server.url(QStringLiteral("/v1"))), &client, outcome.callback());
    if (!outcome.arrives()) QTest::qFail("no outcome", __FILE__, __LINE__);
    return outcome;
}

} // namespace

/// A connection that leads nowhere any more costs a moment, not a deadline; and no mutation is sent twice for it.
class StaleConnectionsTest : public QObject {
    Q_OBJECT
private slots:
    void aReadIsSentOnceMore();
    void aSlowServiceIsNotMistakenForAStaleConnection();
    void aMutationIsNotSentTwice();
    void afterASuspensionAConnectionIsNew_data();
    void afterASuspensionAConnectionIsNew();
    void whatIsUnderWayOutlivesASuspension();
    void anUnusedConnectionIsClosed();
};

void StaleConnectionsTest::aReadIsSentOnceMore()
{
    FaultServer server(forgetful());
    HttpClient client(limits());
    for (int i = 0; i < 3; ++i)
        QVERIFY(!ask(client, server).value().error);
    QCOMPARE(server.connections(), 3);
    QCOMPARE(server.count(), 5); // the second and the third were sent once more
}

void StaleConnectionsTest::aSlowServiceIsNotMistakenForAStaleConnection()
{
    FaultServer server([](const FaultServer::Request &request) {
        return Fault{.answer = httpBytes(200, "{}"), .wait = request.path == "/v1" ? 0ms : 1s};
    });
    HttpClient client(limits());
    QVERIFY(!ask(client, server).value().error);
    const Outcome<HttpAnswer> slow;
    client.send({.url = server.url(QStringLiteral("/slow"))}, this, slow.callback());
    QVERIFY(slow.arrives());
    QVERIFY(!slow.value().error);
    QCOMPARE(server.count(), 3); // asked twice, waited for the second time
}

void StaleConnectionsTest::aMutationIsNotSentTwice()
{
    for (const auto &[word, method] : mutations) {
        FaultServer server(forgetful());
        HttpClient::Limits short_ = limits();
        short_.mutationDeadline = 1500ms;
        HttpClient client(short_);
        QVERIFY(!ask(client, server).value().error);
        const Outcome<HttpAnswer> lost = ask(client, server, method);
        QVERIFY(lost.value().error);
        QCOMPARE(lost.value().error->kind, Error::Kind::TimedOut);
        QVERIFY(lost.value().error->perhapsExecuted);
        QCOMPARE(server.count(word), 1);
    }
}

void StaleConnectionsTest::afterASuspensionAConnectionIsNew_data()
{
    QTest::addColumn<Method>("method");
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Delete})
        QTest::addRow("%d", static_cast<int>(method)) << method;
}

void StaleConnectionsTest::afterASuspensionAConnectionIsNew()
{
    QFETCH(const Method, method);
    FaultServer server(forgetful());
    std::chrono::milliseconds suspended = 5min;
    HttpClient::Limits patient = limits();
    patient.firstByte = 1h;
    HttpClient client(patient, {.suspendedTime = [&suspended] { return suspended; }});
    QVERIFY(!ask(client, server).value().error);
    suspended += 8h;
    QVERIFY(!ask(client, server, method).value().error);
    QCOMPARE(server.connections(), 2);
    QCOMPARE(server.count(), 2);
}

void StaleConnectionsTest::whatIsUnderWayOutlivesASuspension()
{
    FaultServer server([](const FaultServer::Request &request) {
        return Fault{.answer = httpBytes(200, "{}"), .wait = request.method == "POST" ? 1s : 0ms};
    });
    std::chrono::milliseconds suspended{0};
    HttpClient client(limits(), {.suspendedTime = [&suspended] { return suspended; }});
    const Outcome<HttpAnswer> underWay;
    client.send(mutation(Method::Post, server.url(QStringLiteral("/v1"))), this, underWay.callback());
    QERNAL_AWAIT_EQUAL(server.count("POST"), 1);
    suspended += 1min;
    QVERIFY(!ask(client, server).value().error);
    QCOMPARE(underWay.calls(), 0);
    QVERIFY(underWay.arrives());
    QVERIFY(!underWay.value().error);
    QCOMPARE(server.count("POST"), 1);
}

void StaleConnectionsTest::anUnusedConnectionIsClosed()
{
    FaultServer server({answered});
    HttpClient::Limits brief = limits();
    brief.keepAlive = 1s;
    HttpClient client(brief);
    QVERIFY(!ask(client, server).value().error);
    QERNAL_AWAIT_EQUAL(server.disconnections(), 1);
    QVERIFY(!ask(client, server, Method::Post).value().error);
    QCOMPARE(server.connections(), 2);
}

QTEST_GUILESS_MAIN(StaleConnectionsTest)
#include "tst_staleconnections.moc"
