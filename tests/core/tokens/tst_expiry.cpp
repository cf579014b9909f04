// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/expiry.h"

#include "tests/core/tokens/tokenfixture.h"

#include <QTest>

using namespace qernal;

class ExpiryTest : public QObject {
    Q_OBJECT
private slots:
    void tellsTheStatus_data();
    void tellsTheStatus();
    void countsDaysOfTheCalendar_data();
    void countsDaysOfTheCalendar();
    void addsTheDuration();
};

void ExpiryTest::tellsTheStatus_data()
{
    QTest::addColumn<QDateTime>("expiry");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<TokenStatus>("status");
    const QDateTime now = fixedNow();
    QTest::newRow("no expiry") << QDateTime() << 14 << TokenStatus::NeverExpires;
    QTest::newRow("this moment") << now << 14 << TokenStatus::Expired;
    QTest::newRow("a millisecond ago") << now.addMSecs(-1) << 14 << TokenStatus::Expired;
    QTest::newRow("a millisecond ahead") << now.addMSecs(1) << 14 << TokenStatus::ExpiringSoon;
    QTest::newRow("at the threshold") << now.addDays(14) << 14 << TokenStatus::ExpiringSoon;
    QTest::newRow("beyond the threshold") << now.addDays(14).addMSecs(1) << 14 << TokenStatus::Active;
    QTest::newRow("another threshold") << now.addDays(14) << 7 << TokenStatus::Active;
    QTest::newRow("no threshold") << now.addMSecs(1) << 0 << TokenStatus::Active;
    QTest::newRow("a century") << now.addYears(100) << 14 << TokenStatus::Active;
}

void ExpiryTest::tellsTheStatus()
{
    QFETCH(QDateTime, expiry);
    QFETCH(int, threshold);
    Token token;
    token.expiryAt = expiry;
    QTEST(tokenStatus(token, fixedNow(), threshold), "status");
}

void ExpiryTest::countsDaysOfTheCalendar_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("days");
    const qint64 day = 86400;
    QTest::newRow("now") << qint64(0) << qint64(0);
    // It is noon.
    QTest::newRow("almost half a day") << day / 2 - 1 << qint64(0);
    QTest::newRow("midnight") << day / 2 << qint64(1);
    QTest::newRow("almost a day") << day - 1 << qint64(1);
    QTest::newRow("the second midnight") << day + day / 2 << qint64(2);
    QTest::newRow("a second ago") << qint64(-1) << qint64(0);
    QTest::newRow("a day ago") << -day << qint64(-1);
    QTest::newRow("the second midnight before") << -day - day / 2 << qint64(-1);
    QTest::newRow("a second more") << -day - day / 2 - 1 << qint64(-2);
}

void ExpiryTest::countsDaysOfTheCalendar()
{
    QFETCH(qint64, seconds);
    QTEST(daysLeft(fixedNow().addSecs(seconds), fixedNow()), "days");
}

void ExpiryTest::addsTheDuration()
{
    QCOMPARE(expiryOf(90, fixedNow()), fixedNow().addDays(90));
    QVERIFY(!expiryOf(0, fixedNow()).isValid());
}

Q_DECLARE_METATYPE(qernal::TokenStatus)
QTEST_GUILESS_MAIN(ExpiryTest)
#include "tst_expiry.moc"
