// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessiontimes.h"

#include "core/accounts/clockwatch.h"
#include "core/tokens/tokentablemodel.h"
#include "tests/core/tokens/tokenfixture.h"

#include <QTest>
#include <QTimer>

using namespace qernal;

/// The words and statuses of a list are right whatever becomes of the clock, also while nobody looks.
class SessionTimesTest : public QObject {
    Q_OBJECT
private slots:
    void theSystemReportsJumps();
    void aJumpIsFollowedAtOnce_data();
    void aJumpIsFollowedAtOnce();
    void afterItsEndNothingIsRecomputed();
};

void SessionTimesTest::theSystemReportsJumps()
{
    const ClockWatch watch;
#ifdef Q_OS_LINUX
    QVERIFY(watch.isWatching());
#else
    QVERIFY(!watch.isWatching());
#endif
}

void SessionTimesTest::aJumpIsFollowedAtOnce_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<TokenStatus>("status");
    const qint64 hour = 3600;
    const qint64 year = 365 * 24 * hour;
    QTest::newRow("slept past the expiry") << 3 * hour << TokenStatus::Expired;
    QTest::newRow("set forward by an hour") << hour << TokenStatus::ExpiringSoon;
    QTest::newRow("set back by hours") << -5 * hour << TokenStatus::ExpiringSoon;
    QTest::newRow("set back by years") << -5 * year << TokenStatus::Active;
    QTest::newRow("set forward by years") << 5 * year << TokenStatus::Expired;
}

void SessionTimesTest::aJumpIsFollowedAtOnce()
{
    QFETCH(qint64, seconds);
    const SetClock clock;
    TokenTableModel model(nullptr, QUuid::createUuid(), clock.clock());
    ClockWatch watch;
    SessionTimes times(&model, clock.clock(), &watch);
    times.setVisibleToUser(false);
    Token token = tokenNamed(QStringLiteral("a"), {}, 1);
    token.expiryAt = fixedNow().addSecs(2 * 3600);
    setTokens(model, {token});
    *clock.time = fixedNow().addSecs(seconds);
    emit watch.clockChanged();
    QTEST(model.statuses().at(0), "status");
    // The next change is waited for from where the clock stands now.
    const auto *timer = times.findChild<QTimer *>();
    const QDateTime next = model.nextStatusChange();
    QCOMPARE(timer->isActive(), next.isValid());
    if (next.isValid()) {
        const qint64 wait = std::min<qint64>(clock.time->msecsTo(next) + 1, 24 * 3'600'000);
        QCOMPARE(timer->intervalAsDuration().count(), wait);
    }
}

void SessionTimesTest::afterItsEndNothingIsRecomputed()
{
    const SetClock clock;
    TokenTableModel model(nullptr, QUuid::createUuid(), clock.clock());
    ClockWatch watch;
    SessionTimes times(&model, clock.clock(), &watch);
    setTokens(model, {tokenNamed(QStringLiteral("a"), {}, 1)});
    times.stop();
    *clock.time = fixedNow().addDays(2);
    emit watch.clockChanged();
    QCOMPARE(model.statuses().at(0), TokenStatus::ExpiringSoon);
    QVERIFY(!times.findChild<QTimer *>()->isActive());
}

Q_DECLARE_METATYPE(qernal::TokenStatus)
QTEST_GUILESS_MAIN(SessionTimesTest)
#include "tst_sessiontimes.moc"
