// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretledger.h"
#include "core/secrets/secretrecordjson.h"
#include "core/secrets/secretrecords.h"
#include "tests/support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// What a folder's sync ends with while it is set: a disk that takes a file and does not promise to keep its name.
int folderSyncError = 0;

} // namespace

// Takes the place of the C library's for the whole test.
extern "C" int fsync(int descriptor)
{
    struct stat status = {};
    if (folderSyncError != 0 && ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        errno = folderSyncError;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

namespace qernal {

class SecretLedgerTest : public QObject {
    Q_OBJECT

    static SecretRecord fullRecord()
    {
        SecretRecord record;
        record.id = QUuid::createUuid();
        record.account = QUuid::createUuid();
        record.operation = SecretOperation::Regenerate;
        record.replacement = QUuid::createUuid();
        record.tokenId = QStringLiteral("to/ken");
        record.tokenName = QStringLiteral("deploy \"ключ\" \u202e");
        record.state = SecretState::Pending;
        record.requestedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 250), QTimeZone::utc());
        record.keychainKey = QStringLiteral("a/b/c");
        record.replacedKey = QStringLiteral("a/b/before");
        record.knownIds = {QStringLiteral("one"), QStringLiteral("two")};
        record.damaged = record.copied = record.wantsStored = record.postponed = record.discarded = record.refused =
            true;
        record.process = 4711;
        return record;
    }

    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void cleanup() { folderSyncError = 0; }

    /// What is reported as not recorded is not recorded: "nothing was sent" must be true at the next start.
    void aRecordThatMayNotLastIsUndone()
    {
        const QTemporaryDir dir;
        SecretLedger ledger(dir.filePath(QStringLiteral("ledger")));
        SecretRecord record = fullRecord();
        QVERIFY(ledger.put(record));
        SecretRecord other = fullRecord();
        other.id = QUuid::createUuid();
        folderSyncError = EIO;
        const auto refused = ledger.put(other);
        QVERIFY(!refused && refused.error().kind == Error::Kind::LedgerWriteFailed);
        SecretRecord changed = record;
        changed.state = SecretState::Lost;
        QVERIFY(!ledger.put(changed));
        folderSyncError = 0;
        SecretLedger later(dir.filePath(QStringLiteral("ledger")));
        later.load();
        QCOMPARE(later.records(), QList<SecretRecord>{record});
        QCOMPARE(ledger.records(), QList<SecretRecord>{record});
    }

    /// A start with a remembered list needs the records before the custody does.
    void theRecordsAreReadOnce()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("ledger"));
        SecretRecord record = fullRecord();
        record.discarded = false;
        QVERIFY(SecretLedger(folder).put(record));
        SecretRecords records(folder);
        records.load();
        QVERIFY(records.record(record.id));
        QVERIFY(QDir(folder).removeRecursively());
        records.load();
        QVERIFY(records.record(record.id));
        records.refresh();
        QVERIFY(!records.record(record.id));
    }

    void aFolderThatMayNotLastIsUndone()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("new/ledger"));
        SecretLedger ledger(folder);
        folderSyncError = EIO;
        QVERIFY(!ledger.put(fullRecord()));
        QVERIFY(!QFileInfo::exists(folder));
        folderSyncError = 0;
        QVERIFY(ledger.put(fullRecord()));
    }

    /// Some file systems cannot sync a folder at all.
    void aFileSystemWithoutFolderSyncIsAccepted()
    {
        const QTemporaryDir dir;
        SecretLedger ledger(dir.filePath(QStringLiteral("ledger")));
        folderSyncError = EINVAL;
        QVERIFY(ledger.put(fullRecord()));
    }

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aRecordSurvivesUnchanged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("deploy");
        QTest::newRow("quotes, letters, direction") << QStringLiteral("to/ken \"ключ\" \u202e");
        QTest::newRow("a byte order mark at the start") << QStringLiteral("\ufeffdeploy");
        QTest::newRow("nothing but byte order marks") << QStringLiteral("\ufeff\ufeff");
    }
    void aRecordSurvivesUnchanged()
    {
        QFETCH(QString, text);
        SecretRecord record = fullRecord();
        record.tokenId = text;
        record.tokenName = text + QStringLiteral(" name");
        record.keychainKey = text + QStringLiteral("/key");
        record.knownIds.append(text);
        SecretLedger ledger(folder());
        ledger.load();
        QVERIFY(ledger.records().isEmpty());
        QVERIFY(ledger.put(record));
        SecretLedger later(folder());
        later.load();
        QCOMPARE(later.records().size(), 1);
        QVERIFY(*later.record(record.id) == record);
        QVERIFY(later.setAside().isEmpty());
    }

    void onlyTheOwnerMayRead()
    {
        SecretLedger ledger(folder());
        QVERIFY(ledger.put(fullRecord()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(!(files.first().permissions() & others));
        QVERIFY(!(QFileInfo(folder()).permissions() & others));
    }

    void whatIsNotOursIsSetAsideUntouched_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const SecretRecord record = fullRecord();
        const QByteArray whole = toJson(record);
        const QByteArray date = "2026-03-01T12:00:00.250Z";
        // Of the right name, so that nothing but the content is wrong.
        const QString name = record.id.toString(QUuid::WithoutBraces) + QStringLiteral(".json");
        QTest::newRow("empty") << name << QByteArray();
        QTest::newRow("cut") << name << whole.left(whole.size() / 2);
        QTest::newRow("not JSON") << name << QByteArrayLiteral("\0\xff\xfe garbage");
        QTest::newRow("an array") << name << QByteArrayLiteral("[1]");
        QTest::newRow("newer format") << name << QByteArray(whole).replace("\"format\": 1", "\"format\": 2");
        QTest::newRow("unknown state") << name << QByteArray(whole).replace("\"pending\"", "\"elsewhere\"");
        QTest::newRow("after all years") << name << QByteArray(whole).replace(date, "9999-12-31T23:59:59.999-14:00");
        QTest::newRow("before all years") << name << QByteArray(whole).replace(date, "0001-01-01T00:00:00.000+14:00");
        QTest::newRow("huge") << name << QByteArray(2 * 1024 * 1024, ' ') + whole;
        QTest::newRow("of another name") << QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json")
                                         << whole;
    }

    void whatIsNotOursIsSetAsideUntouched()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QVERIFY(QDir().mkpath(folder()));
        writeFile(folder() + QLatin1Char('/') + name, bytes);
        SecretLedger ledger(folder());
        ledger.load();
        QCOMPARE(ledger.setAside(), QStringList{name});
        QVERIFY(ledger.records().isEmpty());
        QVERIFY(ledger.put(fullRecord()));
        QCOMPARE(contentOf(folder() + QLatin1Char('/') + name), bytes);
    }

    void aRefusingDiskIsReported()
    {
        // A file in the folder's place refuses the superuser as well.
        writeFile(folder(), "in the way");
        SecretLedger ledger(folder());
        ledger.load();
        const auto written = ledger.put(fullRecord());
        QVERIFY(!written && written.error().kind == Error::Kind::LedgerWriteFailed);
        QVERIFY(ledger.records().isEmpty());
        QCOMPARE(contentOf(folder()), QByteArrayLiteral("in the way"));
    }

    void aRefusedChangeLeavesTheOldRecord()
    {
        SecretRecord record = fullRecord();
        SecretLedger ledger(folder());
        QVERIFY(ledger.put(record));
        QVERIFY(QDir().rename(folder(), folder() + QStringLiteral(".away")));
        writeFile(folder(), "in the way");
        record.state = SecretState::Stored;
        QVERIFY(!ledger.put(record));
        QCOMPARE(ledger.record(record.id)->state, SecretState::Pending);
    }

    void twoInstancesKeepEachOthersRecords()
    {
        const SecretRecord first = fullRecord();
        SecretRecord second = fullRecord();
        second.requestedAt = first.requestedAt.addSecs(1);
        SecretLedger one(folder());
        SecretLedger other(folder());
        one.load();
        other.load();
        QVERIFY(one.put(first));
        QVERIFY(other.put(second));
        one.refresh(second.id);
        QCOMPARE(one.records(), (QList{first, second}));
        QVERIFY(other.remove(second.id));
        one.refresh(second.id);
        QVERIFY(!one.record(second.id));
        QVERIFY(one.record(first.id));
    }

    void removingIsFinalAndRepeatable()
    {
        const SecretRecord record = fullRecord();
        SecretLedger ledger(folder());
        QVERIFY(ledger.put(record));
        QVERIFY(ledger.remove(record.id));
        QVERIFY(ledger.remove(record.id));
        QVERIFY(QDir(folder()).isEmpty());
        SecretLedger later(folder());
        later.load();
        QVERIFY(later.records().isEmpty());
    }

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("ledger")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::SecretLedgerTest)
#include "tst_secretledger.moc"
