// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/brokerfixture.h"
#include "tests/support/faultserver.h"

namespace qernal {

/// Attacks on the broker that are no spelling of one request alone: spellings against every form of a rule, web pages,
/// names that mean this computer, requests within requests.
class BrokerAttacksTest : public BrokerFixture {
    Q_OBJECT
private slots:
    void init() { start(); }
    void cleanup() { stop(); }
    void noSpellingLeavesARule_data();
    void noSpellingLeavesARule();
    void aWebPageLearnsNothing_data();
    void aWebPageLearnsNothing();
    void noAnswerIsForWebPages();
    void onlyTheLoopbackAddressIsItsName_data();
    void onlyTheLoopbackAddressIsItsName();
    void aBodyIsNeverARequest_data();
    void aBodyIsNeverARequest();

private:
    /// How often the service was asked for anything below /v1.
    [[nodiscard]] int requestsOfTheApi() const;
};

int BrokerAttacksTest::requestsOfTheApi() const
{
    int count = 0;
    const QJsonObject statistics = QJsonDocument::fromJson(m_service->statistics()).object();
    for (auto each = statistics.begin(); each != statistics.end(); ++each) {
        if (each.key().contains(QLatin1String("/v1"))) count += each.value().toInt();
    }
    return count;
}

void BrokerAttacksTest::noSpellingLeavesARule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("allowed");
    const auto row = [](const char *rule, const char *method, const char *allowed) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << QByteArray(method) << QByteArray(allowed);
    };
    row("GET /*", "GET", "/v1/auth");
    row("* /*", "DELETE", "/v1/auth");
    row("GET /v1/*", "GET", "/v1/auth");
    row("GET /v1/auth/tokens", "GET", "/v1/auth/tokens");
    row("GET /v1/auth/tokens/*", "GET", "/v1/auth/tokens/x");
    row("DELETE /v1/auth/tokens/*", "DELETE", "/v1/auth/tokens/x");
    row("* /v1/projects/*/functions", "PUT", "/v1/projects/x/functions");
    row("POST /*/tokens", "POST", "/v1/auth/tokens");
}

void BrokerAttacksTest::noSpellingLeavesARule()
{
    QFETCH(const QString, rule);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, allowed);
    startBroker({*BrokerRule::read(rule)});
    const QByteArray rest = request(QByteArray()).sliced(QByteArrayView(" HTTP/1.1\r\n").size());
    const auto statusOf = [&](const QByteArray &target) {
        return exchange(method + ' ' + target + " HTTP/1.1\r\n" + rest).status;
    };
    const int before = requestsOfTheApi();
    for (const char *way : {"/..",
                            "/../",
                            "/../../admin",
                            "/./x",
                            "/.",
                            "/%2e%2e/admin",
                            "/%2E./admin",
                            "/.%2e/admin",
                            "/%252e%252e/admin",
                            "/..%2fadmin",
                            "/..%2Fadmin",
                            "/%2e%2e%2fadmin",
                            "/..%5cadmin",
                            "/..\\admin",
                            "/%5c../admin",
                            "/x%2fy",
                            "/x%2Fy",
                            "/x%252fy",
                            "//admin",
                            "/x//y",
                            "/..;/admin",
                            "/..;a=b/admin",
                            "/x;/../admin",
                            "/%3b/admin",
                            "/..%00/admin",
                            "/..%c0%af/admin",
                            "/%c0%ae%c0%ae/admin",
                            "/%uff0e%uff0e/admin",
                            "/\xef\xbc\x8e\xef\xbc\x8e/admin",
                            "/..%0d%0a",
                            "/x%0a",
                            "/x%",
                            "/x%4",
                            "/x%zz",
                            "/x#/../y"}) {
        for (const QByteArray &target : {allowed + way, '/' + QByteArray(way).sliced(1) + allowed})
            QCOMPARE(std::pair(target, statusOf(target)), std::pair(target, 400));
    }
    QCOMPARE(requestsOfTheApi(), before);
    // The rule itself is one that lets through.
    QVERIFY(statusOf(allowed) != 403);
    QCOMPARE(requestsOfTheApi(), before + 1);
}

