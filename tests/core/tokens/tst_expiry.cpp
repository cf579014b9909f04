// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/expiry.h"

#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/zone.h"

#include <QTest>
#include <QTimeZone>

using namespace qernal;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone::utc()};
}

} // namespace

class ExpiryTest : public QObject {
    Q_OBJECT
private slots:
    void reportsTheStatus_data();
    void reportsTheStatus();
    void countsTheDaysLeft_data();
    void countsTheDaysLeft();
    void aDurationEndsOnTheDayThatWasChosen_data();
    void aDurationEndsOnTheDayThatWasChosen();
    void addsTheDuration();
};

void ExpiryTest::reportsTheStatus_data()
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

void ExpiryTest::reportsTheStatus()
{
    QFETCH(QDateTime, expiry);
    QFETCH(int, threshold);
    Token token;
    token.expiryAt = expiry;
    QTEST(tokenStatus(token, fixedNow(), threshold), "status");
}

void ExpiryTest::countsTheDaysLeft_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("expiry");
    QTest::addColumn<qint64>("days");
    const qint64 hour = 3600;
    const qint64 day = 24 * hour;
    const auto row = [](const char *name, const char *zone, qint64 seconds, qint64 days) {
        QTest::newRow(name) << QByteArray(zone) << fixedNow() << fixedNow().addSecs(seconds) << days;
    };
    // It is noon in Greenwich.
    row("now", "UTC", 0, 0);
    row("before midnight", "UTC", day / 2 - 1, 0);
    row("midnight", "UTC", day / 2, 1);
    row("almost a day", "UTC", day - 1, 1);
    row("the second midnight", "UTC", day + day / 2, 2);
    row("a second ago", "UTC", -1, 0);
    row("a day ago", "UTC", -day, -1);
    row("the second midnight before", "UTC", -day - day / 2, -1);
    row("a second more", "UTC", -day - day / 2 - 1, -2);
    row("before midnight in the east", "EAST-3", 9 * hour - 1, 0);
    row("midnight in the east", "EAST-3", 9 * hour, 1);
    row("midnight in Greenwich, seen from the west", "WEST+3", day / 2, 0);
    row("midnight in the west", "WEST+3", 15 * hour, 1);
    const auto europe = [](const char *name, const QDateTime &now, const QDateTime &expiry, qint64 days) {
        QTest::newRow(name) << QByteArray(CentralEurope) << now << expiry << days;
    };
    europe("beyond the start of summer time", utc(2026, 3, 20, 12, 0), utc(2026, 4, 1, 22, 30), 13);
    europe("before that midnight", utc(2026, 3, 20, 12, 0), utc(2026, 4, 1, 21, 59), 12);
    europe("beyond the end of summer time", utc(2026, 10, 20, 12, 0), utc(2026, 10, 30, 22, 30), 10);
    europe("past that midnight", utc(2026, 10, 20, 12, 0), utc(2026, 10, 30, 23, 0), 11);
}

void ExpiryTest::countsTheDaysLeft()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, expiry);
    const InZone here(zone);
    QTEST(daysLeft(expiry, now), "days");
}

void ExpiryTest::aDurationEndsOnTheDayThatWasChosen_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("duration"); // 0: that day has begun
    const auto row = [](const char *name, const QDateTime &now, const QDate &date, int duration) {
        QTest::newRow(name) << now << date << duration;
    };
    row("tomorrow", utc(2026, 5, 4, 12, 0), QDate(2026, 5, 5), 1);
    row("a moment before midnight", utc(2026, 5, 4, 21, 59), QDate(2026, 5, 5), 1);
    row("today", utc(2026, 5, 4, 12, 0), QDate(2026, 5, 4), 0);
    row("a moment after midnight", utc(2026, 5, 4, 22, 0), QDate(2026, 5, 5), 0);
    row("yesterday", utc(2026, 5, 4, 12, 0), QDate(2026, 5, 3), 0);
    row("winter, by day", utc(2026, 10, 20, 12, 0), QDate(2026, 11, 1), 12);
    row("winter, from half past midnight", utc(2026, 10, 19, 22, 30), QDate(2026, 11, 1), 13);
    row("summer, by day", utc(2026, 3, 20, 12, 0), QDate(2026, 4, 1), 12);
    row("summer, from half past eleven", utc(2026, 3, 20, 22, 30), QDate(2026, 4, 1), 11);
    row("the short night", utc(2026, 3, 28, 22, 30), QDate(2026, 3, 29), 1);
}

void ExpiryTest::aDurationEndsOnTheDayThatWasChosen()
{
    const InZone here(CentralEurope);
    QFETCH(QDateTime, now);
    QFETCH(QDate, date);
    QFETCH(int, duration);
    const std::optional<int> found = durationUntil(date, now);
    QCOMPARE(found.value_or(0), duration);
    if (!found) return;
    const QDate end = expiryOf(*found, now).toLocalTime().date();
    // In the short night the day itself cannot be had.
    QCOMPARE(end, *found == 1 && end != date ? date.addDays(1) : date);
}

void ExpiryTest::addsTheDuration()
{
    QCOMPARE(expiryOf(90, fixedNow()), fixedNow().addDays(90));
    QVERIFY(!expiryOf(0, fixedNow()).isValid());
}

Q_DECLARE_METATYPE(qernal::TokenStatus)
QTEST_GUILESS_MAIN(ExpiryTest)
#include "tst_expiry.moc"
