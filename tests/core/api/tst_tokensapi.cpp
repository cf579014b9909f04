// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/servicestack.h"

#include <QSignalSpy>

using namespace qernal;

namespace {

const QString NoSuchId = QStringLiteral("00000000-0000-4000-8000-000000000000");

/// Calls the API of a demo service and waits for the answers.
struct ApiCaller : ServiceStack {
    explicit ApiCaller(const DemoProcess &demo)
        : ServiceStack(demo.url(), Credential{Credential::Kind::ApiToken, Secret(demo.apiToken())})
    {
    }

    std::optional<Token> firstToken()
    {
        std::optional<Result<TokenPage>> page;
        api.list({}, &context, [&page](Result<TokenPage> got) { page = std::move(got); });
        [&] { QERNAL_AWAIT(page.has_value()); }();
        if (!page || !*page || (*page)->tokens.isEmpty()) return std::nullopt;
        return (*page)->tokens.constFirst();
    }

    std::optional<IssueOutcome> create(const QUuid &record, const QString &name = QStringLiteral("ci-deploy"))
    {
        std::optional<IssueOutcome> outcome;
        api.create({.name = name, .expiryDuration = 30}, record, &context,
                   [&outcome](const IssueOutcome &got) { outcome = got; });
        [&] { QERNAL_AWAIT(outcome.has_value()); }();
        return outcome;
    }

    std::optional<IssueOutcome> update(const QString &id, const TokenChange &change, const QUuid &record)
    {
        std::optional<IssueOutcome> outcome;
        api.update(id, change, record, &context, [&outcome](const IssueOutcome &got) { outcome = got; });
        [&] { QERNAL_AWAIT(outcome.has_value()); }();
        return outcome;
    }

    QByteArray secretOf(const QUuid &record)
    {
        std::optional<QByteArray> bytes;
        custody.read(record, &context, [&bytes](const Result<Secret> &secret) {
            bytes = secret ? secret->view().toByteArray() : QByteArray();
        });
        [&] { QERNAL_AWAIT(bytes.has_value()); }();
        return bytes.value_or(QByteArray());
    }

    QObject context;
};

} // namespace

class TokensApiTest : public QObject {
    Q_OBJECT
private slots:
    void listsPageByPage_data();
    void listsPageByPage();
    void getsOneToken();
    void createsOnceAndHandsTheSecretOver();
    void updatesInEachMode_data();
    void updatesInEachMode();
    void removesAndNamesAbsence();
    void forgetsTheRecordOfARefusedCall();
    void keepsTheRecordOfALostAnswer();
    void reportsToTheCustodyAlthoughTheCallerIsGone();
    void countsMutationsUnderWay();
};

void TokensApiTest::listsPageByPage_data()
{
    QTest::addColumn<QString>("shape");
    QTest::newRow("envelope") << QStringLiteral("envelope");
    QTest::newRow("array") << QStringLiteral("array");
}

void TokensApiTest::listsPageByPage()
{
    QFETCH(QString, shape);
    const DemoProcess demo({QStringLiteral("--tokens=25"), QStringLiteral("--shape=") + shape});
    QVERIFY(demo.isRunning());
    ApiCaller stack(demo);
    QStringList ids;
    for (qint64 after = 0; after < 25; after += 10) {
        std::optional<Result<TokenPage>> page;
        stack.api.list({.after = after, .size = 10}, &stack.context,
                       [&page](Result<TokenPage> got) { page = std::move(got); });
        QVERIFY(!page);
        QERNAL_AWAIT(page.has_value());
        QVERIFY(*page);
        QCOMPARE((*page)->total.value_or(-1), 25);
        QVERIFY((*page)->serverDate.isValid());
        if (after < 20) QCOMPARE((*page)->nextAfter.value_or(-1), after + 10);
        for (const Token &token : std::as_const((*page)->tokens)) {
            ids.append(token.id);
        }
    }
    QCOMPARE(ids.size(), 25);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 25);
    QCOMPARE(demo.requestCount("GET /v1/auth/tokens"), 3);
    QCOMPARE(demo.requestCount("POST /oauth2/token"), 1);
}

