// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/await.h"
#include "tests/ui/servedwindow.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/messagetopics.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace qernal;

class MainWindowTest : public QObject {
    Q_OBJECT
private slots:
    void beginsWithTheWelcome();
    void showsTheTokensAndWhoseTheyAre();
    void actionsSayWhyTheyCannotBeUsed();
    void nothingFoundOffersToClear();
    void downFromTheSearchSelectsWhatDelRevokes();
    void selectionSurvivesARefresh();
    void copiesNamesAndIds();
    void aNarrowWindowHidesTheDetails();
    void columnsAreRemembered();
    void closingAsksFirst();
    void looksRightInTheDark();
    void nothingTicksBehindAHiddenWindow();
    void theClipboardsSecondsRunDown();
    void theLockSaysWhatItDid();
    void aCopiedRowIsNoFormula();
    void aTokenThatIsNotListedIsLookedUp();
    void aLiveThemeChangeReachesWhatIsOpen();
    void signedOutNamesNobody();
    void expiresWithinFiltersTheList();
};

void MainWindowTest::beginsWithTheWelcome()
{
    ServedWindow fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window(), 30'000));
    picture(fixture, QStringLiteral("welcome"));
    const auto *create = fixture.part<QAction>("newToken");
    QVERIFY(!create->isEnabled());
    QCOMPARE(create->toolTip(), QStringLiteral("Sign in first."));
    QVERIFY(fixture.part<QWidget>("tokensPage")->isHidden());
}

void MainWindowTest::showsTheTokensAndWhoseTheyAre()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    QERNAL_AWAIT(
        fixture.part<QLabel>("statusCounts")->text().contains(QString::number(fixture.table()->model()->rowCount())));
    QCOMPARE(fixture.part<QLabel>("statusAccount")->text(), QStringLiteral("Work"));
    QVERIFY(fixture.part<QLabel>("statusRemark")->text().contains(QStringLiteral("Demo")));
    QVERIFY(fixture.part<QLabel>("statusRemark")->text().contains(QStringLiteral("Unencrypted")));
    fixture.table()->selectRow(2);
    picture(fixture, QStringLiteral("light"));
    QVERIFY(!fixture.part<QLabel>("detailsName")->text().isEmpty());
}

void MainWindowTest::actionsSayWhyTheyCannotBeUsed()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    const auto *edit = fixture.part<QAction>("editToken");
    const auto *revoke = fixture.part<QAction>("revokeToken");
    QVERIFY(fixture.part<QAction>("newToken")->isEnabled());
    fixture.table()->clearSelection();
    QVERIFY(!edit->isEnabled());
    QCOMPARE(edit->toolTip(), QStringLiteral("Select a token first."));
    fixture.table()->selectRow(0);
    QVERIFY(edit->isEnabled());
    QVERIFY(edit->toolTip().contains(QStringLiteral("F2")));
    QVERIFY(!fixture.part<QAction>("copySecretAction")->isEnabled());
    QVERIFY(!fixture.part<QAction>("copySecretAction")->toolTip().isEmpty());
    QVERIFY(fixture.part<QPushButton>("copySecret")->isHidden());
    fixture.part<QAction>("selectAll")->trigger();
    QVERIFY(!edit->isEnabled());
    QCOMPARE(edit->toolTip(), QStringLiteral("Select only one token."));
    QVERIFY(revoke->isEnabled());
}

void MainWindowTest::nothingFoundOffersToClear()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    const int all = fixture.table()->model()->rowCount();
    fixture.part<QLineEdit>("searchField")->setText(QStringLiteral("no such token"));
    QERNAL_AWAIT(fixture.part<QWidget>("emptyState")->isVisible());
    picture(fixture, QStringLiteral("nomatch"));
    QTest::mouseClick(fixture.part<QPushButton>("emptyStateButton"), Qt::LeftButton);
    QVERIFY(fixture.part<QLineEdit>("searchField")->text().isEmpty());
    QERNAL_AWAIT_EQUAL(fixture.table()->model()->rowCount(), all);
    QVERIFY(fixture.table()->isVisible());
}

void MainWindowTest::downFromTheSearchSelectsWhatDelRevokes()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    QVERIFY(QTest::qWaitForWindowActive(fixture.window(), 30'000));
    fixture.table()->selectRow(0);
    // The token that signs in is not revoked.
    int row = 1;
    while (fixture.table()->model()->index(row, 0).data(TokenTableModel::OwnTokenRole).toBool())
        ++row;
    const QString wanted = fixture.table()->model()->index(row, TokenTableModel::Name).data().toString();
    auto *search = fixture.part<QLineEdit>("searchField");
    search->setFocus();
    search->setText(wanted);
    QVERIFY(fixture.table()->selectedIds().isEmpty());
    QTest::keyClick(search, Qt::Key_Down);
    QERNAL_AWAIT(fixture.table()->hasFocus());
    QCOMPARE(fixture.table()->selectedIds().size(), 1);
    QTest::keyClick(fixture.table(), Qt::Key_Delete);
    QERNAL_AWAIT(fixture.part<QDialog>("revokeDialog") != nullptr);
    QVERIFY(fixture.part<QDialog>("revokeDialog")->windowTitle().contains(wanted));
}

void MainWindowTest::selectionSurvivesARefresh()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.table()->selectRow(3);
    const QStringList before = fixture.table()->selectedIds();
    QCOMPARE(before.size(), 1);
    QSignalSpy refreshed(fixture.session()->list(), &TokenList::refreshed);
    fixture.part<QAction>("refreshList")->trigger();
    QERNAL_AWAIT(refreshed.count() > 0);
    QCOMPARE(fixture.table()->selectedIds(), before);
}

