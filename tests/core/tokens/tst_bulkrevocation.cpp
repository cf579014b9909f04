// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/bulkrevocation.h"

#include "core/tokens/pagefetch.h"
#include "core/tokens/tokenissuer.h"
#include "tests/support/await.h"
#include "tests/support/servicestack.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace qernal;

namespace {

/// The tokens of the service, but for the one that the stack is signed in with.
QList<Token> tokensOf(ServiceStack &stack)
{
    PageFetch fetch(&stack.api);
    QSignalSpy finished(&fetch, &PageFetch::finished);
    fetch.start();
    finished.wait(30'000);
    QList<Token> tokens = fetch.tokens();
    tokens.removeIf([&stack](const Token &token) { return token.id == stack.authenticator.tokenId(); });
    return tokens;
}

/// Starts it; false if it does not end.
bool finishes(BulkRevocation *revocation)
{
    QSignalSpy finished(revocation, &BulkRevocation::finished);
    revocation->start();
    return finished.wait(30'000);
}

qsizetype failed(const BulkRevocation &revocation)
{
    const QList<BulkRevocation::Outcome> outcomes = revocation.outcomes();
    return std::count_if(outcomes.cbegin(), outcomes.cend(), [](const auto &each) { return each.error.has_value(); });
}

/// A new token whose secret is in the keychain.
std::optional<Token> keptToken(DemoServiceStack &stack)
{
    TokenIssuer issuer(&stack.api, &stack.custody, stack.account.id, systemClock());
    std::optional<Token> made;
    issuer.create({.name = QStringLiteral("ci"), .expiryDuration = 1}, {}, true, &issuer,
                  [&made](const TokenIssuer::Report &report) { made = report.outcome.token; });
    const bool kept = QTest::qWaitFor([&] { return made && !stack.custody.wouldLose(); }, 30'000);
    return kept ? made : std::nullopt;
}

} // namespace

class BulkRevocationTest : public QObject {
    Q_OBJECT
private slots:
    void revokesAll();
    void reportsEachFailure();
    void aTokenThatIsGoneCountsAsRevoked();
    void aTokenThatIsListedDoesNot();
    void whatCannotBeLookedUpIsNotKnown();
    void aLostAnswerIsLookedUp_data();
    void aLostAnswerIsLookedUp();
    void sendsNoMoreOnceCancelled();
    void cancelledInAPauseItFinishesOnce();
    void waitsWhenAskedToSlowDown();
    void oneRefusalSlowsAllOfThem();
    void goesSideBySideWithCreates();
    void reportsTheTimeLeft();
    void forgetsTheSecretsToo();
    void endsWithoutTokens();
};

void BulkRevocationTest::revokesAll()
{
    DemoServiceStack stack(demoOptions("--tokens 150 --latency 2"));
    QVERIFY(stack.demo.isRunning());
    const QList<Token> tokens = tokensOf(stack);
    QVERIFY(tokens.size() >= 149);
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, tokens, false);
    QSignalSpy finished(&revocation, &BulkRevocation::finished);
    QSignalSpy revoked(&revocation, &BulkRevocation::revoked);
    QSignalSpy progress(&revocation, &BulkRevocation::progress);
    revocation.start();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(revoked.size(), tokens.size());
    QCOMPARE(progress.last(), (QVariantList{revocation.total(), revocation.total()}));
    QCOMPARE(failed(revocation), 0);
    QCOMPARE(stack.demo.requestCount("DELETE /v1/auth/tokens/{id}"), tokens.size());
    QVERIFY(tokensOf(stack).isEmpty());
}

void BulkRevocationTest::reportsEachFailure()
{
    DemoServiceStack stack(demoOptions("--tokens 20 --fail DELETE:409:3"));
    const QList<Token> tokens = tokensOf(stack);
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, tokens, false);
    QVERIFY(finishes(&revocation));
    QCOMPARE(failed(revocation), 3);
    const QList<BulkRevocation::Outcome> outcomes = revocation.outcomes();
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        QCOMPARE(outcomes.at(i).token.id, tokens.at(i).id);
        if (outcomes.at(i).error) QCOMPARE(outcomes.at(i).error->kind, Error::Kind::Conflict);
    }
    QCOMPARE(tokensOf(stack).size(), 3);
}

