// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tokens/tokenfixture.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/paintrecorder.h"
#include "ui/theme/theme.h"
#include "ui/tokens/longdate.h"
#include "ui/tokens/tokencolumns.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace qernal;

namespace {

QList<Token> letters()
{
    return {pageToken(QStringLiteral("delta")), pageToken(QStringLiteral("alpha")),
            pageToken(QStringLiteral("charlie")), pageToken(QStringLiteral("bravo"))};
}

QStringList namesShown(const TokenTable &table)
{
    QStringList names;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        names << table.model()->index(row, TokenTableModel::Name).data().toString();
    return names;
}

} // namespace

/// That the list, its selection and its details belong together whatever happens to the rows.
class TokensPageTest : public QObject {
    Q_OBJECT
private slots:
    void whatHasTheRingIsSelectedAfterASearch();
    void theFirstRowIsSelectedByTheKeyboard();
    void everyAccountBeginsWithTheFirstColumns();
    void switchingBackBringsTheColumnsOfTheAccount();
    void theNeighbourOfARevokedTokenIsSelected_data();
    void theNeighbourOfARevokedTokenIsSelected();
    void nothingIsSelectedInPlaceOfWhatTheFilterHides();
    void aDoubleClickEditsBesideTheDetails();
    void enterAndTabShowTheFocusInTheDetails();
    void theOwnTokenIsMarked();
    void datesStandInPlaceOfWords();
    void severalAreSummedUp();
    void detailsAreRecountedWithTheRows();
    void noRowIsPaintedThatIsGone();
    void whatWasSoughtInVainIsSaid_data();
    void whatWasSoughtInVainIsSaid();
    void mirroredTextsReadAsTheyStand();
};

void TokensPageTest::whatHasTheRingIsSelectedAfterASearch()
{
    PageFixture fixture;
    fixture.open(PageFixture::makeAccount(), letters());
    fixture.table()->selectRow(3);
    fixture.page()->setSearch(QStringLiteral("a"));
    fixture.page()->setSearch(QStringLiteral("alpha"));
    QVERIFY(fixture.selectedNames().isEmpty());
    fixture.page()->focusTable();
    QCOMPARE(fixture.selectedNames(), QStringList{QStringLiteral("alpha")});
    QCOMPARE(fixture.table()->currentIndex().row(), 0);
}

