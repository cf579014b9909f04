// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/expirynotices.h"

#include <QTest>

using namespace qernal;

namespace {

using Kind = ReminderAction::Kind;

const QUuid Account = QUuid::fromString(QStringLiteral("0a6f4c1e-6d7b-4c60-9d7e-3f0e5f1a2b3c"));
const QDateTime Now(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);

Reminder reminder(const QString &id, int daysLeft, int threshold)
{
    Reminder made{.token = {}, .days = threshold};
    made.token.id = id;
    made.token.name = QStringLiteral("token ") + id;
    made.token.expiryAt = Now.addDays(daysLeft);
    return made;
}

} // namespace

/// What a notification says, and what its buttons carry to a program that may have to be started.
class ReminderActionTest : public QObject {
    Q_OBJECT
private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void whatIsNoActionIsRefused_data();
    void whatIsNoActionIsRefused();
    void eachOfThreeHasItsButtons();
    void moreShareOne_data();
    void moreShareOne();
    void veryManyAreNotAskedForAgain();
    void anOldListIsNamed();
};

void ReminderActionTest::comesBackAsItWas_data()
{
    QTest::addColumn<ReminderAction>("action");
    QTest::addColumn<QString>("target");
    const QString account = Account.toString(QUuid::WithoutBraces);
    QTest::newRow("show") << ReminderAction{.kind = Kind::ShowToken,
                                            .account = Account,
                                            .tokenIds = {QStringLiteral("1")}}
                          << account + QStringLiteral("/1");
    QTest::newRow("replace, of the account that is open")
        << ReminderAction{.kind = Kind::ReplaceToken, .tokenIds = {QStringLiteral("1")}} << QStringLiteral("1");
    QTest::newRow("tomorrow") << ReminderAction{.kind = Kind::RemindTomorrow,
                                                .account = Account,
                                                .tokenIds = {QStringLiteral("1"), QStringLiteral("2")}}
                              << account + QStringLiteral("/1,2");
    QTest::newRow("all") << ReminderAction{.kind = Kind::ShowExpiring, .account = Account, .days = 30}
                         << account + QStringLiteral("/30");
}

void ReminderActionTest::comesBackAsItWas()
{
    QFETCH(const ReminderAction, action);
    QFETCH(const QString, target);
    QCOMPARE(action.target(), target);
    QCOMPARE(ReminderAction::read(action.name(), action.target()), action);
}

void ReminderActionTest::whatIsNoActionIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    const auto replace = QStringLiteral("replace-token");
    QTest::newRow("of the desktop entry") << QStringLiteral("new-token") << QString();
    QTest::newRow("no token") << replace << QString();
    QTest::newRow("no token of an account") << replace << Account.toString(QUuid::WithoutBraces) + QLatin1Char('/');
    QTest::newRow("no account") << replace << QStringLiteral("work/1");
    QTest::newRow("endless") << replace << QString(1000, QLatin1Char('1'));
    QTest::newRow("no number") << QStringLiteral("show-expiring") << QStringLiteral("soon");
    QTest::newRow("negative") << QStringLiteral("show-expiring") << QStringLiteral("-1");
    QTest::newRow("one of many is empty") << QStringLiteral("remind-tomorrow") << QStringLiteral("1,,2");
}

void ReminderActionTest::whatIsNoActionIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, target);
    QCOMPARE(ReminderAction::read(name, target), std::nullopt);
}

void ReminderActionTest::eachOfThreeHasItsButtons()
{
    const ReminderList list{.account = Account, .accountName = QStringLiteral("Work")};
    const QList<Notice> notices =
        expiryNotices({reminder(QStringLiteral("1"), -2, 0), reminder(QStringLiteral("2"), 6, 7),
                       reminder(QStringLiteral("3"), 20, 30)},
                      list, Now);
    QCOMPARE(notices.size(), 3);
    QCOMPARE(notices.at(0).title, QStringLiteral("“token 1” has expired"));
    QCOMPARE(notices.at(1).title, QStringLiteral("“token 2” expires in 6 days"));
    for (const Notice &notice : notices) {
        QVERIFY(notice.body.contains(QStringLiteral("Work")));
        QCOMPARE(notice.buttons.size(), 3);
        QCOMPARE(notice.buttons.at(0).action.kind, Kind::ReplaceToken);
        QCOMPARE(notice.buttons.at(1).action, notice.clicked);
        QCOMPARE(notice.buttons.at(2).action.kind, Kind::RemindTomorrow);
    }
}

void ReminderActionTest::moreShareOne_data()
{
    QTest::addColumn<QList<int>>("daysLeft");
    QTest::addColumn<QString>("title");
    QTest::newRow("soon") << QList<int>{2, 3, 4, 5, 6} << QStringLiteral("5 tokens expire within 7 days");
    QTest::newRow("over") << QList<int>{-1, -2, -3, -4} << QStringLiteral("4 tokens have expired");
    QTest::newRow("both") << QList<int>{-1, 2, 3, 4}
                          << QStringLiteral("4 tokens expire within 7 days, or have expired");
}

void ReminderActionTest::moreShareOne()
{
    QFETCH(const QList<int>, daysLeft);
    QFETCH(const QString, title);
    QList<Reminder> reminders;
    for (const int days : daysLeft)
        reminders.append(reminder(QString::number(reminders.size()), days, days < 0 ? 0 : 7));
    const QList<Notice> notices =
        expiryNotices(reminders, {.account = Account, .accountName = QStringLiteral("Work")}, Now);
    QCOMPARE(notices.size(), 1);
    // Without a translation the number of days is as the sources have it.
    QCOMPARE(QString(notices.constFirst().title).replace(QStringLiteral("day(s)"), QStringLiteral("days")), title);
    QCOMPARE(notices.constFirst().clicked.kind, Kind::ShowExpiring);
    QCOMPARE(notices.constFirst().buttons.constLast().action.tokenIds.size(), daysLeft.size());
}

void ReminderActionTest::veryManyAreNotAskedForAgain()
{
    QList<Reminder> reminders;
    for (int i = 0; i < 1000; ++i)
        reminders.append(reminder(QString::number(i), 5, 7));
    const QList<Notice> notices =
        expiryNotices(reminders, {.account = Account, .accountName = QStringLiteral("Work")}, Now);
    QCOMPARE(notices.constFirst().buttons.size(), 1);
    QVERIFY(notices.constFirst().body.size() < 400);
}

void ReminderActionTest::anOldListIsNamed()
{
    ReminderList list{.account = Account, .accountName = QStringLiteral("Work"), .readAt = Now.addSecs(-3600)};
    const auto body = [&list] {
        return expiryNotices({reminder(QStringLiteral("1"), 5, 7)}, list, Now).constFirst().body;
    };
    QVERIFY(!body().contains(QStringLiteral("As of the list")));
    list.readAt = Now.addDays(-3);
    QVERIFY(body().contains(QStringLiteral("As of the list")));
}

QTEST_GUILESS_MAIN(ReminderActionTest)
#include "tst_reminderaction.moc"
