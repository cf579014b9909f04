// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokentablemodel.h"

#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/zone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace qernal;

class TokenTableModelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsATokenInItsColumns();
    void oneChangedRowIsOneSignal();
    void anEqualListIsNoSignal();
    void persistentIndexesStayWithTheirTokens_data();
    void persistentIndexesStayWithTheirTokens();
    void tenThousandRowsTakeFewSignals();
    void addsPagesWithoutDoubles();
    void countsByStatus();
    void timeAloneChangesOnlyWhatItMust();
    void anotherZoneChangesTheWords();
    void aClockThatWasSetChangesTheWords_data();
    void aClockThatWasSetChangesTheWords();
    void saysWhenATokenWasLastUsed();
    void theLastUseOfAnyIdIsFound();
    void escapesToolTips();

private:
    [[nodiscard]] QStringList ids() const;

    SetClock m_clock;
    std::unique_ptr<TokenTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TokenTableModelTest::init()
{
    *m_clock.time = fixedNow();
    m_model = std::make_unique<TokenTableModel>(nullptr, QUuid::createUuid(), m_clock.clock());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TokenTableModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QStringList TokenTableModelTest::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->tokenAt(row).id);
    return ids;
}

void TokenTableModelTest::showsATokenInItsColumns()
{
    setTokens(*m_model, {tokenNamed(QStringLiteral("id-a"), QStringLiteral("ci"), 12)});
    const auto text = [this](int column) { return m_model->index(0, column).data().toString(); };
    QCOMPARE(text(TokenTableModel::Name), QStringLiteral("ci"));
    QCOMPARE(text(TokenTableModel::Status), QStringLiteral("Expiring soon"));
    QCOMPARE(text(TokenTableModel::Expires), QStringLiteral("in 12 days"));
    QCOMPARE(text(TokenTableModel::Created), QStringLiteral("3 months ago"));
    QCOMPARE(text(TokenTableModel::Updated), QStringLiteral("yesterday"));
    QCOMPARE(text(TokenTableModel::SecretPlace), QStringLiteral("Not stored here"));
    QCOMPARE(text(TokenTableModel::Id), QStringLiteral("id-a"));
    const QModelIndex index = m_model->index(0, TokenTableModel::Name);
    QCOMPARE(index.data(TokenTableModel::TokenIdRole).toString(), QStringLiteral("id-a"));
    QCOMPARE(index.data(TokenTableModel::StatusRole).toInt(), static_cast<int>(TokenStatus::ExpiringSoon));
    QCOMPARE(index.data(TokenTableModel::SecretStateRole).toInt(), -1);
}

void TokenTableModelTest::oneChangedRowIsOneSignal()
{
    QList<Token> tokens = manyTokens(100);
    setTokens(*m_model, tokens);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    tokens[42].name = QStringLiteral("renamed");
    setTokens(*m_model, tokens);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 42);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 42);
    QCOMPARE(inserted.size() + removed.size() + layout.size() + reset.size(), 0);
    QCOMPARE(m_model->index(42, TokenTableModel::Name).data().toString(), QStringLiteral("renamed"));
}

void TokenTableModelTest::anEqualListIsNoSignal()
{
    setTokens(*m_model, manyTokens(100));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    setTokens(*m_model, manyTokens(100));
    QCOMPARE(changed.size(), 0);
}

void TokenTableModelTest::persistentIndexesStayWithTheirTokens_data()
{
    QTest::addColumn<QList<Token>>("after");
    const QList<Token> before = manyTokens(200);
    QList<Token> after = before;
    after.removeAt(3);
    QTest::newRow("one gone") << after;
    after.insert(0, tokenNamed(QStringLiteral("new"), QStringLiteral("new")));
    QTest::newRow("one gone, one come") << after;
    after = before;
    std::reverse(after.begin(), after.end());
    QTest::newRow("turned around") << after;
    after.clear();
    for (int i = 0; i < 200; i += 2)
        after.append(before.at(i));
    QTest::newRow("every other gone") << after;
    after.clear();
    for (int i = 0; i < 200; ++i) {
        after.append(before.at(i));
        after.append(tokenNamed(QStringLiteral("new-%1").arg(i), QStringLiteral("new")));
    }
    QTest::newRow("every other come") << after;
    QTest::newRow("all gone") << QList<Token>();
    QTest::newRow("all others") << QList<Token>{tokenNamed(QStringLiteral("new"), QStringLiteral("new"))};
}

void TokenTableModelTest::persistentIndexesStayWithTheirTokens()
{
    QFETCH(QList<Token>, after);
    setTokens(*m_model, manyTokens(200));
    QList<QPair<QString, QPersistentModelIndex>> kept;
    for (int row = 0; row < 200; row += 7)
        kept.append({m_model->tokenAt(row).id, m_model->index(row, 2)});
    setTokens(*m_model, after);
    QStringList wanted;
    for (const Token &token : std::as_const(after))
        wanted.append(token.id);
    QCOMPARE(ids(), wanted);
    for (const auto &[id, index] : std::as_const(kept)) {
        QCOMPARE(index.isValid(), wanted.contains(id));
        if (index.isValid()) QCOMPARE(m_model->tokenAt(index.row()).id, id);
        QCOMPARE(m_model->rowOf(id), wanted.indexOf(id));
    }
}

