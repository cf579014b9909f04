// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/clientcredentials.h"
#include "tests/support/demoprocess.h"
#include "tests/support/faultserver.h"
#include "tests/support/outcome.h"
#include "tests/support/shortlimits.h"

#include <QTest>
#include <QTimeZone>

using namespace qernal;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());

Clock fixedClock()
{
    return [] { return now; };
}

} // namespace

/// The client-credentials grant as RFC 6749 section 4.4 has it, and what the answers mean.
class ClientCredentialsTest : public QObject {
    Q_OBJECT

private slots:
    void asksAsTheStandardSays();
    void acceptsAnAccessToken_data();
    void acceptsAnAccessToken();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void namesARefusedCredential_data();
    void namesARefusedCredential();
    void triesAgainWhereTheServerFails();
    void refusesAMalformedToken();
    void tradesWithTheDemoService();
};

void ClientCredentialsTest::asksAsTheStandardSays()
{
    FaultServer server({{.answer = httpBytes(200, R"({"access_token":"at","token_type":"bearer"})")}});
    HttpClient http(shortLimits());
    const Outcome<Result<AccessToken>> outcome;
    QUrl base = server.url(QStringLiteral("/hydra/"));
    requestAccessToken(&http, base, Secret("the id@a+b/c:d~e f*"), fixedClock(), this, outcome.callback());
    QCOMPARE(outcome.calls(), 0);
    QVERIFY(outcome.arrives());
    const auto &request = server.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/hydra/oauth2/token"));
    QCOMPARE(request.body, QByteArray("grant_type=client_credentials"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    const QByteArray basic = request.header("Authorization");
    QVERIFY(basic.startsWith("Basic "));
    QCOMPARE(QByteArray::fromBase64(basic.sliced(6)), QByteArray("the%20id:a%2Bb%2Fc%3Ad%7Ee%20f*"));
}

void ClientCredentialsTest::acceptsAnAccessToken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("lifetime");
    const auto row = [](const char *name, const QByteArray &rest, qint64 lifetime) {
        QTest::newRow(name) << QByteArray(R"({"access_token":"at",)" + rest + '}') << lifetime;
    };
    row("hour", R"("token_type":"bearer","expires_in":3599)", 3599);
    row("no end", R"("token_type":"Bearer")", -1);
    row("a text", R"("token_type":"BEARER","expires_in":"60")", 60);
    row("negative", R"("token_type":"bearer","expires_in":-5)", -1);
    row("null", R"("token_type":"bearer","expires_in":null)", -1);
    row("for ever", R"("token_type":"bearer","expires_in":1e300)", qint64(10) * 365 * 24 * 3600);
}

void ClientCredentialsTest::acceptsAnAccessToken()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, lifetime);
    FaultServer server({{.answer = httpBytes(200, body)}});
    HttpClient http(shortLimits());
    const Outcome<Result<AccessToken>> outcome;
    requestAccessToken(&http, server.url(), Secret("id@secret"), fixedClock(), this, outcome.callback());
    QVERIFY(outcome.arrives());
    QVERIFY(outcome.value());
    QVERIFY(outcome.value()->value.view() == QByteArrayView("at"));
    QCOMPARE(outcome.value()->expiresAt, lifetime < 0 ? QDateTime() : now.addSecs(lifetime));
}

void ClientCredentialsTest::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("other type") << QByteArray(R"({"access_token":"at","token_type":"mac"})");
    QTest::newRow("no type") << QByteArray(R"({"access_token":"at"})");
    QTest::newRow("no token") << QByteArray(R"({"token_type":"bearer"})");
    QTest::newRow("empty token") << QByteArray(R"({"access_token":"","token_type":"bearer"})");
    QTest::newRow("number") << QByteArray(R"({"access_token":7,"token_type":"bearer"})");
    QTest::newRow("line break") << QByteArray(R"({"access_token":"a\r\nX: y","token_type":"bearer"})");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("page") << QByteArray("<html>Sign in to the hotel</html>");
    QTest::newRow("nothing") << QByteArray();
}

