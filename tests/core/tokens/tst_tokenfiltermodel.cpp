// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenfiltermodel.h"

#include "tests/core/tokens/tokenfixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace qernal;

namespace {

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

class TokenFilterModelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyWordMustMatch_data();
    void everyWordMustMatch();
    void aTimeStillFindsNames();
    void aTimeIsFoundAsItIsTyped();
    void aTimeMovesOn();
    void findsWhatWasNotUsedHere();
    void findsWhatWasNoted();
    void filtersByStatus();
    void sortsByValueWithNeverLast_data();
    void sortsByValueWithNeverLast();
    void theOwnSecretIsSortedByWhatItsCellSays();
    void persistentIndexesStayThroughSearchAndSort();
    void followsItsSource();
    void staysRightThroughRandomChanges();
    void aSearchAmongManyIsAFewSignals();

private:
    [[nodiscard]] QStringList shown() const;

    SetClock m_clock;
    std::unique_ptr<TokenTableModel> m_source;
    std::unique_ptr<TokenFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TokenFilterModelTest::init()
{
    *m_clock.time = fixedNow();
    m_source = std::make_unique<TokenTableModel>(nullptr, QUuid::createUuid(), m_clock.clock());
    m_filter = std::make_unique<TokenFilterModel>();
    m_filter->setSourceModel(m_source.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    setTokens(*m_source, {tokenNamed(QStringLiteral("1f"), QStringLiteral("deploy-prod"), 90),
                          tokenNamed(QStringLiteral("2e"), QStringLiteral("CI"), 3),
                          tokenNamed(QStringLiteral("3d"), QStringLiteral("deploy-test"), -3),
                          tokenNamed(QStringLiteral("4c"), QStringLiteral("backup"))});
}

void TokenFilterModelTest::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_source.reset();
}

QStringList TokenFilterModelTest::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        ids.append(m_filter->index(row, 0).data(TokenTableModel::TokenIdRole).toString());
    }
    return ids;
}

void TokenFilterModelTest::everyWordMustMatch_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("nothing typed") << QString() << list("1f 2e 3d 4c");
    QTest::newRow("a name") << QStringLiteral("deploy") << list("1f 3d");
    QTest::newRow("any case") << QStringLiteral("ci") << list("2e");
    QTest::newRow("an id") << QStringLiteral("4C") << list("4c");
    QTest::newRow("words in any order") << QStringLiteral("  TEST   deploy ") << list("3d");
    QTest::newRow("name and id") << QStringLiteral("deploy 1f") << list("1f");
    QTest::newRow("one word without a match") << QStringLiteral("deploy nowhere") << QStringList();
    QTest::newRow("no pattern") << QStringLiteral(".*") << QStringList();
    // It is 10 March 2026; they expire on 8 June, 13 March, 7 March and never.
    QTest::newRow("within days") << QStringLiteral("3 days") << list("2e");
    QTest::newRow("within more days") << QStringLiteral("expires within 90 days") << list("1f 2e");
    QTest::newRow("a day too few") << QStringLiteral("89 days") << list("2e");
    QTest::newRow("within weeks") << QStringLiteral("Within 2 Weeks") << list("2e");
    QTest::newRow("a month of the year") << QStringLiteral("june") << list("1f");
    QTest::newRow("a month that is not over") << QStringLiteral("in march") << list("2e 3d");
    QTest::newRow("a month and its year") << QStringLiteral("June 2026") << list("1f");
    QTest::newRow("another year") << QStringLiteral("june 2027") << QStringList();
    QTest::newRow("a month as a date") << QStringLiteral("2026-06") << list("1f");
    QTest::newRow("a day as a date") << QStringLiteral("2026-06-08") << list("1f");
    QTest::newRow("another day") << QStringLiteral("2026-06-09") << QStringList();
    QTest::newRow("a time and a name") << QStringLiteral("deploy 90 days") << list("1f");
    QTest::newRow("a name and a time") << QStringLiteral("90 days ci") << list("2e");
    QTest::newRow("no number of days") << QStringLiteral("0 days") << QStringList();
    QTest::newRow("a number alone is no time") << QStringLiteral("90") << QStringList();
}

