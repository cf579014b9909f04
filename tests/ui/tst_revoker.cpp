// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/commanddesk.h"
#include "tests/ui/windowstage.h"
#include "ui/feedback/messagebar.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace qernal;

namespace {

void revoke(const CommandDesk &desk, const QList<Token> &tokens)
{
    desk.commands->revoke(tokens);
    press(desk.dialog("revokeDialog"));
}

/// The window's message bar, told what the desk is told.
class DeskBar : public MessageBar {
public:
    explicit DeskBar(const CommandDesk &desk)
    {
        QObject::connect(desk.commands, &TokenCommands::message, this, &MessageBar::showMessage);
        QObject::connect(desk.commands, &TokenCommands::messageOver, this, &MessageBar::closeTopic);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<Message> all = messages();
        return std::any_of(all.cbegin(), all.cend(),
                           [&words](const Message &each) { return each.text.contains(words); });
    }
    /// Presses the remedy of the newest message.
    void remedy() const { findChild<QPushButton *>(QStringLiteral("messageRemedy"))->click(); }
};

/// Thirty tokens whose revocation was stopped before the last had left.
struct StoppedRevocation {
    CommandDesk desk{options("--tokens 40 --latency 100")};
    DeskBar bar{desk};
    QList<Token> tokens;

    void begin()
    {
        QVERIFY(desk.read());
        tokens = desk.others(30);
        revoke(desk, tokens);
        desk.commands->cancelRunning();
        QERNAL_AWAIT(bar.says(QStringLiteral("Stopped")));
        QERNAL_AWAIT(!desk.dialog("revokeDialog"));
    }
};

} // namespace

class RevokerTest : public QObject {
    Q_OBJECT

private slots:
    void revokingLeavesTheOwnTokenAlone()
    {
        CommandDesk desk;
        QVERIFY(desk.read());
        QSignalSpy progress(desk.commands, &TokenCommands::progress);
        const QList<Token> two = desk.others(2);
        desk.commands->revoke(two + QList<Token>{desk.ownToken()});
        QWidget *dialog = desk.dialog("revokeDialog");
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("leftOut")));
        press(dialog);
        QERNAL_AWAIT_EQUAL(desk.told().text, QStringLiteral("2 tokens are revoked."));
        for (const Token &token : two)
            QERNAL_AWAIT(desk.session->model()->rowOf(token.id) < 0);
        QERNAL_AWAIT_EQUAL(progress.last().at(2).toInt(), 0);
        QVERIFY(desk.read());
    }

    void oneFailureIsToldWithRetryWhichAsks()
    {
        CommandDesk desk(options("--fail DELETE:403"));
        QVERIFY(desk.read());
        const Token token = desk.others(1).first();
        revoke(desk, {token});
        QERNAL_AWAIT(desk.told().text.contains(QStringLiteral("is not revoked")));
        QCOMPARE(desk.told().remedies.size(), 1);
        desk.told().remedies.first().action();
        QCOMPARE(desk.counted("DELETE /v1/auth/tokens/{id}"), 1);
        QVERIFY(desk.dialog("revokeDialog")->windowTitle().contains(token.name));
        press(desk.dialog("revokeDialog"));
        QERNAL_AWAIT(desk.told().text.endsWith(QStringLiteral("is revoked.")));
        QERNAL_AWAIT(desk.session->model()->rowOf(token.id) < 0);
    }

    void aFailureIsOverOnceItsTokenIsRevoked()
    {
        CommandDesk desk(options("--fail DELETE:403"));
        const DeskBar bar(desk);
        QVERIFY(desk.read());
        const QList<Token> two = desk.others(2);
        revoke(desk, two.mid(0, 1));
        QERNAL_AWAIT(bar.says(QStringLiteral("still works")));
        QERNAL_AWAIT(!desk.dialog("revokeDialog"));
        revoke(desk, two);
        QERNAL_AWAIT(bar.says(QStringLiteral("2 tokens are revoked.")));
        QVERIFY(!bar.says(QStringLiteral("still works")));
    }

    void aFailureIsOverForAnotherSession()
    {
        CommandDesk desk(options("--fail DELETE:403"));
        const DeskBar bar(desk);
        QVERIFY(desk.read());
        revoke(desk, desk.others(1));
        QERNAL_AWAIT(bar.says(QStringLiteral("still works")));
        desk.commands->setSession(desk.session.get());
        QVERIFY(bar.says(QStringLiteral("still works")));
        QERNAL_AWAIT(!desk.dialog("revokeDialog"));
        const auto other = desk.makeSession();
        desk.commands->setSession(other.get());
        QVERIFY(bar.messages().isEmpty());
        desk.told().remedies.first().action();
        QVERIFY(!desk.dialog("revokeDialog"));
        desk.commands->setSession(nullptr);
    }

    void theWindowClosesWhatIsOver()
    {
        const WindowStage stage;
        stage.window()->showMessage({.text = QStringLiteral("told"), .topic = QStringLiteral("revoke/one")});
        emit stage.window()->findChild<TokenCommands *>()->messageOver(QStringLiteral("revoke/one"));
        QVERIFY(stage.part<MessageBar>("messageBar")->messages().isEmpty());
    }

    void severalFailuresAreListedAloneAndRetried()
    {
        CommandDesk desk(options("--fail DELETE:403:2"));
        QVERIFY(desk.read());
        const QList<Token> three = desk.others(3);
        revoke(desk, three);
        QERNAL_AWAIT(desk.dialog("revokeResultDialog"));
        QCOMPARE(desk.dialog("revokeResultDialog")->findChild<QListWidget *>()->count(), 2);
        QERNAL_AWAIT(!desk.dialog("revokeDialog"));
        press(desk.dialog("revokeResultDialog"));
        QVERIFY(desk.dialog("revokeDialog")->windowTitle().contains(QStringLiteral("2 tokens")));
        press(desk.dialog("revokeDialog"));
        for (const Token &token : three)
            QERNAL_AWAIT(desk.session->model()->rowOf(token.id) < 0);
    }

    void aStoppedRevocationCanGoOn()
    {
        StoppedRevocation stopped;
        stopped.begin();
        if (QTest::currentTestFailed()) return;
        stopped.bar.remedy();
        press(stopped.desk.dialog("revokeDialog"));
        for (const Token &token : stopped.tokens)
            QERNAL_AWAIT(stopped.desk.session->model()->rowOf(token.id) < 0);
    }

    void aStopIsOverOnceTheRestIsRevoked()
    {
        StoppedRevocation stopped;
        stopped.begin();
        if (QTest::currentTestFailed()) return;
        revoke(stopped.desk, stopped.tokens);
        QERNAL_AWAIT_EQUAL(stopped.desk.told().text, QStringLiteral("30 tokens are revoked."));
        QVERIFY(!stopped.bar.says(QStringLiteral("Stopped")));
    }

    void nobodyCanGoOnInASessionThatCloses()
    {
        CommandDesk desk(options("--tokens 40 --latency 100"));
        QVERIFY(desk.read());
        revoke(desk, desk.others(30));
        desk.commands->setSession(nullptr);
        desk.session->close();
        QERNAL_AWAIT(desk.told().text.startsWith(QStringLiteral("Stopped")));
        QVERIFY(desk.told().remedies.isEmpty());
    }
};

QTEST_MAIN(RevokerTest)
#include "tst_revoker.moc"
