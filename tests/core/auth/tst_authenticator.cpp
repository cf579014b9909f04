// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authenticator.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/outcome.h"
#include "tests/support/shortlimits.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace qernal;
using namespace std::chrono_literals;

namespace {

Credential credential(Credential::Kind kind, const char *secret)
{
    return {kind, Secret(secret)};
}

Credential apiToken()
{
    return credential(Credential::Kind::ApiToken, "id@secret");
}

Fault accessToken(const QByteArray &value, int lifetime = 3600)
{
    return {.answer = httpBytes(200, R"({"token_type":"bearer","access_token":")" + value + R"(","expires_in":)" +
                                         QByteArray::number(lifetime) + '}')};
}

const Fault good{.answer = httpBytes(200, "{}")};
const Fault unauthorized{.answer = httpBytes(401, R"({"message":"no"})", {{"WWW-Authenticate", "Bearer"}})};
const Fault forbidden{.answer = httpBytes(403, R"({"message":"Unauthorised"})")};

void addRefusals()
{
    QTest::addColumn<Fault>("refusal");
    QTest::newRow("401") << unauthorized;
    QTest::newRow("403") << forbidden;
}

} // namespace

/// What goes on a request for each credential, when access tokens are traded and renewed, and when it gives up.
class AuthenticatorTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void signsWithAnAccessToken();
    void signsWithACookie();
    void tradesOnceForAllWhoWait();
    void renewsBeforeTheEnd();
    void usesATokenThatHasAlreadyEnded();
    void renewsOnceUponARefusal_data();
    void renewsOnceUponARefusal();
    void repeatsAMutationAfterARefusal_data();
    void repeatsAMutationAfterARefusal();
    void sharesTheRenewalAfterA401();
    void givesUpAfterASecond401();
    void reportsASecond403AndTradesNoMore();
    void renewsUponA401AfterA403();
    void reportsA403WithoutARenewal();
    void aRefusedTradeIsReported();
    void doesNotRenewWhatItCannot();
    void doesNotTryARefusedCredentialAgain();
    void triesAgainAfterANetworkFault();
    void isUsedAgainAfterReplacement();
    void dropsAnAnswerToTheOldCredential();
    void isSilentWithoutContext();
    void cancelsWhoWaitsWhenItGoes();

private:
    [[nodiscard]] std::unique_ptr<Authenticator> make(Credential what, const FaultServer &authorization)
    {
        return std::make_unique<Authenticator>(&m_http, std::move(what), authorization.url(), [this] { return m_now; });
    }

    HttpClient m_http{shortLimits()};
    QDateTime m_now;
};

void AuthenticatorTest::init()
{
    m_now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());
}

void AuthenticatorTest::signsWithAnAccessToken()
{
    FaultServer hydra({good});
    FaultServer api({good});
    const auto authenticator = make(credential(Credential::Kind::AccessToken, "at"), hydra);
    const Outcome<HttpAnswer> outcome;
    authenticator->send({.url = api.url(), .headers = {{"X-Own", "1"}}}, this, outcome.callback());
    QCOMPARE(outcome.calls(), 0);
    QVERIFY(outcome.arrives());
    QCOMPARE(api.requests().first().header("Authorization"), QByteArray("Bearer at"));
    QCOMPARE(api.requests().first().header("X-Own"), QByteArray("1"));
    QCOMPARE(hydra.count(), 0);
    QCOMPARE(authenticator->tokenId(), QString());
}