void TokenFilterModelTest::everyWordMustMatch()
{
    QFETCH(QString, search);
    m_filter->setSearch(search);
    QTEST(shown(), "ids");
    m_filter->setSearch({});
    QCOMPARE(m_filter->rowCount(), 4);
}

void TokenFilterModelTest::aTimeStillFindsNames()
{
    m_source->addTokens({tokenNamed(QStringLiteral("5b"), QStringLiteral("june-report")),
                         tokenNamed(QStringLiteral("6a"), QStringLiteral("every-30-days"))});
    m_filter->setSearch(QStringLiteral("june"));
    QCOMPARE(shown(), list("1f 5b"));
    m_filter->setSearch(QStringLiteral("30 days"));
    QCOMPARE(shown(), list("2e 6a"));
}

/// Letter by letter nothing is left out that the whole text finds.
void TokenFilterModelTest::aTimeIsFoundAsItIsTyped()
{
    const QString text = QStringLiteral("deploy within 90 days");
    for (qsizetype length = 1; length <= text.size(); ++length)
        m_filter->setSearch(text.first(length));
    QCOMPARE(shown(), list("1f"));
    m_filter->setSearch(QStringLiteral("deploy within 90 days prod"));
    QCOMPARE(shown(), list("1f"));
    m_filter->setSearch(QStringLiteral("within 90 days"));
    QCOMPARE(shown(), list("1f 2e"));
    m_filter->setSearch(QStringLiteral("within 90"));
    QCOMPARE(shown(), QStringList());
}

void TokenFilterModelTest::aTimeMovesOn()
{
    m_filter->setSearch(QStringLiteral("tomorrow"));
    QCOMPARE(shown(), QStringList());
    *m_clock.time = fixedNow().addDays(2);
    m_source->refreshTimes();
    QCOMPARE(shown(), list("2e"));
    *m_clock.time = fixedNow().addDays(4);
    m_source->refreshTimes();
    QCOMPARE(shown(), QStringList());
}

void TokenFilterModelTest::findsWhatWasNotUsedHere()
{
    m_source->addTokens({tokenNamed(QStringLiteral("5b"), QStringLiteral("unused-key"), 30)});
    m_source->setLastUses({{QStringLiteral("1f"), fixedNow().addDays(-89)},
                           {QStringLiteral("2e"), fixedNow().addDays(-91)},
                           {QStringLiteral("5b"), fixedNow()}});
    // Letter by letter nothing is left out that the whole text finds.
    const QString text = QStringLiteral("unused here");
    for (qsizetype length = 1; length <= text.size(); ++length)
        m_filter->setSearch(text.first(length));
    QCOMPARE(shown(), list("2e 3d 4c"));
    // A name is still found.
    m_filter->setSearch(QStringLiteral("Unused"));
    QCOMPARE(shown(), list("2e 3d 4c 5b"));
    m_filter->setSearch(QStringLiteral("unused deploy"));
    QCOMPARE(shown(), list("3d"));
    // It is used.
    m_filter->setSearch(QStringLiteral("unused here"));
    m_source->setLastUses({{QStringLiteral("2e"), fixedNow()}, {QStringLiteral("5b"), fixedNow()}});
    QCOMPARE(shown(), list("1f 3d 4c"));
    // Time goes by.
    *m_clock.time = fixedNow().addDays(91);
    m_source->refreshTimes();
    QCOMPARE(shown(), list("1f 2e 3d 4c 5b"));
}

