// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/lastuses.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace qernal;

namespace {

const QUuid Account = QUuid::fromString(QStringLiteral("0a6f4c1e-6d7b-4c60-9d7e-3f0e5f1a2b3c"));
const QUuid OtherAccount = QUuid::fromString(QStringLiteral("0a6f4c1e-6d7b-4c60-9d7e-3f0e5f1a2b3d"));
const auto TokenId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QDateTime Noon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

LastUse useOf(const QString &tokenId, const QDateTime &at = Noon)
{
    return {.account = Account, .tokenId = tokenId, .usedAt = at};
}

} // namespace

/// When tokens were last used: on disk, and as the window knows it.
class LastUsesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everythingComesBack();
    void theSameTokenIsOneFile();
    void twoWritersLoseNothing();
    void whatIsNotOursIsLeftUntouched_data();
    void whatIsNotOursIsLeftUntouched();
    void aNewerFileIsNotReplaced();
    void aRefusingDiskIsReportedOnce();
    void nobodyElseReadsIt();
    void aUseIsKnownAtOnceAndWritten();
    void whatRepeatsIsWrittenOnce();
    void theLastWriteIsMadeBeforeTheEnd();
    void anotherProcessIsNoticed();
    void whatIsRecordedWhileTheDiskIsReadStays();
    void whatIsForgottenIsGone();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("uses")); }
    [[nodiscard]] Clock clock() const
    {
        return [this] { return m_now; };
    }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
};

void LastUsesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_now = Noon;
}

void LastUsesTest::everythingComesBack()
{
    const LastUseFolder uses(folder());
    QVERIFY(uses.load().isEmpty());
    const QString strange = QStringLiteral("\ufeff../%1 „x“");
    QVERIFY(uses.put(useOf(TokenId, Noon.addMSecs(7))));
    QVERIFY(uses.put(useOf(strange)));
    QVERIFY(uses.put({.account = OtherAccount, .tokenId = TokenId, .usedAt = Noon}));
    QHash<QString, QDateTime> found;
    const QList<LastUse> all = LastUseFolder(folder()).load();
    for (const LastUse &use : all)
        found.insert(use.account.toString() + use.tokenId, use.usedAt);
    QCOMPARE(found, (QHash<QString, QDateTime>{{Account.toString() + TokenId, Noon.addMSecs(7)},
                                               {Account.toString() + strange, Noon},
                                               {OtherAccount.toString() + TokenId, Noon}}));
}

void LastUsesTest::theSameTokenIsOneFile()
{
    const LastUseFolder uses(folder());
    QVERIFY(uses.put(useOf(TokenId)));
    QVERIFY(uses.put(useOf(TokenId.toUpper(), Noon.addDays(1))));
    QCOMPARE(files().size(), 1);
    QCOMPARE(uses.load().constFirst().usedAt, Noon.addDays(1));
}

void LastUsesTest::twoWritersLoseNothing()
{
    std::atomic_int failures = 0;
    const auto writeMany = [this, &failures](int from) {
        const LastUseFolder uses(folder());
        for (int i = 0; i < 50; ++i) {
            // One of their own, and one that both use.
            if (!uses.put(useOf(QStringLiteral("id-%1").arg(from + i)))) ++failures;
            if (!uses.put(useOf(TokenId, Noon.addSecs(i)))) ++failures;
        }
    };
    std::thread one(writeMany, 0);
    std::thread other(writeMany, 1000);
    one.join();
    other.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(LastUseFolder(folder()).load().size(), 101);
    QCOMPARE(files().size(), 101);
}

void LastUsesTest::whatIsNotOursIsLeftUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    const QJsonObject good = QJsonDocument::fromJson(toJson(useOf(TokenId))).object();
    const auto with = [good](const char *name, const QJsonValue &value) {
        QJsonObject other = good;
        other.insert(QLatin1String(name), value);
        return QJsonDocument(other).toJson();
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << toJson(useOf(TokenId)).chopped(20);
    QTest::newRow("no JSON") << QByteArray("\0\xff", 2);
    QTest::newRow("newer") << with("format", 2);
    QTest::newRow("another token's") << with("tokenId", QStringLiteral("other"));
    QTest::newRow("no account") << with("account", QStringLiteral("x"));
    QTest::newRow("no time") << with("usedAt", QStringLiteral("yesterday"));
    QTest::newRow("a year of five digits") << with("usedAt", QStringLiteral("9999-12-31T23:59:59.000-23:59"));
}

void LastUsesTest::whatIsNotOursIsLeftUntouched()
{
    QFETCH(const QByteArray, content);
    QVERIFY(QDir().mkpath(folder()));
    const QString path = folder() + u'/' + RecordFolder::nameOf(useOf(TokenId).id());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QVERIFY(LastUseFolder(folder()).load().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void LastUsesTest::aNewerFileIsNotReplaced()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(folder() + u'/' + RecordFolder::nameOf(useOf(TokenId).id()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": 2}");
    file.close();
    const auto written = LastUseFolder(folder()).put(useOf(TokenId));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::LedgerWriteFailed);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"format\": 2}"));
}

