// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/broker.h"
#include "tests/support/await.h"
#include "tests/support/demoprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace qernal {

namespace {

/// An answer as it came.
struct Reply {
    int status = 0;
    QByteArray head = {};
    QByteArray body = {};
};

Reply replyFrom(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) return {};
    return {bytes.mid(9, 3).toInt(), bytes.first(end + 2), bytes.sliced(end + 4)};
}

/// True once @p bytes hold a whole answer that says how long it is.
bool isWhole(const QByteArray &bytes)
{
    const Reply reply = replyFrom(bytes);
    if (reply.status == 0) return false;
    if (reply.head.contains("chunked")) return reply.body.endsWith("0\r\n\r\n");
    const qsizetype at = reply.head.indexOf("Content-Length: ");
    return at >= 0 && reply.body.size() >= reply.head.mid(at + 16, reply.head.indexOf('\r', at) - at - 16).toInt();
}

QByteArray basic(const QByteArray &apiToken)
{
    return "Authorization: Basic " + QByteArray(apiToken).replace('@', ':').toBase64() + "\r\n";
}

const QByteArray Grant = "grant_type=client_credentials";

} // namespace

/// The broker between raw requests of a command and the real demo service.
class BrokerTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theNonceIsTraded_data();
    void theNonceIsTraded();
    void aTokenThatNoLongerWorksIsNotTraded();
    void requestsArePassedOn();
    void nobodyElseIsPassedOn_data();
    void nobodyElseIsPassedOn();
    void noSpellingGetsPastReadOnly_data();
    void noSpellingGetsPastReadOnly();
    void noHeaderChangesTheMeaning();
    void whatIsNotAllowedIsNamed();
    void aRunTokenIsWorthNothingElsewhere();
    void oneConnectionServesManyRequests();
    void manyConnectionsAreServedAtOnce();
    void aBodyIsPassedOnAsItComes();
    void aRefusedAccessTokenIsRenewed();
    void withoutTheServiceItSaysSo();
    void theLogHoldsNoQueryAndNoToken();
    void nothingRealIsInAnyAnswer();

private:
    /// A new service with @p arguments, and a broker before it.
    void start(const QList<BrokerRule> &rules = {}, const QStringList &arguments = {});
    /// A new broker before the service that runs.
    void startBroker(const QList<BrokerRule> &rules);
    [[nodiscard]] QByteArray host() const { return "Host: " + m_broker->url().sliced(7) + "\r\n"; }
    /// Sends @p bytes on a new connection and waits for one answer, or the end of the connection.
    [[nodiscard]] Reply exchange(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray tokenRequest(const QByteArray &header, const QByteArray &form) const;
    [[nodiscard]] QByteArray runToken() const;
    /// A request with the run token; @p rest: further headers and the body.
    [[nodiscard]] QByteArray request(const QByteArray &line, const QByteArray &rest = "\r\n") const;

    std::unique_ptr<DemoProcess> m_service;
    std::unique_ptr<Broker> m_broker;
    QTemporaryDir m_folder;
};

void BrokerTest::init()
{
    start();
}

void BrokerTest::cleanup()
{
    m_broker.reset();
    m_service.reset();
}

void BrokerTest::start(const QList<BrokerRule> &rules, const QStringList &arguments)
{
    m_broker.reset();
    m_service = std::make_unique<DemoProcess>(arguments);
    QVERIFY(m_service->isRunning());
    startBroker(rules);
}

void BrokerTest::startBroker(const QList<BrokerRule> &rules)
{
    Broker::Settings settings;
    settings.account.apiUrl = m_service->url();
    settings.account.authorizationUrl = m_service->url();
    settings.rules = rules;
    settings.logFile = m_folder.filePath(QStringLiteral("log"));
    m_broker = std::make_unique<Broker>(settings, Secret(m_service->apiToken()));
    QCOMPARE(m_broker->listen(), std::nullopt);
}

