// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/issuedsecret.h"

#include <QElapsedTimer>
#include <QTest>

#include <vector>

using namespace qernal;

namespace {

const QByteArray Id = "51687d2f-07b0-4260-8ecb-f5098305fdd4";
const QByteArray Whole = Id + "@T.KcV~_96jfOoD5ixFP8qu0Spm";

/// The secret's bytes for a comparison; empty where none was found.
QByteArray found(QByteArrayView body)
{
    const std::optional<IssuedSecret> issued = findIssuedSecret(body);
    return issued ? issued->secret.view().toByteArray() : QByteArray();
}

bool isAmbiguous(QByteArrayView body)
{
    const std::optional<IssuedSecret> issued = findIssuedSecret(body);
    return issued && issued->ambiguous;
}

} // namespace

class IssuedSecretTest : public QObject {
    Q_OBJECT
private slots:
    void findsTheTokenAndItsId();
    void findsItFromTheClosingQuoteOn_data();
    void findsItFromTheClosingQuoteOn();
    void readsTopLevelAndDataOnly_data();
    void readsTopLevelAndDataOnly();
    void unescapes_data();
    void unescapes();
    void keepsBytesThatAreNoText();
    void readsTheLastOfSeveral_data();
    void readsTheLastOfSeveral();
    void acceptsASecretWithoutAnId();
    void survivesDeepNesting();
    void staysLinear_data();
    void staysLinear();
    void survivesAnyBytes();
};

void IssuedSecretTest::findsTheTokenAndItsId()
{
    const auto issued = findIssuedSecret("{\"id\":\"" + Id + "\",\"name\":\"x\",\"token\":\"" + Whole + "\"}");
    QVERIFY(issued);
    QCOMPARE(issued->secret.view().toByteArray(), Whole);
    QCOMPARE(issued->tokenId, Id);
    QVERIFY(!issued->ambiguous);
}

void IssuedSecretTest::findsItFromTheClosingQuoteOn_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("compact") << QByteArray(R"({"id":"i","name":"a\"b\\","token":")") << QByteArray(R"(","date":{}})");
    QTest::newRow("spaced") << QByteArray("\r\n { \"x\" : [ {\"token\":\"no\"}, 1.5e3, true ] ,\n \"token\"\t: \"")
                            << QByteArray("\" }\n");
    QTest::newRow("wrapped") << QByteArray(R"({"data":{"id":"i","token":")") << QByteArray(R"(","user_id":"u"}})");
    QTest::newRow("first") << QByteArray(R"({"token":")") << QByteArray(R"(","a":{"token":"b"},"c":null})");
    QTest::newRow("invalid UTF-8 around") << QByteArray("\xff\xfe{\"na\xc3\":\"\xed\xa0\x80\xff\",\"token\":\"")
                                          << QByteArray("\",\"z\":\"\xc0\x80\"}\xff");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"token\":\"") << QByteArray("\"}");
}

void IssuedSecretTest::findsItFromTheClosingQuoteOn()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray body = before + Whole + after;
    const qsizetype closed = before.size() + Whole.size() + 1;
    for (qsizetype length = 0; length <= body.size(); ++length) {
        // A buffer without the NUL that a QByteArray has at its end, so that a sanitizer sees a read past the cut.
        const std::vector<char> exact(body.cbegin(), body.cbegin() + length);
        const QByteArray cut = QByteArray::fromRawData(exact.data(), length);
        QCOMPARE(found(cut), length < closed ? QByteArray() : Whole);
        QVERIFY(!isAmbiguous(cut));
    }
}

