// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenissuer.h"

#include "tests/core/tokens/workbench.h"
#include "tests/support/await.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

namespace {

QStringList options(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// An issuer on a bench, and the reports that it gave.
struct Desk {
    explicit Desk(const QStringList &arguments = {}, const QString &ledger = {}) : bench(arguments, ledger) {}

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
    [[nodiscard]] QList<SecretRecord> records() const { return bench.custody.records(bench.account); }

    QObject context;
    Workbench bench;
    TokenIssuer issuer{&bench.api, &bench.custody, bench.account, systemClock()};
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
    void aListedTokenIsNotTakenForTheLostOne();
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
    Desk desk;
    QVERIFY(desk.bench.demo.isRunning());
    QSignalSpy changed(&desk.issuer, &TokenIssuer::tokensChanged);
    QSignalSpy reveal(&desk.bench.custody, &SecretCustody::revealNeeded);
    const TokenIssuer::Report report = desk.create(name);
    QVERIFY(!report.outcome.error);
    QVERIFY(report.outcome.secretReceived);
    QCOMPARE(report.tokenName, name);
    QVERIFY(desk.bench.custody.recordOf(desk.bench.account, report.tokenId));
    QCOMPARE(changed.size(), 1);
    QERNAL_AWAIT_EQUAL(reveal.size(), 1);
}

void TokenIssuerTest::nothingIsSentWithoutARecord()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QFile::WriteOnly));
    Desk desk({}, file.fileName() + QStringLiteral("/ledger"));
    const TokenIssuer::Report report = desk.create(name);
    QVERIFY(report.outcome.error);
    QCOMPARE(report.outcome.error->kind, Error::Kind::LedgerWriteFailed);
    QCOMPARE(desk.bench.counted("POST /v1/auth/tokens"), 0);
}

void TokenIssuerTest::aRefusedCreateLeavesNothing()
{
    Desk desk;
    const TokenIssuer::Report report = desk.create(QStringLiteral("no spaces"));
    QVERIFY(report.outcome.error);
    QCOMPARE(report.outcome.error->kind, Error::Kind::BadRequest);
    QVERIFY(report.outcome.error->fields.contains(QStringLiteral("name")));
    QVERIFY(desk.records().isEmpty());
}

void TokenIssuerTest::aLostCreateIsFoundInTheList()
{
    Desk desk(options("--drop POST"));
    const TokenIssuer::Report report = desk.create(name);
    QVERIFY(report.outcome.error && report.outcome.error->perhapsExecuted);
    QVERIFY(report.settled);
    QCOMPARE(report.perhapsCreated.size(), 1);
    QCOMPARE(report.perhapsCreated.value(report.tokenId), name);
    QCOMPARE(desk.bench.counted("POST /v1/auth/tokens"), 1);
    QCOMPARE(desk.records().size(), 1);
    QCOMPARE(desk.records().first().state, SecretState::Lost);
    QCOMPARE(desk.records().first().tokenId, report.tokenId);
}

void TokenIssuerTest::aListedTokenIsNotTakenForTheLostOne()
{
    Desk desk(options("--drop POST"));
    const TokenIssuer::Report lost = desk.create(name);
    QCOMPARE(lost.perhapsCreated.size(), 1);
    const TokenIssuer::Report second = desk.create(name, {lost.tokenId});
    QVERIFY(second.outcome.secretReceived);
    QVERIFY(second.tokenId != lost.tokenId);
    QVERIFY(second.perhapsCreated.isEmpty());
}

void TokenIssuerTest::aLostCreateThatMadeNothingIsForgotten()
{
    Desk desk(options("--fail POST:500"));
    const TokenIssuer::Report report = desk.create(name);
    QVERIFY(report.outcome.error && report.outcome.error->perhapsExecuted);
    QVERIFY(report.settled);
    QVERIFY(report.perhapsCreated.isEmpty());
    QVERIFY(desk.records().isEmpty());
}