void TokensApiTest::getsOneToken()
{
    const DemoProcess demo;
    QVERIFY(demo.isRunning());
    ApiCaller stack(demo);
    const std::optional<Token> listed = stack.firstToken();
    QVERIFY(listed);
    for (const QString &id : {listed->id, NoSuchId}) {
        std::optional<Result<Token>> token;
        stack.api.get(id, &stack.context, [&token](Result<Token> got) { token = std::move(got); });
        QERNAL_AWAIT(token.has_value());
        QCOMPARE(token->has_value(), id == listed->id);
        if (*token) {
            QCOMPARE(**token, *listed);
        } else {
            QCOMPARE(token->error().kind, Error::Kind::NotFound);
        }
    }
}

void TokensApiTest::createsOnceAndHandsTheSecretOver()
{
    const DemoProcess demo;
    QVERIFY(demo.isRunning());
    ApiCaller stack(demo);
    QSignalSpy reveal(&stack.custody, &SecretCustody::revealNeeded);
    const QUuid record = stack.begin();
    const auto outcome = stack.create(record);
    QVERIFY(outcome && outcome->token && outcome->secretReceived && !outcome->error);
    QVERIFY(outcome->serverDate.isValid());
    QCOMPARE(outcome->token->name, QStringLiteral("ci-deploy"));
    QERNAL_AWAIT(reveal.count() == 1);

    const auto kept = stack.custody.records()->record(record);
    QVERIFY(kept);
    QCOMPARE(kept->tokenId, outcome->token->id);
    QCOMPARE(kept->tokenName, QStringLiteral("ci-deploy"));
    QVERIFY(!kept->damaged);
    const QByteArray secret = stack.secretOf(record);
    QVERIFY(secret.startsWith(outcome->token->id.toUtf8() + '@'));
    QCOMPARE(demo.requestCount("POST /v1/auth/tokens"), 1);

    // The one proof that it is the secret: it signs in.
    ServiceStack other(demo.url(), Credential{Credential::Kind::ApiToken, Secret(secret)});
    std::optional<Result<TokenPage>> page;
    other.api.list({}, &stack.context, [&page](Result<TokenPage> got) { page = std::move(got); });
    QERNAL_AWAIT(page.has_value());
    QVERIFY(*page);
}

void TokensApiTest::updatesInEachMode_data()
{
    QTest::addColumn<QString>("put");
    QTest::addColumn<bool>("nameIssues");
    QTest::addColumn<bool>("expiryIssues");
    QTest::newRow("any PUT") << QStringLiteral("any") << true << true;
    QTest::newRow("PUT with an expiry") << QStringLiteral("expiry") << false << true;
    QTest::newRow("never") << QStringLiteral("never") << false << false;
}

void TokensApiTest::updatesInEachMode()
{
    QFETCH(QString, put);
    QFETCH(bool, nameIssues);
    QFETCH(bool, expiryIssues);
    const DemoProcess demo({QStringLiteral("--put=") + put});
    QVERIFY(demo.isRunning());
    ApiCaller stack(demo);
    const std::optional<Token> token = stack.firstToken();
    QVERIFY(token);
    for (const bool byName : {true, false}) {
        TokenChange change;
        if (byName) change.name = QStringLiteral("renamed");
        if (!byName) change.expiryDuration = 0;
        const QUuid record = stack.begin(token->id);
        const auto outcome = stack.update(token->id, change, record);
        QVERIFY(outcome && outcome->token && !outcome->error);
        QCOMPARE(outcome->token->name, QStringLiteral("renamed"));
        const bool issues = byName ? nameIssues : expiryIssues;
        QCOMPARE(outcome->secretReceived, issues);
        QCOMPARE(stack.custody.records()->record(record).has_value(), issues);
        if (issues) QVERIFY(stack.secretOf(record).startsWith(token->id.toUtf8() + '@'));
    }
    QCOMPARE(demo.requestCount("PUT /v1/auth/tokens/{id}"), 2);
}

void TokensApiTest::removesAndNamesAbsence()
{
    const DemoProcess demo({QStringLiteral("--fail=DELETE:409")});
    QVERIFY(demo.isRunning());
    ApiCaller stack(demo);
    const std::optional<Token> token = stack.firstToken();
    QVERIFY(token);
    QList<std::optional<Error::Kind>> ends;
    for (int i = 0; i < 3; ++i) {
        stack.api.remove(token->id, &stack.context, [&ends](const Result<void> &got) {
            ends.append(got ? std::nullopt : std::optional(got.error().kind));
        });
        QERNAL_AWAIT(ends.size() == i + 1);
    }
    QCOMPARE(ends.at(0), Error::Kind::Conflict);
    QVERIFY(!ends.at(1));
    QCOMPARE(ends.at(2), Error::Kind::NotFound);
    QCOMPARE(demo.requestCount("DELETE /v1/auth/tokens/{id}"), 3);
}

