// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/democlient.h"
#include "tests/support/demoprocess.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace qernal;

class DemoListTest : public QObject {
    Q_OBJECT

private slots:
    void seedsBelievableTokens();
    void seedsAsManyTokensAsAsked_data();
    void seedsAsManyTokensAsAsked();
    void listsPages_data();
    void listsPages();
    void refusesQueries_data();
    void refusesQueries();
};

void DemoListTest::seedsBelievableTokens()
{
    const DemoProcess demo;
    QVERIFY(demo.isRunning());
    const QJsonObject list = demoAsk(demo, "GET", demoTokensPath(), demoBearer(demo)).object();
    const QJsonArray tokens = list.value(QLatin1String("data")).toArray();
    QVERIFY(tokens.size() >= 8 && tokens.size() <= 12);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int never = 0;
    int soon = 0;
    int expired = 0;
    QStringList names;
    QByteArrayList ids;
    for (const QJsonValue &token : tokens) {
        names.append(token[QLatin1String("name")].toString());
        ids.append(token[QLatin1String("id")].toString().toLatin1());
        const auto time = [](const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODate); };
        const QDateTime created = time(token[QLatin1String("date")][QLatin1String("created_at")]);
        const QDateTime updated = time(token[QLatin1String("date")][QLatin1String("updated_at")]);
        QVERIFY(created > now.addDays(-366) && created < now);
        QVERIFY(updated >= created && updated < now);
        const QDateTime expires = time(token[QLatin1String("expiry_at")]);
        if (!expires.isValid())
            ++never;
        else if (expires < now)
            ++expired;
        else if (expires < now.addDays(14))
            ++soon;
    }
    QVERIFY(names.contains(QStringLiteral("TF Token")));
    QVERIFY(ids.contains(demoOwnId(demo)));
    QCOMPARE(expired, 1);
    QVERIFY(soon >= 2);
    QVERIFY(never >= 3);
}

void DemoListTest::seedsAsManyTokensAsAsked_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 10, 11, 2500})
        QTest::addRow("%d", count) << count;
}

void DemoListTest::seedsAsManyTokensAsAsked()
{
    QFETCH(int, count);
    const DemoProcess demo({QStringLiteral("--tokens"), QString::number(count)});
    QVERIFY(demo.isRunning());
    const QByteArray accessToken = demoTrade(demo, demo.apiToken()).text("access_token");
    const DemoReply answer = demoAsk(demo, "GET", demoTokensPath(), "Bearer " + accessToken);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object()[QLatin1String("meta")][QLatin1String("results")].toInt(-1), count);
}

void DemoListTest::listsPages_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("size");
    for (const char *shape : {"envelope", "array"}) {
        QTest::addRow("%s, several pages", shape) << QString::fromLatin1(shape) << 45 << 20;
        QTest::addRow("%s, full last page", shape) << QString::fromLatin1(shape) << 40 << 20;
        QTest::addRow("%s, one page", shape) << QString::fromLatin1(shape) << 7 << 100;
        QTest::addRow("%s, none", shape) << QString::fromLatin1(shape) << 0 << 20;
    }
}

void DemoListTest::listsPages()
{
    QFETCH(QString, shape);
    QFETCH(int, count);
    QFETCH(int, size);
    const DemoProcess demo({QStringLiteral("--tokens"), QString::number(count), QStringLiteral("--shape"), shape});
    QVERIFY(demo.isRunning());
    QSet<QString> ids;
    for (int after = 0; after <= count; after += size) {
        const QString query = QStringLiteral("?page[after]=%1&page[size]=%2").arg(after).arg(size);
        const DemoReply answer = demoAsk(demo, "GET", demoTokensPath() + query, demoBearer(demo));
        QCOMPARE(answer.status, 200);
        const QJsonDocument body = QJsonDocument::fromJson(answer.body);
        const bool isArray = shape == QLatin1String("array");
        QCOMPARE(body.isArray(), isArray);
        const QJsonArray data = isArray ? body.array() : body[QLatin1String("data")].toArray();
        QCOMPARE(data.size(), std::min(size, count - after));
        for (const QJsonValue &token : data)
            ids.insert(token[QLatin1String("id")].toString());
        const int pages = (count + size - 1) / size;
        if (isArray) {
            QCOMPARE(answer.headers.value("pagination-total-count").toInt(), count);
            QCOMPARE(answer.headers.value("pagination-total-pages").toInt(), pages);
            QCOMPARE(answer.headers.value("link").contains("rel=\"next\""), after + size < count);
            QCOMPARE(answer.headers.value("link").contains("rel=\"prev\""), after > 0);
        } else {
            const QJsonValue meta = body[QLatin1String("meta")];
            QCOMPARE(meta[QLatin1String("results")].toInt(), count);
            QCOMPARE(meta[QLatin1String("pages")].toInt(), pages);
            QCOMPARE(meta[QLatin1String("start")].toInt(), after);
            QVERIFY(meta[QLatin1String("links")][QLatin1String("next")].isString());
            QVERIFY(meta[QLatin1String("links")][QLatin1String("prev")].isString());
        }
    }
    QCOMPARE(ids.size(), count);
}

void DemoListTest::refusesQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("tokens");
    const auto row = [](const char *query, int tokens) {
        QTest::newRow(query) << QString::fromLatin1(query) << tokens;
    };
    row("", 20);
    row("page[size]=100", 30);
    row("page%5Bsize%5D=5", 5);
    row("page[before]=25&page[size]=10", 10);
    row("page[before]=3&page[size]=10", 3);
    row("page[after]=30", 0);
    row("page[after]=1000", 0);
    row("page[size]=0", -1);
    row("page[size]=101", -1);
    row("page[size]=x", -1);
    row("page[after]=-1", -1);
    row("page[after]=1&page[before]=2", -1);
}

void DemoListTest::refusesQueries()
{
    QFETCH(QString, query);
    QFETCH(int, tokens);
    const DemoProcess demo({QStringLiteral("--tokens"), QStringLiteral("30")});
    QVERIFY(demo.isRunning());
    const DemoReply answer = demoAsk(demo, "GET", demoTokensPath() + QLatin1Char('?') + query, demoBearer(demo));
    QCOMPARE(answer.status, tokens < 0 ? 400 : 200);
    if (tokens < 0)
        QVERIFY(!answer.object().value(QLatin1String("fields")).toObject().isEmpty());
    else
        QCOMPARE(answer.object().value(QLatin1String("data")).toArray().size(), tokens);
}

QTEST_GUILESS_MAIN(DemoListTest)
#include "tst_demolist.moc"
