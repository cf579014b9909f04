// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/commanddesk.h"
#include "ui/feedback/messagebar.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryFile>
#include <QTest>

using namespace qernal;

namespace {

/// Opens *New token*, types @p name and presses *Create token*.
void create(const CommandDesk &desk, const QString &name)
{
    desk.commands->createToken();
    const QWidget *dialog = desk.dialog("newTokenDialog");
    dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(name);
    press(dialog);
}

/// A token whose secret went into the keychain.
std::optional<Token> createdToken(const CommandDesk &desk)
{
    QSignalSpy selected(desk.commands, &TokenCommands::selectRequested);
    create(desk, QStringLiteral("made-here"));
    if (!selected.wait(30'000)) return std::nullopt;
    const QString id = selected.first().first().toString();
    if (!QTest::qWaitFor(
            [&desk, &id] {
                const auto record = desk.custody.recordOf(desk.account.id, id);
                return desk.session->model()->rowOf(id) >= 0 && record &&
                       (record->state == SecretState::Pending || record->state == SecretState::Stored);
            },
            30'000)) {
        return std::nullopt;
    }
    return desk.session->model()->tokenAt(desk.session->model()->rowOf(id));
}

} // namespace

class TokenCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void nothingHappensWhileSignedOut()
    {
        CommandDesk desk;
        desk.commands->setSession(nullptr);
        desk.commands->createToken();
        desk.commands->revoke({desk.ownToken()});
        desk.commands->copySecret(desk.ownToken());
        QVERIFY(desk.window.findChildren<QDialog *>().isEmpty());
        QVERIFY(desk.messages.isEmpty());
    }

    void aCreatedTokenIsSelectedAndItsChoiceRemembered()
    {
        CommandDesk desk;
        QVERIFY(desk.read());
        const auto token = createdToken(desk);
        QVERIFY(token);
        QCOMPARE(token->name, QStringLiteral("made-here"));
        QERNAL_AWAIT(!desk.dialog("newTokenDialog"));
        QCOMPARE(desk.settings.value(QStringLiteral("create/storeInKeychain")).toBool(), true);
        QCOMPARE(desk.counted("POST /v1/auth/tokens"), 1);
    }

    void aRefusalKeepsTheDialogAndWhatWasTyped()
    {
        CommandDesk desk(options("--fail POST:400"));
        QVERIFY(desk.read());
        create(desk, QStringLiteral("tf-token"));
        QWidget *dialog = desk.dialog("newTokenDialog");
        auto *action = dialog->findChild<QPushButton *>(QStringLiteral("action"));
        QVERIFY(!action->isEnabled());
        QERNAL_AWAIT(action->isEnabled());
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("tf-token"));
        action->click();
        QERNAL_AWAIT(!desk.dialog("newTokenDialog"));
    }

    void aRefusalAfterTheDialogWasClosedIsToldInTheWindow()
    {
        CommandDesk desk(options("--fail POST:400 --latency 200"));
        QVERIFY(desk.read());
        create(desk, QStringLiteral("tf-token"));
        QTest::keyClick(desk.dialog("newTokenDialog"), Qt::Key_Escape);
        QERNAL_AWAIT(desk.told().text.contains(QStringLiteral("“tf-token” was not created")));
    }

    void nothingIsSentWhereNothingCanBeRecorded()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        CommandDesk desk({}, file.fileName());
        QVERIFY(desk.read());
        create(desk, QStringLiteral("tf-token"));
        const auto *problem = desk.dialog("newTokenDialog")->findChild<QLabel *>(QStringLiteral("problem"));
        QERNAL_AWAIT(!problem->text().isEmpty());
        QCOMPARE(desk.counted("POST /v1/auth/tokens"), 0);
    }

    void aLostCreateNamesTheTokenAndItsRemedies()
    {
        CommandDesk desk(options("--drop POST"));
        QVERIFY(desk.read());
        create(desk, QStringLiteral("lost-one"));
        QERNAL_AWAIT(desk.told().text.contains(QStringLiteral("“lost-one” is created")));
        QERNAL_AWAIT(!desk.dialog("newTokenDialog"));
        const auto remedies = desk.told().remedies;
        QCOMPARE(remedies.size(), 2);
        remedies.at(0).action();
        QVERIFY(desk.dialog("regenerateDialog")->windowTitle().contains(QStringLiteral("lost-one")));
        remedies.at(1).action();
        QVERIFY(desk.dialog("revokeDialog")->windowTitle().contains(QStringLiteral("lost-one")));
        QCOMPARE(desk.counted("POST /v1/auth/tokens"), 1);
    }

    void twoLostSecretsOfOneNameAreBothTold()
    {
        CommandDesk desk(options("--drop POST:2"));
        MessageBar bar;
        connect(desk.commands, &TokenCommands::message, &bar, &MessageBar::showMessage);
        QVERIFY(desk.read());
        for (int count = 1; count <= 2; ++count) {
            create(desk, QStringLiteral("ci"));
            QERNAL_AWAIT_EQUAL(desk.messages.size(), count);
            QVERIFY(desk.told().text.contains(QStringLiteral("“ci” is created")));
            QERNAL_AWAIT(!desk.dialog("newTokenDialog"));
        }
        QCOMPARE(bar.messages().size(), 2);
    }

