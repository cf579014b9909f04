// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/servicegate.h"
#include "tests/ui/fixturebar.h"
#include "ui/feedback/messagebar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryFile>
#include <QTest>

using namespace qernal;

namespace {

/// A token whose secret went into the keychain.
std::optional<Token> createdToken(const CommandFixture &fixture)
{
    QSignalSpy selected(fixture.commands, &TokenCommands::selectRequested);
    create(fixture, QStringLiteral("made-here"));
    if (!selected.wait(30'000)) return std::nullopt;
    const QString id = selected.first().first().toString();
    if (!QTest::qWaitFor(
            [&fixture, &id] {
                const auto record = fixture.custody.records()->recordOf(fixture.account.id, id);
                return fixture.session->model()->rowOf(id) >= 0 && record &&
                       (record->state == SecretState::Pending || record->state == SecretState::Stored);
            },
            30'000)) {
        return std::nullopt;
    }
    return fixture.session->model()->tokenAt(fixture.session->model()->rowOf(id));
}

} // namespace

class TokenCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void nothingHappensWhileSignedOut()
    {
        CommandFixture fixture;
        fixture.commands->setSession(nullptr);
        fixture.commands->createToken();
        fixture.commands->revoke({fixture.ownToken()});
        fixture.commands->copySecret(fixture.ownToken());
        QVERIFY(fixture.window.findChildren<QDialog *>().isEmpty());
        QVERIFY(fixture.messages.isEmpty());
    }

    void aCreatedTokenIsSelectedAndItsChoiceRemembered()
    {
        CommandFixture fixture;
        QVERIFY(fixture.read());
        const auto token = createdToken(fixture);
        QVERIFY(token);
        QCOMPARE(token->name, QStringLiteral("made-here"));
        QERNAL_AWAIT(!fixture.dialog("newTokenDialog"));
        QCOMPARE(fixture.settings.value(QStringLiteral("create/storeInKeychain")).toBool(), true);
        QCOMPARE(fixture.demo.requestCount("POST /v1/auth/tokens"), 1);
    }

    void aRefusalKeepsTheDialogAndWhatWasTyped()
    {
        CommandFixture fixture(demoOptions("--fail POST:400"));
        QVERIFY(fixture.read());
        create(fixture, QStringLiteral("tf-token"));
        QWidget *dialog = fixture.dialog("newTokenDialog");
        auto *action = dialog->findChild<QPushButton *>(QStringLiteral("action"));
        QVERIFY(!action->isEnabled());
        QERNAL_AWAIT(action->isEnabled());
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("tf-token"));
        action->click();
        QERNAL_AWAIT(!fixture.dialog("newTokenDialog"));
    }

    void aRefusalAfterTheDialogWasClosedIsReportedInTheWindow()
    {
        CommandFixture fixture(demoOptions("--fail POST:400 --latency 200"));
        QVERIFY(fixture.read());
        create(fixture, QStringLiteral("tf-token"));
        QTest::keyClick(fixture.dialog("newTokenDialog"), Qt::Key_Escape);
        QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("“tf-token” was not created")));
    }

    void nothingIsSentWhereNothingCanBeRecorded()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        CommandFixture fixture({}, file.fileName());
        QVERIFY(fixture.read());
        create(fixture, QStringLiteral("tf-token"));
        const auto *problem = fixture.dialog("newTokenDialog")->findChild<QLabel *>(QStringLiteral("problem"));
        QERNAL_AWAIT(!problem->text().isEmpty());
        QCOMPARE(fixture.demo.requestCount("POST /v1/auth/tokens"), 0);
    }

    void hidingSaysWhatGoesOn_data()
    {
        QTest::addColumn<QByteArray>("dialog");
        QTest::addColumn<QString>("said");
        QTest::newRow("create") << QByteArray("newTokenDialog") << QStringLiteral("is being created");
        QTest::newRow("edit") << QByteArray("editTokenDialog") << QStringLiteral("is being changed");
        QTest::newRow("regenerate") << QByteArray("regenerateDialog") << QStringLiteral("is being regenerated");
    }
    void hidingSaysWhatGoesOn()
    {
        QFETCH(QByteArray, dialog);
        QFETCH(QString, said);
        CommandFixture fixture;
        const FixtureBar bar(fixture);
        ServiceGate gate(fixture.demo.url());
        fixture.account.apiUrl = gate.url();
        auto throughTheGate = fixture.makeSession();
        fixture.commands->setSession(throughTheGate.get());
        fixture.session = std::move(throughTheGate);
        QVERIFY(fixture.read());
        const Token token = fixture.others(1).first();
        gate.hold(ServiceGate::Hold::Answer);
        if (dialog == "newTokenDialog") {
            create(fixture, QStringLiteral("tf-token"));
        } else if (dialog == "editTokenDialog") {
            fixture.commands->edit(token);
            fixture.dialog("editTokenDialog")
                ->findChild<QLineEdit *>(QStringLiteral("name"))
                ->setText(QStringLiteral("a"));
            press(fixture.dialog("editTokenDialog"));
        } else {
            fixture.commands->regenerate(token);
            press(fixture.dialog("regenerateDialog"));
        }
        const QWidget *opened = fixture.dialog(dialog.constData());
        auto *cancel = opened->findChild<QPushButton *>(QStringLiteral("cancel"));
        QCOMPARE(cancel->text(), QStringLiteral("&Hide"));
        const auto *note = opened->findChild<QLabel *>(QStringLiteral("note"));
        QERNAL_AWAIT(note->text().contains(QStringLiteral("cannot be called back")));
        cancel->click();
        QERNAL_AWAIT(!fixture.dialog(dialog.constData()));
        QVERIFY(bar.says(said));
        gate.hold(ServiceGate::Hold::Nothing);
        QERNAL_AWAIT(!bar.says(said));
    }

    void aNewSecretIsStoredAtOnceWhereThatWasTicked_data()
    {
        QTest::addColumn<bool>("store");
        QTest::newRow("ticked") << true;
        QTest::newRow("not ticked") << false;
    }
    void aNewSecretIsStoredAtOnceWhereThatWasTicked()
    {
        QFETCH(bool, store);
        CommandFixture fixture;
        QVERIFY(fixture.read());
        const Token token = fixture.others(1).first();
        fixture.commands->regenerate(token);
        fixture.dialog("regenerateDialog")->findChild<QAbstractButton *>(QStringLiteral("store"))->setChecked(store);
        press(fixture.dialog("regenerateDialog"));
        const auto state = [&fixture, &token] {
            const auto record = fixture.custody.records()->recordOf(fixture.account.id, token.id);
            return record ? record->state : SecretState::Requested;
        };
        QERNAL_AWAIT_EQUAL(state(), store ? SecretState::Stored : SecretState::Pending);
    }

    void anEditOfTheNameIsReported()
    {
        CommandFixture fixture;
        QVERIFY(fixture.read());
        fixture.commands->edit(fixture.others(1).first());
        QWidget *dialog = fixture.dialog("editTokenDialog");
        dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("renamed"));
        press(dialog);
        QERNAL_AWAIT_EQUAL(fixture.lastMessage().text, QStringLiteral("“renamed” is changed."));
        QERNAL_AWAIT(!fixture.dialog("editTokenDialog"));
    }

    void aRegenerateWithoutASecretIsSaid()
    {
        CommandFixture fixture(demoOptions("--put never"));
        QVERIFY(fixture.read());
        fixture.commands->regenerate(fixture.others(1).first());
        press(fixture.dialog("regenerateDialog"));
        QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("issued no new secret")));
        QERNAL_AWAIT(!fixture.dialog("regenerateDialog"));
    }

    void aRegenerateEndsInTheCustody()
    {
        CommandFixture fixture;
        QVERIFY(fixture.read());
        QSignalSpy arrived(&fixture.custody, &SecretCustody::secretArrived);
        const Token token = fixture.others(1).first();
        fixture.commands->regenerate(token);
        press(fixture.dialog("regenerateDialog"));
        QVERIFY(arrived.wait(30'000));
        QCOMPARE(arrived.first().at(1).toString(), token.id);
        QERNAL_AWAIT(!fixture.dialog("regenerateDialog"));
    }

    void aStoredSecretIsCopiedCheckedAndRemoved()
    {
        CommandFixture fixture;
        QVERIFY(fixture.read());
        const auto token = createdToken(fixture);
        QVERIFY(token);
        fixture.commands->copySecret(*token);
        QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("on the clipboard")));
        fixture.commands->checkSecret(*token);
        QERNAL_AWAIT(fixture.lastMessage().text.endsWith(QStringLiteral("works.")));
        fixture.commands->removeFromKeychain(*token);
        QWidget *question = fixture.dialog("forgetQuestion");
        QVERIFY(fixture.custody.records()->recordOf(fixture.account.id, token->id));
        press(question);
        QERNAL_AWAIT(!fixture.custody.records()->recordOf(fixture.account.id, token->id));
        QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("no longer in the keychain")));
        fixture.commands->copySecret(*token);
        QVERIFY(fixture.lastMessage().text.contains(QStringLiteral("not stored on this computer")));
    }

    void eachUseIsRecorded()
    {
        CommandFixture fixture;
        QVERIFY(fixture.read());
        const auto token = createdToken(fixture);
        QVERIFY(token);
        const auto usedAt = [&](const QString &id) { return fixture.session->model()->lastUseOf(id); };
        // The list was read with it.
        QVERIFY(usedAt(fixture.ownToken().id).isValid());
        QVERIFY(!usedAt(token->id).isValid());
        fixture.commands->copySecret(*token);
        QERNAL_AWAIT(usedAt(token->id).isValid());
        fixture.custody.lastUses()->forget(fixture.account.id, token->id);
        QVERIFY(!usedAt(token->id).isValid());
        fixture.commands->checkSecret(*token);
        QERNAL_AWAIT(usedAt(token->id).isValid());
        // A token that is gone leaves nothing.
        fixture.commands->revoke({*token});
        press(fixture.dialog("revokeDialog"));
        QERNAL_AWAIT(fixture.lastMessage().text.endsWith(QStringLiteral("is revoked.")));
        QVERIFY(!fixture.custody.lastUses()->of(fixture.account.id).contains(token->id));
    }

    void aCopyIsMarkedAndEndsWithTheClipboard()
    {
        CommandFixture fixture;
        QVERIFY(fixture.read());
        const auto token = createdToken(fixture);
        QVERIFY(token);
        const auto record = [&] { return fixture.custody.records()->recordOf(fixture.account.id, token->id); };
        fixture.commands->copySecret(*token);
        // Another program takes the clipboard before the keychain has answered.
        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("is not on the clipboard")));
        QCOMPARE(fixture.lastMessage().level, Message::Level::Warning);
        QVERIFY(!record()->copied);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
        fixture.commands->copySecret(*token);
        QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("is on the clipboard")));
        QVERIFY(record()->copied);
        QSignalSpy over(fixture.commands, &TokenCommands::messageOver);
        fixture.clipboard.expire();
        QCOMPARE(over.size(), 1);
        QCOMPARE(over.first().first().toString(), fixture.lastMessage().topic);
    }

    void aSecretThatNoLongerWorksIsSaid()
    {
        CommandFixture fixture;
        QVERIFY(fixture.read());
        const auto token = createdToken(fixture);
        QVERIFY(token);
        fixture.commands->revoke({*token});
        auto *box = fixture.dialog("revokeDialog")->findChild<QAbstractButton *>(QStringLiteral("forgetSecrets"));
        box->click();
        press(fixture.dialog("revokeDialog"));
        QERNAL_AWAIT(fixture.lastMessage().text.endsWith(QStringLiteral("is revoked.")));
        fixture.commands->checkSecret(*token);
        QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("no longer works")));
    }
};

QTEST_MAIN(TokenCommandsTest)
#include "tst_tokencommands.moc"
