// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/rememberedlists.h"
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/await.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace qernal;

namespace {

const QUuid Account = QUuid::fromString(QStringLiteral("0a6f4c1e-6d7b-4c60-9d7e-3f0e5f1a2b3c"));
const QUuid OtherAccount = QUuid::fromString(QStringLiteral("0a6f4c1e-6d7b-4c60-9d7e-3f0e5f1a2b3d"));

TokenStore storeOf(const QList<Token> &tokens)
{
    TokenStore store;
    store.append(readTokens(tokens));
    return store;
}

/// As a service has them: ids that are UUIDs, names of 8 to 28 letters, one owner.
QList<Token> tokensOfService(int count)
{
    QRandomGenerator random(4711);
    QList<Token> tokens;
    tokens.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QUuid uuid(random.generate(), static_cast<ushort>(i), static_cast<ushort>(i >> 16), 1, 2, 3, 4, 5, 6, 7,
                         8);
        tokens.append(tokenNamed(uuid.toString(QUuid::WithoutBraces), QString(8 + i % 20, u'n'), 30 + i % 300));
    }
    return tokens;
}

} // namespace

/// The last list of an account: as bytes, on disk, and as the window keeps it.
class RememberedListTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everythingComesBack_data();
    void everythingComesBack();
    void whatIsNotWholeIsNotRead_data();
    void whatIsNotWholeIsNotRead();
    void noByteMayBeMissingOrChanged();
    void anotherAccountsListIsNotRead();
    void nobodyElseReadsIt();
    void anUnreadableFileIsSetAsideAndReplaced();
    void onlyASmallListIsReadAtOnce();
    void theLastOfSeveralIsWritten();
    void theLastIsWrittenBeforeTheEnd();
    void whatIsForgottenDoesNotComeBack();
    void forgettingLeavesNothingOfAWriteThatWasCutOff();
    void switchedOffItIsGoneAndStaysAway();
    void aRefusingDiskIsReportedOnce();
    void aHundredThousandTokens();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("lists")); }
    [[nodiscard]] RememberedListFolder files() const { return RememberedListFolder(folder()); }
    [[nodiscard]] QString file() const
    {
        return folder() + u'/' + Account.toString(QUuid::WithoutBraces) + QStringLiteral(".list");
    }
    [[nodiscard]] QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    void put(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RememberedListTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void RememberedListTest::put(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(folder()));
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void RememberedListTest::everythingComesBack_data()
{
    QTest::addColumn<QList<Token>>("tokens");
    const auto uuid = QStringLiteral("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
    QTest::newRow("no token") << QList<Token>();
    QTest::newRow("in its order") << manyTokens(1000);
    QTest::newRow("ids of all kinds") << QList<Token>{
        tokenNamed(uuid, QStringLiteral("a"), 9), tokenNamed(uuid.toUpper(), QStringLiteral("b")),
        tokenNamed(QUuid().toString(QUuid::WithoutBraces), QStringLiteral("c"))};
    Token other = tokenNamed(QStringLiteral("x"), QStringLiteral("of somebody else"));
    other.userId = QStringLiteral("other user");
    QTest::newRow("owners") << QList<Token>{tokenNamed(uuid, QStringLiteral("a")), other,
                                            tokenNamed(QStringLiteral("y"), QStringLiteral("b"))};
    QTest::newRow("hostile names") << QList<Token>{
        tokenNamed(uuid, QString(QChar(0xd800)) + QChar(0) + QStringLiteral("<b>\u202e")),
        tokenNamed(QStringLiteral("i"), QString(100'000, u'ß')), tokenNamed(QStringLiteral("j"), {})};
    Token bare;
    bare.id = QStringLiteral("bare");
    QTest::newRow("no times, no owner") << QList<Token>{bare};
}

void RememberedListTest::everythingComesBack()
{
    QFETCH(const QList<Token>, tokens);
    QVERIFY(files().write(Account, storeOf(tokens), fixedNow()));
    const std::optional<RememberedList> list = files().read(Account);
    QVERIFY(list);
    QCOMPARE(list->tokens.size(), tokens.size());
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        QCOMPARE(list->tokens.at(i).token, tokens.at(i));
        QCOMPARE(list->tokens.at(i).uuid, uuidOf(tokens.at(i).id));
    }
    QCOMPARE(list->readAt, fixedNow());
    QCOMPARE(list->readAt.timeSpec(), Qt::UTC);
    QVERIFY(!files().read(OtherAccount));
}

void RememberedListTest::whatIsNotWholeIsNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray(R"({"format": 1, "tokens": []})");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QByteArray newer = rememberedBytes(Account, storeOf(manyTokens(3)), fixedNow());
    newer[4] = 2;
    QTest::newRow("a newer format") << newer;
    QTest::newRow("a time that is none") << rememberedBytes(Account, storeOf(manyTokens(3)), {});
    Token far = tokenNamed(QStringLiteral("far"), QStringLiteral("far"));
    far.expiryAt = QDateTime(QDate(200'000, 1, 1), QTime(0, 0), Qt::UTC);
    QTest::newRow("a year that no service has") << rememberedBytes(Account, storeOf({far}), fixedNow());
    QTest::newRow("a token without an id") << rememberedBytes(Account, storeOf({Token()}), fixedNow());
}

void RememberedListTest::whatIsNotWholeIsNotRead()
{
    QFETCH(const QByteArray, bytes);
    put(bytes);
    QVERIFY(!files().read(Account));
    QVERIFY(QFileInfo::exists(file()));
}

void RememberedListTest::noByteMayBeMissingOrChanged()
{
    const QByteArray bytes = rememberedBytes(Account, storeOf(manyTokens(3)), fixedNow());
    QVERIFY(rememberedListFrom(bytes, Account));
    QVERIFY(!rememberedListFrom(bytes + '\0', Account));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QVERIFY2(!rememberedListFrom(bytes.first(i), Account), qPrintable(QString::number(i)));
        QByteArray changed = bytes;
        changed[i] = static_cast<char>(changed.at(i) ^ 0x40);
        QVERIFY2(!rememberedListFrom(changed, Account), qPrintable(QString::number(i)));
    }
}

void RememberedListTest::anotherAccountsListIsNotRead()
{
    QVERIFY(files().write(OtherAccount, storeOf(manyTokens(3)), fixedNow()));
    QFile::copy(folder() + u'/' + OtherAccount.toString(QUuid::WithoutBraces) + QStringLiteral(".list"), file());
    QVERIFY(!files().read(Account));
}

void RememberedListTest::nobodyElseReadsIt()
{
    QVERIFY(files().write(Account, storeOf(manyTokens(3)), fixedNow()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(file()).permissions() & others));
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
}

void RememberedListTest::anUnreadableFileIsSetAsideAndReplaced()
{
    put("not a list");
    RememberedLists lists(folder());
    const QSignalSpy unreadable(&lists, &RememberedLists::unreadable);
    QVERIFY(!lists.readSmall(Account));
    int answers = 0;
    lists.read(Account, this, [&answers](const std::optional<RememberedList> &list) {
        ++answers;
        QVERIFY(!list);
    });
    QERNAL_AWAIT(answers == 1);
    QCOMPARE(unreadable.count(), 1);
    const QString aside = unreadable.first().first().toString();
    QCOMPARE(names(), QStringList{aside});
    QFile kept(folder() + u'/' + aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("not a list"));

    lists.record(Account, storeOf(manyTokens(2)), fixedNow());
    QERNAL_AWAIT(files().read(Account).has_value());
    lists.forget(Account);
    QERNAL_AWAIT(names().isEmpty());
}

void RememberedListTest::onlyASmallListIsReadAtOnce()
{
    RememberedLists lists(folder());
    QVERIFY(files().write(Account, storeOf(tokensOfService(1000)), fixedNow()));
    QVERIFY(files().write(OtherAccount, storeOf(tokensOfService(10'000)), fixedNow()));
    const std::optional<RememberedList> small = lists.readSmall(Account);
    QVERIFY(small);
    QCOMPARE(small->tokens.size(), 1000);
    QVERIFY(!lists.readSmall(OtherAccount));
    std::optional<RememberedList> large;
    lists.read(OtherAccount, this, [&large](std::optional<RememberedList> list) { large = std::move(list); });
    QVERIFY(!large);
    QERNAL_AWAIT(large.has_value());
    QCOMPARE(large->tokens.size(), 10'000);
}

void RememberedListTest::theLastOfSeveralIsWritten()
{
    RememberedLists lists(folder());
    for (int i = 1; i <= 50; ++i)
        lists.record(Account, storeOf(manyTokens(i)), fixedNow());
    lists.record(OtherAccount, storeOf(manyTokens(7)), fixedNow());
    QERNAL_AWAIT(files().read(OtherAccount).has_value());
    QERNAL_AWAIT(files().read(Account) && files().read(Account)->tokens.size() == 50);
}

void RememberedListTest::theLastIsWrittenBeforeTheEnd()
{
    {
        RememberedLists lists(folder());
        lists.record(Account, storeOf(manyTokens(1)), fixedNow());
        lists.record(Account, storeOf(manyTokens(2)), fixedNow());
        lists.record(OtherAccount, storeOf(manyTokens(3)), fixedNow());
    }
    QCOMPARE(files().read(Account)->tokens.size(), 2);
    QCOMPARE(files().read(OtherAccount)->tokens.size(), 3);
}

void RememberedListTest::whatIsForgottenDoesNotComeBack()
{
    {
        RememberedLists lists(folder());
        lists.record(OtherAccount, storeOf(manyTokens(3)), fixedNow());
        for (int i = 0; i < 20; ++i)
            lists.record(Account, storeOf(manyTokens(1000)), fixedNow());
        lists.forget(Account);
    }
    QVERIFY(!QFileInfo::exists(file()));
    QVERIFY(files().read(OtherAccount));
}

void RememberedListTest::forgettingLeavesNothingOfAWriteThatWasCutOff()
{
    const QString other = folder() + u'/' + OtherAccount.toString(QUuid::WithoutBraces) + QStringLiteral(".list");
    QVERIFY(files().write(Account, storeOf(manyTokens(1)), fixedNow()));
    QVERIFY(files().write(OtherAccount, storeOf(manyTokens(1)), fixedNow()));
    // As QSaveFile names what it writes.
    for (const QString &path : {file(), other})
        QVERIFY(QFile::copy(path, path + QStringLiteral(".Ab3xYz")));
    QVERIFY(files().forget(Account));
    QCOMPARE(names().size(), 2);
    QVERIFY(files().read(OtherAccount));
    QVERIFY(files().forgetAll());
    QCOMPARE(names(), QStringList());
}

void RememberedListTest::switchedOffItIsGoneAndStaysAway()
{
    {
        RememberedLists lists(folder());
        QVERIFY(lists.isEnabled());
        lists.record(Account, storeOf(manyTokens(3)), fixedNow());
        QERNAL_AWAIT(!names().isEmpty());
        lists.setEnabled(false);
        lists.record(Account, storeOf(manyTokens(3)), fixedNow());
        QERNAL_AWAIT(names().isEmpty());
    }
    QCOMPARE(names(), QStringList());
    RememberedLists lists(folder());
    lists.setEnabled(false);
    lists.setEnabled(true);
    lists.record(Account, storeOf(manyTokens(3)), fixedNow());
    QERNAL_AWAIT(files().read(Account).has_value());
}

void RememberedListTest::aRefusingDiskIsReportedOnce()
{
    // A file stands where the folder would be made.
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    RememberedLists lists(folder());
    const QSignalSpy failed(&lists, &RememberedLists::failed);
    lists.record(Account, storeOf(manyTokens(1)), fixedNow());
    QERNAL_AWAIT(failed.count() == 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::LedgerWriteFailed);
    lists.record(Account, storeOf(manyTokens(2)), fixedNow());
    lists.record(OtherAccount, storeOf(manyTokens(2)), fixedNow());
    // Each reading waits for the write before it.
    for (int writes = 0; writes < 2; ++writes) {
        bool done = false;
        lists.read(Account, this, [&done](const std::optional<RememberedList> &) { done = true; });
        QERNAL_AWAIT(done);
    }
    QVERIFY(inTheWay.remove());
    lists.record(Account, storeOf(manyTokens(3)), fixedNow());
    QERNAL_AWAIT(files().read(Account).has_value());
    QCOMPARE(failed.count(), 1);
}

void RememberedListTest::aHundredThousandTokens()
{
    const QList<Token> tokens = tokensOfService(100'000);
    const TokenStore store = storeOf(tokens);
    QElapsedTimer time;
    time.start();
    QVERIFY(files().write(Account, store, fixedNow()));
    const qint64 written = time.elapsed();
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        time.restart();
        const std::optional<RememberedList> list = files().read(Account);
        best = std::min(best, time.elapsed());
        QVERIFY(list);
        QCOMPARE(list->tokens.size(), tokens.size());
    }
    qInfo("100,000 tokens: %lld bytes, written in %lld ms, read in %lld ms", files().size(Account), written, best);
}

QTEST_GUILESS_MAIN(RememberedListTest)
#include "tst_rememberedlist.moc"
