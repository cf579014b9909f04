// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/outcome.h"
#include "tests/support/shortlimits.h"

#include <QTest>
#include <QTimeZone>

using namespace qernal;
using namespace std::chrono_literals;

/// What HttpClient makes of answers to reads: redirects, retries and limits.
class HttpClientTest : public QObject {
    Q_OBJECT

private slots:
    void readsAnAnswer();
    void asksPlainly();
    void keepsNoCookies();
    void followsSameOriginFiveTimes_data();
    void followsSameOriginFiveTimes();
    void sendsNothingToAnotherOrigin();
    void triesAgain_data();
    void triesAgain();
    void doesNotTryAgain_data();
    void doesNotTryAgain();
    void honoursRetryAfter_data();
    void honoursRetryAfter();
    void endsAtItsDeadlineAgainstADrip();
    void endsAtTheIdleLimit();
    void stopsAtTheBodyLimit();
};

void HttpClientTest::readsAnAnswer()
{
    const QByteArray date = "Tue, 24 Nov 2026 05:44:24 GMT";
    FaultServer server({{.answer = httpBytes(200, "[1]", {{"X-Total", "1"}, {"Date", date}})}});
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send({.url = server.url(QStringLiteral("/a"))}, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QVERIFY(!outcome.value().error);
    QCOMPARE(outcome.value().status, 200);
    QCOMPARE(outcome.value().body, QByteArray("[1]"));
    QCOMPARE(outcome.value().header("x-total"), QByteArray("1"));
    QCOMPARE(outcome.value().header("absent"), QByteArray());
    QCOMPARE(outcome.value().serverDate, QDateTime(QDate(2026, 11, 24), QTime(5, 44, 24), QTimeZone::utc()));
}

void HttpClientTest::asksPlainly()
{
    FaultServer server({{.answer = httpBytes(200, "{}")}});
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send({.url = server.url(QStringLiteral("/a")), .headers = {{"Authorization", "Bearer x"}}}, this,
                outcome.callback());
    QVERIFY(outcome.arrives());
    const auto &request = server.requests().first();
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer x"));
    QVERIFY(!request.head.contains("Upgrade"));
    QVERIFY(!request.head.contains("Mozilla"));
}

void HttpClientTest::keepsNoCookies()
{
    FaultServer server({{.answer = httpBytes(200, "{}", {{"Set-Cookie", "a=b; Path=/"}})}});
    HttpClient client(shortLimits());
    for (int i = 0; i < 2; ++i) {
        const Outcome<HttpAnswer> outcome;
        client.send({.url = server.url(QStringLiteral("/a"))}, this, outcome.callback());
        QVERIFY(outcome.arrives());
    }
    QCOMPARE(server.requests().last().header("Cookie"), QByteArray());
}

void HttpClientTest::followsSameOriginFiveTimes_data()
{
    QTest::addColumn<int>("redirects");
    QTest::addColumn<bool>("arrives");
    QTest::newRow("one") << 1 << true;
    QTest::newRow("five") << 5 << true;
    QTest::newRow("six") << 6 << false;
}

void HttpClientTest::followsSameOriginFiveTimes()
{
    QFETCH(int, redirects);
    QFETCH(bool, arrives);
    QList<Fault> scenario(redirects, {.answer = httpBytes(302, {}, {{"Location", "/next?page=2"}})});
    scenario.append({.answer = httpBytes(200, "{}")});
    FaultServer server(scenario);
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send({.url = server.url(QStringLiteral("/a")), .headers = {{"Authorization", "Bearer x"}}}, this,
                outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(!outcome.value().error.has_value(), arrives);
    QCOMPARE(server.count(), 1 + std::min(redirects, 5));
    QCOMPARE(server.requests().last().path, QByteArray("/next?page=2"));
    QCOMPARE(server.requests().last().header("Authorization"), QByteArray("Bearer x"));
    if (!arrives) QCOMPARE(outcome.value().error->kind, Error::Kind::Redirected);
}

void HttpClientTest::sendsNothingToAnotherOrigin()
{
    FaultServer other({{.answer = httpBytes(200, "{}")}});
    for (const int status : {301, 302, 303, 307, 308}) {
        const QByteArray target = other.url(QStringLiteral("/a")).toEncoded();
        FaultServer server({{.answer = httpBytes(status, {}, {{"Location", target}})}});
        HttpClient client(shortLimits());
        const Outcome<HttpAnswer> outcome;
        client.send({.url = server.url(QStringLiteral("/a"))}, this, outcome.callback());
        QVERIFY(outcome.arrives());
        QCOMPARE(outcome.value().error->kind, Error::Kind::Redirected);
        QCOMPARE(outcome.value().error->httpStatus, status);
    }
    QCOMPARE(other.connections(), 0);
}

void HttpClientTest::triesAgain_data()
{
    using End = Fault::End;
    QTest::addColumn<Fault>("bad");
    for (const int status : {408, 421, 425, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << Fault{.answer = httpBytes(status), .end = End::Close};
    const QByteArray cut = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}";
    QTest::newRow("cut body") << Fault{.answer = cut, .end = End::Close};
    // A reset may throw away what was not read yet, and where nothing was read Qt itself asks anew.
    QTest::newRow("reset body") << Fault{.answer = cut, .end = End::Reset, .drip = 5ms};
}

void HttpClientTest::triesAgain()
{
    QFETCH(Fault, bad);
    for (const int failures : {1, 2, 3}) {
        QList<Fault> scenario(failures, bad);
        scenario.append({.answer = httpBytes(200, "{}")});
        FaultServer server(scenario);
        HttpClient client(shortLimits());
        const Outcome<HttpAnswer> outcome;
        client.send({.url = server.url(QStringLiteral("/a"))}, this, outcome.callback());
        QVERIFY(outcome.arrives());
        QCOMPARE(outcome.value().error.has_value(), failures == 3);
        if (failures < 3)
            QCOMPARE(outcome.value().body, QByteArray("{}"));
        else
            QVERIFY(!outcome.value().error->perhapsExecuted);
        QCOMPARE(server.count(), std::min(failures + 1, 3));
    }
}

void HttpClientTest::doesNotTryAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 407, 409, 410, 413, 422, 431, 451, 501, 505, 507, 508, 511})
        QTest::addRow("%d", status) << status;
}

