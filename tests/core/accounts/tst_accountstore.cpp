// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "tests/support/await.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

namespace {

const QByteArray canary("4c7a2f10-canary@T.KcV~_96jfOoD5ixFP8qu0Spm");

Account accountNamed(const char *name)
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = QString::fromLatin1(name);
    account.apiUrl = QUrl(QStringLiteral("https://chaos.example"));
    account.authorizationUrl = QUrl(QStringLiteral("https://hydra.example"));
    return account;
}

/// So much that nothing from now is still being written then.
QDateTime later()
{
    return QDateTime::currentDateTimeUtc().addSecs(3600);
}

Credential credentialOf(const QByteArray &secret)
{
    return {Credential::Kind::ApiToken, Secret(secret)};
}

/// Waits for a call that takes `(context, done)`.
template<typename T, typename Call> std::optional<Result<T>> awaited(Call call)
{
    QObject context;
    std::optional<Result<T>> result;
    call(&context, [&result](Result<T> given) { result.emplace(std::move(given)); });
    if (result) qFatal("a callback ran inside its call");
    return QTest::qWaitFor([&result] { return result.has_value(); }, 30'000) ? std::move(result) : std::nullopt;
}

} // namespace

class AccountStoreTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void keepsAnAccountAndItsCredential();
    void settingsHoldNoSecret();
    void aNewCredentialHasAKeyOfItsOwn();
    void forThisRunOnly_data();
    void forThisRunOnly();
    void signOutForgetsBoth();
    void leavesNewerSettingsAlone();
    void setsBrokenEntriesAside();
    void findsAFreeName();
    void remembersTheCurrentAccount();
    void keysBelongToTheServiceAndTheClock();
    void findsTheAccountOfTheSamePerson_data();
    void findsTheAccountOfTheSamePerson();
    void remembersIds();
    void settingsThatCannotBeWrittenLeaveNoOrphan();
    void theOldEntryStaysWhereTheNewOneCannotBeRecorded();
    void anEntryIsRecordedBeforeItIsWritten();
    void aRemovalThatCannotBeRecordedIsReported();

private:
    std::optional<Result<void>> save(AccountStore &store, const Account &account, const QByteArray &secret)
    {
        return awaited<void>([&](QObject *context, const Callback<void> &done) {
            store.save(account, credentialOf(secret), context, done);
        });
    }
    std::optional<Result<Credential>> credential(AccountStore &store, const QUuid &id)
    {
        return awaited<Credential>(
            [&](QObject *context, const Callback<Credential> &done) { store.credential(id, context, done); });
    }
    /// What the disk holds, not what another object of the same file has in memory.
    [[nodiscard]] QString onDisk(const QString &name) const
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.ini"));
        QFile::copy(path(), copy);
        return QSettings(copy, QSettings::IniFormat).value(name).toString();
    }
    static QString settingOf(const Account &account, const char *name)
    {
        return QStringLiteral("accounts/%1/%2").arg(account.id.toString(QUuid::WithoutBraces), QLatin1String(name));
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
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] std::unique_ptr<QSettings> settings() const
    {
        return std::make_unique<QSettings>(path(), QSettings::IniFormat);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Keychain m_keychain{QStringLiteral("com.qernal.TokenManager.Test")};
};

void AccountStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AccountStoreTest::keepsAnAccountAndItsCredential()
{
    const Account account = accountNamed("Work");
    {
        const auto file = settings();
        AccountStore store(file.get(), &m_keychain);
        QSignalSpy changed(&store, &AccountStore::accountsChanged);
        QVERIFY(save(store, account, canary).value());
        QCOMPARE(changed.size(), 1);
    }
    const auto file = settings();
    AccountStore store(file.get(), &m_keychain);
    QCOMPARE(store.accounts(), QList<Account>{account});
    QCOMPARE(store.accountNamed(QStringLiteral("Work"))->id, account.id);
    const auto kept = credential(store, account.id);
    QVERIFY(kept && *kept);
    QVERIFY((*kept)->kind == Credential::Kind::ApiToken);
    QVERIFY((*kept)->secret == Secret(canary));
}

void AccountStoreTest::settingsHoldNoSecret()
{
    const auto file = settings();
    AccountStore store(file.get(), &m_keychain);
    Account account = accountNamed("Work");
    account.apiUrl.setPassword(QStringLiteral("password"));
    QVERIFY(save(store, account, canary).value());
    file->sync();
    QVERIFY(bytes().contains("Work"));
    QVERIFY(!bytes().contains("canary"));
    QVERIFY(!bytes().contains("password"));
}