void IssuedSecretTest::readsTopLevelAndDataOnly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray none;
    QTest::newRow("nothing") << none << none;
    QTest::newRow("no JSON") << QByteArray("<html>{\"token\":\"x\"}</html>") << none;
    QTest::newRow("array") << QByteArray(R"([{"token":"x"}])") << none;
    QTest::newRow("bare string") << QByteArray(R"("token")") << none;
    QTest::newRow("nested") << QByteArray(R"({"meta":{"token":"x"}})") << none;
    QTest::newRow("data is an array") << QByteArray(R"({"data":[{"token":"x"}]})") << none;
    QTest::newRow("two down") << QByteArray(R"({"data":{"data":{"token":"x"}}})") << none;
    QTest::newRow("beside data") << QByteArray(R"({"data":1,"other":{"token":"x"}})") << none;
    QTest::newRow("data with an escape of no letter") << QByteArray(R"({"dat\a":{"token":"x"}})") << QByteArray("x");
    QTest::newRow("array within data") << QByteArray(R"({"data":{"a":["token","x",{"token":"x"}]}})") << none;
    QTest::newRow("as a value") << QByteArray(R"({"name":"token","other":"x"})") << none;
    QTest::newRow("in a value") << QByteArray(R"({"name":"\"token\":\"x\""})") << none;
    QTest::newRow("another case") << QByteArray(R"({"Token":"x","tokens":"y","access_token":"z"})") << none;
    QTest::newRow("empty") << QByteArray(R"({"token":""})") << none;
    QTest::newRow("null") << QByteArray(R"({"token":null,"name":"x"})") << none;
    QTest::newRow("number") << QByteArray(R"({"token":7,"name":"x"})") << none;
    QTest::newRow("object") << QByteArray(R"({"token":{"value":"x"},"name":"y"})") << none;
    QTest::newRow("after the object") << QByteArray(R"({} {"token":"x"})") << none;
    QTest::newRow("after nested") << QByteArray(R"({"a":{"token":"n"},"b":[[{}]],"token":"x"})") << QByteArray("x");
    QTest::newRow("after data") << QByteArray(R"({"data":{"id":"i"},"token":"x"})") << QByteArray("x");
    QTest::newRow("in data after nested")
        << QByteArray(R"({"data":{"date":{"token":"n"},"token":"x"}})") << QByteArray("x");
    QTest::newRow("no comma") << QByteArray(R"({"name":"n" "token":"x"})") << QByteArray("x");
    QTest::newRow("escaped key") << QByteArray(R"({"\u0074oke\u006E":"x"})") << QByteArray("x");
}

void IssuedSecretTest::readsTopLevelAndDataOnly()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(found(body), expected);
}

void IssuedSecretTest::unescapes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("meant");
    QTest::addColumn<bool>("sound");
    QTest::newRow("simple") << QByteArray(R"(a\"b\\c\/d\b\f\n\r\t)") << QByteArray("a\"b\\c/d\b\f\n\r\t") << true;
    QTest::newRow("at sign") << QByteArray(R"(i\u0040s)") << QByteArray("i@s") << true;
    QTest::newRow("NUL") << QByteArray(R"(a\u0000b)") << QByteArray("a\0b", 3) << true;
    QTest::newRow("two bytes") << QByteArray(R"(\u00e4\u07FF)") << QByteArray("\xc3\xa4\xdf\xbf") << true;
    QTest::newRow("three bytes") << QByteArray(R"(\u20AC\ufeff)") << QByteArray("\xe2\x82\xac\xef\xbb\xbf") << true;
    QTest::newRow("pair") << QByteArray(R"(\uD83D\uDD11)") << QByteArray("\xf0\x9f\x94\x91") << true;
    QTest::newRow("last pair") << QByteArray(R"(\uDBFF\uDFFF)") << QByteArray("\xf4\x8f\xbf\xbf") << true;
    QTest::newRow("lone high") << QByteArray(R"(a\ud83dz)") << QByteArray("a\xed\xa0\xbdz") << false;
    QTest::newRow("lone high at the end") << QByteArray(R"(\ud83d)") << QByteArray("\xed\xa0\xbd") << false;
    QTest::newRow("lone low") << QByteArray(R"(\udd11)") << QByteArray("\xed\xb4\x91") << false;
    QTest::newRow("swapped") << QByteArray(R"(\udd11\ud83d)") << QByteArray("\xed\xb4\x91\xed\xa0\xbd") << false;
    QTest::newRow("high, then other") << QByteArray(R"(\ud83d\u0041)")
                                      << QByteArray("\xed\xa0\xbd"
                                                    "A")
                                      << false;
    QTest::newRow("no hex") << QByteArray(R"(a\u00g0b)") << QByteArray(R"(a\u00g0b)") << false;
    QTest::newRow("short hex") << QByteArray(R"(a\u12)") << QByteArray(R"(a\u12)") << false;
    QTest::newRow("no escape") << QByteArray(R"(a\qb)") << QByteArray(R"(a\qb)") << false;
    QTest::newRow("raw control") << QByteArray("a\n\x01z") << QByteArray("a\n\x01z") << true;
}

void IssuedSecretTest::unescapes()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, meant);
    QFETCH(bool, sound);
    const auto issued = findIssuedSecret("{\"token\":\"" + written + "\"}");
    QVERIFY(issued);
    QCOMPARE(issued->secret.view().toByteArray(), meant);
    QCOMPARE(issued->ambiguous, !sound);
}

