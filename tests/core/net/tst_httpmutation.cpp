// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"
#include "tests/support/asking.h"
#include "tests/support/faultserver.h"

#include <QTest>

using namespace qernal;
using namespace std::chrono_literals;

using Method = HttpRequest::Method;
using End = Fault::End;

namespace {

const QByteArray created = httpBytes(201, R"({"id":"1","token":"1@secret"})", {{"Content-Type", "application/json"}});

struct Way {
    const char *name;
    Fault fault;
};

QList<Way> waysToLoseAnAnswer()
{
    const qsizetype body = created.indexOf("\r\n\r\n") + 4;
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n";
    const QByteArray twoLengths = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}";
    return {{"closed before the answer", {.answer = {}, .end = End::Close}},
            {"reset before the answer", {.answer = {}, .end = End::Reset}},
            {"closed late before the answer", {.answer = {}, .end = End::Close, .wait = 50ms}},
            {"closed in the status line", {.answer = created, .cutAt = 7, .end = End::Close}},
            {"reset in the status line", {.answer = created, .cutAt = 7, .end = End::Reset}},
            {"closed in the headers", {.answer = created, .cutAt = 25, .end = End::Close}},
            {"reset in the headers", {.answer = created, .cutAt = 25, .end = End::Reset}},
            {"closed before the body", {.answer = created, .cutAt = body, .end = End::Close}},
            {"closed in the body", {.answer = created, .cutAt = body + 9, .end = End::Close}},
            {"reset in the body", {.answer = created, .cutAt = body + 9, .end = End::Reset}},
            {"last chunk missing", {.answer = chunked, .end = End::Close}},
            {"two lengths", {.answer = twoLengths, .end = End::Close}},
            {"no HTTP at all", {.answer = "SSH-2.0-OpenSSH_9.2\r\n", .end = End::Close}}};
}

HttpRequest mutation(Method method, const QUrl &url)
{
    return {.method = method,
            .url = url,
            .headers = {{"Content-Type", "application/json"}},
            .body = method == Method::Delete ? QByteArray() : QByteArray(R"({"name":"x"})")};
}

const QList<std::pair<QByteArray, Method>> mutations = {
    {"POST", Method::Post}, {"PUT", Method::Put}, {"DELETE", Method::Delete}};

} // namespace

/// A mutation leaves once, whatever the connection does, and its outcome says whether the service may have acted.
class HttpMutationTest : public QObject {
    Q_OBJECT

private slots:
    void leavesOnce_data();
    void leavesOnce();
    void leavesOnceAtEveryByte();
    void carriesItsBodyAndLength();
    void isToldApart_data();
    void isToldApart();
    void isNotExecutedWhereNobodyListens();
    void isNotRedirected();
    void isRepeatedOnceWhenLimited();
    void endsAtItsDeadline();
    void keepsTheBytesOfACutBody();
    void finishesAloneWithoutContext();
};

void HttpMutationTest::leavesOnce_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("reused");
    const auto ways = waysToLoseAnAnswer();
    for (const auto &[word, method] : mutations) {
        for (int i = 0; i < ways.size(); ++i) {
            for (const bool reused : {false, true})
                QTest::addRow("%s, %s, %s connection", word.constData(), ways.at(i).name, reused ? "reused" : "fresh")
                    << static_cast<int>(method) << i << reused;
        }
    }
}

void HttpMutationTest::leavesOnce()
{
    QFETCH(int, method);
    QFETCH(int, way);
    QFETCH(bool, reused);
    QList<Fault> scenario{waysToLoseAnAnswer().at(way).fault, {.answer = created}};
    if (reused)
        scenario.prepend({.answer = httpBytes(200, "{}")});
    FaultServer server(scenario);
    HttpClient client(shortLimits());
    if (reused) {
        const Outcome<HttpAnswer> first;
        client.send({.url = server.url(QStringLiteral("/"))}, this, first.callback());
        QVERIFY(first.arrives());
        QVERIFY(!first.value().error);
    }

    const Outcome<HttpAnswer> outcome;
    client.send(mutation(static_cast<Method>(method), server.url(QStringLiteral("/x"))), this, outcome.callback());
    QVERIFY(outcome.arrives());
    QTest::qWait(20); // a repetition beneath us would follow
    QCOMPARE(server.count() - server.count("GET"), 1);
    QCOMPARE(outcome.calls(), 1);
    QVERIFY(outcome.value().error);
    QVERIFY(outcome.value().error->perhapsExecuted);
    QCOMPARE(outcome.value().error->host, QStringLiteral("127.0.0.1"));
    if (reused)
        QCOMPARE(server.requests().last().connection, 1);
}

void HttpMutationTest::leavesOnceAtEveryByte()
{
    HttpClient client(shortLimits());
    for (const End end : {End::Close, End::Reset}) {
        for (qsizetype cut = 0; cut < created.size(); ++cut) {
            FaultServer server({{.answer = created, .cutAt = cut, .end = end}, {.answer = created}});
            const Outcome<HttpAnswer> outcome;
            client.send(mutation(Method::Post, server.url(QStringLiteral("/x"))), this, outcome.callback());
            QVERIFY(outcome.arrives());
            QVERIFY2(server.count() == 1, qPrintable(QStringLiteral("cut at %1").arg(cut)));
            QVERIFY2(outcome.value().error && outcome.value().error->perhapsExecuted,
                     qPrintable(QStringLiteral("cut at %1").arg(cut)));
        }
    }
}

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

void HttpMutationTest::isToldApart_data()
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
    row(409, Kind::Conflict, false);
    row(413, Kind::RequestTooLarge, false);
    row(418, Kind::UnexpectedStatus, false);
    row(422, Kind::BadRequest, false);
    row(500, Kind::ServiceFailed, true);
    row(502, Kind::ServiceFailed, true);
    row(503, Kind::ServiceFailed, true);
    row(504, Kind::ServiceFailed, true);
    row(303, Kind::UnexpectedStatus, true);
    row(600, Kind::UnexpectedStatus, true);
}

void HttpMutationTest::isToldApart()
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
    QUrl url;
    {
        const FaultServer gone({Fault{}});
        url = gone.url();
    }
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send(mutation(Method::Post, url), this, outcome.callback());
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
        if (!better)
            QVERIFY(!outcome.value().error->perhapsExecuted);
    }
}

void HttpMutationTest::endsAtItsDeadline()
{
    FaultServer server({{.answer = created, .drip = 10ms}});
    HttpClient::Limits limits = shortLimits();
    limits.mutationDeadline = 100ms;
    HttpClient client(limits);
    const Outcome<HttpAnswer> outcome;
    client.send(mutation(Method::Post, server.url(QStringLiteral("/x"))), this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().error->kind, Error::Kind::TimedOut);
    QVERIFY(outcome.value().error->perhapsExecuted);
    QCOMPARE(server.count(), 1);
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
    QTRY_COMPARE(server.count(), 1);
    QTest::qWait(150);
    QCOMPARE(server.disconnections(), 0);
    QCOMPARE(outcome.calls(), 0);
    QTRY_VERIFY(client.findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly).size() == 1); // the manager
}

QTEST_GUILESS_MAIN(HttpMutationTest)
#include "tst_httpmutation.moc"
