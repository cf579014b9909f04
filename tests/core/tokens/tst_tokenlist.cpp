// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenlist.h"

#include "tests/core/tokens/listreader.h"
#include "tests/core/tokens/pageserver.h"
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/await.h"
#include "tests/support/servicestack.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

namespace {

QByteArray items(qint64 first, qint64 last)
{
    QByteArray json;
    for (qint64 i = first; i < last; ++i) {
        if (!json.isEmpty()) json += ',';
        json += R"({"id":"id-)" + QByteArray::number(i) + R"(","name":"t","date":{}})";
    }
    return json;
}

QByteArray envelope(const QByteArray &data, qint64 total, qint64 next)
{
    return R"({"meta":{"results":)" + QByteArray::number(total) +
           R"(,"links":{"prev":"/x?page[after]=0","next":"/x?page[after]=)" + QByteArray::number(next) +
           R"(&page[size]=100"}},"data":[)" + data + "]}";
}

QByteArray array(const QByteArray &data)
{
    return '[' + data + ']';
}

using Reader = ListReader<PageServer>;

} // namespace

class TokenListTest : public QObject {
    Q_OBJECT
private slots:
    void readsBothShapesOfTheRealService_data();
    void readsBothShapesOfTheRealService();
    void endsWhateverTheServiceSays_data();
    void endsWhateverTheServiceSays();
    void keepsOldRowsOnAnError();
    void removesWhatVanishedOnlyAfterAWholeReading();
    void readsAgainWhenTheListMoved();
    void aRefreshWhileReadingReadsAgain();
    void aRevokedTokenDoesNotComeBack();
    void aRevokedTokenDoesNotComeFromARememberedList();
    void stopsForGood();
};

void TokenListTest::readsBothShapesOfTheRealService_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("tokens");
    QTest::newRow("envelope") << demoOptions("--tokens 950 --shape envelope") << 950;
    QTest::newRow("array") << demoOptions("--tokens 950 --shape array") << 950;
    QTest::newRow("small pages") << demoOptions("--tokens 95 --page-size 7") << 95;
    QTest::newRow("small pages of an array") << demoOptions("--tokens 95 --page-size 7 --shape array") << 95;
    QTest::newRow("one page") << demoOptions("--tokens 20") << 20;
}

