// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/expirymonitor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qernal;

namespace {

const QUuid Account = QUuid::fromString(QStringLiteral("0a6f4c1e-6d7b-4c60-9d7e-3f0e5f1a2b3c"));
const QUuid OtherAccount = QUuid::fromString(QStringLiteral("7c0a1c55-0f5b-4a3e-8f4e-5d7c9e1b2a30"));
const QDateTime Start(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
constexpr qint64 DaySeconds = 24 * 60 * 60;

Token token(const QString &id, const QDateTime &expiryAt)
{
    Token made;
    made.id = id;
    made.name = id;
    made.expiryAt = expiryAt;
    return made;
}

} // namespace

class ExpiryMonitorTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void eachThresholdIsSaidOnce();
    void aRestartRepeatsNothing();
    void whatWasNotSaidComesAgain();
    void aRenewedTokenIsRemindedOfAgain();
    void sleepingThroughThresholdsSaysTheNearestOne();
    void whatExpiredLongAgoIsNoNews();
    void aClockThatRanAheadTakesItBack();
    void aClockThatIsSetByAMinuteRepeatsNothing();
    void tomorrowItIsSaidOnceMore();
    void tomorrowAsksOnlyForWhatWasSaid();
    void twoProcessesSayItOnce();
    void aProcessThatDiedDoesNotSilenceTheOthers();
    void eachAccountHasItsOwn();
    void otherThresholds();
    void neverExpiringTokensAreNotNear();
    void theNextExpiryComesFirst();
    void veryManyAreRemembered();
    void aRecordThatCannotBeReadIsReplaced_data();
    void aRecordThatCannotBeReadIsReplaced();
    void aRefusingDiskIsReportedAndNothingIsRepeated();
    void whatIsPastIsForgotten();
    void nobodyElseReadsIt();

private:
    [[nodiscard]] QString folder() const { return m_home->filePath(QStringLiteral("reminders")); }
    [[nodiscard]] QString file() const
    {
        return folder() + QLatin1Char('/') + Account.toString(QUuid::WithoutBraces) + QStringLiteral(".json");
    }
    [[nodiscard]] std::unique_ptr<ExpiryMonitor> open()
    {
        return std::make_unique<ExpiryMonitor>(folder(), [this] { return m_now; });
    }
    /// The thresholds that a new process says of @p tokens, and remembers.
    [[nodiscard]] QList<int> said(const QList<Token> &tokens, const QUuid &account = Account)
    {
        const auto monitor = open();
        const QList<Reminder> due = monitor->begin(account, tokens);
        if (!monitor->settle(true)) return {-1};
        QList<int> days;
        for (const Reminder &reminder : due)
            days.append(reminder.days);
        return days;
    }
    [[nodiscard]] bool isNear(const QDateTime &expiry, const ReminderThresholds &thresholds = {}) const
    {
        return thresholds.reached(millisecondsOf(expiry), millisecondsOf(m_now)).has_value();
    }
    void setDaysLeft(double days) { m_now = m_expiry.addSecs(-static_cast<qint64>(days * DaySeconds)); }

    std::unique_ptr<QTemporaryDir> m_home;
    QDateTime m_now;
    QDateTime m_expiry;
};

void ExpiryMonitorTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_now = Start;
    m_expiry = Start.addDays(100);
}

void ExpiryMonitorTest::eachThresholdIsSaidOnce()
{
    const auto monitor = open();
    QList<int> all;
    for (int hours = 45 * 24; hours > -40 * 24; hours -= 6) {
        setDaysLeft(hours / 24.0);
        const QList<Reminder> due = monitor->begin(Account, {token(QStringLiteral("a"), m_expiry)});
        for (const Reminder &reminder : due)
            all.append(reminder.days);
        QVERIFY(monitor->settle(true));
    }
    QCOMPARE(all, (QList<int>{30, 7, 1, 0}));
}

void ExpiryMonitorTest::aRestartRepeatsNothing()
{
    const QList<Token> tokens{token(QStringLiteral("a"), m_expiry)};
    QList<int> all;
    for (int hours = 40 * 24; hours > -40 * 24; hours -= 5) {
        setDaysLeft(hours / 24.0);
        all += said(tokens);
    }
    QCOMPARE(all, (QList<int>{30, 7, 1, 0}));
}

