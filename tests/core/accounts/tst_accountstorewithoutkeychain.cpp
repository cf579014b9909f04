// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

/// A process of its own, for the keychain's library keeps the bus that it found first.
class AccountStoreWithoutKeychainTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
    }
    void keepsTheCredentialForThisRunAndSaysWhy();
};

void AccountStoreWithoutKeychainTest::keepsTheCredentialForThisRunAndSaysWhy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QSettings settings(path, QSettings::IniFormat);
    Keychain keychain(QStringLiteral("com.qernal.TokenManager.Test"), std::chrono::seconds(5));
    AccountStore store(&settings, &keychain);
    Account account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Work");
    account.apiUrl = QUrl(QStringLiteral("https://chaos.example"));

    std::optional<Result<void>> saved;
    store.save(account, {Credential::Kind::ApiToken, Secret("id@canary")}, this,
               [&saved](const Result<void> &result) { saved = result; });
    QERNAL_AWAIT(saved);
    QVERIFY(!*saved);
    QCOMPARE(saved->error().kind, Error::Kind::KeychainMissing);

    std::optional<Result<Credential>> kept;
    store.credential(account.id, this, [&kept](Result<Credential> result) { kept.emplace(std::move(result)); });
    QERNAL_AWAIT(kept);
    QVERIFY(*kept);
    QVERIFY((*kept)->secret == Secret("id@canary"));
    settings.sync();
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains("canary"));
}

QTEST_GUILESS_MAIN(AccountStoreWithoutKeychainTest)
#include "tst_accountstorewithoutkeychain.moc"
