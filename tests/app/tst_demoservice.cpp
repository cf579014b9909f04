// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/democlient.h"
#include "tests/support/demoprocess.h"

#include <QJsonDocument>
#include <QTest>

#include <tuple>

using namespace qernal;

class DemoServiceTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsCredentials_data();
    void acceptsCredentials();
    void tradesTokens_data();
    void tradesTokens();
    void endsAccessTokens_data();
    void endsAccessTokens();
    void limitsAccessTokens();
    void validatesCreate_data();
    void validatesCreate();
    void answersOneToken_data();
    void answersOneToken();
    void regenerates_data();
    void regenerates();
};

void DemoServiceTest::acceptsCredentials_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("access token") << QByteArray("Bearer A") << 200;
    QTest::newRow("scheme in lower case") << QByteArray("bearer A") << 200;
    QTest::newRow("session cookie") << QByteArray("cookie qernal_kratos_session=S") << 200;
    QTest::newRow("session cookie among others") << QByteArray("cookie a=b; qernal_kratos_session=S; c=d") << 200;
    QTest::newRow("nothing") << QByteArray() << 401;
    QTest::newRow("API token as bearer") << QByteArray("Bearer T") << 401;
    QTest::newRow("other access token") << QByteArray("Bearer x") << 401;
    QTest::newRow("other session") << QByteArray("cookie qernal_kratos_session=x") << 401;
    QTest::newRow("other cookie") << QByteArray("cookie session=S") << 401;
}

void DemoServiceTest::acceptsCredentials()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, status);
    const DemoProcess demo;
    QVERIFY(demo.isRunning());
    // An access token may itself end in a T.
    if (kind.endsWith('A'))
        kind.replace(kind.size() - 1, 1, demo.accessToken());
    else if (kind.endsWith('T'))
        kind.replace(kind.size() - 1, 1, demo.apiToken());
    kind.replace("=S", "=" + demo.session());
    const DemoReply answer = demoAsk(demo, "GET", demoTokensPath(), kind);
    QCOMPARE(answer.status, status);
    if (status == 401) QVERIFY(!answer.text("message").isEmpty());
}

void DemoServiceTest::tradesTokens_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray grant = "grant_type=client_credentials";
    const QByteArray unknown = "Basic " + QByteArray("00000000-0000-4000-8000-000000000000:x").toBase64();
    QTest::newRow("good") << QByteArray("good") << grant << form << 200 << QByteArray();
    QTest::newRow("every byte encoded") << QByteArray("encoded") << grant << form << 200 << QByteArray();
    QTest::newRow("with a charset") << QByteArray("good") << grant << QByteArray(form + "; charset=UTF-8") << 200
                                    << QByteArray();
    QTest::newRow("other secret") << QByteArray("other") << grant << form << 401 << QByteArray("invalid_client");
    QTest::newRow("unknown client") << unknown << grant << form << 401 << QByteArray("invalid_client");
    QTest::newRow("no client") << QByteArray() << grant << form << 401 << QByteArray("invalid_client");
    QTest::newRow("no base64") << QByteArray("Basic ~~~") << grant << form << 401 << QByteArray("invalid_client");
    QTest::newRow("no colon") << QByteArray("Basic YWJj") << grant << form << 401 << QByteArray("invalid_client");
    QTest::newRow("other grant") << QByteArray("good") << QByteArray("grant_type=password") << form << 400
                                 << QByteArray("unsupported_grant_type");
    QTest::newRow("no grant") << QByteArray("good") << QByteArray() << form << 400 << QByteArray("invalid_request");
    QTest::newRow("JSON") << QByteArray("good") << grant << QByteArray("application/json") << 400
                          << QByteArray("invalid_request");
}

