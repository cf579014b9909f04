// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placeedit.h"

#include <QTest>

using namespace qernal;

namespace {

using Kind = PlaceOutcome::Kind;
const QByteArray Old("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QByteArray Other("0f3f1c9a-2a8e-4b7f-9d53-6b6f3b2d1e77");
const QByteArray New("7f0f8a50-6b1c-4a52-8a1e-0d1f1fbd9a01@n~w.S_cr-t");
const QByteArray NewQuoted("7f0f8a50-6b1c-4a52-8a1e-0d1f1fbd9a01@new:S(cr)t");
const QByteArray NewQuote("7f0f8a50-6b1c-4a52-8a1e-0d1f1fbd9a01@new\"Secret");

/// @p pattern with OLD, OTHER and NEW as the ids and the token that they stand for.
QByteArray filled(QByteArray pattern)
{
    return pattern.replace("OLD", Old).replace("OTHER", Other).replace("NEW", New);
}

} // namespace

class PlaceEditTest : public QObject {
    Q_OBJECT
private slots:
    void replacesWhatItIsSureOf_data();
    void replacesWhatItIsSureOf();
    void refusesWhatIsNotClear_data();
    void refusesWhatIsNotClear();
    void refusesWhatWouldNeedQuotes_data();
    void refusesWhatWouldNeedQuotes();
    void knowsWhatStandsThereAlready();
};

void PlaceEditTest::replacesWhatItIsSureOf_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const char *before, const char *after, int count = 1) {
        QTest::newRow(name) << filled(before) << filled(after) << count;
    };
    row("alone", "OLD@a.K~_-9", "NEW");
    row("with a line end", "OLD@abc\n", "NEW\n");
    row("CR LF", "T=OLD@abc\r\nU=1\r\n", "T=NEW\r\nU=1\r\n");
    row("BOM", "\xef\xbb\xbfT=OLD@abc", "\xef\xbb\xbfT=NEW");
    row("double quotes", "token = \"OLD@abc\"\n", "token = \"NEW\"\n");
    row("single quotes", "'OLD@abc'", "'NEW'");
    row("an odd secret in quotes", "\"OLD@a:b@c!d*e(f\"", "\"NEW\"");
    row("YAML", "token: OLD@abc # mine\n", "token: NEW # mine\n");
    row("YAML flow", "{token: OLD@abc}", "{token: NEW}");
    row("JSON in one line", R"({"a":"OLD@abc","b":"OLD@old"})", R"({"a":"NEW","b":"NEW"})", 2);
    row("XML", "<token>OLD@abc</token>", "<token>NEW</token>");
    row("a header", "-H \"Authorization: Bearer OLD@abc\"", "-H \"Authorization: Bearer NEW\"");
    row("id alone stays", "id=OLD\nT=OLD@abc\n", "id=OLD\nT=NEW\n");
    row("another token in another line", "A=OTHER@xyz\nB=OLD@abc\n", "A=OTHER@xyz\nB=NEW\n");
    row("another id in the line", "user OTHER: OLD@abc", "user OTHER: NEW");
    row("not UTF-8", "\xff\xfe caf\xe9 OLD@abc\n\x80", "\xff\xfe caf\xe9 NEW\n\x80");
}

void PlaceEditTest::replacesWhatItIsSureOf()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const int, count);
    // Files of every kind write an id in either case.
    for (const QByteArray &text : {before, QByteArray(before).replace(Old, Old.toUpper())}) {
        const PlaceEdit edit(text, QUuid::fromString(Old));
        QVERIFY(!edit.refusal());
        QVERIFY(!edit.refusalOf(New));
        QCOMPARE(edit.spans().size(), count);
        QByteArray expected = after;
        if (text != before) expected.replace("id=" + Old, "id=" + Old.toUpper());
        QCOMPARE(edit.edited(New), expected);
    }
}

