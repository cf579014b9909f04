// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "core/notes/tokennotes.h"
#include "core/secrets/secretcustody.h"
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/await.h"
#include "ui/window/mainactions.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace qernal;

namespace {

/// A window with the program's own menus and the list over it.
struct PaletteFixture {
    PaletteFixture()
    {
        actions.fillMenuBar(window.menuBar());
        actions.update(MainActions::Access::Service, 0, {}, {});
        window.resize(900, 600);
        window.show();
        window.setCentralWidget(new QPushButton(QStringLiteral("elsewhere"), &window));
        setTokens(tokens, {token(Id, QStringLiteral("deploy")), token(QStringLiteral("b"), QStringLiteral("nightly"))});
        PaletteSearch search;
        search.addCommands(window.menuBar(), actions.commands);
        search.setTokens(&tokens);
        Account work;
        work.id = account;
        work.name = QStringLiteral("Work");
        search.setAccounts({work});
        window.centralWidget()->setFocus();
        palette = new CommandPalette(search, &window);
        palette->open();
        field = palette->findChild<QLineEdit *>();
        view = palette->findChild<QTreeView *>();
    }

    static Token token(const QString &id, const QString &name)
    {
        Token made;
        made.id = id;
        made.name = name;
        return made;
    }

    [[nodiscard]] QString chosen() const { return view->currentIndex().siblingAtColumn(0).data().toString(); }

    static inline const QString Id = QStringLiteral("1ca25614-0000-4000-8000-00000000abcd");
    const QUuid account = QUuid::createUuid();
    QTemporaryDir folder;
    Keychain keychain{QStringLiteral("com.qernal.TokenManager.test")};
    SecretCustody custody{folder.path(), &keychain, systemClock()};
    TokenTableModel tokens{custody.records(), account, systemClock()};
    QMainWindow window;
    MainActions actions{&window};
    QPointer<CommandPalette> palette;
    QLineEdit *field = nullptr;
    QTreeView *view = nullptr;
};

} // namespace

class CommandPaletteTest : public QObject {
    Q_OBJECT

private slots:
    void listsEveryCommandButItself();
    void findsWhatIsTyped_data();
    void findsWhatIsTyped();
    void returnTriggersTheCommandOnce();
    void whatIsDisabledSaysWhy();
    void theArrowsMoveAndEscapeCloses();
    void findsTokensAndAccounts();
    void findsTokensByNoteAndTime();
    void anIdThatIsNotListedIsLookedUp();
    void ofAPastedTokenOnlyTheIdIsKept();
    void saysThatNothingMatches();
    void closesWhenTheFocusOrTheMouseGoesElsewhere();
    void isInTheTreeOfItsWindow();
};

void CommandPaletteTest::listsEveryCommandButItself()
{
    const PaletteFixture fixture;
    QStringList listed;
    for (int row = 0; row < fixture.view->model()->rowCount(); ++row)
        listed << fixture.view->model()->index(row, 0).data().toString();
    QVERIFY(listed.contains(QStringLiteral("File › New token…")));
    QVERIFY(listed.contains(QStringLiteral("View › Theme › Dark")));
    QVERIFY(listed.filter(QStringLiteral("Commands")).isEmpty());
}

void CommandPaletteTest::findsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("a word") << QStringLiteral("refresh") << QStringLiteral("View › Refresh");
    QTest::newRow("beginnings, in any order") << QStringLiteral("tok ne") << QStringLiteral("File › New token…");
    QTest::newRow("a menu") << QStringLiteral("theme d") << QStringLiteral("View › Theme › Dark");
    QTest::newRow("no pattern") << QStringLiteral(".*") << QString();
    QTest::newRow("not within a word") << QStringLiteral("oken") << QString();
    QTest::newRow("only what can be given is chosen") << QStringLiteral("revoke") << QString();
}

void CommandPaletteTest::findsWhatIsTyped()
{
    QFETCH(const QString, typed);
    const PaletteFixture fixture;
    QTest::keyClicks(fixture.field, typed);
    QTEST(fixture.chosen(), "chosen");
}

void CommandPaletteTest::returnTriggersTheCommandOnce()
{
    const PaletteFixture fixture;
    const QSignalSpy triggered(fixture.actions.refresh, &QAction::triggered);
    QTest::keyClicks(fixture.field, QStringLiteral("refresh"));
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QERNAL_AWAIT_EQUAL(triggered.count(), 1);
    QERNAL_AWAIT(fixture.palette.isNull());
    QCOMPARE(triggered.count(), 1);
}

