// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenlist.h"
#include "tests/core/tokens/listreader.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/shortlimits.h"

#include <QSignalSpy>

using namespace qernal;

using End = Fault::End;

namespace {

constexpr qint64 Count = 250;

/// The answer to the request with that offset, which may name the origin of another server.
using Page = std::function<QByteArray(qint64 after, const QByteArray &elsewhere)>;

/// The tokens of a page of @p size that begins at @p from.
QByteArray items(qint64 from, qint64 size = 100)
{
    QByteArrayList records;
    for (qint64 i = from; i < std::min(from + size, Count); ++i)
        records.append(R"({"id":"id-)" + QByteArray::number(i) + R"(","name":"t","date":{}})");
    return records.join(',');
}

QByteArray envelope(const QByteArray &next, const QByteArray &data, const QByteArray &total = "null")
{
    return httpBytes(200, "{\"meta\":{\"results\":" + total + ",\"links\":{\"next\":\"" + next + "\"}},\"data\":[" +
                              data + "]}");
}

QByteArray pathTo(qint64 after)
{
    return "/v1/auth/tokens?page[after]=" + QByteArray::number(after);
}

qint64 offsetIn(const QByteArray &path)
{
    const QByteArray name = "%5Bafter%5D=";
    const qsizetype at = path.indexOf(name) + name.size();
    return path.sliced(at, path.indexOf('&', at) - at).toLongLong();
}

using Reader = ListReader<FaultServer>;

} // namespace

/// Pages that point anywhere, and pages that the network spoils: only the service is asked, the reading ends, and the
/// rows that were there stay.
class PageFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void onlyTheServiceIsAsked_data();
    void onlyTheServiceIsAsked();
    void aSpoiltPageKeepsTheRows_data();
    void aSpoiltPageKeepsTheRows();
    void thoseBesideALatePageWaitForIt_data();
    void thoseBesideALatePageWaitForIt();
    void shortPagesAreReadOnce();
};

void PageFaultsTest::onlyTheServiceIsAsked_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("maxRequests");
    const auto row = [](const char *name, int rows, int maxRequests, Page page) {
        QTest::newRow(name) << page << rows << maxRequests;
    };
    row("an empty page with a next", 0, 1, [](qint64, const QByteArray &) { return envelope(pathTo(100), {}); });
    row("an empty page with a next, in the middle", 100, 2, [](qint64 after, const QByteArray &) {
        return envelope(pathTo(after + 100), after == 0 ? items(0) : QByteArray());
    });
    // It is read again once, for it may have moved meanwhile.
    row("an empty page, and a total", 0, 2,
        [](qint64, const QByteArray &) { return envelope(pathTo(100), {}, "500"); });
    row("a next of another origin", Count, 4, [](qint64 after, const QByteArray &elsewhere) {
        return envelope(elsewhere + pathTo(after + 100), items(after));
    });
    row("a next without a scheme", Count, 4, [](qint64 after, const QByteArray &elsewhere) {
        return envelope(elsewhere.sliced(elsewhere.indexOf("//")) + pathTo(after + 100), items(after));
    });
    row("a Link of another origin", Count, 4, [](qint64 after, const QByteArray &elsewhere) {
        return httpBytes(200, '[' + items(after) + ']',
                         {{"Link", '<' + elsewhere + pathTo(after + 100) + ">; rel=\"next\""}});
    });
}

void PageFaultsTest::onlyTheServiceIsAsked()
{
    QFETCH(const Page, page);
    QFETCH(const int, rows);
    QFETCH(const int, maxRequests);
    FaultServer other({Fault{.answer = httpBytes(200, "[]")}});
    const QByteArray elsewhere = other.url().toEncoded();
    Reader reader(
        [&](const FaultServer::Request &request) { return Fault{.answer = page(offsetIn(request.path), elsewhere)}; },
        shortLimits());
    QVERIFY(reader.read());
    QVERIFY(!reader.list.error());
    QCOMPARE(reader.model.rowCount(), rows);
    QVERIFY2(reader.server.count() <= maxRequests, QByteArray::number(reader.server.count()));
    QCOMPARE(other.connections(), 0);
    for (const FaultServer::Request &request : reader.server.requests())
        QVERIFY(request.path.startsWith("/v1/auth/tokens?page%5Bafter%5D="));
}