void PlaceEditTest::refusesWhatIsNotClear_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QByteArray &text, Kind kind) {
        QTest::newRow(name) << filled(text) << kind;
    };
    row("nothing", "", Kind::NoSecret);
    row("the id alone", "OLD", Kind::NoSecret);
    row("a placeholder", "OLD@<secret>", Kind::NoSecret);
    row("another's secret", "OTHER@abc", Kind::NoSecret);
    row("binary", QByteArray("OLD@abc\0", 44), Kind::Binary);
    row("two tokens in a line", "OTHER@xyz OLD@abc", Kind::SeveralTokens);
    row("two tokens in a line of JSON", R"(["OLD@abc","OTHER@xyz"])", Kind::SeveralTokens);
    row("a reference", "OLD@$SECRET", Kind::UnclearEnd);
    row("a reference in its middle", "OLD@abc${SECRET}", Kind::UnclearEnd);
    row("a reference in quotes", "\"OLD@abc$SECRET\"", Kind::UnclearEnd);
    row("an escape", R"("OLD@abc\"def")", Kind::UnclearEnd);
    row("an escape outside", R"(OLD@abc\ def)", Kind::UnclearEnd);
    row("a doubled quote", "'OLD@abc''def'", Kind::UnclearEnd);
    row("an open quote", "\"OLD@abc\nx\"", Kind::UnclearEnd);
    row("an open quote at the end", "\"OLD@abc", Kind::UnclearEnd);
    row("words in quotes", "\"OLD@abc is the token\"", Kind::UnclearEnd);
    row("a host behind it", "https://OLD@abc@host", Kind::UnclearEnd);
    row("not ASCII", "OLD@abc\xc3\xa9", Kind::UnclearEnd);
    row("one of two unclear", "OLD@abc\nOLD@abc%20", Kind::UnclearEnd);
}

void PlaceEditTest::refusesWhatIsNotClear()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Kind, kind);
    const PlaceEdit edit(text, QUuid::fromString(Old));
    QCOMPARE(edit.refusal(), std::optional(kind));
}

void PlaceEditTest::refusesWhatWouldNeedQuotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &token, Kind kind) {
        QTest::newRow(name) << filled(text) << token << static_cast<int>(kind);
    };
    constexpr auto Fits = Kind::Written;
    row("plain, bare", "OLD@abc", New, Fits);
    row("signs in quotes", "\"OLD@abc\"", NewQuoted, Fits);
    row("signs, bare", "T=OLD@abc", NewQuoted, Kind::NeedsQuoting);
    row("signs, one of two bare", "\"OLD@abc\"\nOLD@abc", NewQuoted, Kind::NeedsQuoting);
    row("signs within longer quotes", "\"Bearer OLD@abc\"", NewQuoted, Kind::NeedsQuoting);
    row("a quote", "'OLD@abc'", NewQuote, Kind::NeedsQuoting);
    row("no token", "OLD@abc", "secret", Kind::InvalidSecret);
    row("an id alone", "OLD@abc", Old, Kind::InvalidSecret);
    row("an empty secret", "OLD@abc", Old + "@", Kind::InvalidSecret);
    row("a line end", "\"OLD@abc\"", New + "\n", Kind::NeedsQuoting);
}

void PlaceEditTest::refusesWhatWouldNeedQuotes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, token);
    QFETCH(const int, kind);
    const PlaceEdit edit(text, QUuid::fromString(Old));
    QVERIFY(!edit.refusal());
    QCOMPARE(static_cast<int>(edit.refusalOf(token).value_or(Kind::Written)), kind);
}

void PlaceEditTest::knowsWhatStandsThereAlready()
{
    const QByteArray text = filled("A=OLD@abc\nB=OLD@abc\n");
    QVERIFY(PlaceEdit(text, QUuid::fromString(Old)).holdsOnly(Old + "@abc"));
    QVERIFY(!PlaceEdit(text, QUuid::fromString(Old)).holdsOnly(Old + "@abd"));
    const QByteArray mixed = filled("A=OLD@abc\nB=OLD@abd\n");
    QVERIFY(!PlaceEdit(mixed, QUuid::fromString(Old)).holdsOnly(Old + "@abc"));
}

QTEST_APPLESS_MAIN(PlaceEditTest)
#include "tst_placeedit.moc"
