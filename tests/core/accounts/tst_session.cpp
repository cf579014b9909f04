// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/session.h"

#include "core/accounts/signinattempt.h"
#include "tests/support/await.h"
#include "tests/support/sessionstack.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace qernal;

class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheListAndFollowsItsChanges();
    void theOwnCredentialFollowsARegenerate();
    void closesAtOnceButLater();
    void closesAfterItsLastMutation();
    void refusesWorkWhileClosing();
    void settlesWhatAnEarlierRunLeftOpen();
    void checksASecret_data();
    void checksASecret();
    void triesASignIn_data();
    void triesASignIn();
    void anAccessTokenIsNoTokenOfTheList();
    void wakesForNothingButAnExpiryWhileNobodyLooks();
};

void SessionTest::readsTheListAndFollowsItsChanges()
{
    SessionStack stack;
    QVERIFY(stack.demo.isRunning());
    const auto session = stack.makeSession();
    QVERIFY(SessionStack::refresh(*session));
    const int before = session->model()->rowCount();
    QVERIFY(before > 0);
    QCOMPARE(session->filter()->rowCount(), before);
    std::optional<TokenIssuer::Report> report;
    session->issuer()->create({.name = QStringLiteral("made-here"), .expiryDuration = 30}, {}, false, this,
                              [&report](const TokenIssuer::Report &given) { report = given; });
    QERNAL_AWAIT(report);
    QERNAL_AWAIT_EQUAL(session->model()->rowCount(), before + 1);
    const int row = session->model()->rowOf(report->tokenId);
    QVERIFY(row >= 0);
    QVERIFY(session->model()->secretStateOf(report->tokenId));
    BulkRevocation *revocation = session->revoke({session->model()->tokenAt(row)}, true);
    QSignalSpy finished(revocation, &BulkRevocation::finished);
    revocation->start();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(session->model()->rowCount(), before);
}

