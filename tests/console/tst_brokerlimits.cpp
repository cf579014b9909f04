// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/brokerfixture.h"

namespace qernal {

/// What the broker refuses and keeps to itself, whoever asks and however it is spelled.
class BrokerLimitsTest : public BrokerFixture {
    Q_OBJECT
private slots:
    void init() { start(); }
    void cleanup() { stop(); }
    void nobodyElseIsPassedOn_data();
    void nobodyElseIsPassedOn();
    void noSpellingGetsPastReadOnly_data();
    void noSpellingGetsPastReadOnly();
    void noHeaderChangesTheMeaning();
    void whatIsNotAllowedIsNamed();
    void aRunTokenIsWorthNothingElsewhere();
    void nothingRealIsInAnyAnswer();
};

void BrokerLimitsTest::nobodyElseIsPassedOn_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another token") << QByteArray("Authorization: Bearer abc\r\n");
    QTest::newRow("an empty one") << QByteArray("Authorization: Bearer \r\n");
    QTest::newRow("the nonce") << QByteArray("nonce");
    QTest::newRow("the real access token") << QByteArray("real");
    QTest::newRow("a cookie") << QByteArray("cookie");
}

void BrokerLimitsTest::nobodyElseIsPassedOn()
{
    QFETCH(QByteArray, header);
    const QByteArray token = m_broker->apiToken().view().toByteArray();
    if (header == "nonce") header = "Authorization: Bearer " + token.sliced(token.indexOf('@') + 1) + "\r\n";
    if (header == "real") header = "Authorization: Bearer " + m_service->accessToken() + "\r\n";
    if (header == "cookie") header = "Cookie: qernal_kratos_session=" + m_service->session() + "\r\n";
    const Reply reply = exchange("GET /v1/auth/tokens HTTP/1.1\r\n" + host() + header + "\r\n");
    QCOMPARE(reply.status, 401);
    QCOMPARE(m_service->requestCount("GET /v1/auth/tokens"), 0);
}

void BrokerLimitsTest::noSpellingGetsPastReadOnly_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("status");
    const auto row = [](const char *line, int status, const char *rest = "\r\n") {
        const QByteArray name = QByteArray(line) + " / " + QByteArray(rest).trimmed().left(60);
        QTest::newRow(name.constData()) << QByteArray(line) << QByteArray(rest) << status;
    };
    const char *const id = "/v1/auth/tokens/x";
    for (const char *method : {"DELETE", "POST", "PUT", "PATCH", "OPTIONS"})
        row(qPrintable(QString::fromLatin1(method) + QLatin1Char(' ') + QLatin1String(id)), 403);
    for (const char *method : {"delete", "DELETE\t", "TRACE", "CONNECT", "PROPFIND", "GETDELETE"})
        row(qPrintable(QString::fromLatin1(method) + QLatin1Char(' ') + QLatin1String(id)), 0);
    for (const char *target : {"/v1/../admin",
                               "/v1/%2e%2e/admin",
                               "/v1/.%2E/admin",
                               "/v1/%252e%252e/admin",
                               "/v1/./x",
                               "/v1/x%2fy",
                               "/v1/x%5Cy",
                               "/v1/x\\y",
                               "/v1//x",
                               "//evil.example/v1",
                               "/v1/..;/x",
                               "/v1/x;y=z",
                               "/v1/x%3by",
                               "/v1/x%00",
                               "/v1/x%0d%0aX:y",
                               "/v1/%",
                               "/v1/%zz",
                               "/v1/x#y",
                               "/v1/\xc0\xae\xc0\xae/x",
                               "http://evil.example/v1/x",
                               "evil.example:443",
                               "*",
                               "/v1/x?a=%0d%0ab",
                               "/v1/x?a=\"",
                               "/v1/x?a=<b>"})
        row(qPrintable(QStringLiteral("GET ") + QString::fromLatin1(target)), 0);
    const char *const get = "GET /v1/auth/tokens";
    row(get, 0, "Content-Length: 5\r\n\r\nhello");
    row(get, 0, "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nDELETE /v1/auth/tokens/x HTTP/1.1\r\n\r\n");
    row(get, 0, "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row(get, 0, "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n");
    row(get, 0, "Transfer-Encoding: identity\r\n\r\n");
    row(get, 0, "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n");
    row(get, 0, "Content-Length: 0\r\nContent-Length: 44\r\n\r\n");
    row(get, 0, "Content-Length: 0, 44\r\n\r\n");
    row(get, 0, "Content-Length: +1\r\n\r\nx");
    row(get, 0, "Content-Length: -1\r\n\r\nx");
    row(get, 0, "Content-Length: 18446744073709551617\r\n\r\nx");
    row(get, 0, "X-Folded: a\r\n b\r\n\r\n");
    row(get, 0, "X-Bare: a\nDELETE /v1/auth/tokens/x HTTP/1.1\r\n\r\n");
    row(get, 0, "Host: evil.example\r\n\r\n");
    row(get, 0, "Authorization: Bearer other\r\n\r\n");
    row("POST /v1/auth/tokens", 0, "Content-Length: 99999999999\r\n\r\n");
    QTest::newRow("a header without end") << QByteArray(get) << "X-Long: " + QByteArray(20'000, 'x') << 431;
}

void BrokerLimitsTest::noSpellingGetsPastReadOnly()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, rest);
    QFETCH(const int, status);
    startBroker(BrokerRule::readOnly());
    const QByteArray attack = request(line, rest);
    const QByteArray before = m_service->statistics();
    const Reply reply = exchange(attack);
    QVERIFY2(reply.status >= 400, QByteArray::number(reply.status).constData());
    if (status != 0) QCOMPARE(reply.status, status);
    // The service has seen nothing of it but our own question for its statistics.
    const QJsonObject seen = QJsonDocument::fromJson(m_service->statistics()).object();
    const QJsonObject earlier = QJsonDocument::fromJson(before).object();
    for (const QString &each : seen.keys()) {
        if (each.contains(QLatin1String("/v1"))) QCOMPARE(seen.value(each), earlier.value(each));
    }
}

