// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/fixturebar.h"

#include <QPushButton>
#include <QTest>

using namespace qernal;

/// What is said of a secret that never arrived is true, can be done, and stays until it is done.
class LostAnswerNoticesTest : public QObject {
    Q_OBJECT

private slots:
    void aLostCreateNamesTheTokenAndItsRemedies()
    {
        CommandFixture fixture(demoOptions("--drop POST"));
        QVERIFY(fixture.read());
        create(fixture, QStringLiteral("lost-one"));
        QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("“lost-one” is created")));
        QERNAL_AWAIT(!fixture.dialog("newTokenDialog"));
        const auto remedies = fixture.lastMessage().remedies;
        QCOMPARE(remedies.size(), 2);
        remedies.at(0).action();
        QVERIFY(fixture.dialog("regenerateDialog")->windowTitle().contains(QStringLiteral("lost-one")));
        remedies.at(1).action();
        QVERIFY(fixture.dialog("revokeDialog")->windowTitle().contains(QStringLiteral("lost-one")));
        QCOMPARE(fixture.demo.requestCount("POST /v1/auth/tokens"), 1);
    }

    void twoLostSecretsOfOneNameAreBothReported()
    {
        CommandFixture fixture(demoOptions("--drop POST:2"));
        const FixtureBar bar(fixture);
        QVERIFY(fixture.read());
        for (int count = 1; count <= 2; ++count) {
            create(fixture, QStringLiteral("ci"));
            QERNAL_AWAIT_EQUAL(fixture.messages.size(), count);
            QVERIFY(fixture.lastMessage().text.contains(QStringLiteral("“ci” is created")));
            QERNAL_AWAIT(!fixture.dialog("newTokenDialog"));
        }
        QCOMPARE(bar.messages().size(), 2);
    }

    void anOpenCreateIsReportedUntilItIsSettled()
    {
        CommandFixture fixture;
        const FixtureBar bar(fixture);
        const SecretCustody::Request request{.account = QUuid::createUuid(), .tokenName = QStringLiteral("ci")};
        const Result<QUuid> first = fixture.custody.begin(request);
        const Result<QUuid> second = fixture.custody.begin(request);
        QVERIFY(first && second);
        fixture.custody.answerLost(*first);
        fixture.custody.answerLost(*second);
        QCOMPARE(bar.messages().size(), 2);
        fixture.custody.settle(*first, {});
        QCOMPARE(bar.messages().size(), 1);
        fixture.custody.settle(*second, {{QStringLiteral("id"), request.tokenName}});
        QVERIFY(bar.messages().isEmpty());
    }

    void aRemedyOfAnotherAccountDoesNothing()
    {
        CommandFixture fixture(demoOptions("--drop POST"));
        QVERIFY(fixture.read());
        create(fixture, QStringLiteral("lost-one"));
        QERNAL_AWAIT(fixture.lastMessage().remedies.size() == 2);
        const auto other = fixture.makeSession();
        fixture.commands->setSession(other.get());
        for (const Message::Remedy &remedy : fixture.lastMessage().remedies)
            remedy.action();
        QVERIFY(!fixture.dialog("regenerateDialog"));
        QVERIFY(!fixture.dialog("revokeDialog"));
        fixture.commands->setSession(nullptr);
    }

    void anOldSecretThatWasNeverHereIsNotChecked()
    {
        CommandFixture fixture(demoOptions("--drop PUT"));
        QVERIFY(fixture.read());
        fixture.commands->regenerate(fixture.others(1).first());
        press(fixture.dialog("regenerateDialog"));
        QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("not known whether the secret")));
        QCOMPARE(fixture.lastMessage().remedies.size(), 1);
        QCOMPARE(fixture.lastMessage().remedies.first().label, QStringLiteral("Regenerate"));
    }

    void theMessageOfALostSecretStaysUntilItsRemedyIsDone()
    {
        CommandFixture fixture(demoOptions("--drop POST"));
        const FixtureBar bar(fixture);
        QVERIFY(fixture.read());
        create(fixture, QStringLiteral("lost-one"));
        QERNAL_AWAIT_EQUAL(bar.messages().size(), 1);
        QERNAL_AWAIT(!fixture.dialog("newTokenDialog"));
        bar.remedy();
        fixture.dialog("regenerateDialog")->findChild<QPushButton *>(QStringLiteral("cancel"))->click();
        QERNAL_AWAIT(!fixture.dialog("regenerateDialog"));
        QCOMPARE(bar.messages().size(), 1);
        bar.remedy();
        press(fixture.dialog("regenerateDialog"));
        QERNAL_AWAIT(bar.messages().isEmpty());
    }

    void aNameIsNoPlaceholder()
    {
        CommandFixture fixture;
        const TokenIssuer::Report report{.tokenId = {},
                                         .tokenName = QStringLiteral("%2 %1"),
                                         .outcome = {},
                                         .perhapsCreated = {{QStringLiteral("a"), QStringLiteral("%2 %1")},
                                                            {QStringLiteral("b"), QStringLiteral("%2 %1")}}};
        emit fixture.session->issuer()->settled(report);
        QVERIFY(fixture.lastMessage().text.contains(QStringLiteral("“%2 %1”")));
        QVERIFY(fixture.lastMessage().text.contains(QStringLiteral("2 tokens of that name")));
    }

    void twoOpenCreatesOfOneNameAreEachSettled()
    {
        CommandFixture fixture;
        const FixtureBar bar(fixture);
        QList<QUuid> records;
        for (int i = 0; i < 2; ++i) {
            const Result<QUuid> record =
                fixture.custody.begin({.account = fixture.account.id, .tokenName = QStringLiteral("ci")});
            QVERIFY(record);
            fixture.custody.answerLost(*record);
            records.append(*record);
            const TokenIssuer::Report report{
                .record = *record, .tokenId = {}, .tokenName = QStringLiteral("ci"), .outcome = {}, .settled = false};
            emit fixture.session->issuer()->settled(report);
            QCOMPARE(bar.messages().size(), i + 1);
        }
        fixture.custody.settle(records.last(), {});
        QCOMPARE(bar.messages().size(), 1);
        fixture.custody.settle(records.first(), {});
        QVERIFY(bar.messages().isEmpty());
    }
};

QTEST_MAIN(LostAnswerNoticesTest)
#include "tst_lostanswernotices.moc"
