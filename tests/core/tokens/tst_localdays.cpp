// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/localdays.h"

#include "tests/support/zone.h"

#include <QDateTime>
#include <QTest>

using namespace qernal;

class LocalDaysTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTheCalendar_data();
    void agreesWithTheCalendar();
    void noticesAnotherZone();
};

void LocalDaysTest::agreesWithTheCalendar_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", CentralEurope, "EAST-14", "WEST+12", "NST3:30NDT,M3.2.0,M11.1.0",
                             "AEST-10AEDT,M10.1.0,M4.1.0/3", "LHST-10:30LHDT-11,M10.1.0,M4.1.0"}) {
        QTest::newRow(zone) << QByteArray(zone);
    }
}

void LocalDaysTest::agreesWithTheCalendar()
{
    QFETCH(QByteArray, zone);
    const InZone here(zone);
    const LocalDays days;
    constexpr qint64 Hour = 3'600'000;
    const auto check = [&days](qint64 time) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, Qt::LocalTime);
        QCOMPARE(days.dayOf(time), QDate(1970, 1, 1).daysTo(local.date()));
    };
    // Each half hour of 2026 from both of its sides, then days from 1960 to 2100.
    for (qint64 time = 1'767'225'600'000; time < 1'767'225'600'000 + 366 * 24 * Hour; time += Hour / 2) {
        check(time);
        check(time - 1);
    }
    for (qint64 time = -3'653 * 24 * Hour; time < 47'482 * 24 * Hour; time += 37 * Hour)
        check(time);
}

void LocalDaysTest::noticesAnotherZone()
{
    const InZone here("UTC");
    const LocalDays days;
    QVERIFY(days.isCurrent());
    InZone::move(CentralEurope);
    QVERIFY(!days.isCurrent());
    InZone::move("UTC");
    QVERIFY(days.isCurrent());
}

QTEST_GUILESS_MAIN(LocalDaysTest)
#include "tst_localdays.moc"
