// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/accounts/accountstorefixture.h"
#include "tests/support/await.h"

#include <QFile>
#include <QSignalSpy>

using namespace qernal;

class AccountStoreTest : public AccountStoreFixture {
    Q_OBJECT
private slots:
    void init() { makeFolder(); }
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
};

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

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "tst_accountstore.moc"