void TokenFilterModelTest::findsWhatWasNoted()
{
    const QTemporaryDir folder;
    TokenNotes notes(folder.path(), m_clock.clock());
    notes.setAccount(QUuid::createUuid());
    m_source->setNotes(&notes);
    m_filter->setSearch(QStringLiteral("nightly"));
    QCOMPARE(shown(), QStringList());
    QVERIFY(notes.write(QStringLiteral("4c"),
                        {.text = QStringLiteral("Nightly, of staging"), .owner = QStringLiteral("Ann")}));
    QCOMPARE(shown(), QStringList{QStringLiteral("4c")});
    // Words of the name and of the note.
    m_filter->setSearch(QStringLiteral("backup ann"));
    QCOMPARE(shown(), QStringList{QStringLiteral("4c")});
    m_filter->setSearch(QStringLiteral("deploy ann"));
    QCOMPARE(shown(), QStringList());
    m_filter->setSearch(QStringLiteral("ann"));
    notes.setAccount({});
    QCOMPARE(shown(), QStringList());
}

void TokenFilterModelTest::filtersByStatus()
{
    m_filter->setStatus(TokenStatus::Expired);
    QCOMPARE(shown(), list("3d"));
    m_filter->setStatus(TokenStatus::NeverExpires);
    QCOMPARE(shown(), list("4c"));
    m_filter->setStatus(TokenStatus::ExpiringSoon);
    QCOMPARE(shown(), list("2e"));
    *m_clock.time = fixedNow().addDays(3);
    m_source->refreshTimes();
    QCOMPARE(shown(), QStringList());
    m_filter->setStatus(std::nullopt);
    QCOMPARE(m_filter->rowCount(), 4);
}

void TokenFilterModelTest::sortsByValueWithNeverLast_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("ids");
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QTest::newRow("name") << int(TokenTableModel::Name) << up << list("4c 2e 1f 3d");
    QTest::newRow("name, down") << int(TokenTableModel::Name) << down << list("3d 1f 2e 4c");
    QTest::newRow("expires") << int(TokenTableModel::Expires) << up << list("3d 2e 1f 4c");
    QTest::newRow("expires, down") << int(TokenTableModel::Expires) << down << list("1f 2e 3d 4c");
    QTest::newRow("status") << int(TokenTableModel::Status) << up << list("1f 2e 3d 4c");
    QTest::newRow("id, down") << int(TokenTableModel::Id) << down << list("4c 3d 2e 1f");
    QTest::newRow("equals keep their order") << int(TokenTableModel::Created) << down << list("1f 2e 3d 4c");
    QTest::newRow("last used") << int(TokenTableModel::LastUsed) << up << list("3d 1f 2e 4c");
    QTest::newRow("last used, down") << int(TokenTableModel::LastUsed) << down << list("1f 3d 2e 4c");
    QTest::newRow("the service's order") << -1 << up << list("1f 2e 3d 4c");
}

void TokenFilterModelTest::sortsByValueWithNeverLast()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    m_filter->sort(TokenTableModel::Name);
    m_filter->sort(column, order);
    // While it is sorted by it.
    m_source->setLastUses({{QStringLiteral("1f"), fixedNow()}, {QStringLiteral("3d"), fixedNow().addDays(-1)}});
    QTEST(shown(), "ids");
    QCOMPARE(m_filter->sortColumn(), column);
}

void TokenFilterModelTest::theOwnSecretIsSortedByWhatItsCellSays()
{
    setTokens(*m_source, {tokenNamed(QStringLiteral("a"), QStringLiteral("a")),
                          tokenNamed(QStringLiteral("own"), QStringLiteral("b")),
                          tokenNamed(QStringLiteral("c"), QStringLiteral("c"))});
    m_source->setOwnToken(QStringLiteral("own"), true);
    m_filter->sort(TokenTableModel::SecretPlace);
    QCOMPARE(shown(), QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("own")}));
    m_filter->sort(TokenTableModel::SecretPlace, Qt::DescendingOrder);
    QCOMPARE(shown(), QStringList({QStringLiteral("own"), QStringLiteral("a"), QStringLiteral("c")}));
}

