// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokencells.h"
#include "core/tokens/tokenwords.h"
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/await.h"
#include "tests/ui/pagefixture.h"
#include "ui/theme/theme.h"
#include "ui/tokens/columnstate.h"
#include "ui/tokens/tokencolumns.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace qernal;

namespace {

/// A table of one token that is as wide as a test wants it.
class ColumnsFixture {
public:
    explicit ColumnsFixture(int width = 760)
    {
        setTokens(m_model, {pageToken(QStringLiteral("alpha"))});
        m_filter.setSourceModel(&m_model);
        m_table.setModel(&m_filter);
        m_table.show();
        resize(width);
    }

    /// Makes the area of the rows @p width wide.
    void resize(int width)
    {
        m_table.resize(width, 300);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] TokenTable &table() { return m_table; }
    [[nodiscard]] TokenColumns &columns() { return *m_table.columns(); }
    [[nodiscard]] bool isShown(int column) const { return !m_table.isColumnHidden(column); }
    [[nodiscard]] int width(int column) const { return m_table.columnWidth(column); }
    void toggle(int column)
    {
        QMenu menu;
        columns().fillMenu(&menu);
        menu.actions().at(column)->trigger();
    }

private:
    TokenTableModel m_model{nullptr, QUuid(), systemClock()};
    TokenFilterModel m_filter;
    TokenTable m_table;
};

} // namespace

/// That the columns fit the table, and are what the user made of them.
class TokenColumnsTest : public QObject {
    Q_OBJECT
private slots:
    void noScrollBarComesAtAnyWidth();
    void columnsComeWithTheRoom();
    void everyWordOfASecretIsRead();
    void theNameIsBoundedAndRowsReachAcross();
    void whatWasChosenStays();
    void aWidthThatWasSetStays();
    void resetBringsTheFirstColumns();
    void anUnreadableStateChangesNothing_data();
    void anUnreadableStateChangesNothing();
    void aStateOfAnotherVersionIsReadAsFarAsItGoes();
    void aStateFromBeforeAColumnWasMadeIsKept();
};

void TokenColumnsTest::noScrollBarComesAtAnyWidth()
{
    ColumnsFixture fixture;
    for (int width = 420; width < 2400; width += 20) {
        fixture.resize(width);
        QERNAL_AWAIT2(fixture.table().horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(width)));
        QVERIFY(fixture.isShown(TokenTableModel::Name));
        QVERIFY(fixture.isShown(TokenTableModel::Status));
    }
}

void TokenColumnsTest::columnsComeWithTheRoom()
{
    ColumnsFixture fixture;
    fixture.resize(fixture.columns().neededWidth());
    for (const int column :
         {TokenTableModel::Status, TokenTableModel::Expires, TokenTableModel::SecretPlace, TokenTableModel::Created})
        QVERIFY(fixture.isShown(column));
    QVERIFY(!fixture.isShown(TokenTableModel::LastUsed));
    QVERIFY(!fixture.isShown(TokenTableModel::Updated));
    QVERIFY(!fixture.isShown(TokenTableModel::Id));
    fixture.resize(fixture.columns().neededWidth() - 1);
    QVERIFY(!fixture.isShown(TokenTableModel::Created));
    QVERIFY(fixture.isShown(TokenTableModel::SecretPlace));
    fixture.resize(1600);
    QVERIFY(fixture.isShown(TokenTableModel::Created));
    QVERIFY(fixture.isShown(TokenTableModel::LastUsed));
    QVERIFY(fixture.isShown(TokenTableModel::Updated));
    QVERIFY(fixture.isShown(TokenTableModel::Id));
}

void TokenColumnsTest::everyWordOfASecretIsRead()
{
    ColumnsFixture fixture;
    fixture.resize(fixture.columns().neededWidth());
    const QStringList texts = secretPlaceTexts();
    QVERIFY(texts.contains(secretPlaceText(SecretState::Pending)));
    // The row's delegate leaves so much at both sides.
    const int sides = space(12, &fixture.table()) + space(8, &fixture.table());
    for (const QString &text : texts) {
        QVERIFY2(fixture.table().fontMetrics().horizontalAdvance(text) + sides <=
                     fixture.width(TokenTableModel::SecretPlace),
                 qPrintable(text));
    }
}

void TokenColumnsTest::theNameIsBoundedAndRowsReachAcross()
{
    ColumnsFixture fixture;
    for (const int width : {760, 1100, 1600, 2200}) {
        fixture.resize(width);
        QVERIFY(fixture.width(TokenTableModel::Name) <= space(480, &fixture.table()));
        QCOMPARE(fixture.table().horizontalHeader()->length(), fixture.table().viewport()->width());
    }
}

