// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "tests/support/await.h"
#include "ui/window/mainactions.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace qernal;

namespace {

/// A window with the program's own menus and the list over it.
struct PaletteFixture {
    PaletteFixture()
    {
        actions.fillMenuBar(window.menuBar());
        actions.update(true, 0, {});
        window.resize(900, 600);
        window.show();
        palette = new CommandPalette(window.menuBar(), actions.commands, &window);
        palette->open();
        field = palette->findChild<QLineEdit *>();
        view = palette->findChild<QTreeView *>();
    }

    [[nodiscard]] QString chosen() const { return view->currentIndex().siblingAtColumn(0).data().toString(); }

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
    void returnGivesTheCommandOnce();
    void whatCannotBeGivenSaysWhy();
    void theArrowsMoveAndEscapeCloses();
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

void CommandPaletteTest::returnGivesTheCommandOnce()
{
    const PaletteFixture fixture;
    const QSignalSpy triggered(fixture.actions.refresh, &QAction::triggered);
    QTest::keyClicks(fixture.field, QStringLiteral("refresh"));
    QTest::keyClick(fixture.field, Qt::Key_Return);
    QERNAL_AWAIT_EQUAL(triggered.count(), 1);
    QERNAL_AWAIT(fixture.palette.isNull());
    QCOMPARE(triggered.count(), 1);
}

void CommandPaletteTest::whatCannotBeGivenSaysWhy()
{
    const PaletteFixture fixture;
    const QSignalSpy triggered(fixture.actions.revoke, &QAction::triggered);
    QTest::keyClicks(fixture.field, QStringLiteral("revoke"));
    QCOMPARE(fixture.view->model()->rowCount(), 1);
    const QModelIndex revoke = fixture.view->model()->index(0, 0);
    QVERIFY(!revoke.flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(revoke.data(Qt::ToolTipRole).toString(), QStringLiteral("Select a token first."));
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

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
