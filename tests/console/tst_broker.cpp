// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/brokerfixture.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTcpSocket>

#include <array>
#include <memory>
#include <vector>

namespace qernal {

/// What the broker does for a command that may use it.
class BrokerTest : public BrokerFixture {
    Q_OBJECT
private slots:
    void init() { start(); }
    void cleanup() { stop(); }
    void theNonceIsTraded_data();
    void theNonceIsTraded();
    void aTokenThatNoLongerWorksIsNotTraded();
    void requestsArePassedOn();
    void oneConnectionServesManyRequests();
    void manyConnectionsAreServedAtOnce();
    void twoConnectionsCarryThousandsOfRequests();
    void aBodyIsPassedOnAsItComes();
    void aRefusedAccessTokenIsRenewed();
    void withoutTheServiceItSaysSo();
    void theLogHoldsNoQueryAndNoToken();
};

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

void BrokerTest::twoConnectionsCarryThousandsOfRequests()
{
    // As Terraform plans: two at a time, each sent when the one before it was answered.
    constexpr int Connections = 2;
    const int requests = qgetenv("QERNAL_TESTS") == "all" ? 10'000 : 1'000;
    const QByteArray get = request("GET /v1/auth/tokens?page[size]=1");
    std::array<QTcpSocket, Connections> sockets;
    std::array<QByteArray, Connections> answers;
    int sent = 0;
    int succeeded = 0;
    for (std::size_t i = 0; i < Connections; ++i) {
        const auto send = [&, i] {
            if (sent++ < requests) sockets.at(i).write(get);
        };
        connect(&sockets.at(i), &QIODevice::readyRead, this, [&, i, send] {
            QByteArray &answer = answers.at(i);
            answer += sockets.at(i).readAll();
            if (!isWhole(answer)) return;
            if (replyFrom(answer).status == 200) ++succeeded;
            answer.clear();
            send();
        });
        sockets.at(i).connectToHost(QHostAddress::LocalHost, m_broker->port());
        send();
    }
    QTRY_COMPARE_WITH_TIMEOUT(succeeded, requests, 120'000);
    QCOMPARE(m_service->requestCount("GET /v1/auth/tokens"), requests);
    QCOMPARE(m_service->requestCount("POST /oauth2/token"), 1);
    for (const QTcpSocket &socket : sockets)
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
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

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::BrokerTest)
#include "tst_broker.moc"
