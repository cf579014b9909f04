// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"
#include "core/net/httperror.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/outcome.h"
#include "tests/support/shortlimits.h"

#include <QTest>

using namespace qernal;

/// What HttpClient refuses to send, and when its callback runs.
class HttpContractTest : public QObject {
    Q_OBJECT

private slots:
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void allows_data();
    void allows();
    void readsDates();
    void runsItsCallbackLaterAndOnce();
    void isSilentWithoutContext();
    void cancelsWhenItGoes();
};

void HttpContractTest::refusesBeforeSending_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("CR LF in a value") << QByteArray("Authorization") << QByteArray("Bearer x\r\nX-Evil: 1");
    QTest::newRow("LF in a value") << QByteArray("Authorization") << QByteArray("Bearer x\nX-Evil: 1");
    QTest::newRow("NUL in a value") << QByteArray("Authorization") << QByteArray("a\0b", 3);
    QTest::newRow("CR LF in a name") << QByteArray("X\r\nY") << QByteArray("1");
    QTest::newRow("colon in a name") << QByteArray("X:Y") << QByteArray("1");
    QTest::newRow("no name") << QByteArray() << QByteArray("1");
}

void HttpContractTest::refusesBeforeSending()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    FaultServer server({{.answer = httpBytes(200, "{}")}});
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send({.url = server.url(QStringLiteral("/a")), .headers = {{name, value}}}, this, outcome.callback());
    QCOMPARE(outcome.calls(), 0);
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().error->kind, Error::Kind::InvalidInput);
    QCOMPARE(outcome.value().error->host, QStringLiteral("127.0.0.1"));
    QVERIFY(!outcome.value().error->perhapsExecuted);
    QCOMPARE(server.connections(), 0);
}

void HttpContractTest::allows_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *url, bool allowed) { QTest::newRow(url) << QString::fromLatin1(url) << allowed; };
    row("https://chaos.qernal.com/v1", true);
    row("http://127.0.0.1:8080/", true);
    row("http://127.9.9.9/", true);
    row("http://[::1]:1/", true);
    row("http://localhost:1/", true);
    row("http://chaos.qernal.com/", false);
    row("http://localhost.evil.example/", false);
    row("http://0.0.0.0/", false);
    row("https://user@chaos.qernal.com/", false);
    row("https://user:secret@127.0.0.1/", false);
    row("https:///v1", false);
    row("file:///etc/passwd", false);
    row("data:text/plain,x", false);
    row("ftp://127.0.0.1/", false);
    row("", false);
}

void HttpContractTest::allows()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(HttpClient::isAllowed(QUrl(url)), allowed);
    if (allowed) return;
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send({.url = QUrl(url)}, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().error->kind, Error::Kind::InvalidInput);
}

void HttpContractTest::readsDates()
{
    QVERIFY(!httpDate("").isValid());
    QVERIFY(!httpDate("yesterday").isValid());
    QCOMPARE(httpDate("Thu, 01 Jan 1970 00:00:09 GMT").toSecsSinceEpoch(), 9);
}

void HttpContractTest::runsItsCallbackLaterAndOnce()
{
    FaultServer server({{.answer = httpBytes(200, "{}")}});
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send({.url = server.url(QStringLiteral("/a"))}, this, outcome.callback());
    QCOMPARE(outcome.calls(), 0);
    QVERIFY(outcome.arrives());
    QTest::qWait(20);
    QCOMPARE(outcome.calls(), 1);
}

void HttpContractTest::isSilentWithoutContext()
{
    FaultServer server({Fault{}});
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    auto context = std::make_unique<QObject>();
    client.send({.url = server.url(QStringLiteral("/a"))}, context.get(), outcome.callback());
    QERNAL_AWAIT_EQUAL(server.count(), 1);
    context.reset();
    QERNAL_AWAIT_EQUAL(server.disconnections(), 1); // the read is aborted
    QCOMPARE(outcome.calls(), 0);
}

void HttpContractTest::cancelsWhenItGoes()
{
    FaultServer server({Fault{}});
    auto client = std::make_unique<HttpClient>(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client->send({.method = HttpRequest::Method::Delete, .url = server.url(QStringLiteral("/a"))}, this,
                 outcome.callback());
    QERNAL_AWAIT_EQUAL(server.count(), 1);
    client.reset();
    QCOMPARE(outcome.calls(), 0);
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().error->kind, Error::Kind::Cancelled);
    QVERIFY(outcome.value().error->perhapsExecuted);
}

QTEST_GUILESS_MAIN(HttpContractTest)
#include "tst_httpcontract.moc"
