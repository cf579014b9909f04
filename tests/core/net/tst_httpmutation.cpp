// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/mutation.h"
#include "tests/core/net/refusingport.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/outcome.h"
#include "tests/support/shortlimits.h"

#include <QTest>

using namespace qernal;
using namespace std::chrono_literals;

using Method = HttpRequest::Method;
using End = Fault::End;

/// What a mutation sends, and what its outcome says: was it executed?
class HttpMutationTest : public QObject {
    Q_OBJECT

private slots:
    void carriesItsBodyAndLength();
    void isDistinguished_data();
    void isDistinguished();
    void isNotExecutedWhereNobodyListens();
    void isNotRedirected();
    void isRepeatedOnceWhenLimited();
    void endsAtItsDeadline();
    void keepsTheBytesOfACutBody();
    void finishesAloneWithoutContext();
};

void HttpMutationTest::carriesItsBodyAndLength()
{
    for (const auto &[word, method] : mutations) {
        FaultServer server({{.answer = created}});
        HttpClient client(shortLimits());
        const HttpRequest request = mutation(method, server.url(QStringLiteral("/v1/auth/tokens")));
        const Outcome<HttpAnswer> outcome;
        client.send(request, this, outcome.callback());
        QVERIFY(outcome.arrives());
        QVERIFY(!outcome.value().error);
        QCOMPARE(outcome.value().status, 201);
        QCOMPARE(server.requests().first().method, word);
        QCOMPARE(server.requests().first().path, QByteArray("/v1/auth/tokens"));
        QCOMPARE(server.requests().first().body, request.body);
        QCOMPARE(server.requests().first().header("Content-Length"), QByteArray::number(request.body.size()));
        QCOMPARE(server.requests().first().header("Transfer-Encoding"), QByteArray());
    }
}

void HttpMutationTest::isDistinguished_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("perhapsExecuted");
    using Kind = Error::Kind;
    const auto row = [](int status, Kind kind, bool perhaps) {
        QTest::addRow("%d", status) << status << static_cast<int>(kind) << perhaps;
    };
    row(400, Kind::BadRequest, false);
    row(401, Kind::Unauthorized, false);
    row(403, Kind::Forbidden, false);
    row(404, Kind::NotFound, false);
    row(408, Kind::UnexpectedStatus, false);
    row(409, Kind::Conflict, false);
    row(410, Kind::NotFound, false);
    row(413, Kind::RequestTooLarge, false);
    row(418, Kind::UnexpectedStatus, false);
    row(421, Kind::UnexpectedStatus, false);
    row(422, Kind::BadRequest, false);
    row(425, Kind::UnexpectedStatus, false);
    row(500, Kind::ServiceFailed, true);
    row(502, Kind::ServiceFailed, true);
    row(503, Kind::ServiceFailed, true);
    row(504, Kind::ServiceFailed, true);
    row(303, Kind::UnexpectedStatus, true);
    row(600, Kind::UnexpectedStatus, true);
}

void HttpMutationTest::isDistinguished()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    QFETCH(bool, perhapsExecuted);
    FaultServer server({{.answer = httpBytes(status, R"({"message":"<b>no</b>","fields":{"name":"bad"}})",
                                             {{"WWW-Authenticate", "Basic realm=\"x\""}})}});
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send(mutation(Method::Post, server.url(QStringLiteral("/x"))), this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(server.count(), 1);
    QCOMPARE(outcome.value().status, status);
    const Error &error = *outcome.value().error;
    QCOMPARE(static_cast<int>(error.kind), kind);
    QCOMPARE(error.perhapsExecuted, perhapsExecuted);
    QCOMPARE(error.message, QStringLiteral("<b>no</b>"));
    QCOMPARE(error.fields.value(QStringLiteral("name")), QStringLiteral("bad"));
    QCOMPARE(error.host, QStringLiteral("127.0.0.1"));
}

void HttpMutationTest::isNotExecutedWhereNobodyListens()
{
    const RefusingPort nobody;
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send(mutation(Method::Post, nobody.url()), this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().error->kind, Error::Kind::Unreachable);
    QVERIFY(!outcome.value().error->perhapsExecuted);
}

void HttpMutationTest::isNotRedirected()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        FaultServer server({{.answer = httpBytes(status, "kept", {{"Location", "/elsewhere"}})}});
        HttpClient client(shortLimits());
        const Outcome<HttpAnswer> outcome;
        client.send(mutation(Method::Post, server.url(QStringLiteral("/x"))), this, outcome.callback());
        QVERIFY(outcome.arrives());
        QCOMPARE(server.count(), 1);
        QCOMPARE(outcome.value().error->kind, Error::Kind::Redirected);
        QCOMPARE(outcome.value().error->perhapsExecuted, status < 307);
        QCOMPARE(outcome.value().body, QByteArray("kept"));
    }
}

void HttpMutationTest::isRepeatedOnceWhenLimited()
{
    const Fault limited{.answer = httpBytes(429, {}, {{"Retry-After", "0"}})};
    for (const bool better : {false, true}) {
        FaultServer server({limited, better ? Fault{.answer = created} : limited, limited});
        HttpClient client(shortLimits());
        const Outcome<HttpAnswer> outcome;
        client.send(mutation(Method::Post, server.url(QStringLiteral("/x"))), this, outcome.callback());
        QVERIFY(outcome.arrives());
        QCOMPARE(server.count(), 2);
        QCOMPARE(server.requests().at(1).body, server.requests().at(0).body);
        QCOMPARE(outcome.value().error.has_value(), !better);
        if (!better) QVERIFY(!outcome.value().error->perhapsExecuted);
    }
}

void HttpMutationTest::endsAtItsDeadline()
{
    FaultServer server({{.answer = created, .drip = 50ms}});
    HttpClient::Limits limits = shortLimits();
    limits.mutationDeadline = 1s;
    HttpClient client(limits);
    const Outcome<HttpAnswer> outcome;
    client.send(mutation(Method::Post, server.url(QStringLiteral("/x"))), this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().error->kind, Error::Kind::TimedOut);
    QVERIFY(outcome.value().error->perhapsExecuted);
    QERNAL_AWAIT_EQUAL(server.count(), 1);
}

void HttpMutationTest::keepsTheBytesOfACutBody()
{
    const qsizetype body = created.indexOf("\r\n\r\n") + 4;
    for (qsizetype kept = 1; body + kept < created.size(); ++kept) {
        FaultServer server({{.answer = created, .cutAt = body + kept, .end = End::Close}});
        HttpClient client(shortLimits());
        const Outcome<HttpAnswer> outcome;
        client.send(mutation(Method::Post, server.url(QStringLiteral("/x"))), this, outcome.callback());
        QVERIFY(outcome.arrives());
        QCOMPARE(outcome.value().error->kind, Error::Kind::ConnectionLost);
        QCOMPARE(outcome.value().body, created.sliced(body, kept));
        QCOMPARE(outcome.value().status, 201);
    }
}

void HttpMutationTest::finishesAloneWithoutContext()
{
    FaultServer server({{.answer = created, .wait = 100ms}});
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    auto context = std::make_unique<QObject>();
    client.send(mutation(Method::Post, server.url(QStringLiteral("/x"))), context.get(), outcome.callback());
    context.reset();
    QERNAL_AWAIT_EQUAL(server.count(), 1);
    QTest::qWait(150);
    QCOMPARE(server.disconnections(), 0);
    QCOMPARE(outcome.calls(), 0);
    QERNAL_AWAIT(client.findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly).size() == 1); // the manager
}

QTEST_GUILESS_MAIN(HttpMutationTest)
#include "tst_httpmutation.moc"