void TokenListTest::readsBothShapesOfTheRealService()
{
    QFETCH(QStringList, arguments);
    DemoServiceStack stack(arguments);
    QVERIFY(stack.demo.isRunning());
    TokenTableModel model(stack.custody.records(), stack.account.id, systemClock());
    TokenList list(&stack.api, &model, systemClock());
    QCOMPARE(list.state(), TokenList::State::Empty);
    QSignalSpy refreshed(&list, &TokenList::refreshed);
    list.refresh();
    QCOMPARE(list.state(), TokenList::State::Loading);
    QVERIFY(refreshed.wait(30'000) && !list.error());
    QCOMPARE(list.state(), TokenList::State::Fresh);
    QVERIFY(list.refreshedAt().isValid());
    QFETCH(int, tokens);
    // The token that the account signs in with may be counted or not.
    QVERIFY2(model.rowCount() == tokens || model.rowCount() == tokens + 1, QByteArray::number(model.rowCount()));
    QSet<QString> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.insert(model.tokenAt(row).id);
    QCOMPARE(ids.size(), model.rowCount());
}

void TokenListTest::endsWhateverTheServiceSays_data()
{
    QTest::addColumn<PageServer::Answer>("answer");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("maxRequests");
    const auto row = [](const char *name, int rows, int maxRequests, PageServer::Answer answer) {
        QTest::newRow(name) << answer << rows << maxRequests;
    };
    row("empty list", 0, 1, [](qint64, int) { return array({}); });
    // The first, the twelve that may go ahead of the second, and two more while two of them bring nothing new.
    row("next points at itself", 100, 15, [](qint64, int) { return envelope(items(0, 100), 100'000, 0); });
    row("the same page for ever, as an array", 100, 6, [](qint64, int) { return array(items(0, 100)); });
    row("a total far too large", 150, 20, [](qint64 after, int) {
        const qint64 end = std::max(after, std::min<qint64>(150, after + 100));
        return envelope(items(after, end), 1'000'000'000'000, after + 100);
    });
    row("a total that grows", 300, 8, [](qint64 after, int) {
        return envelope(items(after, std::min<qint64>(300, after + 100)), after == 0 ? 150 : 300, after + 100);
    });
    row("more than asked", 500, 3, [](qint64, int) { return envelope(items(0, 500), 500, 500); });
    row("short pages in the middle", 400, 16, [](qint64 after, int) {
        const qint64 size = after == 100 ? 30 : 100;
        return envelope(items(after, std::min<qint64>(400, after + size)), 400, after + size);
    });
    row("an array without headers, short pages", 45, 6,
        [](qint64 after, int) { return array(items(after, std::max(after, std::min<qint64>(45, after + 20)))); });
    row("a next that jumps ahead, no total", 45, 6, [](qint64 after, int) {
        return QByteArray(R"({"meta":{"links":{"next":"/x?page[after]=9999&page[size]=20"}},"data":[)") +
               items(after, std::max(after, std::min<qint64>(45, after + 20))) + "]}";
    });
    row("pages of 20 without a total, a token goes from the front", 99, 9, [](qint64 after, int) {
        const qint64 first = after + (after >= 40 ? 1 : 0);
        return array(items(first, std::clamp<qint64>(100, first, first + 20)));
    });
    row("pages that overlap", 295, 10, [](qint64 after, int) {
        const qint64 first = after == 0 ? 0 : after - 5;
        return envelope(items(first, std::min<qint64>(295, first + 100)), 295, after + 100);
    });
}

void TokenListTest::endsWhateverTheServiceSays()
{
    QFETCH(PageServer::Answer, answer);
    QFETCH(int, rows);
    QFETCH(int, maxRequests);
    Reader reader(answer);
    QVERIFY(reader.read());
    QVERIFY(!reader.list.error());
    QCOMPARE(reader.rows(), rows);
    // Twice, for a list that counts more tokens than it sends is read again once.
    QVERIFY2(reader.server.requests() <= 2 * maxRequests, QByteArray::number(reader.server.requests()));
}

void TokenListTest::keepsOldRowsOnAnError()
{
    bool broken = false;
    Reader reader(
        [&broken](qint64 after, int) { return broken ? QByteArray() : envelope(items(after, after + 50), 50, 50); });
    QVERIFY(reader.read());
    const QDateTime before = reader.list.refreshedAt();
    broken = true;
    QVERIFY(reader.read());
    QCOMPARE(reader.list.state(), TokenList::State::Stale);
    QCOMPARE(reader.list.error()->kind, Error::Kind::Forbidden);
    QCOMPARE(reader.list.refreshedAt(), before);
    QCOMPARE(reader.rows(), 50);
}

void TokenListTest::removesWhatVanishedOnlyAfterAWholeReading()
{
    bool broken = false;
    qint64 first = 0;
    Reader reader([&](qint64 after, int) {
        if (broken && after >= 100) return QByteArray();
        return envelope(items(first + after, first + after + 100), 300, after + 100);
    });
    QVERIFY(reader.read());
    QCOMPARE(reader.rows(), 300);
    first = 10;
    broken = true;
    QVERIFY(reader.read());
    QVERIFY(reader.model.rowOf(QStringLiteral("id-3")) >= 0);
    broken = false;
    QVERIFY(reader.read());
    QVERIFY(reader.model.rowOf(QStringLiteral("id-3")) < 0);
    QCOMPARE(reader.rows(), 300);
}

void TokenListTest::readsAgainWhenTheListMoved()
{
    int readings = 0;
    Reader reader([&readings](qint64 after, int) {
        if (after == 0) ++readings;
        // In the first reading a token goes between the first page and the second: id-100 slips through.
        const qint64 shift = readings == 1 && after > 0 ? 1 : 0;
        return envelope(items(after + shift, std::min<qint64>(200, after + 100 + shift)), 200, after + 100);
    });
    QVERIFY(reader.read());
    QCOMPARE(readings, 2);
    QCOMPARE(reader.rows(), 200);
}

void TokenListTest::aRefreshWhileReadingReadsAgain()
{
    Reader reader([](qint64 after, int) { return envelope(items(after, after + 50), 50, 50); });
    QSignalSpy refreshed(&reader.list, &TokenList::refreshed);
    reader.list.refresh();
    reader.list.refresh();
    reader.list.refresh();
    QERNAL_AWAIT_EQUAL(refreshed.size(), 2);
    QCOMPARE(reader.server.requests(), 2);
}

void TokenListTest::aRevokedTokenDoesNotComeBack()
{
    Reader reader([](qint64 after, int) { return envelope(items(after, after + 50), 50, 50); });
    QVERIFY(reader.read());
    QSignalSpy refreshed(&reader.list, &TokenList::refreshed);
    reader.list.refresh();
    reader.list.forget(QStringLiteral("id-7"));
    QVERIFY(refreshed.wait(30'000));
    QCOMPARE(reader.rows(), 49);
}

void TokenListTest::aRevokedTokenDoesNotComeFromARememberedList()
{
    constexpr int Count = 6000; // more than are shown at once
    Reader reader([](qint64, int) { return envelope({}, 0, 0); });
    RememberedList remembered{.tokens = {}, .readAt = fixedNow()};
    for (int i = 0; i < Count; ++i)
        remembered.tokens.append(tokenNamed(QStringLiteral("id-%1").arg(i), QStringLiteral("t")));
    const QString last = remembered.tokens.constLast().token.id;
    bool cameBack = false;
    connect(&reader.model, &QAbstractItemModel::rowsInserted, this,
            [&] { cameBack = cameBack || reader.model.rowOf(last) >= 0; });
    reader.list.showRemembered(std::move(remembered));
    QVERIFY(reader.rows() < Count);
    reader.list.forget(last);
    QERNAL_AWAIT(reader.rows() >= Count - 1);
    QVERIFY(!cameBack);
}

void TokenListTest::stopsForGood()
{
    Reader reader([](qint64 after, int) { return envelope(items(after, after + 50), 50, 50); });
    QSignalSpy refreshed(&reader.list, &TokenList::refreshed);
    reader.list.refresh();
    reader.list.stop();
    reader.list.refresh();
    QVERIFY(!refreshed.wait(200));
    QCOMPARE(reader.rows(), 0);
    QCOMPARE(reader.list.state(), TokenList::State::Empty);
}

Q_DECLARE_METATYPE(qernal::PageServer::Answer)
QTEST_GUILESS_MAIN(TokenListTest)
#include "tst_tokenlist.moc"