void AuthenticatorTest::signsWithACookie()
{
    FaultServer hydra({good});
    FaultServer api({good});
    const auto authenticator = make(credential(Credential::Kind::SessionCookie, "MTcw=="), hydra);
    const Outcome<HttpAnswer> outcome;
    authenticator->send({.url = api.url()}, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(api.requests().first().header("Cookie"), QByteArray("qernal_kratos_session=MTcw=="));
    QCOMPARE(api.requests().first().header("Authorization"), QByteArray());
}

void AuthenticatorTest::tradesOnceForAllWhoWait()
{
    FaultServer hydra({accessToken("one")});
    FaultServer api({good});
    const auto authenticator = make(apiToken(), hydra);
    QCOMPARE(authenticator->tokenId(), QStringLiteral("id"));
    const Outcome<HttpAnswer> outcomes;
    for (int i = 0; i < 10; ++i)
        authenticator->send({.url = api.url()}, this, outcomes.callback());
    QERNAL_AWAIT_EQUAL(outcomes.calls(), 10);
    QCOMPARE(hydra.count(), 1);
    QCOMPARE(api.count(), 10);
    for (const auto &request : api.requests())
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer one"));
}

void AuthenticatorTest::renewsBeforeTheEnd()
{
    FaultServer hydra({accessToken("one"), accessToken("two")});
    FaultServer api({good});
    const auto authenticator = make(apiToken(), hydra);
    for (const int seconds : {0, 3500, 75, 0}) {
        m_now = m_now.addSecs(seconds);
        const Outcome<HttpAnswer> outcome;
        authenticator->send({.url = api.url()}, this, outcome.callback());
        QVERIFY(outcome.arrives());
    }
    QCOMPARE(api.requests().at(1).header("Authorization"), QByteArray("Bearer one"));
    QCOMPARE(api.requests().at(2).header("Authorization"), QByteArray("Bearer two"));
    QCOMPARE(hydra.count(), 2);
}

void AuthenticatorTest::usesATokenThatHasAlreadyEnded()
{
    FaultServer hydra({accessToken("one", 0)});
    FaultServer api({good});
    const auto authenticator = make(apiToken(), hydra);
    const Outcome<HttpAnswer> outcome;
    authenticator->send({.url = api.url()}, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QVERIFY(!outcome.value().error);
    QCOMPARE(hydra.count(), 1);
}

void AuthenticatorTest::renewsOnceUponARefusal_data()
{
    addRefusals();
}

void AuthenticatorTest::renewsOnceUponARefusal()
{
    QFETCH(const Fault, refusal);
    FaultServer hydra({accessToken("one"), accessToken("two")});
    FaultServer api({refusal, good});
    const auto authenticator = make(apiToken(), hydra);
    const QSignalSpy refused(authenticator.get(), &Authenticator::refused);
    const Outcome<HttpAnswer> outcome;
    authenticator->send({.url = api.url()}, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QVERIFY(!outcome.value().error);
    QCOMPARE(api.requests().last().header("Authorization"), QByteArray("Bearer two"));
    QCOMPARE(refused.count(), 0);
}

void AuthenticatorTest::repeatsAMutationAfterARefusal_data()
{
    addRefusals();
}

void AuthenticatorTest::repeatsAMutationAfterARefusal()
{
    QFETCH(const Fault, refusal);
    FaultServer hydra({accessToken("one"), accessToken("two")});
    FaultServer api({refusal, {.answer = httpBytes(201, "{}")}});
    const auto authenticator = make(apiToken(), hydra);
    const Outcome<HttpAnswer> outcome;
    authenticator->send({.method = HttpRequest::Method::Post, .url = api.url(), .body = R"({"name":"x"})"}, this,
                        outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().status, 201);
    QCOMPARE(api.count("POST"), 2);
    QCOMPARE(api.requests().last().body, QByteArray(R"({"name":"x"})"));
}

void AuthenticatorTest::sharesTheRenewalAfterA401()
{
    FaultServer hydra({accessToken("one"), accessToken("two"), accessToken("three")});
    // By what it carries, for a request that was signed anew may come before the last of the old ones.
    FaultServer api([](const FaultServer::Request &request) {
        return request.header("Authorization") == "Bearer one" ? unauthorized : good;
    });
    const auto authenticator = make(apiToken(), hydra);
    const Outcome<HttpAnswer> outcomes;
    for (int i = 0; i < 3; ++i)
        authenticator->send({.url = api.url()}, this, outcomes.callback());
    QERNAL_AWAIT_EQUAL(outcomes.calls(), 3);
    QVERIFY(!outcomes.value().error);
    QCOMPARE(hydra.count(), 2);
    QCOMPARE(api.count(), 6);
}

void AuthenticatorTest::givesUpAfterASecond401()
{
    FaultServer hydra({accessToken("one"), accessToken("two")});
    FaultServer api({unauthorized});
    const auto authenticator = make(apiToken(), hydra);
    const QSignalSpy refused(authenticator.get(), &Authenticator::refused);
    const Outcome<HttpAnswer> outcome;
    authenticator->send({.url = api.url()}, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().error->kind, Error::Kind::Unauthorized);
    QCOMPARE(api.count(), 2);
    QCOMPARE(hydra.count(), 2);
    QCOMPARE(refused.count(), 1);
}

void AuthenticatorTest::reportsASecond403AndTradesNoMore()
{
    FaultServer hydra({accessToken("one"), accessToken("two"), accessToken("three")});
    FaultServer api({forbidden, forbidden, forbidden, good});
    const auto authenticator = make(apiToken(), hydra);
    const QSignalSpy refused(authenticator.get(), &Authenticator::refused);
    for (const int sent : {2, 3}) {
        const Outcome<HttpAnswer> outcome;
        authenticator->send({.url = api.url()}, this, outcome.callback());
        QVERIFY(outcome.arrives());
        QCOMPARE(outcome.value().error->kind, Error::Kind::Forbidden);
        QVERIFY(outcome.value().error->needsSignIn());
        QCOMPARE(outcome.value().error->message, QStringLiteral("Unauthorised"));
        QCOMPARE(api.count(), sent);
        QCOMPARE(hydra.count(), 2);
        QCOMPARE(refused.count(), 1);
    }
    // It may have been the request alone: others are sent all the same.
    const Outcome<HttpAnswer> other;
    authenticator->send({.url = api.url()}, this, other.callback());
    QVERIFY(other.arrives());
    QVERIFY(!other.value().error);
}

void AuthenticatorTest::renewsUponA401AfterA403()
{
    FaultServer hydra({accessToken("one"), accessToken("two"), accessToken("three")});
    FaultServer api({forbidden, forbidden, unauthorized, good});
    const auto authenticator = make(apiToken(), hydra);
    for (const bool works : {false, true}) {
        const Outcome<HttpAnswer> outcome;
        authenticator->send({.url = api.url()}, this, outcome.callback());
        QVERIFY(outcome.arrives());
        QCOMPARE(outcome.value().error.has_value(), !works);
    }
    QCOMPARE(hydra.count(), 3);
}

void AuthenticatorTest::reportsA403WithoutARenewal()
{
    FaultServer hydra({good});
    FaultServer api({forbidden});
    const auto authenticator = make(credential(Credential::Kind::SessionCookie, "x"), hydra);
    const QSignalSpy refused(authenticator.get(), &Authenticator::refused);
    const Outcome<HttpAnswer> outcome;
    authenticator->send({.url = api.url()}, this, outcome.callback());
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().error->kind, Error::Kind::Forbidden);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(hydra.count(), 0);
}

void AuthenticatorTest::aRefusedTradeIsReported()
{
    FaultServer hydra({forbidden, forbidden, accessToken("one")});
    FaultServer api({good});
    const auto authenticator = make(apiToken(), hydra);
    const QSignalSpy refused(authenticator.get(), &Authenticator::refused);
    for (const bool works : {false, false, true}) {
        const Outcome<HttpAnswer> outcome;
        authenticator->send({.url = api.url()}, this, outcome.callback());
        QVERIFY(outcome.arrives());
        QCOMPARE(outcome.value().error.has_value(), !works);
        QCOMPARE(refused.count(), 1);
    }
}

void AuthenticatorTest::doesNotRenewWhatItCannot()
{
    FaultServer hydra({good});
    for (const auto kind : {Credential::Kind::AccessToken, Credential::Kind::SessionCookie}) {
        FaultServer api({unauthorized});
        const auto authenticator = make(credential(kind, "x"), hydra);
        const QSignalSpy refused(authenticator.get(), &Authenticator::refused);
        const Outcome<HttpAnswer> first;
        authenticator->send({.url = api.url()}, this, first.callback());
        QVERIFY(first.arrives());
        QCOMPARE(first.value().error->kind, Error::Kind::Unauthorized);
        const Outcome<HttpAnswer> second;
        authenticator->send({.url = api.url()}, this, second.callback());
        QVERIFY(second.arrives());
        QCOMPARE(second.value().error->kind, Error::Kind::Unauthorized);
        QCOMPARE(api.count(), 1);
        QCOMPARE(refused.count(), 1);
    }
    QCOMPARE(hydra.count(), 0);
}

void AuthenticatorTest::doesNotTryARefusedCredentialAgain()
{
    FaultServer hydra({{.answer = httpBytes(401, R"({"error":"invalid_client"})")}});
    FaultServer api({good});
    const auto authenticator = make(apiToken(), hydra);
    const QSignalSpy refused(authenticator.get(), &Authenticator::refused);
    for (int i = 0; i < 2; ++i) {
        const Outcome<HttpAnswer> outcome;
        authenticator->send({.method = HttpRequest::Method::Post, .url = api.url()}, this, outcome.callback());
        QCOMPARE(outcome.calls(), 0);
        QVERIFY(outcome.arrives());
        QCOMPARE(outcome.value().error->kind, Error::Kind::CredentialRefused);
        QVERIFY(!outcome.value().error->perhapsExecuted);
        QCOMPARE(outcome.value().status, 0);
    }
    QCOMPARE(hydra.count(), 1);
    QCOMPARE(api.count(), 0);
    QCOMPARE(refused.count(), 1);
}

void AuthenticatorTest::triesAgainAfterANetworkFault()
{
    FaultServer hydra({{.answer = httpBytes(500)}, accessToken("one")});
    FaultServer api({good});
    const auto authenticator = make(apiToken(), hydra);
    const QSignalSpy refused(authenticator.get(), &Authenticator::refused);
    const Outcome<HttpAnswer> first;
    authenticator->send({.url = api.url()}, this, first.callback());
    QVERIFY(first.arrives());
    QCOMPARE(first.value().error->kind, Error::Kind::ServiceFailed);
    const Outcome<HttpAnswer> second;
    authenticator->send({.url = api.url()}, this, second.callback());
    QVERIFY(second.arrives());
    QVERIFY(!second.value().error);
    QCOMPARE(refused.count(), 0);
}

void AuthenticatorTest::isUsedAgainAfterReplacement()
{
    FaultServer hydra({{.answer = httpBytes(401)}, accessToken("new")});
    FaultServer api({good});
    const auto authenticator = make(apiToken(), hydra);
    const Outcome<HttpAnswer> first;
    authenticator->send({.url = api.url()}, this, first.callback());
    QVERIFY(first.arrives());
    authenticator->replaceCredential(credential(Credential::Kind::ApiToken, "other@secret"));
    QCOMPARE(authenticator->tokenId(), QStringLiteral("other"));
    const Outcome<HttpAnswer> second;
    authenticator->send({.url = api.url()}, this, second.callback());
    QVERIFY(second.arrives());
    QVERIFY(!second.value().error);
    QCOMPARE(api.requests().last().header("Authorization"), QByteArray("Bearer new"));
}

void AuthenticatorTest::dropsAnAnswerToTheOldCredential()
{
    FaultServer hydra({{.answer = httpBytes(401), .wait = 1s}, accessToken("new")});
    FaultServer api({good});
    const auto authenticator = make(apiToken(), hydra);
    const QSignalSpy refused(authenticator.get(), &Authenticator::refused);
    const Outcome<HttpAnswer> outcome;
    authenticator->send({.url = api.url()}, this, outcome.callback());
    QERNAL_AWAIT_EQUAL(hydra.count(), 1);
    authenticator->replaceCredential(credential(Credential::Kind::ApiToken, "other@secret"));
    QVERIFY(outcome.arrives());
    QVERIFY(!outcome.value().error);
    QTest::qWait(1200); // until the old answer has come
    QCOMPARE(refused.count(), 0);
    QCOMPARE(outcome.calls(), 1);
    QCOMPARE(api.count(), 1);
}

void AuthenticatorTest::isSilentWithoutContext()
{
    Fault slow = accessToken("one");
    slow.wait = 50ms;
    FaultServer hydra({slow});
    FaultServer api({good});
    const auto authenticator = make(apiToken(), hydra);
    const Outcome<HttpAnswer> gone;
    const Outcome<HttpAnswer> here;
    auto context = std::make_unique<QObject>();
    authenticator->send({.method = HttpRequest::Method::Post, .url = api.url()}, context.get(), gone.callback());
    authenticator->send({.url = api.url()}, this, here.callback());
    context.reset();
    QVERIFY(here.arrives());
    QCOMPARE(gone.calls(), 0);
    QCOMPARE(api.count("POST"), 0); // it had not left, so it never does
}

void AuthenticatorTest::cancelsWhoWaitsWhenItGoes()
{
    FaultServer hydra({Fault{}});
    FaultServer api({good});
    auto authenticator = make(apiToken(), hydra);
    const Outcome<HttpAnswer> outcome;
    authenticator->send({.url = api.url()}, this, outcome.callback());
    QERNAL_AWAIT_EQUAL(hydra.count(), 1);
    authenticator.reset();
    QCOMPARE(outcome.calls(), 0);
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().error->kind, Error::Kind::Cancelled);
    QCOMPARE(api.count(), 0);
}

QTEST_GUILESS_MAIN(AuthenticatorTest)
#include "tst_authenticator.moc"
