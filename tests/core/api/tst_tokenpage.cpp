// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/tokenpage.h"

#include <QTest>
#include <QTimeZone>

using namespace qernal;

using Offset = std::optional<qint64>;
Q_DECLARE_METATYPE(Offset)

namespace {

HttpAnswer answerOf(const QByteArray &body, const HttpHeaders &headers = {})
{
    HttpAnswer answer;
    answer.status = 200;
    answer.headers = headers;
    answer.body = body;
    answer.serverDate = QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
    return answer;
}

QByteArray envelopeWithNext(const QByteArray &next)
{
    return R"({"meta":{"results":200,"start":20,"end":40,"pages":10,"links":{"prev":"/","next":)" + next +
           R"(}},"data":[{"id":"a"}]})";
}

} // namespace

class TokenPageTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheEnvelope();
    void readsTheBareArray();
    void readsLinksOfTheEnvelope_data();
    void readsLinksOfTheEnvelope();
    void readsPaginationHeaders_data();
    void readsPaginationHeaders();
    void acceptsAnEnvelopeThatSaysLittle_data();
    void acceptsAnEnvelopeThatSaysLittle();
    void refusesOtherShapes_data();
    void refusesOtherShapes();
    void refusesUnreadableHeaders_data();
    void refusesUnreadableHeaders();
    void passesTheAnswersErrorOn();
};

void TokenPageTest::readsTheEnvelope()
{
    const auto page = tokenPageFromAnswer(answerOf(R"({"meta":{"results":200,"start":20,"end":40,"pages":20,
        "links":{"prev":"/v1/auth/tokens?page[before]=20&page[size]=20",
                 "next":"/v1/auth/tokens?page[after]=40&page[size]=20"}},
        "data":[{"id":"a","name":"one"},{"id":"b","name":"two"}]})"));
    QVERIFY(page);
    QCOMPARE(page->tokens.size(), 2);
    QCOMPARE(page->tokens.at(1).name, QStringLiteral("two"));
    QCOMPARE(page->total, Offset(200));
    QCOMPARE(page->nextAfter, Offset(40));
    QCOMPARE(page->serverDate, QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5), QTimeZone::utc()));
}

void TokenPageTest::readsTheBareArray()
{
    const auto page =
        tokenPageFromAnswer(answerOf(R"([{"id":"a"},{"id":"b"}])",
                                     {{"pagination-total-count", "3"},
                                      {"Pagination-Page-Size", "2"},
                                      {"Pagination-Total-Pages", "2"},
                                      {"Link", "</v1/auth/tokens?page%5Bafter%5D=0&page%5Bsize%5D=2>; rel=\"first\", "
                                               "</v1/auth/tokens?page%5Bafter%5D=2&page%5Bsize%5D=2>; rel=\"next\""}}));
    QVERIFY(page);
    QCOMPARE(page->tokens.size(), 2);
    QCOMPARE(page->total, Offset(3));
    QCOMPARE(page->nextAfter, Offset(2));
}

void TokenPageTest::readsLinksOfTheEnvelope_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<Offset>("after");
    QTest::newRow("null") << QByteArray("null") << Offset();
    QTest::newRow("empty") << QByteArray("\"\"") << Offset();
    QTest::newRow("without an offset") << QByteArray("\"/v1/auth/tokens\"") << Offset();
    QTest::newRow("before only") << QByteArray("\"/x?page[before]=20&page[size]=20\"") << Offset();
    QTest::newRow("encoded") << QByteArray("\"/x?page%5Bafter%5D=40&page%5bsize%5d=20\"") << Offset(40);
    QTest::newRow("escaped") << QByteArray("\"\\/x?page[size]=20\\u0026page[after]=40#f\"") << Offset(40);
    QTest::newRow("itself") << QByteArray("\"?page[after]=0\"") << Offset(0);
    // Of a link of another origin nothing is left but the number; nobody can follow it.
    QTest::newRow("another origin") << QByteArray("\"https://evil.example/x?page[after]=40\"") << Offset(40);
    QTest::newRow("script") << QByteArray("\"javascript:alert(1)?page[after]=7\"") << Offset(7);
}

void TokenPageTest::readsLinksOfTheEnvelope()
{
    QFETCH(QByteArray, next);
    QFETCH(Offset, after);
    const auto page = tokenPageFromAnswer(answerOf(envelopeWithNext(next)));
    QVERIFY(page);
    QCOMPARE(page->nextAfter, after);
    QCOMPARE(page->total, Offset(200));
}

void TokenPageTest::readsPaginationHeaders_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<Offset>("after");
    QTest::newRow("none") << QByteArray() << Offset();
    QTest::newRow("bare relation") << QByteArray("</x?page[after]=5>;rel=next") << Offset(5);
    QTest::newRow("any case") << QByteArray("</x?page[after]=5>; REL=\"Next\"") << Offset(5);
    QTest::newRow("several relations") << QByteArray("</x?page[after]=5>; rel=\"last next\"") << Offset(5);
    QTest::newRow("other parameters") << QByteArray("</x?page[after]=5>; title=\"a, b; rel=prev\"; rel=\"next\"")
                                      << Offset(5);
    QTest::newRow("comma in the address") << QByteArray("</x?a=1,2&page[after]=5>; rel=\"next\"") << Offset(5);
    QTest::newRow("last page") << QByteArray("</x?page[after]=0>; rel=\"first\", </x?page[after]=4>; rel=\"prev\"")
                               << Offset();
    QTest::newRow("another origin") << QByteArray("<//evil.example/?page[after]=5>; rel=\"next\"") << Offset(5);
    QTest::newRow("relation of no link") << QByteArray("rel=\"next\"") << Offset();
    QTest::newRow("not closed") << QByteArray("</x?page[after]=5; rel=\"next\"") << Offset();
    QTest::newRow("quote not closed") << QByteArray("</x?page[after]=5>; rel=\"next") << Offset(5);
    QTest::newRow("nonsense") << QByteArray(",;,<>;=\"\\") << Offset();
}