void SessionTest::theOwnCredentialFollowsARegenerate()
{
    SessionStack stack;
    const auto session = stack.makeSession();
    QVERIFY(SessionStack::refresh(*session));
    const QString own = session->authenticator()->tokenId();
    QVERIFY(session->isOwnToken(own));
    QVERIFY(!session->isOwnToken(QStringLiteral("other")));
    QSignalSpy replaced(session.get(), &Session::ownCredentialReplaced);
    Token token;
    token.id = own;
    token.name = QStringLiteral("own");
    session->issuer()->update(token, {.name = {}, .expiryDuration = 90}, SecretOperation::Regenerate, this,
                              [](const TokenIssuer::Report &) {});
    QVERIFY(replaced.wait(30'000));
    QVERIFY(stack.custody.records()->record(replaced.first().first().toUuid()));
    QVERIFY(session->isOwnToken(own));
    QSignalSpy refused(session->authenticator(), &Authenticator::refused);
    QVERIFY(SessionStack::refresh(*session));
    QCOMPARE(refused.size(), 0);
}

void SessionTest::closesAtOnceButLater()
{
    SessionStack stack;
    const auto session = stack.makeSession();
    QSignalSpy closed(session.get(), &Session::closed);
    session->list()->refresh();
    session->close();
    session->close();
    QCOMPARE(closed.size(), 0);
    QVERIFY(closed.wait(30'000));
    QCOMPARE(closed.size(), 1);
}

void SessionTest::closesAfterItsLastMutation()
{
    SessionStack stack(demoOptions("--latency 300"));
    const auto session = stack.makeSession();
    QSignalSpy closed(session.get(), &Session::closed);
    QSignalSpy arrived(&stack.custody, &SecretCustody::secretArrived);
    session->issuer()->create({.name = QStringLiteral("late"), .expiryDuration = 30}, {}, false, this,
                              [](const TokenIssuer::Report &) {});
    session->close();
    QVERIFY(closed.wait(30'000));
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(stack.custody.records()->records(stack.account.id).size(), 1);
}

void SessionTest::refusesWorkWhileClosing()
{
    SessionStack stack;
    const auto session = stack.makeSession();
    session->close();
    std::optional<TokenIssuer::Report> report;
    session->issuer()->create({.name = QStringLiteral("late"), .expiryDuration = 30}, {}, false, this,
                              [&report](const TokenIssuer::Report &given) { report = given; });
    QERNAL_AWAIT(report);
    QVERIFY(report->outcome.error);
    QCOMPARE(report->outcome.error->kind, Error::Kind::Cancelled);
    BulkRevocation *revocation = session->revoke({Token{}}, false);
    QSignalSpy finished(revocation, &BulkRevocation::finished);
    revocation->start();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(revocation->outcomes().first().error->kind, Error::Kind::Cancelled);
}

void SessionTest::settlesWhatAnEarlierRunLeftOpen()
{
    SessionStack stack(demoOptions("--drop POST --fail GET:400"));
    {
        const auto first = stack.makeSession();
        std::optional<TokenIssuer::Report> report;
        first->issuer()->create({.name = QStringLiteral("lost"), .expiryDuration = 30}, {}, false, this,
                                [&report](const TokenIssuer::Report &given) { report = given; });
        QERNAL_AWAIT(report);
        QVERIFY(!report->settled);
    }
    // As the program's start does, before anybody is signed in.
    stack.custody.resume();
    const auto second = stack.makeSession();
    QSignalSpy settled(second->issuer(), &TokenIssuer::settled);
    QVERIFY(SessionStack::refresh(*second));
    QVERIFY(settled.size() == 1 || settled.wait(30'000));
    const auto report = settled.first().first().value<TokenIssuer::Report>();
    QCOMPARE(report.perhapsCreated.size(), 1);
    QCOMPARE(stack.custody.records()->recordOf(stack.account.id, report.tokenId)->state, SecretState::Lost);
}

void SessionTest::checksASecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("works");
    QTest::newRow("its own") << QByteArray() << true;
    QTest::newRow("an unknown one") << QByteArray("51687d2f-07b0-4260-8ecb-f5098305fdd4@wrong") << false;
}

void SessionTest::checksASecret()
{
    QFETCH(QByteArray, secret);
    QFETCH(bool, works);
    SessionStack stack;
    const auto session = stack.makeSession();
    std::optional<Result<void>> checked;
    session->check(Secret(secret.isEmpty() ? stack.demo.apiToken() : secret), this,
                   [&checked](const Result<void> &result) { checked = result; });
    QERNAL_AWAIT(checked);
    QCOMPARE(checked->has_value(), works);
    if (!works) QCOMPARE(checked->error().kind, Error::Kind::CredentialRefused);
}

void SessionTest::triesASignIn_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("kind");
    QTest::newRow("accepted") << QByteArray() << QStringList() << -1;
    QTest::newRow("refused by the authorization server") << QByteArray("51687d2f-07b0-4260-8ecb-f5098305fdd4@wrong")
                                                         << QStringList() << int(Error::Kind::CredentialRefused);
    QTest::newRow("refused by the API") << QByteArray() << demoOptions("--fail GET:403:2")
                                        << int(Error::Kind::Forbidden);
}

void SessionTest::triesASignIn()
{
    QFETCH(QByteArray, secret);
    QFETCH(QStringList, arguments);
    QFETCH(int, kind);
    SessionStack stack(arguments);
    std::optional<Result<void>> tried;
    SignInAttempt attempt(&stack.http, stack.account,
                          {Credential::Kind::ApiToken, Secret(secret.isEmpty() ? stack.demo.apiToken() : secret)},
                          systemClock());
    connect(&attempt, &SignInAttempt::succeeded, this, [&tried] { tried = Result<void>(); });
    connect(&attempt, &SignInAttempt::failed, this, [&tried](const Error &error) { tried = tl::unexpected(error); });
    attempt.start();
    QVERIFY(!tried);
    QERNAL_AWAIT(tried);
    QCOMPARE(tried->has_value() ? -1 : int(tried->error().kind), kind);
    if (kind >= 0) QCOMPARE(tried->error().host, stack.demo.url().host());
}

void SessionTest::anAccessTokenIsNoTokenOfTheList()
{
    SessionStack stack;
    Session session(stack.account, {Credential::Kind::AccessToken, Secret("access")}, &stack.http, &stack.custody,
                    systemClock());
    QVERIFY(!session.isOwnToken(QString()));
    QVERIFY(!session.isOwnToken(QStringLiteral("access")));
}

void SessionTest::wakesForNothingButAnExpiryWhileNobodyLooks()
{
    SessionStack stack;
    const auto session = stack.makeSession();
    QVERIFY(SessionStack::refresh(*session));
    const auto *times = session->findChild<QTimer *>(QStringLiteral("times"));
    QVERIFY(times->isActive());
    QVERIFY(times->intervalAsDuration() <= std::chrono::minutes(1));
    const QDateTime next = session->model()->nextStatusChange();
    QVERIFY(next > QDateTime::currentDateTimeUtc().addSecs(120));

    session->setVisibleToUser(false);
    QVERIFY(times->isActive());
    QVERIFY(times->intervalAsDuration() > std::chrono::minutes(1));
    Token endless;
    endless.id = QStringLiteral("1");
    session->model()->beginReading();
    session->model()->addTokens({endless});
    session->model()->endReading();
    QVERIFY(!times->isActive());

    session->setVisibleToUser(true);
    QVERIFY(times->isActive());
    QVERIFY(times->intervalAsDuration() <= std::chrono::minutes(1));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