Reply BrokerTest::exchange(const QByteArray &bytes) const
{
    QTcpSocket socket;
    QByteArray answer;
    connect(&socket, &QIODevice::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, m_broker->port());
    socket.write(bytes);
    const auto hasEnded = [&] {
        return isWhole(answer) || (socket.state() == QAbstractSocket::UnconnectedState && !socket.bytesToWrite());
    };
    if (!QTest::qWaitFor(hasEnded, 30'000)) return {};
    return replyFrom(answer);
}

QByteArray BrokerTest::tokenRequest(const QByteArray &header, const QByteArray &form) const
{
    return "POST /oauth2/token HTTP/1.1\r\n" + host() + header +
           "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(form.size()) +
           "\r\n\r\n" + form;
}

QByteArray BrokerTest::runToken() const
{
    const Reply reply = exchange(tokenRequest(basic(m_broker->apiToken().view().toByteArray()), Grant));
    return QJsonDocument::fromJson(reply.body).object().value(QLatin1String("access_token")).toString().toLatin1();
}

QByteArray BrokerTest::request(const QByteArray &line, const QByteArray &rest) const
{
    return line + " HTTP/1.1\r\n" + host() + "Authorization: Bearer " + runToken() + "\r\n" + rest;
}

void BrokerTest::theNonceIsTraded_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("status");
    for (const auto &[kind, status] : {std::pair{"basic", 200},
                                       {"form", 200},
                                       {"encoded basic", 200},
                                       {"wrong nonce", 401},
                                       {"wrong id", 401},
                                       {"the real secret", 401},
                                       {"nonce as bearer", 401},
                                       {"nothing", 401},
                                       {"nonce twice", 401},
                                       {"another grant", 400}})
        QTest::newRow(kind) << QByteArray(kind) << status;
}

void BrokerTest::theNonceIsTraded()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const int, status);
    const QByteArray token = m_broker->apiToken().view().toByteArray();
    const QByteArray id = token.first(token.indexOf('@'));
    const QByteArray nonce = token.sliced(id.size() + 1);
    const QByteArray form = Grant + "&client_id=" + id + "&client_secret=" + nonce;
    const QHash<QByteArray, QByteArray> requests{
        {"basic", tokenRequest(basic(token), Grant)},
        {"form", tokenRequest({}, form)},
        {"encoded basic", tokenRequest(basic(QByteArray(token).replace('-', "%2D")), Grant)},
        {"wrong nonce", tokenRequest(basic(id + "@" + QByteArray(nonce.size(), 'a')), Grant)},
        {"wrong id", tokenRequest(basic("x" + token), Grant)},
        {"the real secret", tokenRequest(basic(m_service->apiToken()), Grant)},
        {"nonce as bearer", tokenRequest("Authorization: Bearer " + nonce + "\r\n", Grant)},
        {"nothing", tokenRequest({}, Grant)},
        {"nonce twice", tokenRequest({}, form + "&client_secret=" + nonce)},
        {"another grant", tokenRequest(basic(token), "grant_type=password")}};
    const Reply reply = exchange(requests.value(kind));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body.contains("access_token"), status == 200);
}

void BrokerTest::aTokenThatNoLongerWorksIsNotTraded()
{
    start({}, demoOptions("--fail OAUTH:401:9"));
    const Reply reply = exchange(tokenRequest(basic(m_broker->apiToken().view().toByteArray()), Grant));
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.body.contains("invalid_client"));
}

void BrokerTest::requestsArePassedOn()
{
    const Reply list = exchange(request("GET /v1/auth/tokens?page[size]=3&page%5Bafter%5D=0"));
    QCOMPARE(list.status, 200);
    QVERIFY2(list.body.contains("\"id\""), list.body.constData());
    QCOMPARE(m_service->requestCount("GET /v1/auth/tokens"), 1);
    const Reply none = exchange(request("GET /v1/nothing-here"));
    QCOMPARE(none.status, 404);
}

void BrokerTest::nobodyElseIsPassedOn_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another token") << QByteArray("Authorization: Bearer abc\r\n");
    QTest::newRow("an empty one") << QByteArray("Authorization: Bearer \r\n");
    QTest::newRow("the nonce") << QByteArray("nonce");
    QTest::newRow("the real access token") << QByteArray("real");
    QTest::newRow("a cookie") << QByteArray("cookie");
}

void BrokerTest::nobodyElseIsPassedOn()
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

void BrokerTest::noSpellingGetsPastReadOnly_data()
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

void BrokerTest::noSpellingGetsPastReadOnly()
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

void BrokerTest::noHeaderChangesTheMeaning()
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

void BrokerTest::whatIsNotAllowedIsNamed()
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