void BulkRevocationTest::aTokenThatIsGoneCountsAsRevoked()
{
    DemoServiceStack stack;
    Token gone;
    gone.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, {gone}, false);
    QSignalSpy revoked(&revocation, &BulkRevocation::revoked);
    QVERIFY(finishes(&revocation));
    QCOMPARE(revoked.size(), 1);
    QCOMPARE(failed(revocation), 0);
    QCOMPARE(stack.demo.requestCount("GET /v1/auth/tokens"), 1);
}

void BulkRevocationTest::aTokenThatIsListedDoesNot()
{
    DemoServiceStack stack(demoOptions("--fail DELETE:404"));
    const std::optional<Token> made = keptToken(stack);
    QVERIFY(made);
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, {*made}, true);
    QSignalSpy revoked(&revocation, &BulkRevocation::revoked);
    QVERIFY(finishes(&revocation));
    QCOMPARE(revoked.size(), 0);
    QCOMPARE(failed(revocation), 1);
    QCOMPARE(revocation.outcomes().first().error->kind, Error::Kind::StillListed);
    QVERIFY(!revocation.outcomes().first().error->perhapsExecuted);
    // It still works, so its secret stays where it is.
    QVERIFY(stack.custody.records()->recordOf(stack.account.id, made->id));
    QCOMPARE(stack.demo.requestCount("DELETE /v1/auth/tokens/{id}"), 1);
}

void BulkRevocationTest::whatCannotBeLookedUpIsNotKnown()
{
    DemoServiceStack stack(demoOptions("--fail DELETE:404 --fail GET:409"));
    const std::optional<Token> made = keptToken(stack);
    QVERIFY(made);
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, {*made}, true);
    QVERIFY(finishes(&revocation));
    QCOMPARE(failed(revocation), 1);
    QCOMPARE(revocation.outcomes().first().error->kind, Error::Kind::NotFound);
    QVERIFY(revocation.outcomes().first().error->perhapsExecuted);
    QVERIFY(stack.custody.records()->recordOf(stack.account.id, made->id));
}

void BulkRevocationTest::aLostAnswerIsLookedUp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("failures");
    QTest::newRow("the service had acted") << demoOptions("--drop DELETE:2") << 0;
    QTest::newRow("it had not") << demoOptions("--fail DELETE:500:2") << 2;
}

void BulkRevocationTest::aLostAnswerIsLookedUp()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, failures);
    DemoServiceStack stack(arguments);
    const QList<Token> tokens = tokensOf(stack);
    QVERIFY(tokens.size() > 2);
    const int before = stack.demo.requestCount("GET /v1/auth/tokens");
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, tokens, false);
    const QSignalSpy finished(&revocation, &BulkRevocation::finished);
    QSignalSpy revoked(&revocation, &BulkRevocation::revoked);
    QVERIFY(finishes(&revocation));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(failed(revocation), failures);
    QCOMPARE(revoked.size(), tokens.size() - failures);
    QCOMPARE(tokensOf(stack).size(), failures);
    QCOMPARE(stack.demo.requestCount("DELETE /v1/auth/tokens/{id}"), tokens.size());
    // One reading for all of them, and one of this test's own.
    QCOMPARE(stack.demo.requestCount("GET /v1/auth/tokens"), before + 2);
    const QList<BulkRevocation::Outcome> outcomes = revocation.outcomes();
    for (const BulkRevocation::Outcome &outcome : outcomes)
        QVERIFY(!outcome.error || outcome.error->perhapsExecuted);
}