void BrokerLimitsTest::noHeaderChangesTheMeaning()
{
    startBroker(BrokerRule::readOnly());
    const QByteArray overrides = "X-HTTP-Method-Override: DELETE\r\nX-HTTP-Method: DELETE\r\nX-Method-Override: "
                                 "DELETE\r\nX-Original-URL: /admin\r\nX-Rewrite-URL: /admin\r\nX-Forwarded-Host: "
                                 "evil.example\r\nConnection: Upgrade\r\nUpgrade: h2c\r\nCookie: a=b\r\n\r\n";
    QCOMPARE(exchange(request("GET /v1/auth/tokens", overrides)).status, 200);
    const QByteArray seen = m_service->statistics();
    QVERIFY(!seen.contains("DELETE"));
    QVERIFY(!seen.contains("admin"));
}

void BrokerLimitsTest::whatIsNotAllowedIsNamed()
{
    startBroker({*BrokerRule::read(QStringLiteral("GET /v1/auth/tokens")),
                 *BrokerRule::read(QStringLiteral("* /v1/projects/*/functions"))});
    QCOMPARE(exchange(request("GET /v1/auth/tokens?page[size]=1")).status, 200);
    QCOMPARE(exchange(request("GET /v1/auth/%74okens")).status, 200);
    QCOMPARE(exchange(request("DELETE /v1/projects/x/functions")).status, 404);
    for (const char *line : {"GET /v1/auth/tokens/x", "GET /v1/auth/token", "GET /v1/auth/tokensx", "GET /",
                             "POST /v1/auth/tokens", "DELETE /v1/projects/functions"})
        QCOMPARE(exchange(request(line)).status, 403);
    const Reply reply = exchange(request("GET /v1/auth/tokens/x"));
    QVERIFY2(reply.body.contains("--allow 'GET /v1/auth/tokens/x'"), reply.body.constData());
}

void BrokerLimitsTest::aRunTokenIsWorthNothingElsewhere()
{
    const QByteArray old = request("GET /v1/auth/tokens");
    const QByteArray token = old.mid(old.indexOf("Bearer ") + 7).trimmed();
    start();
    QCOMPARE(
        exchange("GET /v1/auth/tokens HTTP/1.1\r\n" + host() + "Authorization: Bearer " + token + "\r\n\r\n").status,
        401);
}

void BrokerLimitsTest::nothingRealIsInAnyAnswer()
{
    const QByteArray secret = m_service->apiToken().sliced(m_service->apiToken().indexOf('@') + 1);
    const Reply traded = exchange(tokenRequest(basic(m_broker->apiToken().view().toByteArray()), Grant));
    const Reply list = exchange(request("GET /v1/auth/tokens"));
    for (const Reply &reply : {traded, list}) {
        QVERIFY(!(reply.head + reply.body).contains(secret));
        QVERIFY(!(reply.head + reply.body).contains("Set-Cookie"));
    }
    QVERIFY(!m_broker->apiToken().view().contains(secret));
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::BrokerLimitsTest)
#include "tst_brokerlimits.moc"
