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
    QVERIFY(oldKey.startsWith(QStringLiteral("com.qernal.TokenManager/")));
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

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "tst_accountstore.moc"
