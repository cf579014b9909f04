// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"
#include "tests/support/faultserver.h"
#include "tests/support/outcome.h"
#include "tests/support/shortlimits.h"
#include "tests/support/testauthority.h"

#include <QSslError>
#include <QSslSocket>

using namespace qernal;

using Certificate = Error::Certificate;
using Leaf = TestAuthority::Leaf;
using Method = HttpRequest::Method;

namespace {

HttpRequest request(Method method, const QUrl &url)
{
    return {.method = method,
            .url = url,
            .headers = {{"Authorization", "Bearer canary"}},
            .body = method == Method::Post ? QByteArray("{}") : QByteArray()};
}

/// A server that would speak nothing newer than TLS 1.1; OpenSSL has to be told that this is really wanted.
QSslConfiguration oldest(QSslConfiguration tls)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    tls.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    return tls;
}

bool connects(const QUrl &url, const QSslConfiguration &tls)
{
    QSslSocket socket;
    socket.setSslConfiguration(tls);
    socket.ignoreSslErrors();
    socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port()));
    return QTest::qWaitFor([&socket] { return socket.isEncrypted(); }, 30'000);
}

} // namespace

/// A server that cannot prove who it is gets nothing but the handshake: no request, no credential.
class TlsRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whoProvesItselfIsAsked_data();
    void whoProvesItselfIsAsked();
    void whoDoesNotIsSentNothing_data();
    void whoDoesNotIsSentNothing();
    void whatIsOlderThanTls12IsSentNothing();
    void anotherOriginIsSentNothing_data();
    void anotherOriginIsSentNothing();

private:
    TestAuthority m_authority;
    TestAuthority m_stranger;
};

void TlsRefusalsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY(m_authority.isReady());
    QVERIFY(m_stranger.isReady());
}

void TlsRefusalsTest::whoProvesItselfIsAsked_data()
{
    QTest::addColumn<Leaf>("leaf");
    QTest::newRow("by the authority") << Leaf();
    QTest::newRow("by an intermediate") << Leaf{.byIntermediate = true};
}

void TlsRefusalsTest::whoProvesItselfIsAsked()
{
    QFETCH(const Leaf, leaf);
    const TrustedAuthority trusted(m_authority.certificate());
    FaultServer server({Fault{.answer = httpBytes(200, "{}"), .end = Fault::End::Close}}, m_authority.server(leaf));
    QVERIFY(m_authority.isReady());
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send(request(Method::Post, server.url(QStringLiteral("/v1"))), this, outcome.callback());
    QVERIFY(outcome.arrives());
    QVERIFY(!outcome.value().error);
    QCOMPARE(server.count(), 1);
}

void TlsRefusalsTest::whoDoesNotIsSentNothing_data()
{
    QTest::addColumn<Leaf>("leaf");
    QTest::addColumn<bool>("known");
    QTest::addColumn<Certificate>("fault");
    const auto row = [](const char *name, Certificate fault, const Leaf &leaf, bool known = true) {
        QTest::newRow(name) << leaf << known << fault;
    };
    const QByteArray otherHost = "DNS:example.org";
    row("self-signed", Certificate::SelfSigned, {.selfSigned = true});
    row("self-signed, of another host", Certificate::SelfSigned, {.host = otherHost, .selfSigned = true});
    row("by an authority that nobody knows", Certificate::UnknownIssuer, {}, false);
    row("a chain with a link missing", Certificate::UnknownIssuer,
        {.byIntermediate = true, .sendsIntermediate = false});
    row("expired", Certificate::Expired, {.startsInDays = -30, .endsInDays = -1});
    row("a clock that is ten years fast", Certificate::Expired, {.startsInDays = -3690, .endsInDays = -3650});
    row("not yet valid", Certificate::NotYetValid, {.startsInDays = 2, .endsInDays = 30});
    row("a clock that is ten years slow", Certificate::NotYetValid, {.startsInDays = 3650, .endsInDays = 3690});
    row("another host", Certificate::OtherHost, {.host = otherHost});
    row("no host", Certificate::OtherHost, {.host = "email:nobody@example.org"});
    row("another host, and expired", Certificate::OtherHost,
        {.host = otherHost, .startsInDays = -30, .endsInDays = -1});
}