void TokenPageTest::readsPaginationHeaders()
{
    QFETCH(QByteArray, link);
    QFETCH(Offset, after);
    const auto page = tokenPageFromAnswer(answerOf("[]", {{"Date", "x"}, {"LINK", link}}));
    QVERIFY(page);
    QCOMPARE(page->nextAfter, after);
    QVERIFY(!page->total);
    const auto two = tokenPageFromAnswer(answerOf("[]", {{"Link", "</y>; rel=\"first\""}, {"Link", link}}));
    QVERIFY(two);
    QCOMPARE(two->nextAfter, after);
    const auto fallback = tokenPageFromAnswer(answerOf("[]", {{"Link", link}, {"Pagination-Page-After", "9"}}));
    QVERIFY(fallback);
    QCOMPARE(fallback->nextAfter, after ? after : Offset(9));
}

void TokenPageTest::acceptsAnEnvelopeThatSaysLittle_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no meta") << QByteArray(R"({"data":[]})");
    QTest::newRow("meta null") << QByteArray(R"({"data":[],"meta":null})");
    QTest::newRow("meta empty") << QByteArray(R"({"data":[],"meta":{}})");
    QTest::newRow("nulls") << QByteArray(R"({"data":[],"meta":{"results":null,"links":null}})");
    QTest::newRow("no next") << QByteArray(R"({"data":[],"meta":{"links":{"prev":"/"}}})");
}

void TokenPageTest::acceptsAnEnvelopeThatSaysLittle()
{
    QFETCH(QByteArray, body);
    const auto page = tokenPageFromAnswer(answerOf(body, {{"Pagination-Total-Count", "5"}}));
    QVERIFY(page);
    QVERIFY(page->tokens.isEmpty());
    QVERIFY(!page->total);
    QVERIFY(!page->nextAfter);
}

void TokenPageTest::refusesOtherShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    const QList<QByteArray> bodies{"",
                                   "null",
                                   "7",
                                   "\"text\"",
                                   "<html></html>",
                                   "{}",
                                   "[",
                                   "[]]",
                                   "[] []",
                                   "[{\"id\":\"a\"}",
                                   "[1]",
                                   "[null]",
                                   "[[]]",
                                   "[{}]",
                                   "[{\"id\":\"a\"},{\"id\":7}]",
                                   R"({"data":{}})",
                                   R"({"data":null})",
                                   R"({"data":"x"})",
                                   R"({"data":[],"meta":[]})",
                                   R"({"data":[],"meta":{"results":"200"}})",
                                   R"({"data":[],"meta":{"results":-1}})",
                                   R"({"data":[],"meta":{"results":1e300}})",
                                   R"({"data":[],"meta":{"results":1.5}})",
                                   R"({"data":[],"meta":{"links":[]}})",
                                   R"({"data":[],"meta":{"links":{"next":40}}})",
                                   R"({"data":[],"meta":{"links":{"next":"?page[after]=-1"}}})",
                                   R"({"data":[],"meta":{"links":{"next":"?page[after]=x"}}})",
                                   R"({"data":[],"meta":{"links":{"next":"?page[after]=99999999999999999999"}}})",
                                   R"({"message":"no"})",
                                   "[\"\xff\"]",
                                   QByteArray(10'000, '[') + QByteArray(10'000, ']')};
    for (const QByteArray &body : bodies) {
        QTest::addRow("%s", body.isEmpty() ? "empty" : body.left(60).constData()) << body;
    }
}

void TokenPageTest::refusesOtherShapes()
{
    QFETCH(QByteArray, body);
    const auto page = tokenPageFromAnswer(answerOf(body));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::NotUnderstood);
    QCOMPARE(page.error().httpStatus, 200);
    QVERIFY(!page.error().message.isEmpty());
}

void TokenPageTest::refusesUnreadableHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("count text") << QByteArray("Pagination-Total-Count") << QByteArray("many");
    QTest::newRow("count negative") << QByteArray("Pagination-Total-Count") << QByteArray("-1");
    QTest::newRow("count empty") << QByteArray("Pagination-Total-Count") << QByteArray("");
    QTest::newRow("after text") << QByteArray("Pagination-Page-After") << QByteArray("x");
    QTest::newRow("link text") << QByteArray("Link") << QByteArray("</?page[after]=x>; rel=next");
}

void TokenPageTest::refusesUnreadableHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto page = tokenPageFromAnswer(answerOf("[]", {{name, value}}));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::NotUnderstood);
}

void TokenPageTest::passesTheAnswersErrorOn()
{
    HttpAnswer answer = answerOf(R"({"data":[{"id":"a"}]})");
    answer.error = Error{.kind = Error::Kind::ConnectionLost, .httpStatus = 200};
    const auto page = tokenPageFromAnswer(answer);
    QVERIFY(!page);
    QCOMPARE(page.error(), *answer.error);
}

QTEST_GUILESS_MAIN(TokenPageTest)
#include "tst_tokenpage.moc"