void ExpiryMonitorTest::whatWasNotSaidComesAgain()
{
    setDaysLeft(6);
    const QList<Token> tokens{token(QStringLiteral("a"), m_expiry)};
    const auto monitor = open();
    QCOMPARE(monitor->begin(Account, tokens).size(), 1);
    // It is being said.
    QCOMPARE(monitor->begin(Account, tokens).size(), 0);
    QVERIFY(monitor->settle(false));
    QCOMPARE(said(tokens), QList<int>{7});
    QCOMPARE(said(tokens), QList<int>());
}

void ExpiryMonitorTest::aRenewedTokenIsRemindedOfAgain()
{
    setDaysLeft(0.5);
    QCOMPARE(said({token(QStringLiteral("a"), m_expiry)}), QList<int>{1});
    m_expiry = m_expiry.addDays(90);
    QCOMPARE(said({token(QStringLiteral("a"), m_expiry)}), QList<int>());
    setDaysLeft(29);
    QCOMPARE(said({token(QStringLiteral("a"), m_expiry)}), QList<int>{30});
    // Also to a time that is near.
    m_expiry = m_expiry.addDays(-1);
    QCOMPARE(said({token(QStringLiteral("a"), m_expiry)}), QList<int>{30});
}

void ExpiryMonitorTest::sleepingThroughThresholdsSaysTheNearestOne()
{
    const QList<Token> tokens{token(QStringLiteral("a"), m_expiry)};
    setDaysLeft(31);
    QCOMPARE(said(tokens), QList<int>());
    setDaysLeft(3);
    QCOMPARE(said(tokens), QList<int>{7});
    setDaysLeft(-2);
    QCOMPARE(said(tokens), QList<int>{0});
    QCOMPARE(said(tokens), QList<int>());
}

void ExpiryMonitorTest::whatExpiredLongAgoIsNoNews()
{
    const QList<Token> tokens{token(QStringLiteral("a"), m_expiry)};
    setDaysLeft(-29);
    QVERIFY(isNear(m_expiry));
    setDaysLeft(-31);
    QVERIFY(!isNear(m_expiry));
    QCOMPARE(said(tokens), QList<int>());
}

void ExpiryMonitorTest::aClockThatRanAheadTakesItBack()
{
    const QList<Token> tokens{token(QStringLiteral("a"), m_expiry)};
    setDaysLeft(20);
    QCOMPARE(said(tokens), QList<int>{30});
    setDaysLeft(-1);
    QCOMPARE(said(tokens), QList<int>{0});
    // Set right: what is true now was said before, and what comes is said in its turn.
    setDaysLeft(20);
    QCOMPARE(said(tokens), QList<int>());
    setDaysLeft(7);
    QCOMPARE(said(tokens), QList<int>{7});
    // The other way round: years back, then right again.
    setDaysLeft(4000);
    QCOMPARE(said(tokens), QList<int>());
    setDaysLeft(0.9);
    QCOMPARE(said(tokens), QList<int>{1});
}

void ExpiryMonitorTest::aClockThatIsSetByAMinuteRepeatsNothing()
{
    const QList<Token> tokens{token(QStringLiteral("a"), m_expiry)};
    setDaysLeft(7);
    QCOMPARE(said(tokens), QList<int>{7});
    m_now = m_now.addSecs(-60);
    QCOMPARE(said(tokens), QList<int>());
    m_now = m_now.addSecs(120);
    QCOMPARE(said(tokens), QList<int>());
}

