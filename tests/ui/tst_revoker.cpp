// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/fixturebar.h"
#include "tests/ui/windowfixture.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace qernal;

namespace {

void revoke(const CommandFixture &fixture, const QList<Token> &tokens)
{
    fixture.commands->revoke(tokens);
    press(fixture.dialog("revokeDialog"));
}

/// Thirty tokens whose revocation was stopped before the last had left.
struct StoppedRevocation {
    CommandFixture fixture{demoOptions("--tokens 40 --latency 100")};
    FixtureBar bar{fixture};
    QList<Token> tokens;

    void begin()
    {
        QVERIFY(fixture.read());
        tokens = fixture.others(30);
        revoke(fixture, tokens);
        fixture.commands->cancelRunning();
        QERNAL_AWAIT(bar.says(QStringLiteral("Stopped")));
        QERNAL_AWAIT(!fixture.dialog("revokeDialog"));
    }
};

} // namespace

class RevokerTest : public QObject {
    Q_OBJECT

private slots:
    void revokingLeavesTheOwnTokenAlone()
    {
        CommandFixture fixture;
        QVERIFY(fixture.read());
        QSignalSpy progress(fixture.commands, &TokenCommands::progress);
        const QList<Token> two = fixture.others(2);
        fixture.commands->revoke(two + QList<Token>{fixture.ownToken()});
        QWidget *dialog = fixture.dialog("revokeDialog");
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("leftOut")));
        press(dialog);
        QERNAL_AWAIT_EQUAL(fixture.lastMessage().text, QStringLiteral("2 tokens are revoked."));
        for (const Token &token : two)
            QERNAL_AWAIT(fixture.session->model()->rowOf(token.id) < 0);
        QERNAL_AWAIT_EQUAL(progress.last().at(2).toInt(), 0);
        QVERIFY(fixture.read());
    }

    void oneFailureIsReportedWithRetryWhichAsks()
    {
        CommandFixture fixture(demoOptions("--fail DELETE:409"));
        QVERIFY(fixture.read());
        const Token token = fixture.others(1).first();
        revoke(fixture, {token});
        QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("is not revoked")));
        QCOMPARE(fixture.lastMessage().remedies.size(), 1);
        fixture.lastMessage().remedies.first().action();
        QCOMPARE(fixture.demo.requestCount("DELETE /v1/auth/tokens/{id}"), 1);
        QVERIFY(fixture.dialog("revokeDialog")->windowTitle().contains(token.name));
        press(fixture.dialog("revokeDialog"));
        QERNAL_AWAIT(fixture.lastMessage().text.endsWith(QStringLiteral("is revoked.")));
        QERNAL_AWAIT(fixture.session->model()->rowOf(token.id) < 0);
    }

    void aFailureStaysWhereItsRetryIsDeclined()
    {
        CommandFixture fixture(demoOptions("--fail DELETE:409"));
        const FixtureBar bar(fixture);
        QVERIFY(fixture.read());
        revoke(fixture, fixture.others(1));
        QERNAL_AWAIT(bar.says(QStringLiteral("still works")));
        QERNAL_AWAIT(!fixture.dialog("revokeDialog"));
        bar.remedy();
        fixture.dialog("revokeDialog")->findChild<QPushButton *>(QStringLiteral("cancel"))->click();
        QERNAL_AWAIT(!fixture.dialog("revokeDialog"));
        QVERIFY(bar.says(QStringLiteral("still works")));
        bar.remedy();
        press(fixture.dialog("revokeDialog"));
        QERNAL_AWAIT(bar.says(QStringLiteral("is revoked.")));
        QVERIFY(!bar.says(QStringLiteral("still works")));
    }

    void theOwnTokenLeadsToASignIn()
    {
        CommandFixture fixture;
        QSignalSpy wanted(fixture.commands, &TokenCommands::signInRequested);
        fixture.commands->revoke({fixture.ownToken()});
        fixture.dialog("revokeDialog")->findChild<QPushButton *>(QStringLiteral("signIn"))->click();
        QCOMPARE(wanted.size(), 1);
    }

    void aFailureIsOverOnceItsTokenIsRevoked()
    {
        CommandFixture fixture(demoOptions("--fail DELETE:409"));
        const FixtureBar bar(fixture);
        QVERIFY(fixture.read());
        const QList<Token> two = fixture.others(2);
        revoke(fixture, two.mid(0, 1));
        QERNAL_AWAIT(bar.says(QStringLiteral("still works")));
        QERNAL_AWAIT(!fixture.dialog("revokeDialog"));
        revoke(fixture, two);
        QERNAL_AWAIT(bar.says(QStringLiteral("2 tokens are revoked.")));
        QVERIFY(!bar.says(QStringLiteral("still works")));
    }

    void aFailureIsOverForAnotherSession()
    {
        CommandFixture fixture(demoOptions("--fail DELETE:409"));
        const FixtureBar bar(fixture);
        QVERIFY(fixture.read());
        revoke(fixture, fixture.others(1));
        QERNAL_AWAIT(bar.says(QStringLiteral("still works")));
        fixture.commands->setSession(fixture.session.get());
        QVERIFY(bar.says(QStringLiteral("still works")));
        QERNAL_AWAIT(!fixture.dialog("revokeDialog"));
        const auto other = fixture.makeSession();
        fixture.commands->setSession(other.get());
        QVERIFY(bar.messages().isEmpty());
        fixture.lastMessage().remedies.first().action();
        QVERIFY(!fixture.dialog("revokeDialog"));
        fixture.commands->setSession(nullptr);
    }

    void theWindowClosesWhatIsOver()
    {
        const WindowFixture fixture;
        fixture.window()->showMessage({.text = QStringLiteral("told"), .topic = QStringLiteral("revoke/one")});
        emit fixture.window()->findChild<TokenCommands *>()->messageOver(QStringLiteral("revoke/one"));
        QVERIFY(fixture.part<MessageBar>("messageBar")->messages().isEmpty());
    }

    void severalFailuresAreListedAloneAndRetried()
    {
        CommandFixture fixture(demoOptions("--fail DELETE:409:2"));
        QVERIFY(fixture.read());
        const QList<Token> three = fixture.others(3);
        revoke(fixture, three);
        QERNAL_AWAIT(fixture.dialog("revokeResultDialog"));
        QCOMPARE(fixture.dialog("revokeResultDialog")->findChild<QListView *>()->model()->rowCount(), 2);
        QERNAL_AWAIT(!fixture.dialog("revokeDialog"));
        press(fixture.dialog("revokeResultDialog"));
        QVERIFY(fixture.dialog("revokeDialog")->windowTitle().contains(QStringLiteral("2 tokens")));
        press(fixture.dialog("revokeDialog"));
        for (const Token &token : three)
            QERNAL_AWAIT(fixture.session->model()->rowOf(token.id) < 0);
    }

    void aStoppedRevocationCanGoOn()
    {
        StoppedRevocation stopped;
        stopped.begin();
        if (QTest::currentTestFailed()) return;
        stopped.bar.remedy();
        press(stopped.fixture.dialog("revokeDialog"));
        for (const Token &token : stopped.tokens)
            QERNAL_AWAIT(stopped.fixture.session->model()->rowOf(token.id) < 0);
    }

    void aStopIsOverOnceTheRestIsRevoked()
    {
        StoppedRevocation stopped;
        stopped.begin();
        if (QTest::currentTestFailed()) return;
        revoke(stopped.fixture, stopped.tokens);
        QERNAL_AWAIT_EQUAL(stopped.fixture.lastMessage().text, QStringLiteral("30 tokens are revoked."));
        QVERIFY(!stopped.bar.says(QStringLiteral("Stopped")));
    }

    void nobodyCanGoOnInASessionThatCloses()
    {
        CommandFixture fixture(demoOptions("--tokens 40 --latency 100"));
        QVERIFY(fixture.read());
        revoke(fixture, fixture.others(30));
        fixture.commands->setSession(nullptr);
        fixture.session->close();
        QERNAL_AWAIT(fixture.lastMessage().text.startsWith(QStringLiteral("Stopped")));
        QVERIFY(fixture.lastMessage().remedies.isEmpty());
    }
};

QTEST_MAIN(RevokerTest)
#include "tst_revoker.moc"
