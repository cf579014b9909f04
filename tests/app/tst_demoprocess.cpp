// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/democlient.h"
#include "tests/support/demoprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using namespace qernal;

class DemoProcessTest : public QObject {
    Q_OBJECT

private slots:
    void failsOnRequest_data();
    void failsOnRequest();
    void dropsAnswers();
    void countsRequests();
    void answersLate();
    void endsWithInput();
    void endsOnSignal();
    void refusesOptions_data();
    void refusesOptions();
};

void DemoProcessTest::failsOnRequest_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("400") << QStringLiteral("GET:400") << 400 << 1 << QByteArray("application/json");
    QTest::newRow("401 twice") << QStringLiteral("GET:401:2") << 401 << 2 << QByteArray("application/json");
    QTest::newRow("409") << QStringLiteral("GET:409") << 409 << 1 << QByteArray("application/json");
    QTest::newRow("429") << QStringLiteral("GET:429") << 429 << 1 << QByteArray("text/html");
    QTest::newRow("503 three times") << QStringLiteral("GET:503:3") << 503 << 3 << QByteArray("text/html");
    QTest::newRow("other method") << QStringLiteral("POST:503") << 200 << 1 << QByteArray("application/json");
}

void DemoProcessTest::failsOnRequest()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(int, count);
    QFETCH(QByteArray, type);
    const DemoProcess demo({QStringLiteral("--fail"), fault, QStringLiteral("--retry-after"), QStringLiteral("7")});
    QVERIFY(demo.isRunning());
    // The fault of the command line first, then the same one set while running.
    for (int round = 0; round < 2; ++round) {
        for (int number = 0; number < count; ++number) {
            const DemoReply answer = demoAsk(demo, "GET", demoTokensPath(), demoBearer(demo));
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.headers.value("content-type"), type);
            QCOMPARE(answer.headers.value("retry-after"), QByteArray(status == 429 || status == 503 ? "7" : ""));
        }
        QCOMPARE(demoAsk(demo, "GET", demoTokensPath(), demoBearer(demo)).status, 200);
        QCOMPARE(demoAsk(demo, "POST", QStringLiteral("/demo/fail?") + fault).status, 200);
    }
    QCOMPARE(demoAsk(demo, "POST", QStringLiteral("/demo/fail?GET:x")).status, 400);
    QCOMPARE(demoAsk(demo, "POST", QStringLiteral("/demo/fail?OAUTH:401")).status, 200);
    QCOMPARE(demoTrade(demo, demo.apiToken()).text("error"), QByteArray("invalid_client"));
}

void DemoProcessTest::dropsAnswers()
{
    const DemoProcess demo({QStringLiteral("--drop"), QStringLiteral("POST")});
    QVERIFY(demo.isRunning());
    const auto total = [&] {
        const QJsonObject list = demoAsk(demo, "GET", demoTokensPath(), demoBearer(demo)).object();
        return list[QLatin1String("meta")][QLatin1String("results")].toInt();
    };
    const int before = total();
    const QByteArray body = R"({"name":"lost","expiry_duration":1})";
    const DemoReply answer = demoAsk(demo, "POST", demoTokensPath(), demoBearer(demo), body);
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.body.startsWith("<html"));
    QCOMPARE(total(), before + 1);
    QCOMPARE(demoAsk(demo, "POST", demoTokensPath(), demoBearer(demo), body).status, 200);
    QCOMPARE(demoAsk(demo, "POST", QStringLiteral("/demo/drop?DELETE:1")).status, 200);
    const QString own = demoTokensPath(demoOwnId(demo));
    QCOMPARE(demoAsk(demo, "DELETE", own, demoBearer(demo)).status, 500);
    QCOMPARE(demoAsk(demo, "DELETE", own, demoBearer(demo)).status, 404);
}

void DemoProcessTest::countsRequests()
{
    const DemoProcess demo;
    QVERIFY(demo.isRunning());
    QCOMPARE(QJsonDocument::fromJson(demo.statistics()).object(), QJsonObject());
    demoAsk(demo, "GET", demoTokensPath(), demoBearer(demo));
    demoAsk(demo, "GET", demoTokensPath() + QStringLiteral("?page[size]=1"));
    demoAsk(demo, "GET", demoTokensPath("x"), demoBearer(demo));
    demoAsk(demo, "DELETE", demoTokensPath("y"), demoBearer(demo));
    demoTrade(demo, demo.apiToken());
    const QJsonObject expected{{QStringLiteral("GET /v1/auth/tokens"), 2},
                               {QStringLiteral("GET /v1/auth/tokens/{id}"), 1},
                               {QStringLiteral("DELETE /v1/auth/tokens/{id}"), 1},
                               {QStringLiteral("POST /oauth2/token"), 1}};
    QCOMPARE(QJsonDocument::fromJson(demo.statistics()).object(), expected);
}

void DemoProcessTest::answersLate()
{
    const DemoProcess demo({QStringLiteral("--latency"), QStringLiteral("200")});
    QVERIFY(demo.isRunning());
    {
        // A client that leaves before its answer must not take the service with it.
        QNetworkAccessManager manager;
        QNetworkReply *reply = manager.get(QNetworkRequest(QUrl(demo.url().toString() + demoTokensPath())));
        QTest::qWait(50);
        reply->abort();
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(demoAsk(demo, "GET", demoTokensPath(), demoBearer(demo)).status, 200);
    QVERIFY(timer.elapsed() >= 200);
    QCOMPARE(demoAsk(demo, "GET", demoTokensPath(), demoBearer(demo)).status, 200);
}

void DemoProcessTest::endsWithInput()
{
    QProcess process;
    process.start(QStringLiteral(QERNAL_BIN_DIR "/qernal-token-demo"), QStringList());
    QVERIFY(process.waitForReadyRead());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput().count('\n'), 1);
}

void DemoProcessTest::endsOnSignal()
{
#ifdef Q_OS_WIN
    QSKIP("There are no signals on this system");
#else
    QProcess process;
    process.start(QStringLiteral(QERNAL_BIN_DIR "/qernal-token-demo"), QStringList());
    QVERIFY(process.waitForReadyRead());
    QCOMPARE(::kill(pid_t(process.processId()), SIGTERM), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
#endif
}

void DemoProcessTest::refusesOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *option, const char *value) {
        QTest::addRow("%s %s", option, value) << QStringList{QString::fromLatin1(option), QString::fromLatin1(value)};
    };
    row("--tokens", "-1");
    row("--tokens", "many");
    row("--shape", "round");
    row("--put", "sometimes");
    row("--fail", "GET");
    row("--fail", "LOOK:500");
    row("--fail", "GET:99");
    row("--fail", "GET:500:0");
    row("--drop", "POST:x");
    row("--page-size", "0");
    row("--latency", "-5");
    row("--unknown", "1");
}

void DemoProcessTest::refusesOptions()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(QERNAL_BIN_DIR "/qernal-token-demo"), arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(DemoProcessTest)
#include "tst_demoprocess.moc"
