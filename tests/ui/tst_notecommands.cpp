// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/tokennotes.h"
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/await.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/servedwindow.h"
#include "ui/commands/revokedialog.h"
#include "ui/commands/tokendialog.h"
#include "ui/tokens/notewriter.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace qernal;

namespace {

/// The window on the demo service, with notes, showing the tokens of its list.
class NotedWindow : public ServedWindow {
public:
    NotedWindow()
    {
        signIn();
        m_notes.setAccount(session()->account().id);
        window()->setNotes(&m_notes);
    }
    ~NotedWindow() { close(); }
    Q_DISABLE_COPY_MOVE(NotedWindow)

    [[nodiscard]] TokenNotes &notes() { return m_notes; }
    void trigger(const char *action) { part<QAction>(action)->trigger(); }
    void select(const QString &name)
    {
        const TokenTableModel *model = session()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->tokenAt(row).name == name)
                table()->selectRow(session()->filter()->mapFromSource(model->index(row, 0)).row());
        }
    }

private:
    TokenNotes m_notes{filePath(QStringLiteral("notes")), systemClock()};
};

} // namespace

/// That what is done with a token's note, and with all that are expired, is reached by the window's commands.
class NoteCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void aKeyOpensTheNote();
    void aNewTokenHasItsNote();
    void aTokenLikeAnotherOneTakesOverWhatItHas();
    void theNoteOfARevokedTokenGoes();
    void allExpiredTokensAreAskedAbout();
};

void NoteCommandsTest::aKeyOpensTheNote()
{
    NotedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.table()->clearSelection();
    QVERIFY(!fixture.part<QAction>("editNoteAction")->isEnabled());
    fixture.table()->selectRow(0);
    fixture.trigger("editNoteAction");
    auto *field = fixture.part<QPlainTextEdit>("tokenNote");
    QVERIFY(field->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), 30'000);
}

void NoteCommandsTest::aNewTokenHasItsNote()
{
    NotedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.trigger("newToken");
    const auto *dialog = fixture.part<TokenDialog>("newTokenDialog");
    dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("noted"));
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("tokenNote"))->setPlainText(QStringLiteral("for the tests"));
    dialog->findChild<QPushButton *>(QStringLiteral("action"))->click();
    const auto noted = [&fixture]() -> QString {
        const TokenTableModel *model = fixture.session()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->tokenAt(row).name == QStringLiteral("noted"))
                return fixture.notes().note(model->tokenAt(row).id).text;
        }
        return {};
    };
    QERNAL_AWAIT_EQUAL(noted(), QStringLiteral("for the tests"));
}

void NoteCommandsTest::aTokenLikeAnotherOneTakesOverWhatItHas()
{
    NotedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    Token token = pageToken(QStringLiteral("deploy"), 30);
    token.createdAt = token.expiryAt.addDays(-30);
    token.updatedAt = token.createdAt;
    setTokens(*fixture.session()->model(), {token, pageToken(QStringLiteral("deploy-b"))});
    QVERIFY(fixture.notes().write(token.id, {.text = QStringLiteral("Nightly deploys")}));
    fixture.select(token.name);
    fixture.trigger("newTokenLike");
    const auto *dialog = fixture.part<TokenDialog>("newTokenDialog");
    QCOMPARE(dialog->name(), QStringLiteral("deploy-c"));
    QCOMPARE(dialog->note(), QStringLiteral("Nightly deploys"));
    QVERIFY(dialog->findChild<QComboBox *>(QStringLiteral("expiryChoice"))->currentText().contains(u"30"));
}

void NoteCommandsTest::theNoteOfARevokedTokenGoes()
{
    NotedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.table()->selectRow(0);
    const Token token = fixture.session()->model()->tokenAt(
        fixture.session()->filter()->mapToSource(fixture.table()->currentIndex()).row());
    QVERIFY(fixture.notes().write(token.id, {.text = QStringLiteral("x")}));
    fixture.trigger("revokeToken");
    QERNAL_AWAIT(fixture.part<RevokeDialog>("revokeDialog") != nullptr);
    auto *revoke = fixture.part<RevokeDialog>("revokeDialog")->findChild<QPushButton *>(QStringLiteral("action"));
    QERNAL_AWAIT(revoke->isEnabled());
    revoke->click();
    QERNAL_AWAIT(fixture.notes().note(token.id).isEmpty());
}

void NoteCommandsTest::allExpiredTokensAreAskedAbout()
{
    NotedWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    const QAction *revokeExpired = fixture.part<QAction>("revokeExpired");
    setTokens(*fixture.session()->model(), {pageToken(QStringLiteral("fresh"))});
    QERNAL_AWAIT(!revokeExpired->isEnabled());
    setTokens(*fixture.session()->model(), {pageToken(QStringLiteral("fresh")), pageToken(QStringLiteral("old"), -3),
                                            pageToken(QStringLiteral("older"), -30)});
    QERNAL_AWAIT(revokeExpired->isEnabled());
    // Whatever is shown just now.
    fixture.part<QLineEdit>("searchField")->setText(QStringLiteral("fresh"));
    fixture.trigger("revokeExpired");
    QERNAL_AWAIT(fixture.part<RevokeDialog>("revokeDialog") != nullptr);
    QStringList words;
    const auto labels = fixture.part<RevokeDialog>("revokeDialog")->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words << label->text();
    const QString all = words.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("Revoke 2 tokens?")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("All of them have expired.")), qPrintable(all));
}

QTEST_MAIN(NoteCommandsTest)
#include "tst_notecommands.moc"
