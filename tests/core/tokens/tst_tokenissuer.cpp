// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenissuer.h"

#include "tests/support/await.h"
#include "tests/support/servicestack.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

namespace {

/// An issuer with its calls, each of which waits for its report.
struct IssuerFixture : DemoServiceStack {
    using DemoServiceStack::DemoServiceStack;

    TokenIssuer::Report create(const QString &name, const QStringList &known = {})
    {
        std::optional<TokenIssuer::Report> report;
        issuer.create({.name = name, .expiryDuration = 30}, known, false, &context,
                      [&report](const TokenIssuer::Report &given) { report = given; });
        return QTest::qWaitFor([&report] { return report.has_value(); }, 30'000) ? *report : TokenIssuer::Report{};
    }
    TokenIssuer::Report update(const Token &token, const TokenChange &change, SecretOperation operation)
    {
        std::optional<TokenIssuer::Report> report;
        issuer.update(token, change, operation, &context,
                      [&report](const TokenIssuer::Report &given) { report = given; });
        return QTest::qWaitFor([&report] { return report.has_value(); }, 30'000) ? *report : TokenIssuer::Report{};
    }
    [[nodiscard]] QList<SecretRecord> records() const { return custody.records()->records(account.id); }

    QObject context;
    TokenIssuer issuer{&api, &custody, account.id, systemClock()};
};

const QString name = QStringLiteral("ci");

} // namespace

class TokenIssuerTest : public QObject {
    Q_OBJECT
private slots:
    void aCreatedSecretIsInCustody();
    void nothingIsSentWithoutARecord();
    void aRefusedCreateLeavesNothing();
    void aLostCreateIsFoundInTheList();
    void aListedTokenIsNotMistakenForTheLostOne();
    void aClockThatWasSetMeanwhileHidesNothing_data();
    void aClockThatWasSetMeanwhileHidesNothing();
    void aLostCreateThatMadeNothingIsForgotten();
    void whatCannotBeLookedUpIsSettledLater();
    void aRegenerateBringsASecret();
    void aChangeOfTheNameMayBringASecret_data();
    void aChangeOfTheNameMayBringASecret();
    void aLostRegenerateIsUnknown();
    void issuesAlthoughItsContextIsGone();
    void refusesOnceStopped();
};

void TokenIssuerTest::aCreatedSecretIsInCustody()
{
    IssuerFixture fixture;
    QVERIFY(fixture.demo.isRunning());
    QSignalSpy changed(&fixture.issuer, &TokenIssuer::tokensChanged);
    QSignalSpy reveal(&fixture.custody, &SecretCustody::revealNeeded);
    const TokenIssuer::Report report = fixture.create(name);
    QVERIFY(!report.outcome.error);
    QVERIFY(report.outcome.secretReceived);
    QCOMPARE(report.tokenName, name);
    QVERIFY(fixture.custody.records()->recordOf(fixture.account.id, report.tokenId));
    QCOMPARE(changed.size(), 1);
    QERNAL_AWAIT_EQUAL(reveal.size(), 1);
}

void TokenIssuerTest::nothingIsSentWithoutARecord()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QFile::WriteOnly));
    IssuerFixture fixture({}, file.fileName() + QStringLiteral("/ledger"));
    const TokenIssuer::Report report = fixture.create(name);
    QVERIFY(report.outcome.error);
    QCOMPARE(report.outcome.error->kind, Error::Kind::LedgerWriteFailed);
    QCOMPARE(fixture.demo.requestCount("POST /v1/auth/tokens"), 0);
}

void TokenIssuerTest::aRefusedCreateLeavesNothing()
{
    IssuerFixture fixture;
    const TokenIssuer::Report report = fixture.create(QStringLiteral("no spaces"));
    QVERIFY(report.outcome.error);
    QCOMPARE(report.outcome.error->kind, Error::Kind::BadRequest);
    QVERIFY(report.outcome.error->fields.contains(QStringLiteral("name")));
    QVERIFY(fixture.records().isEmpty());
}

void TokenIssuerTest::aLostCreateIsFoundInTheList()
{
    IssuerFixture fixture(demoOptions("--drop POST"));
    const TokenIssuer::Report report = fixture.create(name);
    QVERIFY(report.outcome.error && report.outcome.error->perhapsExecuted);
    QVERIFY(report.settled);
    QCOMPARE(report.perhapsCreated.size(), 1);
    QCOMPARE(report.perhapsCreated.value(report.tokenId), name);
    QCOMPARE(fixture.demo.requestCount("POST /v1/auth/tokens"), 1);
    QCOMPARE(fixture.records().size(), 1);
    QCOMPARE(fixture.records().first().state, SecretState::Lost);
    QCOMPARE(fixture.records().first().tokenId, report.tokenId);
}

void TokenIssuerTest::aListedTokenIsNotMistakenForTheLostOne()
{
    IssuerFixture fixture(demoOptions("--drop POST"));
    const TokenIssuer::Report lost = fixture.create(name);
    QCOMPARE(lost.perhapsCreated.size(), 1);
    const TokenIssuer::Report second = fixture.create(name, {lost.tokenId});
    QVERIFY(second.outcome.secretReceived);
    QVERIFY(second.tokenId != lost.tokenId);
    QVERIFY(second.perhapsCreated.isEmpty());
}

void TokenIssuerTest::aClockThatWasSetMeanwhileHidesNothing_data()
{
    QTest::addColumn<qint64>("seconds");
    const qint64 hour = 3600;
    QTest::newRow("back by hours") << -3 * hour;
    QTest::newRow("forward by hours") << 3 * hour;
    QTest::newRow("back by years") << -5 * 365 * 24 * hour;
    QTest::newRow("forward by years") << 5 * 365 * 24 * hour;
}

