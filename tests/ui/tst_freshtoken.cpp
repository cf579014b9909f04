// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/commandfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace qernal;

namespace {

/// Opens the dialog of that name about @p token.
void open(const CommandFixture &fixture, const QByteArray &dialog, const Token &token)
{
    if (dialog == "editTokenDialog") {
        fixture.commands->edit(token);
    } else if (dialog == "regenerateDialog") {
        fixture.commands->regenerate(token);
    } else {
        fixture.commands->revoke({token});
    }
}

QString note(const QWidget *dialog)
{
    return dialog->findChild<QLabel *>(QStringLiteral("note"))->text();
}

void renameElsewhere(CommandFixture &fixture, const Token &token, const QString &name)
{
    const std::unique_ptr<Session> elsewhere = fixture.makeSession();
    bool renamed = false;
    elsewhere->issuer()->update(token, {.name = name}, SecretOperation::Change, elsewhere.get(),
                                [&renamed](const TokenIssuer::Report &) { renamed = true; });
    QERNAL_AWAIT(renamed);
}

void revokeElsewhere(CommandFixture &fixture, const Token &token)
{
    const std::unique_ptr<Session> elsewhere = fixture.makeSession();
    BulkRevocation *revocation = elsewhere->revoke({token}, false);
    QSignalSpy finished(revocation, &BulkRevocation::finished);
    revocation->start();
    QVERIFY(finished.wait(30'000));
}

void eachDialog()
{
    QTest::addColumn<QByteArray>("dialog");
    QTest::newRow("edit") << QByteArray("editTokenDialog");
    QTest::newRow("regenerate") << QByteArray("regenerateDialog");
    QTest::newRow("revoke") << QByteArray("revokeDialog");
}

} // namespace

/// A dialog about one token shows at once what the list knows, and then what the service holds.
class FreshTokenTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasChangedElsewhereIsShown_data() { eachDialog(); }
    void whatWasChangedElsewhereIsShown()
    {
        QFETCH(QByteArray, dialog);
        CommandFixture fixture;
        QVERIFY(fixture.read());
        const Token token = fixture.others(1).first();
        renameElsewhere(fixture, token, QStringLiteral("renamed-elsewhere"));
        open(fixture, dialog, token);
        const QWidget *opened = fixture.dialog(dialog.constData());
        // At once, with what the list knows.
        QVERIFY(opened && opened->windowTitle().contains(token.name));
        QERNAL_AWAIT(opened->windowTitle().contains(QStringLiteral("renamed-elsewhere")));
        QVERIFY(note(opened).contains(token.name) && note(opened).contains(QStringLiteral("renamed-elsewhere")));
        if (dialog == "editTokenDialog") {
            QCOMPARE(opened->findChild<QLineEdit *>(QStringLiteral("name"))->text(),
                     QStringLiteral("renamed-elsewhere"));
        }
        QCOMPARE(fixture.session->model()->tokenAt(fixture.session->model()->rowOf(token.id)).name,
                 QStringLiteral("renamed-elsewhere"));
    }

    void whatWasTypedIsKept()
    {
        CommandFixture fixture;
        QVERIFY(fixture.read());
        const Token token = fixture.others(1).first();
        renameElsewhere(fixture, token, QStringLiteral("renamed-elsewhere"));
        fixture.commands->edit(token);
        const QWidget *dialog = fixture.dialog("editTokenDialog");
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
        name->setText(QStringLiteral("typed"));
        QERNAL_AWAIT(!note(dialog).isEmpty());
        QCOMPARE(name->text(), QStringLiteral("typed"));
        press(dialog);
        QERNAL_AWAIT_EQUAL(fixture.lastMessage().text, QStringLiteral("“typed” is changed."));
        QERNAL_AWAIT(!fixture.dialog("editTokenDialog"));
    }

    void aTokenThatIsGoneIsSaidAtOnce_data() { eachDialog(); }
    void aTokenThatIsGoneIsSaidAtOnce()
    {
        QFETCH(QByteArray, dialog);
        CommandFixture fixture;
        QVERIFY(fixture.read());
        const Token token = fixture.others(1).first();
        revokeElsewhere(fixture, token);
        QVERIFY(fixture.session->model()->rowOf(token.id) >= 0);
        open(fixture, dialog, token);
        const QWidget *opened = fixture.dialog(dialog.constData());
        QERNAL_AWAIT(note(opened).contains(QStringLiteral("no longer has this token")));
        // The list decides whether its row goes.
        QERNAL_AWAIT(fixture.session->model()->rowOf(token.id) < 0);
    }

    void aReadThatFailsBlocksNothing_data() { eachDialog(); }
    void aReadThatFailsBlocksNothing()
    {
        QFETCH(QByteArray, dialog);
        CommandFixture fixture;
        QVERIFY(fixture.read());
        const Token token = fixture.others(1).first();
        fixture.session->reader()->stop();
        open(fixture, dialog, token);
        const QWidget *opened = fixture.dialog(dialog.constData());
        QERNAL_AWAIT(note(opened).contains(QStringLiteral("could not be read again")));
        auto *name = opened->findChild<QLineEdit *>(QStringLiteral("name"));
        if (name) name->setText(QStringLiteral("renamed"));
        press(opened);
        QERNAL_AWAIT(!fixture.dialog(dialog.constData()));
    }

    void aSlowReadBlocksNothing_data() { eachDialog(); }
    void aSlowReadBlocksNothing()
    {
        QFETCH(QByteArray, dialog);
        CommandFixture fixture(demoOptions("--latency 1500"));
        QVERIFY(fixture.read());
        const Token token = fixture.others(1).first();
        open(fixture, dialog, token);
        const QWidget *opened = fixture.dialog(dialog.constData());
        auto *name = opened->findChild<QLineEdit *>(QStringLiteral("name"));
        if (name) name->setText(QStringLiteral("renamed"));
        QVERIFY(note(opened).isEmpty());
        press(opened);
        QERNAL_AWAIT(!fixture.dialog(dialog.constData()));
    }
};

QTEST_MAIN(FreshTokenTest)
#include "tst_freshtoken.moc"