void MainWindowTest::copiesNamesAndIds()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.table()->selectRow(0);
    fixture.part<QAction>("copyNames")->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.split(QLatin1Char('\t')).size(), 2);
    QVERIFY(copied.endsWith(fixture.table()->selectedIds().first()));
    QVERIFY(!copied.contains(QLatin1Char('@')));
}

void MainWindowTest::aNarrowWindowHidesTheDetails()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.window()->resize(1100, 680);
    QERNAL_AWAIT(fixture.part<QWidget>("detailsPanel")->isVisible());
    fixture.window()->resize(820, 600);
    QERNAL_AWAIT(!fixture.part<QWidget>("detailsPanel")->isVisible());
    fixture.table()->selectRow(1);
    picture(fixture, QStringLiteral("narrow"));
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    QERNAL_AWAIT(fixture.part<QWidget>("detailsPanel")->isVisible());
    picture(fixture, QStringLiteral("narrowdetails"));
}

void MainWindowTest::columnsAreRemembered()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    // Wide enough for every first column in any font.
    fixture.window()->resize(1300, 700);
    QERNAL_AWAIT(!fixture.table()->isColumnHidden(TokenTableModel::Created));
    fixture.table()->setColumnHidden(TokenTableModel::Id, true);
    fixture.table()->setColumnHidden(TokenTableModel::Id, false);
    fixture.table()->setColumnHidden(TokenTableModel::Created, true);
    fixture.reopen();
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    QVERIFY(!fixture.table()->isColumnHidden(TokenTableModel::Id));
    QVERIFY(fixture.table()->isColumnHidden(TokenTableModel::Created));
    QVERIFY(!fixture.table()->isColumnHidden(TokenTableModel::Name));
    picture(fixture, QStringLiteral("columns"));
}

void MainWindowTest::closingAsksFirst()
{
    ServedWindow fixture;
    QSignalSpy asked(fixture.window(), &MainWindow::closeRequested);
    fixture.window()->close();
    QCOMPARE(asked.count(), 1);
    QVERIFY(fixture.window()->isVisible());
    fixture.window()->hide();
    QVERIFY(fixture.window()->close());
    QCOMPARE(asked.count(), 1);
}

void MainWindowTest::looksRightInTheDark()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.part<QAction>("themeDark")->trigger();
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(fixture.settings().value(QStringLiteral("window/theme")).toInt(), static_cast<int>(Theme::Mode::Dark));
    fixture.table()->selectRow(2);
    fixture.window()->showMessage({.level = Message::Level::Success,
                                   .text = QStringLiteral("“deploy” was revoked."),
                                   .remedies = {},
                                   .topic = {}});
    picture(fixture, QStringLiteral("dark"));
    fixture.part<QAction>("themeSystem")->trigger();
}

void MainWindowTest::nothingTicksBehindAHiddenWindow()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window(), 30'000));
    const auto minutes = [&fixture] {
        int count = 0;
        const auto timers = fixture.window()->findChildren<QTimer *>() + fixture.session()->findChildren<QTimer *>();
        for (const QTimer *timer : timers)
            count += timer->isActive() && timer->intervalAsDuration() <= std::chrono::minutes(1) ? 1 : 0;
        return count;
    };
    QERNAL_AWAIT_EQUAL(minutes(), 2);
    fixture.window()->hide();
    QERNAL_AWAIT_EQUAL(minutes(), 0);
    fixture.window()->show();
    QERNAL_AWAIT_EQUAL(minutes(), 2);
    fixture.window()->showMinimized();
    QERNAL_AWAIT_EQUAL(minutes(), 0);
    fixture.window()->showNormal();
    QERNAL_AWAIT_EQUAL(minutes(), 2);
}

void MainWindowTest::theClipboardsSecondsRunDown()
{
    ServedWindow fixture;
    const auto *seconds = fixture.part<QLabel>("clipboardSeconds");
    QVERIFY(!seconds->isVisible());
    fixture.clipboard()->copy(Secret("secret"));
    QVERIFY(seconds->isVisible());
    QVERIFY2(seconds->text().contains(QStringLiteral("30")), qPrintable(seconds->text()));
    QERNAL_AWAIT(seconds->text().contains(QStringLiteral("29")));
    picture(fixture, QStringLiteral("clipboard"));
    QTest::mouseClick(fixture.part<QToolButton>("clearClipboard"), Qt::LeftButton);
    QVERIFY(!fixture.clipboard()->isHolding());
    QVERIFY(!seconds->isVisible());
}