void DemoServiceTest::tradesTokens()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    const DemoProcess demo;
    QVERIFY(demo.isRunning());
    if (authorization == "good") authorization = demoBasic(demo.apiToken());
    if (authorization == "other") authorization = demoBasic(demo.apiToken() + 'x');
    if (authorization == "encoded") {
        QByteArray pair;
        for (const char byte : demo.apiToken())
            pair += byte == '@' ? ":" : "%" + QByteArray(1, byte).toHex();
        authorization = "Basic " + pair.toBase64();
    }
    const DemoReply answer = demoAsk(demo, "POST", QStringLiteral("/oauth2/token"), authorization, body, type);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.text("error"), error);
    if (status != 200) return;
    QCOMPARE(answer.text("token_type"), QByteArray("bearer"));
    QCOMPARE(answer.object().value(QLatin1String("expires_in")).toInt(), 3600);
    QCOMPARE(demoAsk(demo, "GET", demoTokensPath(), "Bearer " + answer.text("access_token")).status, 200);
}

void DemoServiceTest::endsAccessTokens_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("revoked") << QByteArray("DELETE") << QByteArray();
    QTest::newRow("regenerated") << QByteArray("PUT") << QByteArray(R"({"expiry_duration":0})");
}

void DemoServiceTest::endsAccessTokens()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    const DemoProcess demo;
    QVERIFY(demo.isRunning());
    const QByteArray old = demo.apiToken();
    const QByteArray accessToken = "Bearer " + demoTrade(demo, old).text("access_token");
    const DemoReply answer = demoAsk(demo, method, demoTokensPath(old.split('@').constFirst()), accessToken, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(demoAsk(demo, "GET", demoTokensPath(), accessToken).status, 401);
    QCOMPARE(demoTrade(demo, old).text("error"), QByteArray("invalid_client"));
    const QByteArray fresh = answer.text("token");
    QCOMPARE(fresh.isEmpty(), method == "DELETE");
    if (!fresh.isEmpty()) QCOMPARE(demoTrade(demo, fresh).status, 200);
}

void DemoServiceTest::limitsAccessTokens()
{
    const DemoProcess demo({QStringLiteral("--access-token-lifetime"), QStringLiteral("0")});
    QVERIFY(demo.isRunning());
    const DemoReply answer = demoTrade(demo, demo.apiToken());
    QCOMPARE(answer.object().value(QLatin1String("expires_in")).toInt(-1), 0);
    QCOMPARE(demoAsk(demo, "GET", demoTokensPath(), "Bearer " + answer.text("access_token")).status, 401);
}

