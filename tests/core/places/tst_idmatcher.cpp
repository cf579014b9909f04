// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/idmatcher.h"

#include <QTest>

using namespace qernal;

namespace {

const auto Ours = QByteArrayLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const auto Other = QByteArrayLiteral("0f3f1c9a-2a8e-4b7f-9d53-6b6f3b2d1e77");

IdMatcher matcher()
{
    return IdMatcher({QUuid::fromString(QString::fromLatin1(Ours))});
}

} // namespace

class IdMatcherTest : public QObject {
    Q_OBJECT
private slots:
    void findsAnIdOnlyWhereOneStands_data();
    void findsAnIdOnlyWhereOneStands();
    void reportsWhetherASecretFollows_data();
    void reportsWhetherASecretFollows();
    void findsEveryOccurrence();
    void findsNoneOfOthers();
    void isNotSlowedByHyphens();
};

void IdMatcherTest::findsAnIdOnlyWhereOneStands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    const QByteArray upper = Ours.toUpper();
    QTest::newRow("alone") << Ours << qsizetype(0);
    QTest::newRow("upper case") << upper << qsizetype(0);
    QTest::newRow("in quotes") << "\"" + Ours + "\"" << qsizetype(1);
    QTest::newRow("after a key") << "token: " + Ours + "\n" << qsizetype(7);
    QTest::newRow("after an equals sign") << "ID=" + Ours << qsizetype(3);
    QTest::newRow("in a path") << "/tokens/" + Ours + "/x" << qsizetype(8);
    QTest::newRow("after another id") << Other + ' ' + Ours << qsizetype(37);
    QTest::newRow("behind hyphens") << "-------- " + Ours << qsizetype(9);
    QTest::newRow("behind bytes that are no text") << QByteArray("\xff\xfe\x80", 3) + Ours << qsizetype(3);
    QTest::newRow("a digit before") << "a" + Ours << qsizetype(-1);
    QTest::newRow("a letter after") << Ours + "z" << qsizetype(-1);
    QTest::newRow("a hyphen before") << "-" + Ours << qsizetype(-1);
    QTest::newRow("a hyphen after") << Ours + "-" << qsizetype(-1);
    QTest::newRow("cut") << Ours.chopped(1) << qsizetype(-1);
    QTest::newRow("no hyphens") << QByteArray(Ours).replace("-", "") << qsizetype(-1);
    QTest::newRow("no digit within") << QByteArray(Ours).replace("4260", "426g") << qsizetype(-1);
    QTest::newRow("empty") << QByteArray() << qsizetype(-1);
    QTest::newRow("hyphens alone") << QByteArray(100, '-') << qsizetype(-1);
}

void IdMatcherTest::findsAnIdOnlyWhereOneStands()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, offset);
    const QList<IdMatch> found = matcher().find(text);
    QCOMPARE(found.size(), offset < 0 ? 0 : 1);
    if (offset < 0) return;
    QCOMPARE(found.first().offset, offset);
    QCOMPARE(found.first().id.toByteArray(QUuid::WithoutBraces), Ours);
}

void IdMatcherTest::reportsWhetherASecretFollows_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("hasSecret");
    QTest::newRow("a secret") << QByteArray("@T.KcV~_96") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("an at sign alone") << QByteArray("@") << false;
    QTest::newRow("a space") << QByteArray("@ x") << false;
    QTest::newRow("a line end") << QByteArray("@\nx") << false;
    QTest::newRow("a closing quote") << QByteArray("@\"") << false;
    QTest::newRow("a placeholder") << QByteArray("@<secret>") << false;
    QTest::newRow("another sign") << QByteArray("#x") << false;
}

void IdMatcherTest::reportsWhetherASecretFollows()
{
    QFETCH(QByteArray, after);
    QFETCH(bool, hasSecret);
    const QList<IdMatch> found = matcher().find(Ours + after);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().hasSecret, hasSecret);
}

void IdMatcherTest::findsEveryOccurrence()
{
    const QByteArray text = Ours + "\n" + Ours + "@secret\n" + Other + "\n" + Ours;
    const QList<IdMatch> found = matcher().find(text);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).offset, 0);
    QCOMPARE(found.at(1).offset, 37);
    QVERIFY(found.at(1).hasSecret);
    QCOMPARE(found.at(2).offset, text.size() - IdMatcher::IdLength);
}

void IdMatcherTest::findsNoneOfOthers()
{
    QVERIFY(matcher().find(Other + "@secret").isEmpty());
    QVERIFY(IdMatcher({}).find(Ours).isEmpty());
}

void IdMatcherTest::isNotSlowedByHyphens()
{
    // Were a candidate at each hyphen looked at whole, or from the start again, this would take minutes.
    const QByteArray text = QByteArray(16 * 1024 * 1024, '-') + ' ' + Ours;
    QCOMPARE(matcher().find(text).size(), 1);
}

QTEST_APPLESS_MAIN(IdMatcherTest)
#include "tst_idmatcher.moc"