void BrokerAttacksTest::aWebPageLearnsNothing_data()
{
    QTest::addColumn<QByteArray>("attack");
    const auto row = [](const char *name, const QByteArray &attack) { QTest::newRow(name) << attack; };
    const QByteArray origin = "Origin: https://evil.example\r\n";
    row("preflight", "OPTIONS /v1/auth/tokens HTTP/1.1\r\nHOST" + origin +
                         "Access-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: authorization\r\n"
                         "Access-Control-Request-Private-Network: true\r\n\r\n");
    row("preflight of the token endpoint",
        "OPTIONS /oauth2/token HTTP/1.1\r\nHOST" + origin + "Access-Control-Request-Method: POST\r\n\r\n");
    row("simple request", "GET /v1/auth/tokens HTTP/1.1\r\nHOST" + origin + "Sec-Fetch-Mode: no-cors\r\n\r\n");
    row("form", "POST /oauth2/token HTTP/1.1\r\nHOST" + origin +
                    "Content-Type: text/plain\r\nContent-Length: 29\r\n\r\ngrant_type=client_credentials");
    row("WebSocket", "GET /v1/auth/tokens HTTP/1.1\r\nHOST" + origin +
                         "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                         "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
}

void BrokerAttacksTest::aWebPageLearnsNothing()
{
    QFETCH(QByteArray, attack);
    const int before = requestsOfTheApi();
    const Reply reply = exchange(attack.replace("HOST", host()));
    QVERIFY2(reply.status == 401 || reply.status == 405, QByteArray::number(reply.status).constData());
    QVERIFY2(!reply.head.toLower().contains("access-control"), reply.head.constData());
    QCOMPARE(requestsOfTheApi(), before);
}

void BrokerAttacksTest::noAnswerIsForWebPages()
{
    const FaultServer service([](const FaultServer::Request &asked) {
        if (asked.path == "/oauth2/token")
            return Fault{.answer = httpBytes(200, "{\"access_token\":\"access-canary\",\"token_type\":\"bearer\"}")};
        return Fault{.answer = httpBytes(200, "{}",
                                         {{"Access-Control-Allow-Origin", "*"},
                                          {"access-control-allow-credentials", "true"},
                                          {"X-Request-Id", "seen"}})};
    });
    startBrokerBefore(service.url(), {});
    const Reply reply = exchange(request("GET /v1/x"));
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.head.contains("seen"), reply.head.constData());
    QVERIFY2(!reply.head.toLower().contains("access-control"), reply.head.constData());
}

void BrokerAttacksTest::onlyTheLoopbackAddressIsItsName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status) { QTest::newRow(name) << QByteArray(name) << status; };
    row("127.0.0.1:PORT", 200);
    row("localhost:PORT", 200);
    row("LOCALHOST:PORT", 200);
    row("evil.example:PORT", 421);
    row("evil.example", 421);
    row("127.0.0.1", 421);
    row("127.0.0.1:1", 421);
    row("127.0.0.1.evil.example:PORT", 421);
    row("localhost.:PORT", 421);
    row("[::1]:PORT", 421);
    row("0.0.0.0:PORT", 421);
    row("2130706433:PORT", 421);
    row("user@127.0.0.1:PORT", 421);
    row("", 421);
}

void BrokerAttacksTest::onlyTheLoopbackAddressIsItsName()
{
    QFETCH(QByteArray, name);
    QFETCH(const int, status);
    const QByteArray named = "Host: " + name.replace("PORT", QByteArray::number(m_broker->port())) + "\r\n";
    const QByteArray before = host();
    QCOMPARE(exchange(request("GET /v1/auth/tokens").replace(before, named)).status, status);
    QCOMPARE(exchange(request("GET /v1/auth/tokens").replace(before, QByteArray())).status, 421);
    QCOMPARE(m_service->requestCount("GET /v1/auth/tokens"), status == 200 ? 1 : 0);
}

void BrokerAttacksTest::aBodyIsNeverARequest_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("passed on") << QByteArray("POST /v1/nothing-here");
    QTest::newRow("refused by the rule") << QByteArray("PUT /v1/nothing-here");
    QTest::newRow("refused by its form") << QByteArray("POST /v1/../nothing-here");
    QTest::newRow("without a token") << QByteArray("token");
    QTest::newRow("the token endpoint") << QByteArray("POST /oauth2/token");
}

void BrokerAttacksTest::aBodyIsNeverARequest()
{
    QFETCH(QByteArray, line);
    startBroker({*BrokerRule::read(QStringLiteral("POST /v1/*")), *BrokerRule::read(QStringLiteral("DELETE /v1/*"))});
    const QByteArray hidden = request("DELETE /v1/auth/tokens/x");
    const QByteArray length = "Content-Length: " + QByteArray::number(hidden.size()) + "\r\n\r\n";
    QByteArray attack = request(line == "token" ? "POST /v1/x" : line, length);
    if (line == "token") attack.replace("Bearer ", "Bearer x");
    const QByteArray after = request("GET /v1/auth/tokens?page[size]=1");
    QTcpSocket socket;
    QByteArray answers;
    connect(&socket, &QIODevice::readyRead, &socket, [&] { answers += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, m_broker->port());
    socket.write(attack + hidden + after);
    // The next one on the connection is the one behind the body, which is not allowed here.
    const auto isAnswered = [&] { return answers.count("HTTP/1.1 ") == 2; };
    QVERIFY2(QTest::qWaitFor(isAnswered, 30'000), answers.constData());
    QVERIFY2(answers.sliced(answers.lastIndexOf("HTTP/1.1 ")).startsWith("HTTP/1.1 403"), answers.constData());
    QCOMPARE(m_service->requestCount("DELETE /v1/auth/tokens/x"), 0);
    QVERIFY(!m_service->statistics().contains("DELETE"));
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::BrokerAttacksTest)
#include "tst_brokerattacks.moc"