void TlsRefusalsTest::whoDoesNotIsSentNothing()
{
    QFETCH(const Leaf, leaf);
    QFETCH(const bool, known);
    QFETCH(const Certificate, fault);
    const TrustedAuthority trusted(m_authority.certificate());
    TestAuthority &authority = known ? m_authority : m_stranger;
    FaultServer server({Fault{.answer = httpBytes(200, "{}")}}, authority.server(leaf));
    QVERIFY(authority.isReady());
    HttpClient client(shortLimits());
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Delete}) {
        const Outcome<HttpAnswer> outcome;
        client.send(request(method, server.url(QStringLiteral("/v1"))), this, outcome.callback());
        QVERIFY(outcome.arrives());
        QVERIFY(outcome.value().error);
        QCOMPARE(outcome.value().error->kind, Error::Kind::TlsFailed);
        QCOMPARE(outcome.value().error->certificate, fault);
        QVERIFY(!outcome.value().error->perhapsExecuted);
        QVERIFY(outcome.value().body.isEmpty());
    }
    QCOMPARE(server.count(), 0);
}

void TlsRefusalsTest::whatIsOlderThanTls12IsSentNothing()
{
    const TrustedAuthority trusted(m_authority.certificate());
    FaultServer server({Fault{.answer = httpBytes(200, "{}")}}, oldest(m_authority.server(Leaf())));
    // Who would take it gets through, so that the refusal below is ours.
    QVERIFY(connects(server.url(), oldest(QSslConfiguration::defaultConfiguration())));
    HttpClient client(shortLimits());
    const Outcome<HttpAnswer> outcome;
    client.send(request(Method::Post, server.url(QStringLiteral("/v1"))), this, outcome.callback());
    QVERIFY(outcome.arrives());
    QVERIFY(outcome.value().error);
    QCOMPARE(outcome.value().error->kind, Error::Kind::TlsFailed);
    QCOMPARE(outcome.value().error->certificate, Certificate::NotSeen);
    QVERIFY(!outcome.value().error->perhapsExecuted);
    QCOMPARE(server.count(), 0);
}

void TlsRefusalsTest::anotherOriginIsSentNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("toHttp");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d to another port", status) << status << false;
        QTest::addRow("%d to http", status) << status << true;
    }
}

void TlsRefusalsTest::anotherOriginIsSentNothing()
{
    QFETCH(const int, status);
    QFETCH(const bool, toHttp);
    const TrustedAuthority trusted(m_authority.certificate());
    const QList<Fault> welcome{Fault{.answer = httpBytes(200, "{}")}};
    FaultServer plain(welcome);
    FaultServer other(welcome, m_authority.server(Leaf()));
    const QByteArray target = (toHttp ? plain : other).url(QStringLiteral("/v1")).toEncoded();
    FaultServer first({Fault{.answer = httpBytes(status, {}, {{"Location", target}})}}, m_authority.server(Leaf()));
    HttpClient client(shortLimits());
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Delete}) {
        const Outcome<HttpAnswer> outcome;
        client.send(request(method, first.url(QStringLiteral("/v1"))), this, outcome.callback());
        QVERIFY(outcome.arrives());
        QVERIFY(outcome.value().error);
        QCOMPARE(outcome.value().error->kind, Error::Kind::Redirected);
    }
    QCOMPARE(first.count(), 4);
    QCOMPARE(plain.connections() + other.connections(), 0);
}

Q_DECLARE_METATYPE(qernal::TestAuthority::Leaf)

QTEST_GUILESS_MAIN(TlsRefusalsTest)
#include "tst_tlsrefusals.moc"