void BulkRevocationTest::sendsNoMoreOnceCancelled()
{
    DemoServiceStack stack(demoOptions("--tokens 60 --latency 20"));
    const QList<Token> tokens = tokensOf(stack);
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, tokens, false);
    QSignalSpy finished(&revocation, &BulkRevocation::finished);
    QSignalSpy revoked(&revocation, &BulkRevocation::revoked);
    connect(&revocation, &BulkRevocation::progress, &revocation, &BulkRevocation::cancel);
    revocation.start();
    QVERIFY(finished.wait(30'000));
    const QList<BulkRevocation::Outcome> outcomes = revocation.outcomes();
    const auto cancelled = std::count_if(outcomes.cbegin(), outcomes.cend(), [](const auto &each) {
        return each.error && each.error->kind == Error::Kind::Cancelled;
    });
    QVERIFY(cancelled > 0);
    QCOMPARE(revoked.size() + cancelled, tokens.size());
    QCOMPARE(stack.demo.requestCount("DELETE /v1/auth/tokens/{id}"), revoked.size());
}

void BulkRevocationTest::cancelledInAPauseItFinishesOnce()
{
    const DemoProcess demo(demoOptions("--tokens 6 --fail DELETE:429:1 --retry-after 50"));
    HttpClient::Limits limits;
    // A refusal is the revocation's to wait for.
    limits.tries = 1;
    ServiceStack stack(demo.url(), {Credential::Kind::ApiToken, Secret(demo.apiToken())}, limits);
    const QList<Token> tokens = tokensOf(stack).first(5);
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, tokens, false);
    QSignalSpy finished(&revocation, &BulkRevocation::finished);
    // The answer to the last one that is not held up: the pause goes on, and its own next step is still to come.
    connect(&revocation, &BulkRevocation::progress, &revocation, [&revocation](int done, int total) {
        if (done == total - 1) revocation.cancel();
    });
    revocation.start();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(failed(revocation), 1);
    bool turned = false;
    QMetaObject::invokeMethod(
        &revocation, [&turned] { turned = true; }, Qt::QueuedConnection);
    QERNAL_AWAIT(turned);
    QCOMPARE(finished.size(), 1);
}

void BulkRevocationTest::waitsWhenAskedToSlowDown()
{
    DemoServiceStack stack(demoOptions("--tokens 12 --fail DELETE:429:8"));
    const QList<Token> tokens = tokensOf(stack);
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, tokens, false);
    QSignalSpy finished(&revocation, &BulkRevocation::finished);
    revocation.start();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(failed(revocation), 0);
    QVERIFY(tokensOf(stack).isEmpty());
}

