// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/mutation.h"
#include "tests/support/outcome.h"
#include "tests/support/shortlimits.h"
#include "tests/support/testauthority.h"

#include <QTest>

#include <memory>

using namespace qernal;
using namespace std::chrono_literals;

using Method = HttpRequest::Method;
using End = Fault::End;

namespace {

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

} // namespace

/// One mutation is one request, whatever the connection does, over HTTP and TLS.
class RequestCountTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void leavesOnce_data();
    void leavesOnce();
    void leavesOnceAtEveryByte_data();
    void leavesOnceAtEveryByte();

private:
    TestAuthority m_authority;
    QSslConfiguration m_tls;
    std::unique_ptr<TrustedAuthority> m_trusted;
};

void RequestCountTest::initTestCase()
{
    m_tls = m_authority.server({});
    QVERIFY(m_authority.isReady());
    m_trusted = std::make_unique<TrustedAuthority>(m_authority.certificate());
}

void RequestCountTest::leavesOnce_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<bool>("tls");
    const auto ways = waysToLoseAnAnswer();
    for (const auto &[word, method] : mutations) {
        for (int i = 0; i < ways.size(); ++i) {
            for (const bool reused : {false, true}) {
                for (const bool tls : {false, true})
                    QTest::addRow("%s, %s, %s connection%s", word.constData(), ways.at(i).name,
                                  reused ? "reused" : "fresh", tls ? ", TLS" : "")
                        << static_cast<int>(method) << i << reused << tls;
            }
        }
    }
}

void RequestCountTest::leavesOnce()
{
    QFETCH(int, method);
    QFETCH(int, way);
    QFETCH(bool, reused);
    QFETCH(bool, tls);
    QList<Fault> scenario{waysToLoseAnAnswer().at(way).fault, {.answer = created}};
    if (reused) scenario.prepend({.answer = httpBytes(200, "{}")});
    FaultServer server(scenario, tls ? std::optional(m_tls) : std::nullopt);
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
    QCOMPARE(outcome.value().error->host, server.url().host());
    if (reused) QCOMPARE(server.requests().last().connection, 1);
}

void RequestCountTest::leavesOnceAtEveryByte_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("HTTP") << false;
    QTest::newRow("TLS") << true;
}

void RequestCountTest::leavesOnceAtEveryByte()
{
    QFETCH(const bool, tls);
    HttpClient client(shortLimits());
    // Each byte over TLS costs a handshake: every one of them has its turn with tests/run --all.
    const qsizetype step = tls && qgetenv("QERNAL_TESTS") != "all" ? 5 : 1;
    for (const End end : {End::Close, End::Reset}) {
        for (qsizetype cut = 0; cut < created.size(); cut += step) {
            FaultServer server({{.answer = created, .cutAt = cut, .end = end}, {.answer = created}},
                               tls ? std::optional(m_tls) : std::nullopt);
            const Outcome<HttpAnswer> outcome;
            client.send(mutation(Method::Post, server.url(QStringLiteral("/x"))), this, outcome.callback());
            QVERIFY(outcome.arrives());
            QVERIFY2(server.count() == 1, qPrintable(QStringLiteral("cut at %1").arg(cut)));
            QVERIFY2(outcome.value().error && outcome.value().error->perhapsExecuted,
                     qPrintable(QStringLiteral("cut at %1").arg(cut)));
        }
    }
}

QTEST_GUILESS_MAIN(RequestCountTest)
#include "tst_requestcount.moc"