void HttpClientTest::doesNotTryAgain()
{
    QFETCH(int, status);
    FaultServer server({{.answer = httpBytes(status, "<html>no JSON")}});
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send({.url = server.url(QStringLiteral("/a"))}, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(server.count(), 1);
    QCOMPARE(outcome.value().error->httpStatus, status);
    QCOMPARE(outcome.value().error->message, QString());
    QCOMPARE(outcome.value().body, QByteArray("<html>no JSON"));
}

void HttpClientTest::honoursRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("date, by the service's clock") << QByteArray("Tue, 24 Nov 2026 05:46:24 GMT") << qint64(120);
    QTest::newRow("a century") << QByteArray("3153600000") << qint64(365 * 24 * 3600);
}

void HttpClientTest::honoursRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const QByteArray date = "Tue, 24 Nov 2026 05:44:24 GMT";
    FaultServer server({{.answer = httpBytes(429, {}, {{"Date", date}, {"Retry-After", value}})}});
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send({.url = server.url(QStringLiteral("/a"))}, this, outcome.callback());
    // Longer than the deadline: told at once, nothing asked again.
    QVERIFY(outcome.arrives());
    QCOMPARE(server.count(), 1);
    QCOMPARE(outcome.value().error->kind, Error::Kind::RateLimited);
    QCOMPARE(outcome.value().error->retryAfter, std::chrono::seconds(seconds));
}

void HttpClientTest::endsAtItsDeadlineAgainstADrip()
{
    FaultServer server({{.answer = httpBytes(200, QByteArray(10'000, 'x')), .drip = 1ms}});
    HttpClient::Limits limits = shortLimits();
    // Long enough for the head to come whole, far too short for the body.
    limits.readDeadline = 3s;
    HttpClient client(limits);
    const Outcome<HttpAnswer> outcome;
    client.send({.url = server.url(QStringLiteral("/a"))}, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().error->kind, Error::Kind::TimedOut);
    QCOMPARE(outcome.value().status, 200);
    QVERIFY(outcome.value().body.startsWith('x'));
    QCOMPARE(server.count(), 1);
}

void HttpClientTest::endsAtTheIdleLimit()
{
    FaultServer server({Fault{}});
    HttpClient::Limits limits = shortLimits();
    limits.idle = 500ms;
    HttpClient client(limits);
    const Outcome<HttpAnswer> outcome;
    client.send({.url = server.url(QStringLiteral("/a"))}, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().error->kind, Error::Kind::TimedOut);
    QERNAL_AWAIT_EQUAL(server.count(), 3);
}

void HttpClientTest::stopsAtTheBodyLimit()
{
    const qint64 limit = shortLimits().largestBody;
    for (const qint64 size : {limit, limit + 1, 40 * limit}) {
        FaultServer server({{.answer = httpBytes(200, QByteArray(size, 'x'))}});
        HttpClient client(shortLimits());
        const Outcome<HttpAnswer> outcome;
        client.send({.url = server.url(QStringLiteral("/a"))}, this, outcome.callback());
        QVERIFY(outcome.arrives());
        QCOMPARE(outcome.value().error.has_value(), size > limit);
        QCOMPARE(outcome.value().body.size(), limit);
        if (size > limit) QCOMPARE(outcome.value().error->kind, Error::Kind::TooLarge);
        QCOMPARE(server.count(), 1);
    }
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