void TokenColumnsTest::whatWasChosenStays()
{
    ColumnsFixture fixture(1600);
    fixture.toggle(TokenTableModel::Updated);
    QVERIFY(!fixture.isShown(TokenTableModel::Updated));
    fixture.resize(700);
    fixture.toggle(TokenTableModel::Id);
    QVERIFY(fixture.isShown(TokenTableModel::Id));
    fixture.resize(420);
    QVERIFY(fixture.isShown(TokenTableModel::Id));
    fixture.resize(1600);
    QVERIFY(!fixture.isShown(TokenTableModel::Updated));

    ColumnsFixture other(1600);
    other.columns().restore(fixture.columns().state());
    QVERIFY(!other.isShown(TokenTableModel::Updated));
    other.resize(420);
    QVERIFY(other.isShown(TokenTableModel::Id));
}

void TokenColumnsTest::aWidthThatWasSetStays()
{
    ColumnsFixture fixture(1100);
    fixture.table().setColumnWidth(TokenTableModel::Expires, 200);
    QCOMPARE(fixture.width(TokenTableModel::Expires), 200);
    fixture.resize(900);
    fixture.resize(1300);
    QCOMPARE(fixture.width(TokenTableModel::Expires), 200);
    QERNAL_AWAIT_EQUAL(fixture.table().horizontalScrollBar()->maximum(), 0);
}

void TokenColumnsTest::resetBringsTheFirstColumns()
{
    ColumnsFixture fixture(1100);
    const int width = fixture.width(TokenTableModel::Expires);
    fixture.table().setColumnWidth(TokenTableModel::Expires, 200);
    fixture.toggle(TokenTableModel::Created);
    fixture.table().horizontalHeader()->moveSection(0, 3);
    QMenu menu;
    fixture.columns().fillMenu(&menu);
    menu.findChild<QAction *>(QStringLiteral("resetColumns"))->trigger();
    QCOMPARE(fixture.width(TokenTableModel::Expires), width);
    QVERIFY(fixture.isShown(TokenTableModel::Created));
    QCOMPARE(fixture.table().horizontalHeader()->visualIndex(0), 0);
}

void TokenColumnsTest::anUnreadableStateChangesNothing_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a header's own") << QByteArray::fromHex("000000ff00000000000000010000000100");
    QTest::newRow("no JSON") << QByteArrayLiteral("{\"columns\":[");
    QTest::newRow("another shape") << QByteArrayLiteral("[1,2,3]");
    QTest::newRow("columns are a number") << QByteArrayLiteral("{\"columns\":7}");
}

void TokenColumnsTest::anUnreadableStateChangesNothing()
{
    QFETCH(QByteArray, state);
    ColumnsFixture fixture(1100);
    fixture.table().setColumnWidth(TokenTableModel::Expires, 200);
    const QByteArray before = fixture.columns().state();
    fixture.columns().restore(state);
    QCOMPARE(fixture.columns().state(), before);
    QCOMPARE(fixture.width(TokenTableModel::Expires), 200);
}

void TokenColumnsTest::aStateOfAnotherVersionIsReadAsFarAsItGoes()
{
    const auto state = readColumnState(
        R"({"columns":[{"name":"Notes","width":80},{"name":"Id","shown":true},{"name":"Name","shown":false},
            {"name":"Id","width":9},{"name":"Status","width":-4},{"name":"ColumnCount"}],
            "sort":"Notes","descending":true,"later":{}})");
    QVERIFY(state);
    QCOMPARE(state->columns.size(), 3);
    QCOMPARE(state->columns.at(0).column, static_cast<int>(TokenTableModel::Id));
    QCOMPARE(state->columns.at(0).shown, std::optional(true));
    QVERIFY(!state->columns.at(0).width);
    QVERIFY(!state->columns.at(1).shown);
    QVERIFY(!state->columns.at(2).width);
    QCOMPARE(state->sortColumn, static_cast<int>(TokenTableModel::Name));
    ColumnsFixture fixture(1100);
    fixture.columns().restore(writeColumnState(*state));
    QVERIFY(fixture.isShown(TokenTableModel::Name));
    QVERIFY(fixture.isShown(TokenTableModel::Id));
}

void TokenColumnsTest::aStateFromBeforeAColumnWasMadeIsKept()
{
    ColumnsFixture fixture(1600);
    fixture.columns().restore(
        R"({"columns":[{"name":"Id","shown":true},{"name":"Name"},{"name":"Status"},{"name":"Expires","width":200},
            {"name":"Created","shown":false},{"name":"Updated"},{"name":"SecretPlace"}],"sort":"Expires","dates":true})");
    const QHeaderView *header = fixture.table().horizontalHeader();
    QCOMPARE(header->logicalIndex(0), static_cast<int>(TokenTableModel::Id));
    QCOMPARE(header->logicalIndex(header->count() - 1), static_cast<int>(TokenTableModel::LastUsed));
    QCOMPARE(fixture.width(TokenTableModel::Expires), 200);
    QVERIFY(!fixture.isShown(TokenTableModel::Created));
    QVERIFY(fixture.isShown(TokenTableModel::LastUsed));
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(TokenTableModel::Expires));
}

QTEST_MAIN(TokenColumnsTest)
#include "tst_tokencolumns.moc"