void TokenFilterModelTest::persistentIndexesStayThroughSearchAndSort()
{
    const QPersistentModelIndex kept = m_filter->index(2, TokenTableModel::Name);
    const QPersistentModelIndex lost = m_filter->index(1, TokenTableModel::Name);
    m_filter->sort(TokenTableModel::Name, Qt::DescendingOrder);
    QCOMPARE(kept.row(), 0);
    m_filter->setSearch(QStringLiteral("deploy"));
    QCOMPARE(kept.row(), 0);
    QVERIFY(!lost.isValid());
    m_filter->setSearch({});
    QCOMPARE(kept.data(TokenTableModel::TokenIdRole).toString(), QStringLiteral("3d"));
}

void TokenFilterModelTest::followsItsSource()
{
    m_filter->sort(TokenTableModel::Name);
    m_filter->setSearch(QStringLiteral("deploy"));
    m_source->addTokens({tokenNamed(QStringLiteral("5b"), QStringLiteral("deploy-alpha")),
                         tokenNamed(QStringLiteral("6a"), QStringLiteral("other"))});
    QCOMPARE(shown(), (list("5b 1f 3d")));
    m_source->removeToken(QStringLiteral("1f"));
    QCOMPARE(shown(), (list("5b 3d")));
    QList<Token> tokens = m_source->tokens();
    tokens[m_source->rowOf(QStringLiteral("6a"))].name = QStringLiteral("deploy-zulu");
    std::reverse(tokens.begin(), tokens.end());
    setTokens(*m_source, tokens);
    QCOMPARE(shown(), (list("5b 3d 6a")));
    setTokens(*m_source, {});
    QCOMPARE(m_filter->rowCount(), 0);
}

void TokenFilterModelTest::staysRightThroughRandomChanges()
{
    QRandomGenerator random(4711);
    m_filter->sort(TokenTableModel::Expires, Qt::DescendingOrder);
    for (int round = 0; round < 60; ++round) {
        QList<Token> tokens;
        for (int i = 0; i < 80; ++i) {
            if (random.bounded(3) == 0) continue;
            tokens.append(tokenNamed(QString::number(i), QStringLiteral("name-%1").arg(random.bounded(9)),
                                     random.bounded(4) == 0 ? 0 : int(random.bounded(1, 60))));
        }
        if (random.bounded(2) == 0) std::shuffle(tokens.begin(), tokens.end(), random);
        if (random.bounded(3) == 0) m_filter->setSearch(QString::number(random.bounded(9)));
        if (random.bounded(4) == 0) m_filter->sort(int(random.bounded(7)), Qt::SortOrder(random.bounded(2)));
        setTokens(*m_source, tokens);
        TokenFilterModel fresh;
        fresh.sort(m_filter->sortColumn(), m_filter->sortOrder());
        fresh.setSearch(m_filter->search());
        fresh.setSourceModel(m_source.get());
        QStringList expected;
        for (int row = 0; row < fresh.rowCount(); ++row) {
            expected.append(fresh.index(row, 0).data(TokenTableModel::TokenIdRole).toString());
        }
        QCOMPARE(shown(), expected);
    }
}

void TokenFilterModelTest::aSearchAmongManyIsAFewSignals()
{
    m_tester.reset();
    setTokens(*m_source, manyTokens(10'000));
    QSignalSpy removed(m_filter.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_filter.get(), &QAbstractItemModel::rowsInserted);
    m_filter->setSearch(QStringLiteral("7"));
    QVERIFY(m_filter->rowCount() > 1000 && m_filter->rowCount() < 9000);
    QCOMPARE(removed.size(), 1);
    m_filter->setSearch({});
    QCOMPARE(m_filter->rowCount(), 10'000);
    QCOMPARE(inserted.size(), 1);
}

QTEST_GUILESS_MAIN(TokenFilterModelTest)
#include "tst_tokenfiltermodel.moc"