void BulkRevocationTest::oneRefusalSlowsAllOfThem()
{
    DemoServiceStack stack(demoOptions("--tokens 60 --fail DELETE:429:1 --retry-after 6"));
    const QList<Token> tokens = tokensOf(stack);
    const auto sent = [&stack] { return stack.demo.requestCount("DELETE /v1/auth/tokens/{id}"); };
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, tokens, false);
    QSignalSpy finished(&revocation, &BulkRevocation::finished);
    QElapsedTimer timer;
    timer.start();
    revocation.start();
    // Those that left beside the refused one still arrive.
    int arrived = 0;
    const auto standsStill = [&] {
        arrived = sent();
        QTest::qWait(300);
        return arrived > 0 && sent() == arrived;
    };
    QVERIFY(QTest::qWaitFor(standsStill, 30'000));
    QVERIFY2(arrived < 30, QByteArray::number(arrived));
    QTest::qWait(800);
    const int later = sent();
    QVERIFY2(timer.elapsed() < 5'000, "The machine is so slow that the pause may be over.");
    QCOMPARE(later, arrived);
    QVERIFY(finished.wait(60'000));
    QCOMPARE(failed(revocation), 0);
    // Each once, and the refused one once more.
    QCOMPARE(sent(), int(tokens.size()) + 1);
}

void BulkRevocationTest::goesSideBySideWithCreates()
{
    constexpr int Creates = 40;
    DemoServiceStack stack(
        demoOptions("--tokens 201 --latency 5 --fail DELETE:429:2 --fail POST:429:2 --retry-after 1"));
    const QList<Token> tokens = tokensOf(stack);
    QVERIFY(tokens.size() >= 200);
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, tokens, false);
    QSignalSpy finished(&revocation, &BulkRevocation::finished);
    QList<int> done;
    connect(&revocation, &BulkRevocation::progress, this, [&done](int count) { done.append(count); });
    QStringList made;
    revocation.start();
    for (int i = 0; i < Creates; ++i) {
        const QString name = QStringLiteral("made-") + QString(i + 1, QLatin1Char('x'));
        const auto record = stack.custody.begin({.account = stack.account.id, .tokenName = name});
        QVERIFY(record);
        stack.api.create({.name = name}, *record, this, [&made](const IssueOutcome &outcome) {
            if (outcome.token && outcome.secretReceived) made.append(outcome.token->id);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), Creates, 60'000);
    QVERIFY(!finished.isEmpty() || finished.wait(60'000));
    QCOMPARE(failed(revocation), 0);
    // One after the other to whoever looks on, whatever order the answers came in.
    QCOMPARE(done.size(), tokens.size());
    QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
    const QList<BulkRevocation::Outcome> outcomes = revocation.outcomes();
    for (qsizetype i = 0; i < tokens.size(); ++i)
        QCOMPARE(outcomes.at(i).token.id, tokens.at(i).id);
    QSet<QString> left;
    for (const Token &token : tokensOf(stack))
        left.insert(token.id);
    QCOMPARE(left, QSet<QString>(made.cbegin(), made.cend()));
}

void BulkRevocationTest::reportsTheTimeLeft()
{
    DemoServiceStack stack(demoOptions("--tokens 61 --latency 100"));
    const QList<Token> tokens = tokensOf(stack).first(60);
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, tokens, false);
    QVERIFY(!revocation.timeLeft());
    QElapsedTimer timer;
    qint64 told = 0;
    qint64 halfway = 0;
    connect(&revocation, &BulkRevocation::progress, this, [&](int done) {
        if (done != 30) return;
        halfway = timer.elapsed();
        told = revocation.timeLeft()->count();
    });
    QSignalSpy finished(&revocation, &BulkRevocation::finished);
    timer.start();
    revocation.start();
    QVERIFY(finished.wait(60'000));
    QVERIFY(halfway > 0);
    // Halfway, as long again is left.
    QVERIFY2(qAbs(told - halfway) <= halfway / 10 + 20, QByteArray::number(told));
    QCOMPARE(revocation.timeLeft()->count(), 0);
}

void BulkRevocationTest::forgetsTheSecretsToo()
{
    DemoServiceStack stack;
    const std::optional<Token> made = keptToken(stack);
    QVERIFY(made);
    const QString key = stack.custody.records()->recordOf(stack.account.id, made->id)->keychainKey;
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, {*made}, true);
    QVERIFY(finishes(&revocation));
    QCOMPARE(failed(revocation), 0);
    QVERIFY(!stack.custody.records()->recordOf(stack.account.id, made->id));
    std::optional<Error> error;
    stack.keychain.read(key, &revocation,
                        [&error](const Result<Secret> &secret) { error = secret ? Error{} : secret.error(); });
    QERNAL_AWAIT(error);
    QCOMPARE(error->kind, Error::Kind::KeychainNoEntry);
}

void BulkRevocationTest::endsWithoutTokens()
{
    DemoServiceStack stack;
    BulkRevocation revocation(&stack.api, &stack.custody, stack.account.id, {}, false);
    QSignalSpy finished(&revocation, &BulkRevocation::finished);
    revocation.start();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait(30'000));
}

QTEST_GUILESS_MAIN(BulkRevocationTest)
#include "tst_bulkrevocation.moc"