void AccountStoreTest::aNewCredentialHasAKeyOfItsOwn()
{
    const auto file = settings();
    AccountStore store(file.get(), &m_keychain);
    const Account account = accountNamed("Work");
    const QString setting = QStringLiteral("accounts/%1/keychainKey").arg(account.id.toString(QUuid::WithoutBraces));
    QVERIFY(save(store, account, "id@old").value());
    const QString oldKey = file->value(setting).toString();
    QVERIFY(oldKey.startsWith(QStringLiteral("com.qernal.TokenManager.Test/")));
    QVERIFY(save(store, account, "id@new").value());
    const QString newKey = file->value(setting).toString();
    QVERIFY(newKey != oldKey);
    QERNAL_AWAIT(!file->contains(QStringLiteral("accounts/leftoverKeys")));
    const auto old = awaited<Secret>(
        [&](QObject *context, const Callback<Secret> &done) { m_keychain.read(oldKey, context, done); });
    QVERIFY(old && !*old);
    QCOMPARE(old->error().kind, Error::Kind::KeychainNoEntry);
    const auto kept = credential(store, account.id);
    QVERIFY(kept && *kept && (*kept)->secret == Secret("id@new"));
}

void AccountStoreTest::forThisRunOnly_data()
{
    QTest::addColumn<bool>("demo");
    QTest::addColumn<int>("accountsLater");
    QTest::newRow("the demo is not written at all") << true << 0;
    QTest::newRow("not remembered: the account stays, its credential goes") << false << 1;
}

void AccountStoreTest::forThisRunOnly()
{
    QFETCH(bool, demo);
    Account account = accountNamed("Passing");
    account.demo = demo;
    account.remembered = demo;
    {
        const auto file = settings();
        AccountStore store(file.get(), &m_keychain);
        QVERIFY(save(store, account, canary).value());
        const auto kept = credential(store, account.id);
        QVERIFY(kept && *kept && (*kept)->secret == Secret(canary));
    }
    const auto file = settings();
    AccountStore store(file.get(), &m_keychain);
    QTEST(int(store.accounts().size()), "accountsLater");
    const auto later = credential(store, account.id);
    QVERIFY(later && !*later);
    QCOMPARE(later->error().kind, Error::Kind::KeychainNoEntry);
}

void AccountStoreTest::signOutForgetsBoth()
{
    const auto file = settings();
    AccountStore store(file.get(), &m_keychain);
    const Account account = accountNamed("Work");
    QVERIFY(save(store, account, canary).value());
    store.setCurrent(account.id);
    const QString key =
        file->value(QStringLiteral("accounts/%1/keychainKey").arg(account.id.toString(QUuid::WithoutBraces)))
            .toString();
    QVERIFY(awaited<void>([&](QObject *context, const Callback<void> &done) {
                store.remove(account.id, context, done);
            }).value());
    QVERIFY(store.accounts().isEmpty());
    QVERIFY(store.current().isNull());
    file->sync();
    QVERIFY(!bytes().contains("Work"));
    const auto gone =
        awaited<Secret>([&](QObject *context, const Callback<Secret> &done) { m_keychain.read(key, context, done); });
    QVERIFY(gone && !*gone);
    QCOMPARE(gone->error().kind, Error::Kind::KeychainNoEntry);
}

void AccountStoreTest::leavesNewerSettingsAlone()
{
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[General]\nformatVersion=2\n\n[accounts]\nsomething=new\n");
    file.close();
    const QByteArray before = bytes();
    {
        const auto newer = settings();
        AccountStore store(newer.get(), &m_keychain);
        QVERIFY(!store.isWritable());
        QVERIFY(store.accounts().isEmpty());
        const Account account = accountNamed("Work");
        QVERIFY(save(store, account, canary).value());
        store.setCurrent(account.id);
        QCOMPARE(store.current(), account.id);
        const auto kept = credential(store, account.id);
        QVERIFY(kept && *kept);
    }
    QCOMPARE(bytes(), before);
}

void AccountStoreTest::setsBrokenEntriesAside()
{
    const Account account = accountNamed("Work");
    {
        const auto file = settings();
        AccountStore store(file.get(), &m_keychain);
        QVERIFY(save(store, account, canary).value());
        file->setValue(QStringLiteral("accounts/no-uuid/name"), QStringLiteral("Broken"));
        file->setValue(QStringLiteral("accounts/%1/name").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                       QStringLiteral("Without a URL"));
    }
    const auto file = settings();
    AccountStore store(file.get(), &m_keychain);
    QCOMPARE(store.accounts().size(), 1);
    QVERIFY(bytes().contains("Without a URL"));
}