void TokenTableModelTest::tenThousandRowsTakeFewSignals()
{
    // The tester looks at every row after every signal; that is proven above and takes long here.
    m_tester.reset();
    QList<Token> tokens = manyTokens(10'000);
    setTokens(*m_model, tokens);
    QCOMPARE(m_model->rowCount(), 10'000);
    QList<Token> fewer;
    for (int i = 0; i < tokens.size(); ++i) {
        if (i % 3 != 0) fewer.append(tokens.at(i));
    }
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    setTokens(*m_model, fewer);
    QCOMPARE(m_model->tokens(), fewer);
    QVERIFY(removed.size() + layout.size() <= 2);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    setTokens(*m_model, tokens);
    QCOMPARE(m_model->tokens(), tokens);
    QCOMPARE(inserted.size(), 1);
}

void TokenTableModelTest::addsPagesWithoutDoubles()
{
    const QList<Token> tokens = manyTokens(30);
    m_model->addTokens(readTokens(tokens.first(20)));
    QList<Token> page = tokens.last(15);
    page.append(page.last());
    page[0].name = QStringLiteral("renamed");
    m_model->addTokens(readTokens(page));
    QCOMPARE(m_model->rowCount(), 30);
    QCOMPARE(m_model->tokenAt(15).name, QStringLiteral("renamed"));
    m_model->removeToken(tokens.first().id);
    m_model->removeToken(QStringLiteral("unknown"));
    QCOMPARE(m_model->rowCount(), 29);
    QCOMPARE(m_model->rowOf(tokens.at(1).id), 0);
}

void TokenTableModelTest::countsByStatus()
{
    QSignalSpy counts(m_model.get(), &TokenTableModel::countsChanged);
    setTokens(*m_model, {tokenNamed(QStringLiteral("a"), {}, 90), tokenNamed(QStringLiteral("b"), {}, 3),
                         tokenNamed(QStringLiteral("c"), {}, -3), tokenNamed(QStringLiteral("d"), {})});
    QCOMPARE(counts.size(), 1);
    for (const TokenStatus status :
         {TokenStatus::Active, TokenStatus::ExpiringSoon, TokenStatus::Expired, TokenStatus::NeverExpires}) {
        QCOMPARE(m_model->statuses().count(status), 1);
    }
    QCOMPARE(m_model->nextStatusChange(), fixedNow().addDays(3));
    *m_clock.time = fixedNow().addDays(3);
    m_model->refreshTimes();
    QCOMPARE(m_model->statuses().count(TokenStatus::Expired), 2);
    QCOMPARE(counts.size(), 2);
    *m_clock.time = fixedNow().addDays(80);
    m_model->refreshTimes();
    QCOMPARE(m_model->statuses().count(TokenStatus::ExpiringSoon), 1);
    m_model->removeToken(QStringLiteral("d"));
    QCOMPARE(m_model->statuses().count(TokenStatus::NeverExpires), 0);
}

void TokenTableModelTest::timeAloneChangesOnlyWhatItMust()
{
    Token young = tokenNamed(QStringLiteral("young"), {});
    young.createdAt = fixedNow().addSecs(-90);
    setTokens(*m_model, {tokenNamed(QStringLiteral("old"), {}, 90), young});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    *m_clock.time = fixedNow().addSecs(60);
    m_model->refreshTimes();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(m_model->index(1, TokenTableModel::Created).data().toString(), QStringLiteral("2 minutes ago"));
}

void TokenTableModelTest::anotherZoneChangesTheWords()
{
    const InZone here("UTC");
    m_model->refreshTimes();
    Token midnight = tokenNamed(QStringLiteral("midnight"), {}, 2);
    midnight.expiryAt = QDateTime(fixedNow().date().addDays(2), QTime(23, 0), QTimeZone::utc());
    setTokens(*m_model, {midnight, tokenNamed(QStringLiteral("noon"), {}, 2)});
    const QModelIndex cell = m_model->index(0, TokenTableModel::Expires);
    QCOMPARE(cell.data().toString(), QStringLiteral("in 2 days"));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    InZone::move("EAST-3");
    m_model->refreshTimes();
    QCOMPARE(cell.data().toString(), QStringLiteral("in 3 days"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    m_model->refreshTimes();
    QCOMPARE(changed.size(), 1);
}

void TokenTableModelTest::aClockThatWasSetChangesTheWords_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<TokenStatus>("status");
    const qint64 hour = 3600;
    const qint64 day = 24 * hour;
    QTest::newRow("three hours forward") << 3 * hour << QStringLiteral("in 9 hours") << TokenStatus::ExpiringSoon;
    QTest::newRow("three hours back") << -3 * hour << QStringLiteral("tomorrow") << TokenStatus::ExpiringSoon;
    QTest::newRow("past the expiry") << 13 * hour << QStringLiteral("1 hour ago") << TokenStatus::Expired;
    QTest::newRow("five years back") << -1826 * day << QStringLiteral("in 5 years") << TokenStatus::Active;
    QTest::newRow("five years forward") << 1826 * day << QStringLiteral("5 years ago") << TokenStatus::Expired;
}

void TokenTableModelTest::aClockThatWasSetChangesTheWords()
{
    const InZone here("UTC");
    QFETCH(qint64, seconds);
    Token token = tokenNamed(QStringLiteral("a"), {}, 1);
    token.expiryAt = fixedNow().addSecs(12 * 3600);
    setTokens(*m_model, {token});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    *m_clock.time = fixedNow().addSecs(seconds);
    m_model->refreshTimes();
    const QString words = m_model->index(0, TokenTableModel::Expires).data().toString();
    QTEST(words, "expires");
    QCOMPARE(changed.size(), words == QStringLiteral("tomorrow") ? 0 : 1);
    QTEST(m_model->statuses().at(0), "status");
    // And it is corrected.
    *m_clock.time = fixedNow();
    m_model->refreshTimes();
    QCOMPARE(m_model->index(0, TokenTableModel::Expires).data().toString(), QStringLiteral("tomorrow"));
    QCOMPARE(m_model->statuses().count(TokenStatus::ExpiringSoon), 1);
}

void TokenTableModelTest::saysWhenATokenWasLastUsed()
{
    setTokens(*m_model, manyTokens(5));
    const auto cell = [this](int row) { return m_model->index(row, TokenTableModel::LastUsed).data().toString(); };
    QCOMPARE(cell(1), QStringLiteral("Never"));
    QVERIFY(!m_model->index(1, TokenTableModel::LastUsed).data(TokenTableModel::SortRole).toDateTime().isValid());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QHash<QString, QDateTime> uses{{QStringLiteral("id-1"), fixedNow().addSecs(-3 * 60)},
                                         {QStringLiteral("id-3"), fixedNow().addDays(-40)},
                                         {QStringLiteral("elsewhere"), fixedNow()}};
    m_model->setLastUses(uses);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(0), QStringLiteral("Never"));
    QCOMPARE(cell(1), QStringLiteral("3 minutes ago"));
    QCOMPARE(cell(3), QStringLiteral("40 days ago"));
    QCOMPARE(m_model->lastUseOf(QStringLiteral("ID-3")), fixedNow().addDays(-40));
    QVERIFY(!m_model->index(3, TokenTableModel::LastUsed).data(Qt::ToolTipRole).toString().isEmpty());
    m_model->setLastUses(uses);
    m_model->setLastUses(
        {{QStringLiteral("id-1"), fixedNow().addSecs(-3 * 60)}, {QStringLiteral("id-3"), fixedNow().addDays(-40)}});
    QCOMPARE(changed.size(), 1);
    // A minute later its words, and those of no other row, are others.
    changed.clear();
    *m_clock.time = fixedNow().addSecs(60);
    m_model->refreshTimes();
    QCOMPARE(cell(1), QStringLiteral("4 minutes ago"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 1);
    // One that is no longer known was never used.
    m_model->setLastUses({});
    QCOMPARE(cell(1), QStringLiteral("Never"));
}

void TokenTableModelTest::theLastUseOfAnyIdIsFound()
{
    const auto uuid = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
    const auto other = QStringLiteral("7c0a1c55-0f5b-4a3e-8f4e-5d7c9e1b2a30");
    setTokens(*m_model, {tokenNamed(uuid, QStringLiteral("a")), tokenNamed(other.toUpper(), QStringLiteral("b")),
                         tokenNamed(QStringLiteral("Text"), QStringLiteral("c")),
                         tokenNamed(QStringLiteral("unused"), QStringLiteral("d"))});
    m_model->setLastUses(
        {{uuid, fixedNow()}, {other, fixedNow().addSecs(1)}, {QStringLiteral("text"), fixedNow().addSecs(2)}});
    const qint64 now = fixedNow().toMSecsSinceEpoch();
    QCOMPARE(m_model->lastUsedAt(m_model->rowOf(uuid)), now);
    QCOMPARE(m_model->lastUsedAt(m_model->rowOf(other.toUpper())), now + 1000);
    QCOMPARE(m_model->lastUsedAt(m_model->rowOf(QStringLiteral("Text"))), now + 2000);
    QCOMPARE(m_model->lastUsedAt(m_model->rowOf(QStringLiteral("unused"))), NoTime);
    m_model->setLastUses({});
    QCOMPARE(m_model->lastUsedAt(m_model->rowOf(uuid)), NoTime);
}

void TokenTableModelTest::escapesToolTips()
{
    setTokens(*m_model, {tokenNamed(QStringLiteral("a"), QStringLiteral("<img src='file:///x'>"))});
    const QModelIndex index = m_model->index(0, TokenTableModel::Name);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), QStringLiteral("<span>&lt;img src='file:///x'&gt;</span>"));
    QCOMPARE(index.data(TokenTableModel::RawTextRole).toString(), QStringLiteral("<img src='file:///x'>"));
}

QTEST_GUILESS_MAIN(TokenTableModelTest)
#include "tst_tokentablemodel.moc"