void PageFaultsTest::aSpoiltPageKeepsTheRows_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray good = envelope(pathTo(200), items(100), "250");
    QTest::newRow("closed") << Fault{.end = End::Close} << Error::Kind::ConnectionLost;
    QTest::newRow("reset") << Fault{.end = End::Reset} << Error::Kind::ConnectionLost;
    QTest::newRow("cut") << Fault{.answer = good, .cutAt = good.size() / 2, .end = End::Close}
                         << Error::Kind::ConnectionLost;
    QTest::newRow("500") << Fault{.answer = httpBytes(500)} << Error::Kind::ServiceFailed;
    QTest::newRow("a page of a portal") << Fault{.answer = httpBytes(200, "<html>sign in</html>")}
                                        << Error::Kind::NotUnderstood;
    QTest::newRow("another shape") << Fault{.answer = envelope(pathTo(200), "7", "250")} << Error::Kind::NotUnderstood;
    QTest::newRow("1 GiB") << Fault{.answer = "HTTP/1.1 200 OK\r\n\r\n", .padding = 1LL << 30} << Error::Kind::TooLarge;
}

void PageFaultsTest::aSpoiltPageKeepsTheRows()
{
    QFETCH(const Fault, fault);
    QFETCH(const Error::Kind, kind);
    bool spoilt = false;
    Reader reader(
        [&](const FaultServer::Request &request) {
            const qint64 after = offsetIn(request.path);
            return spoilt && after == 100 ? fault : Fault{.answer = envelope(pathTo(after + 100), items(after), "250")};
        },
        shortLimits());
    QVERIFY(reader.read());
    QCOMPARE(reader.model.rowCount(), Count);
    const QStringList before = [&] {
        QStringList ids;
        for (const Token &token : reader.model.tokens())
            ids.append(token.id);
        return ids;
    }();
    spoilt = true;
    QVERIFY(reader.read());
    QVERIFY(reader.list.error());
    QCOMPARE(reader.list.error()->kind, kind);
    QCOMPARE(reader.list.state(), TokenList::State::Stale);
    QCOMPARE(reader.model.rowCount(), Count);
    for (int row = 0; row < reader.model.rowCount(); ++row)
        QCOMPARE(reader.model.tokenAt(row).id, before.at(row));
    spoilt = false;
    QVERIFY(reader.read());
    QVERIFY(!reader.list.error());
    QCOMPARE(reader.list.state(), TokenList::State::Fresh);
}

void PageFaultsTest::thoseBesideALatePageWaitForIt_data()
{
    QTest::addColumn<int>("size");
    // The same page for ever, which shows only once the second has come: until then others are asked for beside it.
    QTest::newRow("pages that repeat") << 100;
    // Each leaves a gap that only the next one fills.
    QTest::newRow("pages of one token") << 1;
}

void PageFaultsTest::thoseBesideALatePageWaitForIt()
{
    QFETCH(const int, size);
    // The usual limits, for shorter ones would have the late page asked for again.
    Reader reader([size](const FaultServer::Request &request) {
        const qint64 after = offsetIn(request.path);
        const QByteArray data = items(0, after == 0 ? 100 : size);
        return after == 100 ? Fault{} : Fault{.answer = envelope(pathTo(after + 100), data, "100000")};
    });
    reader.list.refresh();
    QERNAL_AWAIT_EQUAL(reader.server.count(), 13);
    QTest::qWait(200);
    QCOMPARE(reader.server.count(), 13);
    reader.list.stop();
}

void PageFaultsTest::shortPagesAreReadOnce()
{
    // The gaps that the second page leaves, which is the last to come, reach into the third.
    Reader reader([](const FaultServer::Request &request) {
        const qint64 after = offsetIn(request.path);
        return Fault{.answer = envelope(pathTo(after + 100), items(after, after == 0 ? 100 : 7), "250"),
                     .wait = std::chrono::milliseconds(after == 100 ? 500 : 0)};
    });
    QVERIFY(reader.read());
    QVERIFY(!reader.list.error());
    QCOMPARE(reader.model.rowCount(), Count);
    QSet<qint64> offsets;
    for (const FaultServer::Request &request : reader.server.requests())
        offsets.insert(offsetIn(request.path));
    QCOMPARE(offsets.size(), reader.server.count());
    // 100 alone, 100 to 198 by seven, 200 to 249 by seven.
    QCOMPARE(reader.server.count(), 1 + 15 + 8);
}

QTEST_GUILESS_MAIN(PageFaultsTest)
#include "tst_pagefaults.moc"