void TokensApiTest::forgetsTheRecordOfARefusedCall()
{
    const DemoProcess demo({QStringLiteral("--fail=POST:400"), QStringLiteral("--fail=PUT:409")});
    QVERIFY(demo.isRunning());
    ApiCaller stack(demo);
    const QUuid created = stack.begin();
    const auto refused = stack.create(created);
    QVERIFY(refused && refused->error && !refused->secretReceived && !refused->token);
    QCOMPARE(refused->error->kind, Error::Kind::BadRequest);
    QVERIFY(!refused->error->perhapsExecuted);
    QVERIFY(!stack.custody.records()->record(created));

    const QUuid updated = stack.begin(NoSuchId);
    const auto conflict = stack.update(NoSuchId, {.name = {}, .expiryDuration = 1}, updated);
    QVERIFY(conflict && conflict->error);
    QCOMPARE(conflict->error->kind, Error::Kind::Conflict);
    QVERIFY(!stack.custody.records()->record(updated));
}

void TokensApiTest::keepsTheRecordOfALostAnswer()
{
    const DemoProcess demo({QStringLiteral("--drop=POST"), QStringLiteral("--drop=PUT")});
    QVERIFY(demo.isRunning());
    ApiCaller stack(demo);
    QSignalSpy missing(&stack.custody, &SecretCustody::answerMissing);
    const std::optional<Token> token = stack.firstToken();
    QVERIFY(token);

    const QUuid created = stack.begin();
    const auto lost = stack.create(created);
    QVERIFY(lost && lost->error && lost->error->perhapsExecuted);
    QVERIFY(stack.custody.records()->record(created));
    QCOMPARE(stack.custody.records()->record(created)->state, SecretState::Requested);

    const QUuid regenerated = stack.begin(token->id);
    const auto open = stack.update(token->id, {.name = {}, .expiryDuration = 1}, regenerated);
    QVERIFY(open && open->error && open->error->perhapsExecuted);
    QVERIFY(stack.custody.records()->record(regenerated));
    QCOMPARE(stack.custody.records()->record(regenerated)->state, SecretState::Unknown);
    QCOMPARE(missing.count(), 2);
    QCOMPARE(demo.requestCount("POST /v1/auth/tokens"), 1);
    QCOMPARE(demo.requestCount("PUT /v1/auth/tokens/{id}"), 1);
}

void TokensApiTest::reportsToTheCustodyAlthoughTheCallerIsGone()
{
    const DemoProcess demo({QStringLiteral("--latency=50")});
    QVERIFY(demo.isRunning());
    ApiCaller stack(demo);
    QSignalSpy arrived(&stack.custody, &SecretCustody::secretArrived);
    QSignalSpy answered(&stack.api, &TokensApi::mutationsAnswered);
    const QUuid record = stack.begin();
    bool told = false;
    auto asker = std::make_unique<QObject>();
    stack.api.create({.name = QStringLiteral("gone"), .expiryDuration = 0}, record, asker.get(),
                     [&told](const IssueOutcome &) { told = true; });
    asker.reset();
    QERNAL_AWAIT(answered.count() == 1);
    QCOMPARE(arrived.count(), 1);
    QCOMPARE(arrived.constFirst().at(2).toUuid(), record);
    QVERIFY(!told);
    QCOMPARE(demo.requestCount("POST /v1/auth/tokens"), 1);
}

void TokensApiTest::countsMutationsUnderWay()
{
    const DemoProcess demo({QStringLiteral("--latency=20")});
    QVERIFY(demo.isRunning());
    ApiCaller stack(demo);
    QSignalSpy answered(&stack.api, &TokensApi::mutationsAnswered);
    const auto ignore = [](const Result<void> &) {};
    stack.api.remove(NoSuchId, &stack.context, ignore);
    stack.api.create({.name = QStringLiteral("a"), .expiryDuration = 1}, stack.begin(), &stack.context, {[](auto) {}});
    stack.api.get(NoSuchId, &stack.context, [](const Result<Token> &) {});
    QCOMPARE(stack.api.mutationsUnderWay(), 2);
    QERNAL_AWAIT(stack.api.mutationsUnderWay() == 0);
    QCOMPARE(answered.count(), 1);
}

QTEST_GUILESS_MAIN(TokensApiTest)
#include "tst_tokensapi.moc"