void AccountStoreTest::findsAFreeName()
{
    const auto file = settings();
    AccountStore store(file.get(), &m_keychain);
    QCOMPARE(store.freeName(QStringLiteral("Work")), QStringLiteral("Work"));
    QVERIFY(save(store, accountNamed("Work"), canary).value());
    QCOMPARE(store.freeName(QStringLiteral("Work")), QStringLiteral("Work 2"));
}

void AccountStoreTest::remembersTheCurrentAccount()
{
    const Account account = accountNamed("Work");
    {
        const auto file = settings();
        AccountStore store(file.get(), &m_keychain);
        QVERIFY(store.current().isNull());
        QVERIFY(save(store, account, canary).value());
        store.setCurrent(account.id);
    }
    const auto file = settings();
    AccountStore store(file.get(), &m_keychain);
    QCOMPARE(store.current(), account.id);
}

void AccountStoreTest::keysBelongToTheServiceAndTheClock()
{
    const auto file = settings();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    AccountStore store(file.get(), &m_keychain, [now] { return now; });
    const Account account = accountNamed("Work");
    QVERIFY(save(store, account, canary).value());
    QCOMPARE(file->value(settingOf(account, "keychainKey")).toString(),
             QStringLiteral("com.qernal.TokenManager.Test/%1/credential/1700000000000")
                 .arg(account.id.toString(QUuid::WithoutBraces)));
}

void AccountStoreTest::findsTheAccountOfTheSamePerson_data()
{
    QTest::addColumn<bool>("stored");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("tokenId");
    QTest::addColumn<QString>("userId");
    QTest::addColumn<bool>("isFound");
    const QString url = QStringLiteral("https://chaos.example");
    const QString token = QStringLiteral("4c7a2f10");
    const QString person = QStringLiteral("person-1");
    QTest::newRow("the same token") << true << url << token << QString() << true;
    QTest::newRow("in another case, with a slash")
        << true << url + QLatin1Char('/') << token.toUpper() << person << true;
    QTest::newRow("the same person by another credential") << false << url << QString() << person << true;
    QTest::newRow("by another token") << false << url << QStringLiteral("5d") << person << true;
    // Its secret may exist nowhere else.
    QTest::newRow("by another token, while the first is stored")
        << true << url << QStringLiteral("5d") << person << false;
    QTest::newRow("another person") << false << url << QStringLiteral("5d") << QStringLiteral("person-2") << false;
    QTest::newRow("nothing known") << false << url << QString() << QString() << false;
    QTest::newRow("at another service") << false << QStringLiteral("https://other.example") << token << person << false;
}

void AccountStoreTest::findsTheAccountOfTheSamePerson()
{
    QFETCH(const bool, stored);
    QFETCH(const QString, url);
    QFETCH(const QString, tokenId);
    QFETCH(const QString, userId);
    QFETCH(const bool, isFound);
    Account account = accountNamed("Work");
    account.tokenId = QStringLiteral("4c7a2f10");
    account.userId = QStringLiteral("person-1");
    account.remembered = stored;
    {
        const auto file = settings();
        AccountStore store(file.get(), &m_keychain);
        QVERIFY(save(store, account, canary).value());
    }
    const auto file = settings();
    const AccountStore store(file.get(), &m_keychain);
    Account candidate = accountNamed("CLI");
    candidate.apiUrl = QUrl(url);
    candidate.tokenId = tokenId;
    candidate.userId = userId;
    const std::optional<Account> found = store.knownAs(candidate);
    QCOMPARE(found.has_value(), isFound);
    if (found) QCOMPARE(found->id, account.id);
}

void AccountStoreTest::remembersIds()
{
    const Account account = accountNamed("Work");
    {
        const auto file = settings();
        AccountStore store(file.get(), &m_keychain);
        QVERIFY(save(store, account, canary).value());
        store.setIds(account.id, QStringLiteral("4c7a2f10"), {});
        store.setIds(account.id, {}, QStringLiteral("person-1"));
    }
    const auto file = settings();
    const AccountStore store(file.get(), &m_keychain);
    QCOMPARE(store.account(account.id)->tokenId, QStringLiteral("4c7a2f10"));
    QCOMPARE(store.account(account.id)->userId, QStringLiteral("person-1"));
}

void AccountStoreTest::settingsThatCannotBeWrittenLeaveNoOrphan()
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

void AccountStoreTest::theOldEntryStaysWhereTheNewOneCannotBeRecorded()
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

void AccountStoreTest::anEntryIsRecordedBeforeItIsWritten()
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

void AccountStoreTest::aRemovalThatCannotBeRecordedIsReported()
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

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "tst_accountstore.moc"