void DemoServiceTest::validatesCreate_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const char *body, const char *problems) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(problems);
    };
    row("days", R"({"name":"ci-runner","expiry_duration":90})", "none");
    row("never", R"({"name":"ci-runner","expiry_duration":0})", "none");
    row("whole number with exponent", R"({"name":"ci","expiry_duration":3e1})", "none");
    row("the whole range from A to z", R"({"name":"Az[\\]^_`-","expiry_duration":1})", "none");
    row("space", R"({"name":"TF Token","expiry_duration":1})", "name");
    row("digit", R"({"name":"a1","expiry_duration":1})", "name");
    row("line break at the end", R"({"name":"a\n","expiry_duration":1})", "name");
    row("empty name", R"({"name":"","expiry_duration":1})", "name");
    row("no name", R"({"expiry_duration":1})", "name");
    row("name null", R"({"name":null,"expiry_duration":1})", "name");
    row("no expiry", R"({"name":"a"})", "expiry_duration");
    row("negative", R"({"name":"a","expiry_duration":-1})", "expiry_duration");
    row("fraction", R"({"name":"a","expiry_duration":1.5})", "expiry_duration");
    row("text", R"({"name":"a","expiry_duration":"30"})", "expiry_duration");
    row("too far", R"({"name":"a","expiry_duration":99999999})", "expiry_duration");
    row("unknown field", R"({"name":"a","expiry_duration":1,"scope":"x"})", "scope");
    row("everything wrong", R"({"name":"1","expiry_duration":true,"x":0})", "expiry_duration,name,x");
    row("array", "[]", "");
    row("no JSON", "{", "");
    row("nothing", "", "");
}

void DemoServiceTest::validatesCreate()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, problems);
    const DemoProcess demo;
    QVERIFY(demo.isRunning());
    const DemoReply answer = demoAsk(demo, "POST", demoTokensPath(), demoBearer(demo), body);
    if (problems != QLatin1String("none")) {
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.text("message").isEmpty());
        QVERIFY(answer.object().value(QLatin1String("fields")).isObject());
        QCOMPARE(answer.object().value(QLatin1String("fields")).toObject().keys().join(QLatin1Char(',')), problems);
        return;
    }
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.text("token").startsWith(answer.text("id") + '@'));
    QCOMPARE(demoTrade(demo, answer.text("token")).status, 200);
    const bool never = QJsonDocument::fromJson(body)[QLatin1String("expiry_duration")].toInt() == 0;
    QCOMPARE(answer.object().contains(QLatin1String("expiry_at")), !never);
    const DemoReply read = demoAsk(demo, "GET", demoTokensPath(answer.text("id")), demoBearer(demo));
    QVERIFY(!read.object().contains(QLatin1String("token")));
    QCOMPARE(read.text("name"), QJsonDocument::fromJson(body)[QLatin1String("name")].toString().toUtf8());
}

void DemoServiceTest::answersOneToken_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("status");
    const QByteArray unknown = "00000000-0000-4000-8000-000000000000";
    QTest::newRow("get") << QByteArray("GET") << QByteArray("own") << 200;
    QTest::newRow("get unknown") << QByteArray("GET") << unknown << 404;
    QTest::newRow("get no uuid") << QByteArray("GET") << QByteArray("x") << 400;
    QTest::newRow("put unknown") << QByteArray("PUT") << unknown << 404;
    QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("own") << 200;
    QTest::newRow("delete unknown") << QByteArray("DELETE") << unknown << 404;
    QTest::newRow("delete no uuid") << QByteArray("DELETE") << QByteArray("x") << 404;
    QTest::newRow("post") << QByteArray("POST") << QByteArray("own") << 405;
}

void DemoServiceTest::answersOneToken()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, id);
    QFETCH(int, status);
    const DemoProcess demo;
    QVERIFY(demo.isRunning());
    if (id == "own") id = demoOwnId(demo);
    const DemoReply answer = demoAsk(demo, method, demoTokensPath(id), demoBearer(demo), method == "PUT" ? "{}" : "");
    QCOMPARE(answer.status, status);
    if (method != "GET" || status != 200) QVERIFY(!answer.text("message").isEmpty());
    if (method == "DELETE" && status == 200)
        QCOMPARE(demoAsk(demo, method, demoTokensPath(id), demoBearer(demo)).status, 404);
}

void DemoServiceTest::regenerates_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("secret");
    const QByteArray name = R"({"name":"renamed"})";
    const QByteArray expiry = R"({"expiry_duration":30})";
    const QByteArray both = R"({"name":"renamed","expiry_duration":0})";
    for (const auto &[mode, onName, onExpiry] :
         {std::tuple("any", true, true), std::tuple("expiry", false, true), std::tuple("never", false, false)}) {
        QTest::addRow("%s: name", mode) << QString::fromLatin1(mode) << name << onName;
        QTest::addRow("%s: expiry", mode) << QString::fromLatin1(mode) << expiry << onExpiry;
        QTest::addRow("%s: both", mode) << QString::fromLatin1(mode) << both << onExpiry;
        QTest::addRow("%s: nothing", mode) << QString::fromLatin1(mode) << QByteArray("{}") << onName;
    }
}

void DemoServiceTest::regenerates()
{
    QFETCH(QString, mode);
    QFETCH(QByteArray, body);
    QFETCH(bool, secret);
    const DemoProcess demo({QStringLiteral("--put"), mode});
    QVERIFY(demo.isRunning());
    const DemoReply answer = demoAsk(demo, "PUT", demoTokensPath(demoOwnId(demo)), demoBearer(demo), body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().contains(QLatin1String("token")), secret);
    QCOMPARE(demoTrade(demo, demo.apiToken()).status, secret ? 401 : 200);
    if (secret) QCOMPARE(demoTrade(demo, answer.text("token")).status, 200);
    if (body.contains("renamed")) QCOMPARE(answer.text("name"), QByteArray("renamed"));
    QCOMPARE(answer.object().contains(QLatin1String("expiry_at")), body.contains("30"));
}

QTEST_GUILESS_MAIN(DemoServiceTest)
#include "tst_demoservice.moc"
