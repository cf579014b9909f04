// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenstore.h"

#include "core/tokens/tokensearch.h"
#include "tests/core/tokens/tokenfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qernal;

class TokenStoreTest : public QObject {
    Q_OBJECT
private slots:
    void returnsWhatWasInserted_data();
    void returnsWhatWasInserted();
    void findsRowsThroughRandomChanges();
    void narrowsWhileAWordIsTyped_data();
    void narrowsWhileAWordIsTyped();
};

void TokenStoreTest::returnsWhatWasInserted_data()
{
    QTest::addColumn<Token>("token");
    const auto uuid = QStringLiteral("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
    QTest::newRow("a UUID") << tokenNamed(uuid, QStringLiteral("deploy"), 9);
    QTest::newRow("a UUID in upper case") << tokenNamed(uuid.toUpper(), QStringLiteral("deploy"));
    QTest::newRow("a UUID in braces") << tokenNamed(QLatin1Char('{') + uuid + QLatin1Char('}'), QStringLiteral("x"));
    QTest::newRow("another id") << tokenNamed(QStringLiteral("42"), QStringLiteral("deploy"));
    QTest::newRow("the null UUID") << tokenNamed(QUuid().toString(QUuid::WithoutBraces), QStringLiteral("null"));
    QTest::newRow("a name in upper case") << tokenNamed(uuid, QStringLiteral("DEPLOY Straße ﬁ"));
    QTest::newRow("both other") << tokenNamed(QStringLiteral("ID/42"), QStringLiteral("Große"));
    QTest::newRow("no name") << tokenNamed(uuid, {});
    QTest::newRow("lone surrogate and NUL") << tokenNamed(QString(QChar(0xd800)), QString(QChar(0xdc00)) + QChar(0));
    Token bare;
    bare.id = QStringLiteral("bare");
    QTest::newRow("no times, no owner") << bare;
}

void TokenStoreTest::returnsWhatWasInserted()
{
    QFETCH(Token, token);
    TokenStore store;
    store.append({tokenNamed(QStringLiteral("other"), QStringLiteral("other")), token});
    QCOMPARE(store.token(1), token);
    QCOMPARE(store.rowOf(token.id), 1);
    QCOMPARE(store.foldedName(1).toString(), token.name.toCaseFolded());
    QVERIFY(!store.replace(1, token));
    Token later = token;
    later.updatedAt = fixedNow();
    later.name += QLatin1Char('X');
    QVERIFY(store.replace(1, later));
    QCOMPARE(store.token(1), later);
    QCOMPARE(store.rowOf(token.id), 1);
}

void TokenStoreTest::findsRowsThroughRandomChanges()
{
    QRandomGenerator random(4711);
    TokenStore store;
    QStringList ids;
    int next = 0;
    for (int round = 0; round < 300; ++round) {
        if (random.bounded(3) > 0) {
            QList<Token> tokens;
            const int count = random.bounded(40);
            for (int i = 0; i < count; ++i) {
                const QString id =
                    ++next % 3 == 0 ? QString::number(next) : QUuid::createUuid().toString(QUuid::WithoutBraces);
                tokens.append(tokenNamed(id, QStringLiteral("n")));
                ids.append(id);
            }
            store.append(readTokens(tokens));
        } else if (!ids.isEmpty()) {
            const int first = int(random.bounded(ids.size()));
            const int last = std::min(int(ids.size()) - 1, first + random.bounded(20));
            const QString gone = ids.at(first);
            store.remove(first, last);
            ids.remove(first, last - first + 1);
            QCOMPARE(store.rowOf(gone), -1);
        }
        QCOMPARE(store.size(), int(ids.size()));
        for (int row = 0; row < ids.size(); ++row)
            QCOMPARE(store.rowOf(ids.at(row)), row);
    }
    QVERIFY(store.size() > 100);
}

void TokenStoreTest::narrowsWhileAWordIsTyped_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("narrows");
    QTest::newRow("from nothing") << QString() << QStringLiteral("d") << true;
    QTest::newRow("one letter more") << QStringLiteral("dep") << QStringLiteral("depl") << true;
    QTest::newRow("in front") << QStringLiteral("ep") << QStringLiteral("Dep") << true;
    QTest::newRow("another word") << QStringLiteral("dep") << QStringLiteral("dep eu") << true;
    QTest::newRow("one letter less") << QStringLiteral("dep") << QStringLiteral("de") << false;
    QTest::newRow("a word less") << QStringLiteral("dep eu") << QStringLiteral("dep") << false;
    QTest::newRow("another letter") << QStringLiteral("dep") << QStringLiteral("dex") << false;
    QTest::newRow("to nothing") << QStringLiteral("dep") << QString() << false;
    QTest::newRow("from a time, a letter more") << QStringLiteral("90 day") << QStringLiteral("90 dayss") << true;
    QTest::newRow("words become a time") << QStringLiteral("90 d") << QStringLiteral("90 days") << false;
    QTest::newRow("another time") << QStringLiteral("9 days") << QStringLiteral("90 days") << false;
    QTest::newRow("a time becomes words") << QStringLiteral("90 days") << QStringLiteral("90 dayst") << true;
    QTest::newRow("a word beside a time") << QStringLiteral("90 days d") << QStringLiteral("90 days de") << true;
    QTest::newRow("a time less") << QStringLiteral("90 days d") << QStringLiteral("d") << false;
}

void TokenStoreTest::narrowsWhileAWordIsTyped()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(TokenSearch(after, fixedNow()).narrows(TokenSearch(before, fixedNow())), "narrows");
}

QTEST_GUILESS_MAIN(TokenStoreTest)
#include "tst_tokenstore.moc"