void BrokerTest::aRunTokenIsWorthNothingElsewhere()
{
    const QByteArray old = request("GET /v1/auth/tokens");
    const QByteArray token = old.mid(old.indexOf("Bearer ") + 7).trimmed();
    start();
    QCOMPARE(
        exchange("GET /v1/auth/tokens HTTP/1.1\r\n" + host() + "Authorization: Bearer " + token + "\r\n\r\n").status,
        401);
}

void BrokerTest::oneConnectionServesManyRequests()
{
    const QByteArray get = request("GET /v1/auth/tokens?page[size]=1");
    QTcpSocket socket;
    QByteArray answers;
    connect(&socket, &QIODevice::readyRead, &socket, [&] { answers += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, m_broker->port());
    // All at once, too: each is answered in turn.
    socket.write(get.repeated(50));
    QERNAL_AWAIT_EQUAL(answers.count("HTTP/1.1 200"), 50);
    QCOMPARE(m_service->requestCount("GET /v1/auth/tokens"), 50);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void BrokerTest::manyConnectionsAreServedAtOnce()
{
    const QByteArray get = request("GET /v1/auth/tokens?page[size]=1");
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    int answered = 0;
    for (int i = 0; i < 100; ++i) {
        auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        connect(socket.get(), &QIODevice::readyRead, this, [&answered, each = socket.get()] {
            answered += static_cast<int>(each->readAll().count("HTTP/1.1 200"));
        });
        socket->connectToHost(QHostAddress::LocalHost, m_broker->port());
        socket->write(get);
    }
    QERNAL_AWAIT_EQUAL(answered, 100);
}

void BrokerTest::aBodyIsPassedOnAsItComes()
{
    const QByteArray body = "{\"name\":\"brokered\",\"expiry_duration\":1}";
    const QByteArray head = "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
                            "\r\nExpect: 100-continue\r\n\r\n";
    QTcpSocket socket;
    QByteArray answer;
    connect(&socket, &QIODevice::readyRead, &socket, [&] { answer += socket.readAll(); });
    const QByteArray create = request("POST /v1/auth/tokens", head);
    socket.connectToHost(QHostAddress::LocalHost, m_broker->port());
    socket.write(create);
    QERNAL_AWAIT(answer == "HTTP/1.1 100 Continue\r\n\r\n");
    answer.clear();
    for (const char byte : body) {
        socket.write(&byte, 1);
        socket.flush();
        QTest::qWait(1);
    }
    QERNAL_AWAIT(isWhole(answer));
    const Reply reply = replyFrom(answer);
    QVERIFY2(reply.status == 200 || reply.status == 201, answer.constData());
    QVERIFY(reply.body.contains("\"token\""));
    QCOMPARE(m_service->requestCount("POST /v1/auth/tokens"), 1);
}

void BrokerTest::aRefusedAccessTokenIsRenewed()
{
    start({}, demoOptions("--fail GET:401:1"));
    QCOMPARE(exchange(request("GET /v1/auth/tokens")).status, 200);
    QCOMPARE(m_service->requestCount("POST /oauth2/token"), 2);
}

void BrokerTest::withoutTheServiceItSaysSo()
{
    const QByteArray get = request("GET /v1/auth/tokens");
    m_service.reset();
    const Reply reply = exchange(get);
    QCOMPARE(reply.status, 502);
    QVERIFY2(reply.body.contains("127.0.0.1"), reply.body.constData());
}

void BrokerTest::theLogHoldsNoQueryAndNoToken()
{
    const QByteArray get = request("GET /v1/auth/tokens?private=1");
    const Reply reply = exchange(get);
    QFile log(m_folder.filePath(QStringLiteral("log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray lines = log.readAll();
    QVERIFY2(lines.contains(" GET /v1/auth/tokens 200 "), lines.constData());
    QVERIFY(lines.contains(" POST /oauth2/token 200 "));
    QVERIFY(!lines.contains("private"));
    const QByteArray token = get.mid(get.indexOf("Bearer ") + 7).trimmed();
    QVERIFY(!lines.contains(token));
    QCOMPARE(log.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(reply.status == 200);
}

void BrokerTest::nothingRealIsInAnyAnswer()
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

QTEST_GUILESS_MAIN(qernal::BrokerTest)
#include "tst_broker.moc"
