// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/accounts/accountstorefixture.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>

using namespace qernal;

namespace {

/// So much that nothing from now is still being written then.
QDateTime later()
{
    return QDateTime::currentDateTimeUtc().addSecs(3600);
}

} // namespace

/// What becomes of a credential where the settings cannot be written.
class AccountStoreFaultsTest : public AccountStoreFixture {
    Q_OBJECT
private slots:
    void init() { makeFolder(); }
    void settingsThatCannotBeWrittenLeaveNoOrphan();
    void theOldEntryStaysWhereTheNewOneCannotBeRecorded();
    void anEntryIsRecordedBeforeItIsWritten();
    void aRemovalThatCannotBeRecordedIsReported();

private:
    /// What the disk holds, not what another object of the same file has in memory.
    [[nodiscard]] QString onDisk(const QString &name) const
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.ini"));
        QFile::copy(path(), copy);
        return QSettings(copy, QSettings::IniFormat).value(name).toString();
    }
    bool holds(const QString &key, const QByteArray &secret)
    {
        const auto read = awaited<Secret>(
            [&](QObject *context, const Callback<Secret> &done) { m_keychain.read(key, context, done); });
        return read && *read && **read == Secret(secret);
    }
    void forbidWriting()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        QFile probe(m_folder->filePath(QStringLiteral("probe")));
        QVERIFY2(!probe.open(QFile::WriteOnly), "run by an ordinary user");
    }
    void allowWriting()
    {
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
};

void AccountStoreFaultsTest::settingsThatCannotBeWrittenLeaveNoOrphan()
{
    forbidWriting();
    if (QTest::currentTestFailed()) return;
    const auto file = settings();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    AccountStore store(file.get(), &m_keychain, [now] { return now; });
    const Account account = accountNamed("Work");
    const auto saved = save(store, account, canary);
    allowWriting();
    QVERIFY(saved && !*saved);
    QCOMPARE(saved->error().kind, Error::Kind::SettingsWriteFailed);
    QVERIFY(!holds(QStringLiteral("com.qernal.TokenManager.Test/%1/credential/1700000000000")
                       .arg(account.id.toString(QUuid::WithoutBraces)),
                   canary));
    const auto kept = credential(store, account.id);
    QVERIFY(kept && *kept && (*kept)->secret == Secret(canary));
}

void AccountStoreFaultsTest::theOldEntryStaysWhereTheNewOneCannotBeRecorded()
{
    const Account account = accountNamed("Work");
    {
        const auto file = settings();
        AccountStore store(file.get(), &m_keychain);
        QVERIFY(save(store, account, "id@old").value());
        const QString oldKey = onDisk(settingOf(account, "keychainKey"));
        std::optional<Result<void>> saved;
        store.save(account, credentialOf("id@new"), this, [&saved](const Result<void> &result) { saved = result; });
        // The entry is being written now.
        forbidWriting();
        if (QTest::currentTestFailed()) return;
        QERNAL_AWAIT(saved);
        allowWriting();
        QVERIFY(!*saved);
        QCOMPARE(saved->error().kind, Error::Kind::SettingsWriteFailed);
        QCOMPARE(onDisk(settingOf(account, "keychainKey")), oldKey);
        QVERIFY(holds(oldKey, "id@old"));
        const auto kept = credential(store, account.id);
        QVERIFY(kept && *kept && (*kept)->secret == Secret("id@new"));
    }
    const auto file = settings();
    AccountStore store(file.get(), &m_keychain, later);
    const auto kept = credential(store, account.id);
    QVERIFY(kept && *kept && (*kept)->secret == Secret("id@old"));
    // The new entry, which no account uses, is removed.
    QERNAL_AWAIT(!file->contains(QStringLiteral("accounts/leftoverKeys")));
}

void AccountStoreFaultsTest::anEntryIsRecordedBeforeItIsWritten()
{
    const Account account = accountNamed("Work");
    const auto file = settings();
    AccountStore store(file.get(), &m_keychain);
    bool saved = false;
    store.save(account, credentialOf(canary), this,
               [&saved](const Result<void> &result) { saved = result.has_value(); });
    QVERIFY(onDisk(QStringLiteral("accounts/leftoverKeys")).contains(account.id.toString(QUuid::WithoutBraces)));
    // Another instance that starts meanwhile leaves it alone.
    const AccountStore other(file.get(), &m_keychain);
    QERNAL_AWAIT(saved);
    const auto kept = credential(store, account.id);
    QVERIFY(kept && *kept && (*kept)->secret == Secret(canary));
    QVERIFY(onDisk(QStringLiteral("accounts/leftoverKeys")).isEmpty());
}

void AccountStoreFaultsTest::aRemovalThatCannotBeRecordedIsReported()
{
    const Account account = accountNamed("Work");
    const auto file = settings();
    AccountStore store(file.get(), &m_keychain);
    QVERIFY(save(store, account, canary).value());
    forbidWriting();
    if (QTest::currentTestFailed()) return;
    const auto removed =
        awaited<void>([&](QObject *context, const Callback<void> &done) { store.remove(account.id, context, done); });
    allowWriting();
    QVERIFY(removed && !*removed);
    QCOMPARE(removed->error().kind, Error::Kind::SettingsWriteFailed);
}

QTEST_GUILESS_MAIN(AccountStoreFaultsTest)
#include "tst_accountstorefaults.moc"