void ExpiryMonitorTest::tomorrowItIsSaidOnceMore()
{
    const QList<Token> tokens{token(QStringLiteral("a"), m_expiry)};
    setDaysLeft(5);
    QCOMPARE(said(tokens), QList<int>{7});
    const auto monitor = open();
    QVERIFY(monitor->remindTomorrow(Account, {QStringLiteral("a")}));
    QCOMPARE(said(tokens), QList<int>());
    const QDateTime morning(m_now.toLocalTime().date().addDays(1), QTime(8, 0));
    m_now = morning.addSecs(-1).toUTC();
    QCOMPARE(said(tokens), QList<int>());
    m_now = morning.toUTC();
    QCOMPARE(said(tokens), QList<int>{7});
    QCOMPARE(said(tokens), QList<int>());
    // While the notification is being shown.
    QVERIFY(monitor->remindTomorrow(Account, {QStringLiteral("a")}));
    m_now = m_now.addDays(1);
    QCOMPARE(monitor->begin(Account, tokens).size(), 1);
    QVERIFY(monitor->settle(true));
    QCOMPARE(said(tokens), QList<int>());
}

void ExpiryMonitorTest::tomorrowAsksOnlyForWhatWasSaid()
{
    setDaysLeft(5);
    QVERIFY(open()->remindTomorrow(Account, {QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(said({token(QStringLiteral("a"), m_expiry)}), QList<int>{7});
}

void ExpiryMonitorTest::twoProcessesSayItOnce()
{
    setDaysLeft(5);
    const QList<Token> tokens{token(QStringLiteral("a"), m_expiry)};
    const auto window = open();
    const auto console = open();
    QCOMPARE(window->begin(Account, tokens).size(), 1);
    QCOMPARE(console->begin(Account, tokens).size(), 0);
    QVERIFY(console->settle(true));
    QVERIFY(window->settle(true));
    QCOMPARE(console->begin(Account, tokens).size(), 0);
    setDaysLeft(0.5);
    QCOMPARE(console->begin(Account, tokens).size(), 1);
    QVERIFY(console->settle(true));
    QCOMPARE(window->begin(Account, tokens).size(), 0);
}

void ExpiryMonitorTest::aProcessThatDiedDoesNotSilenceTheOthers()
{
    setDaysLeft(5);
    QVERIFY(QDir().mkpath(folder()));
    QFile lock(folder() + QStringLiteral("/lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // As QLockFile writes it: a process that cannot be, its program, this computer.
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    lock.write("999999999\nqernal-token\n" + host + '\n' + QSysInfo::machineUniqueId() + '\n' +
               QSysInfo::bootUniqueId() + '\n');
    lock.close();
    QCOMPARE(said({token(QStringLiteral("a"), m_expiry)}), QList<int>{7});
}

void ExpiryMonitorTest::eachAccountHasItsOwn()
{
    setDaysLeft(5);
    const QList<Token> tokens{token(QStringLiteral("a"), m_expiry)};
    QCOMPARE(said(tokens), QList<int>{7});
    QCOMPARE(said(tokens, OtherAccount), QList<int>{7});
    QCOMPARE(said(tokens), QList<int>());
    QCOMPARE(said(tokens, QUuid()), QList<int>());
}

void ExpiryMonitorTest::otherThresholds()
{
    const auto monitor = open();
    monitor->setThresholds(QList<int>{14, 3});
    QList<int> all;
    for (int hours = 40 * 24; hours > -24; hours -= 6) {
        setDaysLeft(hours / 24.0);
        for (const Reminder &reminder : monitor->begin(Account, {token(QStringLiteral("a"), m_expiry)}))
            all.append(reminder.days);
        QVERIFY(monitor->settle(true));
    }
    QCOMPARE(all, (QList<int>{14, 3, 0}));
    m_expiry = m_expiry.addDays(100);
    setDaysLeft(20);
    QVERIFY(!isNear(m_expiry, QList<int>{14, 3}));
    setDaysLeft(-1);
    QVERIFY(isNear(m_expiry, QList<int>()));
}

void ExpiryMonitorTest::neverExpiringTokensAreNotNear()
{
    QVERIFY(!ReminderThresholds().reached(NoTime, millisecondsOf(m_now)));
    QCOMPARE(said({token(QStringLiteral("a"), QDateTime())}), QList<int>());
}

void ExpiryMonitorTest::theNextExpiryComesFirst()
{
    const auto monitor = open();
    const QList<Reminder> due = monitor->begin(
        Account, {token(QStringLiteral("later"), m_now.addDays(20)), token(QStringLiteral("over"), m_now.addDays(-1)),
                  token(QStringLiteral("never"), {}), token(QStringLiteral("soon"), m_now.addDays(2))});
    QCOMPARE(due.size(), 3);
    QCOMPARE(due.at(0).token.id, QStringLiteral("over"));
    QCOMPARE(due.at(1).token.id, QStringLiteral("soon"));
    QCOMPARE(due.at(2).token.id, QStringLiteral("later"));
}

void ExpiryMonitorTest::veryManyAreRemembered()
{
    QList<Token> tokens;
    for (int i = 0; i < 20'000; ++i)
        tokens.append(token(QUuid::createUuid().toString(QUuid::WithoutBraces), m_now.addDays(20).addSecs(i)));
    QCOMPARE(said(tokens).size(), ExpiryMonitor::MaxReminders);
    QCOMPARE(said(tokens).size(), 0);
    m_now = m_now.addDays(14);
    QCOMPARE(said(tokens).size(), ExpiryMonitor::MaxReminders);
    QCOMPARE(said(tokens).size(), 0);
}

void ExpiryMonitorTest::aRecordThatCannotBeReadIsReplaced_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray account = Account.toString(QUuid::WithoutBraces).toUtf8();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"format\": 1, \"account\": \"");
    QTest::newRow("newer") << QByteArray("{\"format\": 2, \"account\": \"" + account + "\", \"given\": {}}");
    QTest::newRow("of another account") << QByteArray(
        "{\"format\": 1, \"account\": \"7c0a1c55-0f5b-4a3e-8f4e-5d7c9e1b2a30\", \"given\": {\"a\": [1, 7]}}");
    QTest::newRow("no list") << QByteArray("{\"format\": 1, \"account\": \"" + account + "\", \"given\": [1]}");
    QTest::newRow("not of times") << QByteArray("{\"format\": 1, \"account\": \"" + account +
                                                "\", \"given\": {\"a\": [\"soon\", 7]}}");
}

void ExpiryMonitorTest::aRecordThatCannotBeReadIsReplaced()
{
    QFETCH(const QByteArray, content);
    setDaysLeft(5);
    const QList<Token> tokens{token(QStringLiteral("a"), m_expiry)};
    QCOMPARE(said(tokens), QList<int>{7});
    QFile written(file());
    QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
    written.write(content);
    written.close();
    QCOMPARE(said(tokens), QList<int>{7});
    QCOMPARE(said(tokens), QList<int>());
}

void ExpiryMonitorTest::aRefusingDiskIsReportedAndNothingIsRepeated()
{
    setDaysLeft(5);
    const QList<Token> tokens{token(QStringLiteral("a"), m_expiry)};
    // A file stands where the folder should be.
    QFile obstacle(folder());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    const auto monitor = open();
    QCOMPARE(monitor->begin(Account, tokens).size(), 1);
    const Result<void> settled = monitor->settle(true);
    QVERIFY(!settled);
    QCOMPARE(settled.error().kind, Error::Kind::LedgerWriteFailed);
    QCOMPARE(monitor->begin(Account, tokens).size(), 0);
    // Once the disk takes it, it is there for the next process.
    QVERIFY(obstacle.remove());
    QCOMPARE(monitor->begin(Account, tokens).size(), 0);
    QCOMPARE(said(tokens), QList<int>());
}

void ExpiryMonitorTest::whatIsPastIsForgotten()
{
    setDaysLeft(5);
    QCOMPARE(said({token(QStringLiteral("a"), m_expiry)}), QList<int>{7});
    m_now = m_now.addDays(40);
    QCOMPARE(said({token(QStringLiteral("b"), m_now.addDays(5))}), QList<int>{7});
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto record = reminderRecordFromJson(written.readAll());
    QVERIFY(record);
    QCOMPARE(record->given.keys(), QStringList{QStringLiteral("b")});
}

void ExpiryMonitorTest::nobodyElseReadsIt()
{
    setDaysLeft(5);
    QCOMPARE(said({token(QStringLiteral("a"), m_expiry)}), QList<int>{7});
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
    QVERIFY(!(QFile::permissions(folder()) & others));
}

QTEST_GUILESS_MAIN(ExpiryMonitorTest)
#include "tst_expirymonitor.moc"