void TokensPageTest::theFirstRowIsSelectedByTheKeyboard()
{
    PageFixture fixture;
    fixture.open(PageFixture::makeAccount(), letters());
    QVERIFY(QTest::qWaitForWindowActive(fixture.page(), 30'000));
    fixture.part<QWidget>("chipNeverExpires")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.table()->hasFocus(), 30'000);
    QCOMPARE(fixture.selectedNames(), QStringList{QStringLiteral("alpha")});
    QTest::keyClick(fixture.table(), Qt::Key_Down);
    QCOMPARE(fixture.selectedNames(), QStringList{QStringLiteral("bravo")});
}

void TokensPageTest::everyAccountBeginsWithTheFirstColumns()
{
    PageFixture fixture;
    fixture.open(PageFixture::makeAccount(), letters());
    QList<int> widths;
    for (int column = 0; column < TokenTableModel::ColumnCount; ++column)
        widths << fixture.table()->columnWidth(column);
    const QStringList sorted = namesShown(*fixture.table());
    QCOMPARE(sorted.first(), QStringLiteral("alpha"));
    fixture.table()->sortByColumn(TokenTableModel::Name, Qt::DescendingOrder);
    fixture.table()->setColumnWidth(TokenTableModel::Status, 300);
    fixture.table()->setColumnHidden(TokenTableModel::Created, true);
    fixture.table()->horizontalHeader()->moveSection(0, 2);

    fixture.open(PageFixture::makeAccount(QStringLiteral("Home")), letters());
    QCOMPARE(namesShown(*fixture.table()), sorted);
    for (int column = 0; column < TokenTableModel::ColumnCount; ++column) {
        QCOMPARE(fixture.table()->columnWidth(column), widths.at(column));
        QCOMPARE(fixture.table()->horizontalHeader()->visualIndex(column), column);
    }
    QCOMPARE(fixture.table()->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TokensPageTest::switchingBackBringsTheColumnsOfTheAccount()
{
    PageFixture fixture;
    const Account work = PageFixture::makeAccount();
    fixture.open(work, letters());
    fixture.table()->sortByColumn(TokenTableModel::Name, Qt::DescendingOrder);
    fixture.table()->setColumnWidth(TokenTableModel::Status, 240);
    fixture.table()->setColumnHidden(TokenTableModel::Created, true);
    fixture.table()->horizontalHeader()->moveSection(0, 2);
    const QStringList sorted = namesShown(*fixture.table());
    QCOMPARE(sorted.first(), QStringLiteral("delta"));
    fixture.open(PageFixture::makeAccount(QStringLiteral("Home")), letters());
    fixture.open(work, letters());
    QCOMPARE(namesShown(*fixture.table()), sorted);
    QCOMPARE(fixture.table()->columnWidth(TokenTableModel::Status), 240);
    QVERIFY(fixture.table()->isColumnHidden(TokenTableModel::Created));
    QCOMPARE(fixture.table()->horizontalHeader()->visualIndex(TokenTableModel::Name), 2);
}

void TokensPageTest::theNeighbourOfARevokedTokenIsSelected_data()
{
    QTest::addColumn<QStringList>("selected");
    QTest::addColumn<QStringList>("revoked");
    QTest::addColumn<QStringList>("then");
    const auto names = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QTest::newRow("first") << names("alpha") << names("alpha") << names("bravo");
    QTest::newRow("in between") << names("bravo") << names("bravo") << names("charlie");
    QTest::newRow("last") << names("delta") << names("delta") << names("charlie");
    QTest::newRow("several") << names("alpha bravo") << names("bravo alpha") << names("charlie");
    QTest::newRow("one of several") << names("alpha bravo") << names("alpha") << names("bravo");
    QTest::newRow("another") << names("alpha") << names("delta") << names("alpha");
    QTest::newRow("all") << names("alpha bravo charlie delta") << names("alpha bravo charlie delta") << names("");
    QTest::newRow("nothing selected") << names("") << names("alpha") << names("");
}

void TokensPageTest::theNeighbourOfARevokedTokenIsSelected()
{
    QFETCH(QStringList, selected);
    QFETCH(QStringList, revoked);
    QFETCH(QStringList, then);
    PageFixture fixture;
    Session *session = fixture.open(PageFixture::makeAccount(), letters());
    QStringList ids;
    for (const QString &name : std::as_const(selected))
        ids << pageToken(name).id;
    fixture.table()->selectIds(ids);
    for (const QString &name : std::as_const(revoked))
        session->list()->forget(pageToken(name).id);
    QCOMPARE(fixture.selectedNames(), then);
}

void TokensPageTest::nothingIsSelectedInPlaceOfWhatTheFilterHides()
{
    PageFixture fixture;
    Session *session = fixture.open(PageFixture::makeAccount(), letters());
    fixture.table()->selectRow(1);
    fixture.page()->setSearch(QStringLiteral("l"));
    QVERIFY(fixture.selectedNames().isEmpty());
    session->list()->forget(pageToken(QStringLiteral("charlie")).id);
    QVERIFY(fixture.selectedNames().isEmpty());
}

void TokensPageTest::aDoubleClickEditsBesideTheDetails()
{
    PageFixture fixture;
    fixture.open(PageFixture::makeAccount(), letters());
    QVERIFY(QTest::qWaitForWindowExposed(fixture.page(), 30'000));
    QSignalSpy edits(fixture.page(), &TokensPage::editRequested);
    const auto doubleClick = [&fixture] {
        const QPoint middle = fixture.table()->visualRect(fixture.table()->model()->index(1, 0)).center();
        QTest::mouseClick(fixture.table()->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(fixture.table()->viewport(), Qt::LeftButton, {}, middle);
    };
    fixture.page()->setDetailsWanted(false);
    doubleClick();
    QVERIFY(fixture.details()->isVisible());
    QCOMPARE(edits.size(), 0);
    doubleClick();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(fixture.selectedNames(), QStringList{QStringLiteral("bravo")});
}

void TokensPageTest::enterAndTabShowTheFocusInTheDetails()
{
    PageFixture fixture;
    fixture.open(PageFixture::makeAccount(), letters());
    QVERIFY(QTest::qWaitForWindowActive(fixture.page(), 30'000));
    fixture.table()->selectRow(0);
    fixture.table()->setFocus();
    const auto edge = [&fixture] { return fixture.details()->grab().toImage().pixelColor(1, 100); };
    const QColor without = edge();
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    QVERIFY(fixture.details()->hasFocus());
    const QColor with = edge();
    QVERIFY(with != without);
    QVERIFY(contrast(with, without) >= 3.0);
    fixture.table()->setFocus();
    QTest::keyClick(fixture.table(), Qt::Key_Tab);
    QVERIFY(fixture.details()->isAncestorOf(QApplication::focusWidget()) || fixture.details()->hasFocus());
    if (fixture.details()->hasFocus()) QCOMPARE(edge(), with);
}

void TokensPageTest::theOwnTokenIsMarked()
{
    PageFixture fixture;
    const QList<Token> tokens = letters();
    fixture.open(PageFixture::makeAccount(), tokens, tokens.first().id);
    fixture.table()->selectIds({tokens.first().id});
    const QModelIndex row = fixture.table()->currentIndex();
    QVERIFY(row.data(TokenTableModel::OwnTokenRole).toBool());
    QCOMPARE(row.siblingAtColumn(TokenTableModel::SecretPlace).data().toString(),
             QStringLiteral("In keychain (sign-in)"));
    QCOMPARE(fixture.part<QWidget>("detailsSecret")->accessibleName(),
             QStringLiteral("In keychain (this account's sign-in)"));
    fixture.table()->selectIds({tokens.last().id});
    QVERIFY(!fixture.table()->currentIndex().data(TokenTableModel::OwnTokenRole).toBool());
    QCOMPARE(fixture.part<QWidget>("detailsSecret")->accessibleName(), QStringLiteral("Not stored here"));
}

void TokensPageTest::datesStandInPlaceOfWords()
{
    PageFixture fixture;
    const Account work = PageFixture::makeAccount();
    fixture.open(work, {pageToken(QStringLiteral("alpha"), 5), pageToken(QStringLiteral("bravo"), 0)});
    const auto shown = [&fixture](int row) {
        return fixture.table()->model()->index(row, TokenTableModel::Expires).data().toString();
    };
    QCOMPARE(shown(0), QStringLiteral("in 5 days"));
    const QDate date = pageToken(QStringLiteral("alpha"), 5).expiryAt.toLocalTime().date();
    const auto toggle = [&fixture] {
        QMenu menu;
        fixture.page()->fillColumnsMenu(&menu);
        menu.findChild<QAction *>(QStringLiteral("datesInColumns"))->trigger();
    };
    toggle();
    QCOMPARE(shown(0), QLocale().toString(date, QLocale::ShortFormat));
    QCOMPARE(shown(1), QStringLiteral("Never"));
    fixture.open(PageFixture::makeAccount(QStringLiteral("Home")), {pageToken(QStringLiteral("alpha"), 5)});
    QCOMPARE(shown(0), QStringLiteral("in 5 days"));
    fixture.open(work, {pageToken(QStringLiteral("alpha"), 5)});
    QCOMPARE(shown(0), QLocale().toString(date, QLocale::ShortFormat));
    toggle();
    QCOMPARE(shown(0), QStringLiteral("in 5 days"));
}

void TokensPageTest::severalAreSummedUp()
{
    PageFixture fixture;
    fixture.open(PageFixture::makeAccount(),
                 {pageToken(QStringLiteral("old"), -3), pageToken(QStringLiteral("later"), 60),
                  pageToken(QStringLiteral("soon"), 4), pageToken(QStringLiteral("for good"), 0)});
    fixture.page()->selectAll();
    QCOMPARE(fixture.part<QLabel>("selectionNext")->text(), QStringLiteral("soon"));
    QVERIFY(fixture.part<QLabel>("selectionHeading")->text().contains(QLatin1Char('4')));
    QSignalSpy revokes(fixture.details(), &DetailsPanel::revokeRequested);
    fixture.part<QPushButton>("revokeSelected")->click();
    QCOMPARE(revokes.size(), 1);
    fixture.table()->selectIds({pageToken(QStringLiteral("old")).id, pageToken(QStringLiteral("for good")).id});
    QVERIFY(fixture.part<QLabel>("selectionNext")->isHidden());
    fixture.table()->clearSelection();
    QVERIFY(fixture.part<QLabel>("detailsHint")->isVisible());
}

void TokensPageTest::detailsAreRecountedWithTheRows()
{
    PageFixture fixture;
    Session *session = fixture.open(PageFixture::makeAccount(), letters());
    fixture.table()->selectRow(0);
    QSignalSpy shown(fixture.page(), &TokensPage::selectionChanged);
    session->model()->refreshTimes();
    QVERIFY(!shown.isEmpty());
}

void TokensPageTest::noRowIsPaintedThatIsGone()
{
    PageFixture fixture;
    const Account work = PageFixture::makeAccount();
    const auto paintEverything = [&fixture] {
        QVERIFY(!fixture.page()->grab().isNull());
        QCoreApplication::processEvents();
    };
    for (int round = 0; round < 3; ++round) {
        Session *session = fixture.open(work, letters());
        QVERIFY(QTest::qWaitForWindowExposed(fixture.page(), 30'000));
        fixture.page()->selectAll();
        const QPoint last = fixture.table()->visualRect(fixture.table()->model()->index(3, 1)).center();
        QTest::mouseMove(fixture.table()->viewport(), last);
        paintEverything();
        fixture.page()->setSearch(QStringLiteral("nothing of that name"));
        paintEverything();
        fixture.page()->setSearch({});
        fixture.table()->selectRow(3);
        fixture.details()->setFocus();
        setTokens(*session->model(), letters().mid(0, 1));
        paintEverything();
        setTokens(*session->model(), {});
        paintEverything();
        QVERIFY(fixture.page()->selected().isEmpty());
        fixture.signOut();
        paintEverything();
        QVERIFY(fixture.page()->selected().isEmpty());
        QVERIFY(!fixture.page()->secretOfSelected());
    }
}

void TokensPageTest::whatWasSoughtInVainIsSaid_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QByteArray>("chip");
    QTest::addColumn<QString>("said");
    QTest::newRow("among all") << QStringLiteral(" zzz ") << QByteArray("chipAll")
                               << QStringLiteral("No name or ID contains “zzz”.");
    QTest::newRow("among some") << QStringLiteral("zzz") << QByteArray("chipExpiringSoon")
                                << QStringLiteral("No name or ID contains “zzz” among expiring tokens.");
    QTest::newRow("a status alone") << QString() << QByteArray("chipExpired")
                                    << QStringLiteral("No token has expired.");
    QTest::newRow("a time") << QStringLiteral("2 days") << QByteArray("chipAll")
                            << QStringLiteral("No token expires then or has “2 days” in its name or ID.");
    QTest::newRow("a time among some") << QStringLiteral("2 days") << QByteArray("chipActive")
                                       << QStringLiteral(
                                              "None of these tokens expires then or has “2 days” in its name or ID.");
}

void TokensPageTest::whatWasSoughtInVainIsSaid()
{
    QFETCH(const QString, search);
    QFETCH(const QByteArray, chip);
    QFETCH(const QString, said);
    PageFixture fixture;
    fixture.open(PageFixture::makeAccount(), letters());
    fixture.part<QAbstractButton>(chip.constData())->click();
    fixture.page()->setSearch(search);
    QVERIFY(fixture.part<QWidget>("emptyState")->isVisible());
    QCOMPARE(fixture.part<QLabel>("emptyStateSentence")->text(), said);
}

/// In a mirrored window the words of another direction would change places: "days ago 5".
void TokensPageTest::mirroredTextsReadAsTheyStand()
{
    PageFixture fixture;
    fixture.open(PageFixture::makeAccount(), {pageToken(QStringLiteral("alpha"), 40)});
    fixture.table()->selectRow(0);
    QCOMPARE(fixture.selectedNames(), QStringList{QStringLiteral("alpha")});
    QVERIFY(fixture.part<QWidget>("timeline")->isVisible());
    fixture.page()->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QList<Painted> painted = recordPainting(fixture.page()).painted;
    painted.removeIf([](const Painted &each) { return each.kind != Painted::Kind::Text; });
    // By lines, each from left to right: a text that holds words of both directions is painted in several parts.
    std::sort(painted.begin(), painted.end(), [](const Painted &a, const Painted &b) {
        return a.area.top() != b.area.top() ? a.area.top() < b.area.top() : a.area.left() < b.area.left();
    });
    QString seen;
    for (const Painted &each : std::as_const(painted))
        seen += each.text;
    const QAbstractItemModel *rows = fixture.table()->model();
    for (const int column : {TokenTableModel::Expires, TokenTableModel::Created}) {
        const QString text = rows->index(0, column).data().toString();
        QVERIFY2(seen.contains(text), qPrintable(text + QStringLiteral(" in ") + seen));
    }
    QVERIFY2(seen.contains(longDate(QDateTime::currentDateTimeUtc().addDays(40))), qPrintable(seen));
}

QTEST_MAIN(TokensPageTest)
#include "tst_tokenspage.moc"