void TokenIssuerTest::whatCannotBeLookedUpIsSettledLater()
{
    Desk desk(options("--drop POST --fail GET:400"));
    const TokenIssuer::Report report = desk.create(name);
    QVERIFY(!report.settled);
    QVERIFY(desk.bench.custody.isAnswerMissing(desk.records().first().id));
    QSignalSpy settled(&desk.issuer, &TokenIssuer::settled);
    desk.issuer.settleOpenRecords();
    QVERIFY(settled.wait(30'000));
    const auto late = settled.first().first().value<TokenIssuer::Report>();
    QCOMPARE(late.perhapsCreated.size(), 1);
    QVERIFY(!desk.bench.custody.isAnswerMissing(desk.records().first().id));
    QCOMPARE(desk.records().first().state, SecretState::Lost);
}

void TokenIssuerTest::aRegenerateBringsASecret()
{
    Desk desk;
    const TokenIssuer::Report made = desk.create(name);
    const TokenIssuer::Report report =
        desk.update(*made.outcome.token, {.name = {}, .expiryDuration = 60}, SecretOperation::Regenerate);
    QVERIFY(!report.outcome.error);
    QVERIFY(report.outcome.secretReceived);
    QCOMPARE(report.operation, SecretOperation::Regenerate);
    QCOMPARE(report.tokenId, made.tokenId);
}

void TokenIssuerTest::aChangeOfTheNameMayBringASecret_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("secret");
    QTest::newRow("any change regenerates") << options("--put any") << true;
    QTest::newRow("a change of the expiry does") << options("--put expiry") << false;
    QTest::newRow("none does") << options("--put never") << false;
}

void TokenIssuerTest::aChangeOfTheNameMayBringASecret()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, secret);
    Desk desk(arguments);
    const TokenIssuer::Report made = desk.create(name);
    const TokenIssuer::Report report = desk.update(
        *made.outcome.token, {.name = QStringLiteral("renamed"), .expiryDuration = {}}, SecretOperation::Change);
    QVERIFY(!report.outcome.error);
    QCOMPARE(report.outcome.secretReceived, secret);
    QCOMPARE(report.tokenName, QStringLiteral("renamed"));
}

void TokenIssuerTest::aLostRegenerateIsUnknown()
{
    Desk desk(options("--drop PUT"));
    const TokenIssuer::Report made = desk.create(name);
    QSignalSpy changed(&desk.issuer, &TokenIssuer::tokensChanged);
    const TokenIssuer::Report report =
        desk.update(*made.outcome.token, {.name = {}, .expiryDuration = 60}, SecretOperation::Regenerate);
    QVERIFY(report.outcome.error && report.outcome.error->perhapsExecuted);
    QVERIFY(report.perhapsCreated.isEmpty());
    QCOMPARE(desk.bench.custody.recordOf(desk.bench.account, made.tokenId)->state, SecretState::Unknown);
    QCOMPARE(changed.size(), 1);
}

void TokenIssuerTest::issuesAlthoughItsContextIsGone()
{
    Desk desk;
    QSignalSpy arrived(&desk.bench.custody, &SecretCustody::secretArrived);
    bool told = false;
    {
        QObject shortLived;
        desk.issuer.create({.name = name, .expiryDuration = 1}, {}, false, &shortLived,
                           [&told](const TokenIssuer::Report &) { told = true; });
    }
    QVERIFY(arrived.wait(30'000));
    QTest::qWait(0);
    QVERIFY(!told);
}

void TokenIssuerTest::refusesOnceStopped()
{
    Desk desk;
    desk.issuer.stop();
    const TokenIssuer::Report report = desk.create(name);
    QVERIFY(report.outcome.error);
    QCOMPARE(report.outcome.error->kind, Error::Kind::Cancelled);
    QVERIFY(desk.records().isEmpty());
    QCOMPARE(desk.bench.counted("POST /v1/auth/tokens"), 0);
}

QTEST_GUILESS_MAIN(TokenIssuerTest)
#include "tst_tokenissuer.moc"