void LastUsesTest::aRefusingDiskIsReportedOnce()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    LastUses uses(folder(), clock());
    QSignalSpy failed(&uses, &LastUses::failed);
    uses.record(Account, TokenId);
    QERNAL_AWAIT(failed.size() == 1);
    // It is known all the same, until the end.
    QCOMPARE(uses.of(Account).value(TokenId), Noon);
    uses.record(Account, QStringLiteral("other"));
    QVERIFY(inTheWay.remove());
    uses.record(Account, QStringLiteral("third"));
    QERNAL_AWAIT(!files().isEmpty());
    QCOMPARE(failed.size(), 1);
}

void LastUsesTest::nobodyElseReadsIt()
{
    QVERIFY(LastUseFolder(folder()).put(useOf(TokenId)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder()) & others));
    QVERIFY(!(QFile::permissions(folder() + u'/' + files().constFirst()) & others));
}

void LastUsesTest::aUseIsKnownAtOnceAndWritten()
{
    LastUses uses(folder(), clock());
    QSignalSpy changed(&uses, &LastUses::changed);
    uses.record(Account, TokenId.toUpper());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toUuid(), Account);
    QCOMPARE(uses.of(Account).value(TokenId), Noon);
    QVERIFY(uses.of(OtherAccount).isEmpty());
    QERNAL_AWAIT(LastUseFolder(folder()).load().size() == 1);
    uses.record(Account, {});
    uses.record({}, TokenId);
    QCOMPARE(changed.size(), 1);
}

void LastUsesTest::whatRepeatsIsWrittenOnce()
{
    LastUses uses(folder(), clock());
    QSignalSpy changed(&uses, &LastUses::changed);
    uses.record(Account, TokenId);
    m_now = Noon.addSecs(LastUses::ResolutionSeconds - 1);
    uses.record(Account, TokenId);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(uses.of(Account).value(TokenId), Noon);
    m_now = Noon.addSecs(LastUses::ResolutionSeconds);
    uses.record(Account, TokenId);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(uses.of(Account).value(TokenId), m_now);
    // A clock that was wrong does not stop it for ever.
    m_now = Noon.addYears(-1);
    uses.record(Account, TokenId);
    QCOMPARE(uses.of(Account).value(TokenId), m_now);
}

void LastUsesTest::theLastWriteIsMadeBeforeTheEnd()
{
    {
        LastUses uses(folder(), clock());
        for (int i = 0; i < 20; ++i) {
            m_now = m_now.addDays(1);
            uses.record(Account, TokenId);
        }
    }
    QCOMPARE(LastUseFolder(folder()).load().constFirst().usedAt, m_now);
}

void LastUsesTest::anotherProcessIsNoticed()
{
    LastUses uses(folder(), clock());
    const LastUseFolder other(folder());
    QVERIFY(other.put(useOf(TokenId)));
    uses.refresh();
    QERNAL_AWAIT(uses.of(Account).value(TokenId) == Noon);
    QSignalSpy changed(&uses, &LastUses::changed);
    QVERIFY(other.put(useOf(QStringLiteral("new"), Noon.addDays(1))));
    QERNAL_AWAIT(uses.of(Account).value(QStringLiteral("new")) == Noon.addDays(1));
    QVERIFY(other.put(useOf(TokenId, Noon.addDays(2))));
    QERNAL_AWAIT(uses.of(Account).value(TokenId) == Noon.addDays(2));
    QVERIFY(other.remove(useOf(TokenId)));
    QERNAL_AWAIT(!uses.of(Account).contains(TokenId));
    QVERIFY(changed.size() >= 3);
}

void LastUsesTest::whatIsRecordedWhileTheDiskIsReadStays()
{
    QVERIFY(LastUseFolder(folder()).put(useOf(QStringLiteral("old"))));
    LastUses uses(folder(), clock());
    uses.refresh();
    uses.record(Account, TokenId);
    uses.refresh();
    QERNAL_AWAIT(uses.of(Account).size() == 2);
    QCOMPARE(uses.of(Account).value(TokenId), Noon);
    QCOMPARE(uses.of(Account).value(QStringLiteral("old")), Noon);
}

void LastUsesTest::whatIsForgottenIsGone()
{
    LastUses uses(folder(), clock());
    for (const QString &id : {TokenId, QStringLiteral("other"), QStringLiteral("third")})
        uses.record(Account, id);
    uses.record(OtherAccount, TokenId);
    QERNAL_AWAIT(files().size() == 4);
    uses.forget(Account, TokenId.toUpper());
    QVERIFY(!uses.of(Account).contains(TokenId));
    QERNAL_AWAIT(files().size() == 3);
    uses.forgetAccount(Account);
    QVERIFY(uses.of(Account).isEmpty());
    QERNAL_AWAIT(files().size() == 1);
    QVERIFY(uses.of(OtherAccount).contains(TokenId));
}

QTEST_GUILESS_MAIN(LastUsesTest)
#include "tst_lastuses.moc"