    void anOpenCreateIsToldUntilItIsSettled()
    {
        CommandDesk desk;
        MessageBar bar;
        connect(desk.commands, &TokenCommands::message, &bar, &MessageBar::showMessage);
        connect(desk.commands, &TokenCommands::messageOver, &bar, &MessageBar::closeTopic);
        const SecretCustody::Request request{.account = QUuid::createUuid(), .tokenName = QStringLiteral("ci")};
        const Result<QUuid> first = desk.custody.begin(request);
        const Result<QUuid> second = desk.custody.begin(request);
        QVERIFY(first && second);
        desk.custody.answerLost(*first);
        desk.custody.answerLost(*second);
        QCOMPARE(bar.messages().size(), 2);
        desk.custody.settle(*first, {});
        QCOMPARE(bar.messages().size(), 1);
        desk.custody.settle(*second, {{QStringLiteral("id"), request.tokenName}});
        QVERIFY(bar.messages().isEmpty());
    }

    void aRemedyOfAnotherAccountDoesNothing()
    {
        CommandDesk desk(options("--drop POST"));
        QVERIFY(desk.read());
        create(desk, QStringLiteral("lost-one"));
        QERNAL_AWAIT(desk.told().remedies.size() == 2);
        const auto other = desk.makeSession();
        desk.commands->setSession(other.get());
        for (const Message::Remedy &remedy : desk.told().remedies)
            remedy.action();
        QVERIFY(!desk.dialog("regenerateDialog"));
        QVERIFY(!desk.dialog("revokeDialog"));
        desk.commands->setSession(nullptr);
    }

    void anEditOfTheNameIsTold()
    {
        CommandDesk desk;
        QVERIFY(desk.read());
        desk.commands->edit(desk.others(1).first());
        QWidget *dialog = desk.dialog("editTokenDialog");
        dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("renamed"));
        press(dialog);
        QERNAL_AWAIT_EQUAL(desk.told().text, QStringLiteral("“renamed” is changed."));
        QERNAL_AWAIT(!desk.dialog("editTokenDialog"));
    }

    void aRegenerateWithoutASecretIsSaid()
    {
        CommandDesk desk(options("--put never"));
        QVERIFY(desk.read());
        desk.commands->regenerate(desk.others(1).first());
        press(desk.dialog("regenerateDialog"));
        QERNAL_AWAIT(desk.told().text.contains(QStringLiteral("issued no new secret")));
        QERNAL_AWAIT(!desk.dialog("regenerateDialog"));
    }

    void aRegenerateEndsInTheCustody()
    {
        CommandDesk desk;
        QVERIFY(desk.read());
        QSignalSpy arrived(&desk.custody, &SecretCustody::secretArrived);
        const Token token = desk.others(1).first();
        desk.commands->regenerate(token);
        press(desk.dialog("regenerateDialog"));
        QVERIFY(arrived.wait(30'000));
        QCOMPARE(arrived.first().at(1).toString(), token.id);
        QERNAL_AWAIT(!desk.dialog("regenerateDialog"));
    }

    void aStoredSecretIsCopiedCheckedAndRemoved()
    {
        CommandDesk desk;
        QVERIFY(desk.read());
        const auto token = createdToken(desk);
        QVERIFY(token);
        desk.commands->copySecret(*token);
        QERNAL_AWAIT(desk.told().text.contains(QStringLiteral("on the clipboard")));
        desk.commands->checkSecret(*token);
        QERNAL_AWAIT(desk.told().text.endsWith(QStringLiteral("works.")));
        desk.commands->removeFromKeychain(*token);
        QWidget *question = desk.dialog("forgetQuestion");
        QVERIFY(desk.custody.recordOf(desk.account.id, token->id));
        press(question);
        QERNAL_AWAIT(!desk.custody.recordOf(desk.account.id, token->id));
        QERNAL_AWAIT(desk.told().text.contains(QStringLiteral("no longer in the keychain")));
        desk.commands->copySecret(*token);
        QVERIFY(desk.told().text.contains(QStringLiteral("not stored on this computer")));
    }

    void aSecretThatNoLongerWorksIsSaid()
    {
        CommandDesk desk;
        QVERIFY(desk.read());
        const auto token = createdToken(desk);
        QVERIFY(token);
        desk.commands->revoke({*token});
        auto *box = desk.dialog("revokeDialog")->findChild<QAbstractButton *>(QStringLiteral("forgetSecrets"));
        box->click();
        press(desk.dialog("revokeDialog"));
        QERNAL_AWAIT(desk.told().text.endsWith(QStringLiteral("is revoked.")));
        desk.commands->checkSecret(*token);
        QERNAL_AWAIT(desk.told().text.contains(QStringLiteral("no longer works")));
    }
};

QTEST_MAIN(TokenCommandsTest)
#include "tst_tokencommands.moc"