void ClientCredentialsTest::refusesWhatItCannotUse()
{
    QFETCH(QByteArray, body);
    FaultServer server({{.answer = httpBytes(200, body)}});
    HttpClient http(shortLimits());
    const Outcome<Result<AccessToken>> outcome;
    requestAccessToken(&http, server.url(), Secret("id@secret"), fixedClock(), this, outcome.callback());
    QVERIFY(outcome.arrives());
    QVERIFY(!outcome.value());
    QCOMPARE(outcome.value().error().kind, Error::Kind::NotUnderstood);
    QCOMPARE(outcome.value().error().host, QStringLiteral("127.0.0.1"));
}

void ClientCredentialsTest::namesARefusedCredential_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("message");
    const int refused = static_cast<int>(Error::Kind::CredentialRefused);
    QTest::newRow("invalid_client") << 401
                                    << QByteArray(R"({"error":"invalid_client","error_description":"No such client"})")
                                    << refused << QStringLiteral("No such client");
    QTest::newRow("invalid_client with 400")
        << 400 << QByteArray(R"({"error":"invalid_client"})") << refused << QStringLiteral("invalid_client");
    QTest::newRow("401 alone") << 401 << QByteArray() << refused << QString();
    QTest::newRow("invalid_request") << 400 << QByteArray(R"({"error":"invalid_request"})")
                                     << static_cast<int>(Error::Kind::BadRequest) << QStringLiteral("invalid_request");
    QTest::newRow("invalid_client with 403")
        << 403 << QByteArray(R"({"error":"invalid_client"})") << refused << QStringLiteral("invalid_client");
    QTest::newRow("forbidden") << 403 << QByteArray() << static_cast<int>(Error::Kind::Forbidden) << QString();
}

void ClientCredentialsTest::namesARefusedCredential()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, message);
    FaultServer server({{.answer = httpBytes(status, body, {{"WWW-Authenticate", "Basic realm=\"oauth\""}})}});
    HttpClient http(shortLimits());
    const Outcome<Result<AccessToken>> outcome;
    requestAccessToken(&http, server.url(), Secret("id@secret"), fixedClock(), this, outcome.callback());
    QVERIFY(outcome.arrives());
    QVERIFY(!outcome.value());
    QCOMPARE(static_cast<int>(outcome.value().error().kind), kind);
    QCOMPARE(outcome.value().error().message, message);
    QCOMPARE(outcome.value().error().httpStatus, status);
    QCOMPARE(server.count(), 1);
}

void ClientCredentialsTest::triesAgainWhereTheServerFails()
{
    FaultServer server({{.answer = httpBytes(503)},
                        {.answer = "HTTP/1.1 2", .end = Fault::End::Close},
                        {.answer = httpBytes(200, R"({"access_token":"at","token_type":"bearer"})")}});
    HttpClient http(shortLimits());
    const Outcome<Result<AccessToken>> outcome;
    requestAccessToken(&http, server.url(), Secret("id@secret"), fixedClock(), this, outcome.callback());
    QVERIFY(outcome.arrives());
    QVERIFY(outcome.value());
    QCOMPARE(server.count(), 3);
}

void ClientCredentialsTest::refusesAMalformedToken()
{
    HttpClient http(shortLimits());
    for (const char *token : {"", "@", "secret", "@secret"}) {
        const Outcome<Result<AccessToken>> outcome;
        requestAccessToken(&http, QUrl(QStringLiteral("https://hydra.invalid")), Secret(token), fixedClock(), this,
                           outcome.callback());
        QCOMPARE(outcome.calls(), 0);
        QVERIFY(outcome.arrives());
        QCOMPARE(outcome.value().error().kind, Error::Kind::InvalidInput);
    }
}

void ClientCredentialsTest::tradesWithTheDemoService()
{
    const DemoProcess demo;
    QVERIFY(demo.isRunning());
    HttpClient http(shortLimits());
    const Outcome<Result<AccessToken>> good;
    requestAccessToken(&http, demo.url(), Secret(demo.apiToken()), fixedClock(), this, good.callback());
    QVERIFY(good.arrives());
    QVERIFY(good.value());
    QVERIFY(!good.value()->value.isEmpty());

    const Outcome<Result<AccessToken>> bad;
    requestAccessToken(&http, demo.url(), Secret(demo.apiToken() + "x"), fixedClock(), this, bad.callback());
    QVERIFY(bad.arrives());
    QCOMPARE(bad.value().error().kind, Error::Kind::CredentialRefused);
}

QTEST_GUILESS_MAIN(ClientCredentialsTest)
#include "tst_clientcredentials.moc"
