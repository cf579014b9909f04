// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/expiry.h"

#include "tests/core/tokens/tokenfixture.h"

#include <QScopeGuard>
#include <QTest>

#include <ctime>

using namespace qernal;

class ExpiryTest : public QObject {
    Q_OBJECT
private slots:
    void tellsTheStatus_data();
    void tellsTheStatus();
    void countsDaysOfTheCalendar_data();
    void countsDaysOfTheCalendar();
    void countsTheDaysLeftWhereWeAre();
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
    QTest::addColumn<int>("hoursAhead");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("days");
    const qint64 hour = 3600;
    const qint64 day = 24 * hour;
    const auto row = [](const char *name, int hoursAhead, qint64 seconds, qint64 days) {
        QTest::newRow(name) << hoursAhead << seconds << days;
    };
    // It is noon in Greenwich.
    row("now", 0, 0, 0);
    row("before midnight", 0, day / 2 - 1, 0);
    row("midnight", 0, day / 2, 1);
    row("almost a day", 0, day - 1, 1);
    row("the second midnight", 0, day + day / 2, 2);
    row("a second ago", 0, -1, 0);
    row("a day ago", 0, -day, -1);
    row("the second midnight before", 0, -day - day / 2, -1);
    row("a second more", 0, -day - day / 2 - 1, -2);
    row("before midnight in the east", 3, 9 * hour - 1, 0);
    row("midnight in the east", 3, 9 * hour, 1);
    row("midnight in Greenwich, seen from the west", -3, day / 2, 0);
    row("midnight in the west", -3, 15 * hour, 1);
}

void ExpiryTest::countsDaysOfTheCalendar()
{
    QFETCH(int, hoursAhead);
    QFETCH(qint64, seconds);
    const qint64 now = millisecondsOf(fixedNow());
    QTEST(calendarDays(now, now + seconds * 1000, hoursAhead * 3600), "days");
}

void ExpiryTest::countsTheDaysLeftWhereWeAre()
{
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&] {
        qputenv("TZ", before);
        ::tzset();
    });
    const QDateTime expiry = fixedNow().addSecs(9 * 3600);
    for (const auto &[zone, days] : std::initializer_list<std::pair<const char *, qint64>>{{"UTC", 0}, {"EAST-3", 1}}) {
        qputenv("TZ", zone);
        ::tzset();
        QCOMPARE(daysLeft(expiry, fixedNow()), days);
    }
}

void ExpiryTest::addsTheDuration()
{
    QCOMPARE(expiryOf(90, fixedNow()), fixedNow().addDays(90));
    QVERIFY(!expiryOf(0, fixedNow()).isValid());
}

Q_DECLARE_METATYPE(qernal::TokenStatus)
QTEST_GUILESS_MAIN(ExpiryTest)
#include "tst_expiry.moc"