void IssuedSecretTest::keepsBytesThatAreNoText()
{
    QByteArray bytes = "i@";
    for (int byte = 1; byte < 256; ++byte) {
        if (byte != '"' && byte != '\\') bytes.append(static_cast<char>(byte));
    }
    bytes.append('\0');
    QCOMPARE(found("{\"token\":\"" + bytes + "\"}"), bytes);
}

void IssuedSecretTest::readsTheLastOfSeveral_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("ambiguous");
    const QByteArray b = "b@2";
    QTest::newRow("two") << QByteArray(R"({"token":"a@1","token":"b@2"})") << b << true;
    QTest::newRow("twice the same") << QByteArray(R"({"token":"b@2","token":"b@\u0032"})") << b << false;
    QTest::newRow("other, same, same") << QByteArray(R"({"token":"a","token":"b@2","token":"b@2"})") << b << true;
    QTest::newRow("data, then top") << QByteArray(R"({"data":{"token":"a@1"},"token":"b@2"})") << b << true;
    QTest::newRow("top, then data") << QByteArray(R"({"token":"a@1","data":{"token":"b@2"}})") << b << true;
    QTest::newRow("null after it") << QByteArray(R"({"token":"b@2","token":null})") << b << false;
}

void IssuedSecretTest::readsTheLastOfSeveral()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QFETCH(bool, ambiguous);
    const auto issued = findIssuedSecret(body);
    QVERIFY(issued);
    QCOMPARE(issued->secret.view().toByteArray(), expected);
    QCOMPARE(issued->tokenId, QByteArray("b"));
    QCOMPARE(issued->ambiguous, ambiguous);
}

void IssuedSecretTest::acceptsASecretWithoutAnId()
{
    const auto bare = findIssuedSecret(R"({"token":"only-a-secret"})");
    QVERIFY(bare);
    QCOMPARE(bare->secret.view().toByteArray(), QByteArray("only-a-secret"));
    QVERIFY(bare->tokenId.isEmpty());
    const auto two = findIssuedSecret(R"({"token":"i@s@t"})");
    QVERIFY(two);
    QCOMPARE(two->tokenId, QByteArray("i"));
}

void IssuedSecretTest::survivesDeepNesting()
{
    for (const int depth : {10'000, 1'000'000}) {
        const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
        QCOMPARE(found("{\"a\":" + deep + ",\"token\":\"x@y\"}"), QByteArray("x@y"));
        QByteArray objects;
        for (int i = 0; i < depth; ++i) {
            objects += "{\"data\":";
        }
        QCOMPARE(found(objects + "{\"token\":\"x@y\"}" + QByteArray(depth, '}')), QByteArray());
    }
}

void IssuedSecretTest::staysLinear_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("many tokens") << QByteArray(R"("token":"a@b",)");
    QTest::newRow("many keys") << QByteArray(R"("\u0074oke":"\\\"",)");
    QTest::newRow("open strings") << QByteArray(R"(\")");
    QTest::newRow("brackets") << QByteArray("[{");
    QTest::newRow("colons") << QByteArray(":");
    QTest::newRow("surrogates") << QByteArray(R"("token":"\ud83d\ud83d\ud83d\ud83d",)");
}

void IssuedSecretTest::staysLinear()
{
    QFETCH(QByteArray, unit);
    const auto timed = [&unit](qsizetype size) {
        const QByteArray body = '{' + unit.repeated(size / unit.size()) + "\"token\":\"z\"}";
        QElapsedTimer timer;
        timer.start();
        (void)findIssuedSecret(body);
        return timer.nsecsElapsed();
    };
    // Quadratic work would take hours over 8 MiB; the margin only keeps a busy machine out of the verdict.
    const qint64 small = qMax<qint64>(timed(1024 * 1024), 5'000'000);
    QVERIFY(timed(8 * 1024 * 1024) < small * 200);
}

void IssuedSecretTest::survivesAnyBytes()
{
    static constexpr QByteArrayView Alphabet = "{}[]:,\"\\utokendt@ 0\xff";
    quint32 state = 12345;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray body = "{\"token\":\"";
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525 + 1013904223;
            body.append(Alphabet[static_cast<qsizetype>((state >> 16) % static_cast<quint32>(Alphabet.size()))]);
        }
        const QByteArray secret = found(QByteArray(body.constData(), body.size()));
        QVERIFY(secret.size() <= body.size());
    }
}

QTEST_GUILESS_MAIN(IssuedSecretTest)
#include "tst_issuedsecret.moc"