void MainWindowTest::theLockSaysWhatItDid()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    connect(fixture.window(), &MainWindow::lockRequested, fixture.clipboard(), &SecretClipboard::expire);
    fixture.clipboard()->copy(Secret("secret"));
    fixture.part<QAction>("lockAction")->trigger();
    QVERIFY(!fixture.part<QLabel>("clipboardSeconds")->isVisible());
    const QList<Message> messages = fixture.part<MessageBar>("messageBar")->messages();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().text, QStringLiteral("Locked: clipboard cleared, secrets hidden."));
}

void MainWindowTest::aCopiedRowIsNoFormula()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    Token hostile;
    hostile.id = QStringLiteral("@id");
    hostile.name = QStringLiteral("=1+1\n-2;\t+3");
    setTokens(*fixture.session()->model(), {hostile});
    fixture.table()->selectRow(0);
    fixture.part<QAction>("copyNames")->trigger();
    const QStringList cells = QGuiApplication::clipboard()->text().split(QLatin1Char('\t'));
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells.first(), QStringLiteral("'=1+1 -2; '+3"));
    QCOMPARE(cells.last(), QStringLiteral("'@id"));
}

void MainWindowTest::aTokenThatIsNotListedIsLookedUp()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    const Token known = fixture.session()->model()->tokenAt(0);
    fixture.session()->model()->removeToken(known.id);
    const auto lookUp = [&fixture](const QString &id) {
        fixture.part<QAction>("commandsAction")->trigger();
        auto *field = fixture.part<QLineEdit>("commandField");
        field->setText(id);
        QTest::keyClick(field, Qt::Key_Return);
    };
    const auto *bar = fixture.part<MessageBar>("messageBar");
    // A refresh that is still under way when the service stops has a message of its own.
    const auto message = [bar] {
        const QList<Message> all = bar->messages();
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [](const Message &m) { return m.topic == topics::lookUp(); });
        return found == all.cend() ? Message{} : *found;
    };
    const auto said = [&message] { return message().text; };
    lookUp(known.id);
    QERNAL_AWAIT2(said().contains(known.name), qPrintable(said()));
    // The list has it too, by then, and it is chosen.
    QERNAL_AWAIT_EQUAL(fixture.table()->selectedIds(), QStringList{known.id});

    lookUp(QStringLiteral("00000000-0000-4000-8000-000000000000"));
    QERNAL_AWAIT2(said().contains(QStringLiteral("There is no token")), qPrintable(said()));
    fixture.stopService();
    lookUp(QStringLiteral("00000000-0000-4000-8000-000000000001"));
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("could not be looked up")), qPrintable(said()), 60'000);
    QCOMPARE(message().remedies.size(), 1);
}

void MainWindowTest::aLiveThemeChangeReachesWhatIsOpen()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.part<QAction>("commandsAction")->trigger();
    const auto *rows = fixture.part<QTreeView>("commandList")->model();
    const auto *remark = fixture.part<QLabel>("statusRemark");
    for (const char *theme : {"themeDark", "themeLight"}) {
        fixture.part<QAction>(theme)->trigger();
        QCOMPARE(isDark(QApplication::palette()), qstrcmp(theme, "themeDark") == 0);
        // The widgets are sent the change later.
        QERNAL_AWAIT_EQUAL(remark->palette().color(QPalette::WindowText),
                           themeColor(ThemeColor::ExpiringSoon, QApplication::palette()));
        QERNAL_AWAIT_EQUAL(rows->index(0, 1).data(Qt::ForegroundRole).value<QBrush>().color(),
                           themeColor(ThemeColor::SecondaryText, QApplication::palette()));
    }
    fixture.part<QAction>("themeSystem")->trigger();
}

void MainWindowTest::signedOutNamesNobody()
{
    ServedWindow fixture;
    QCOMPARE(fixture.part<QLabel>("statusAccount")->text(), QString());
    fixture.signIn();
    QCOMPARE(fixture.part<QLabel>("statusAccount")->text(), QStringLiteral("Work"));
    fixture.window()->setSession(nullptr);
    QCOMPARE(fixture.part<QLabel>("statusAccount")->text(), QString());
}

void MainWindowTest::expiresWithinFiltersTheList()
{
    ServedWindow fixture;
    QVERIFY(!fixture.part<QAction>("expiresWithin30")->isEnabled());
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    const int all = fixture.table()->model()->rowCount();
    fixture.part<QAction>("expiresWithin30")->trigger();
    QCOMPARE(fixture.part<QLineEdit>("searchField")->text(), QStringLiteral("30 days"));
    const int soon = fixture.table()->model()->rowCount();
    QVERIFY(soon > 0);
    QVERIFY(soon < all);
    fixture.part<QAction>("expiresWithin365")->trigger();
    QVERIFY(fixture.table()->model()->rowCount() > soon);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