void CommandPaletteTest::whatIsDisabledSaysWhy()
{
    const PaletteFixture fixture;
    const QSignalSpy triggered(fixture.actions.revoke, &QAction::triggered);
    // With its ellipsis, or *Revoke all expired…* would be found as well.
    fixture.field->setText(QStringLiteral("revoke…"));
    QCOMPARE(fixture.view->model()->rowCount(), 1);
    const QModelIndex revoke = fixture.view->model()->index(0, 0);
    QVERIFY(!revoke.flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(revoke.data(Qt::ToolTipRole).toString(), QStringLiteral("Select a token first."));
    QCOMPARE(revoke.siblingAtColumn(1).data().toString(), QStringLiteral("Select a token first."));
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QTest::mouseClick(fixture.view->viewport(), Qt::LeftButton, {}, fixture.view->visualRect(revoke).center());
    QVERIFY(!fixture.palette.isNull() && fixture.palette->isVisible());
    QCOMPARE(triggered.count(), 0);
}

void CommandPaletteTest::theArrowsMoveAndEscapeCloses()
{
    const PaletteFixture fixture;
    const QString first = fixture.chosen();
    QTest::keyClick(fixture.field, Qt::Key_Down);
    QVERIFY(fixture.chosen() != first);
    QTest::keyClick(fixture.field, Qt::Key_Up);
    QCOMPARE(fixture.chosen(), first);
    QTest::keyClick(fixture.field, Qt::Key_Escape);
    QERNAL_AWAIT(fixture.palette.isNull());
}

void CommandPaletteTest::findsTokensAndAccounts()
{
    const PaletteFixture fixture;
    QSignalSpy token(fixture.palette, &CommandPalette::tokenChosen);
    QTest::keyClicks(fixture.field, QStringLiteral("deplo"));
    QCOMPARE(fixture.chosen(), QStringLiteral("deploy"));
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QCOMPARE(token.count(), 1);
    QCOMPARE(token.first().first().toString(), PaletteFixture::Id);

    const PaletteFixture other;
    QSignalSpy account(other.palette, &CommandPalette::accountChosen);
    QTest::keyClicks(other.field, QStringLiteral("wor"));
    QCOMPARE(other.chosen(), QStringLiteral("Work"));
    QTest::keyClick(other.field, Qt::Key_Return);
    QCOMPARE(account.count(), 1);
    QCOMPARE(account.first().first().toUuid(), other.account);
}

void CommandPaletteTest::findsTokensByNoteAndTime()
{
    const QTemporaryDir folder;
    TokenNotes notes(folder.path(), systemClock());
    PaletteFixture fixture;
    notes.setAccount(fixture.account);
    QVERIFY(notes.write(QStringLiteral("b"), {.text = QStringLiteral("Backups of the shop")}));
    fixture.tokens.setNotes(&notes);
    Token expiring = PaletteFixture::token(PaletteFixture::Id, QStringLiteral("deploy"));
    expiring.expiryAt = QDateTime(QDate(2090, 12, 5), QTime(12, 0), Qt::UTC);
    setTokens(fixture.tokens, {expiring, PaletteFixture::token(QStringLiteral("b"), QStringLiteral("nightly"))});
    QTest::keyClicks(fixture.field, QStringLiteral("shop"));
    QCOMPARE(fixture.chosen(), QStringLiteral("nightly"));
    fixture.field->clear();
    QTest::keyClicks(fixture.field, QStringLiteral("expires in december 2090"));
    QCOMPARE(fixture.chosen(), QStringLiteral("deploy"));
}

void CommandPaletteTest::anIdThatIsNotListedIsLookedUp()
{
    const PaletteFixture fixture;
    QSignalSpy lookUp(fixture.palette, &CommandPalette::lookUpRequested);
    fixture.field->setText(PaletteFixture::Id);
    QCOMPARE(fixture.chosen(), QStringLiteral("deploy"));
    const QString id = QStringLiteral("2ca25614-0000-4000-8000-00000000abcd");
    fixture.field->setText(id);
    QCOMPARE(fixture.view->model()->rowCount(), 1);
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QCOMPARE(lookUp.count(), 1);
    QCOMPARE(lookUp.first().first().toString(), id);
}

void CommandPaletteTest::ofAPastedTokenOnlyTheIdIsKept()
{
    const PaletteFixture fixture;
    QSignalSpy lookUp(fixture.palette, &CommandPalette::lookUpRequested);
    const QString id = QStringLiteral("2ca25614-0000-4000-8000-00000000abcd");
    QGuiApplication::clipboard()->setText(id + QStringLiteral("@CANARYsecret\n"));
    fixture.field->paste();
    QCOMPARE(fixture.field->text(), id);
    QVERIFY(!fixture.field->isUndoAvailable());
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QCOMPARE(lookUp.first().first().toString(), id);
}

void CommandPaletteTest::saysThatNothingMatches()
{
    const PaletteFixture fixture;
    const auto *nothing = fixture.palette->findChild<QLabel *>(QStringLiteral("nothingFound"));
    QVERIFY(nothing->isHidden());
    QTest::keyClicks(fixture.field, QStringLiteral("xyzzy"));
    QVERIFY(!nothing->isHidden());
    QVERIFY(fixture.view->isHidden());
    QVERIFY(nothing->text().contains(QStringLiteral("“xyzzy”")));
    fixture.field->clear();
    QVERIFY(nothing->isHidden());
}

void CommandPaletteTest::closesWhenTheFocusOrTheMouseGoesElsewhere()
{
    PaletteFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window, 30'000));
    QERNAL_AWAIT(fixture.field->hasFocus());
    fixture.window.centralWidget()->setFocus();
    QERNAL_AWAIT(fixture.palette.isNull());

    PaletteFixture other;
    QVERIFY(QTest::qWaitForWindowActive(&other.window, 30'000));
    QTest::mouseClick(other.window.menuBar(), Qt::LeftButton, {}, QPoint(other.window.width() - 2, 2));
    QERNAL_AWAIT(other.palette.isNull());
    QERNAL_AWAIT(other.window.centralWidget()->hasFocus());
}

void CommandPaletteTest::isInTheTreeOfItsWindow()
{
    PaletteFixture fixture;
    QAccessibleInterface *window = QAccessible::queryAccessibleInterface(&fixture.window);
    QStringList names;
    for (int i = 0; i < window->childCount(); ++i)
        names << window->child(i)->text(QAccessible::Name);
    QVERIFY2(names.contains(QStringLiteral("Commands")), qPrintable(names.join(QLatin1Char(','))));
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