void TokenIssuerTest::aClockThatWasSetMeanwhileHidesNothing()
{
    QFETCH(qint64, seconds);
    IssuerFixture fixture(demoOptions("--drop POST"));
    // The record bears the time before, and the answer is looked up by the clock after it was set.
    const Clock later = [seconds] { return QDateTime::currentDateTimeUtc().addSecs(seconds); };
    TokenIssuer issuer(&fixture.api, &fixture.custody, fixture.account.id, later);
    std::optional<TokenIssuer::Report> report;
    issuer.create({.name = name, .expiryDuration = 30}, {}, false, this,
                  [&report](const TokenIssuer::Report &given) { report = given; });
    QERNAL_AWAIT(report);
    QCOMPARE(report->perhapsCreated.size(), 1);
    QCOMPARE(fixture.records().first().state, SecretState::Lost);
}

void TokenIssuerTest::aLostCreateThatMadeNothingIsForgotten()
{
    IssuerFixture fixture(demoOptions("--fail POST:500"));
    const TokenIssuer::Report report = fixture.create(name);
    QVERIFY(report.outcome.error && report.outcome.error->perhapsExecuted);
    QVERIFY(report.settled);
    QVERIFY(report.perhapsCreated.isEmpty());
    QVERIFY(fixture.records().isEmpty());
}

void TokenIssuerTest::whatCannotBeLookedUpIsSettledLater()
{
    IssuerFixture fixture(demoOptions("--drop POST --fail GET:400"));
    const TokenIssuer::Report report = fixture.create(name);
    QVERIFY(!report.settled);
    QVERIFY(fixture.custody.isAnswerMissing(fixture.records().first().id));
    QSignalSpy settled(&fixture.issuer, &TokenIssuer::settled);
    fixture.issuer.settleOpenRecords();
    QVERIFY(settled.wait(30'000));
    const auto late = settled.first().first().value<TokenIssuer::Report>();
    QCOMPARE(late.perhapsCreated.size(), 1);
    QVERIFY(!fixture.custody.isAnswerMissing(fixture.records().first().id));
    QCOMPARE(fixture.records().first().state, SecretState::Lost);
}

void TokenIssuerTest::aRegenerateBringsASecret()
{
    IssuerFixture fixture;
    const TokenIssuer::Report made = fixture.create(name);
    const TokenIssuer::Report report =
        fixture.update(*made.outcome.token, {.name = {}, .expiryDuration = 60}, SecretOperation::Regenerate);
    QVERIFY(!report.outcome.error);
    QVERIFY(report.outcome.secretReceived);
    QCOMPARE(report.operation, SecretOperation::Regenerate);
    QCOMPARE(report.tokenId, made.tokenId);
}

void TokenIssuerTest::aChangeOfTheNameMayBringASecret_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("secret");
    QTest::newRow("any change regenerates") << demoOptions("--put any") << true;
    QTest::newRow("a change of the expiry does") << demoOptions("--put expiry") << false;
    QTest::newRow("none does") << demoOptions("--put never") << false;
}

void TokenIssuerTest::aChangeOfTheNameMayBringASecret()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, secret);
    IssuerFixture fixture(arguments);
    const TokenIssuer::Report made = fixture.create(name);
    const TokenIssuer::Report report = fixture.update(
        *made.outcome.token, {.name = QStringLiteral("renamed"), .expiryDuration = {}}, SecretOperation::Change);
    QVERIFY(!report.outcome.error);
    QCOMPARE(report.outcome.secretReceived, secret);
    QCOMPARE(report.tokenName, QStringLiteral("renamed"));
}

void TokenIssuerTest::aLostRegenerateIsUnknown()
{
    IssuerFixture fixture(demoOptions("--drop PUT"));
    const TokenIssuer::Report made = fixture.create(name);
    QSignalSpy changed(&fixture.issuer, &TokenIssuer::tokensChanged);
    const TokenIssuer::Report report =
        fixture.update(*made.outcome.token, {.name = {}, .expiryDuration = 60}, SecretOperation::Regenerate);
    QVERIFY(report.outcome.error && report.outcome.error->perhapsExecuted);
    QVERIFY(report.perhapsCreated.isEmpty());
    QCOMPARE(fixture.custody.records()->recordOf(fixture.account.id, made.tokenId)->state, SecretState::Unknown);
    QCOMPARE(changed.size(), 1);
}

void TokenIssuerTest::issuesAlthoughItsContextIsGone()
{
    IssuerFixture fixture;
    QSignalSpy arrived(&fixture.custody, &SecretCustody::secretArrived);
    bool told = false;
    {
        QObject shortLived;
        fixture.issuer.create({.name = name, .expiryDuration = 1}, {}, false, &shortLived,
                              [&told](const TokenIssuer::Report &) { told = true; });
    }
    QVERIFY(arrived.wait(30'000));
    QTest::qWait(0);
    QVERIFY(!told);
}

void TokenIssuerTest::refusesOnceStopped()
{
    IssuerFixture fixture;
    fixture.issuer.stop();
    const TokenIssuer::Report report = fixture.create(name);
    QVERIFY(report.outcome.error);
    QCOMPARE(report.outcome.error->kind, Error::Kind::Cancelled);
    QVERIFY(fixture.records().isEmpty());
    QCOMPARE(fixture.demo.requestCount("POST /v1/auth/tokens"), 0);
}

QTEST_GUILESS_MAIN(TokenIssuerTest)
#include "tst_tokenissuer.moc"
