// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/paintrecorder.h"
#include "ui/signin/accountswitcher.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

namespace {

Account accountNamed(const QString &name, bool demo = false)
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = name;
    account.apiUrl = QUrl(QStringLiteral("https://chaos.example"));
    account.authorizationUrl = QUrl(QStringLiteral("https://hydra.example"));
    account.demo = demo;
    account.remembered = false;
    return account;
}

QAction *actionNamed(const AccountSwitcher &switcher, const QString &text)
{
    const QList<QAction *> actions = switcher.menu()->actions();
    for (QAction *action : actions) {
        if (action->text() == text) return action;
    }
    return nullptr;
}

struct StoredAccounts {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Keychain keychain{QStringLiteral("com.qernal.TokenManager.Test")};
    AccountStore store{&settings, &keychain};

    void save(const Account &account)
    {
        QSignalSpy changed(&store, &AccountStore::accountsChanged);
        store.save(account, Credential{Credential::Kind::AccessToken, Secret("abc")}, &store, [](const auto &) {});
        QERNAL_AWAIT(store.account(account.id));
    }
};

} // namespace

class AccountSwitcherTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhoseCertificatesAreBelieved()
    {
        StoredAccounts accounts;
        AccountSwitcher switcher(&accounts.store);
        switcher.setCurrent(accountNamed(QStringLiteral("Work")));
        QCOMPARE(switcher.toolTip(), QStringLiteral("Work at chaos.example"));
        qputenv("SSL_CERT_FILE", "/no/such/company.pem");
        switcher.setCurrent(accountNamed(QStringLiteral("Work")));
        QCOMPARE(switcher.toolTip(), QStringLiteral("Work at chaos.example\nCertificates are checked with "
                                                    "SSL_CERT_FILE=/no/such/company.pem (cannot be read)"));
        // The demo is asked over HTTP: nobody's certificate is checked.
        Account demo = accountNamed(QStringLiteral("Demo"), true);
        demo.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
        switcher.setCurrent(demo);
        QCOMPARE(switcher.toolTip(), QStringLiteral("Demo at 127.0.0.1"));
        qunsetenv("SSL_CERT_FILE");
    }

    void aNameThatFitsIsNotCut()
    {
        StoredAccounts accounts;
        AccountSwitcher switcher(&accounts.store);
        for (int length = 1; length < 16; ++length) {
            switcher.setCurrent(accountNamed(QString(length, QLatin1Char('i')) + QStringLiteral("rfw")));
            switcher.adjustSize();
            const QList<Painted> painted = recordPainting(&switcher).painted;
            QVERIFY(std::any_of(painted.begin(), painted.end(), [&switcher](const Painted &each) {
                return each.kind == Painted::Kind::Text && each.text == switcher.text();
            }));
        }
    }

    void signedOutItOffersToSignIn()
    {
        StoredAccounts accounts;
        AccountSwitcher switcher(&accounts.store);
        QSignalSpy asked(&switcher, &AccountSwitcher::signInRequested);
        QVERIFY(!switcher.menu()->findChild<QAction *>(QStringLiteral("signOut"))->isEnabled());
        switcher.menu()->findChild<QAction *>(QStringLiteral("signIn"))->trigger();
        QCOMPARE(asked.size(), 1);
    }

    void itNamesTheAccountAndSwitches()
    {
        StoredAccounts accounts;
        const Account work = accountNamed(QStringLiteral("Work & co"));
        const Account home = accountNamed(QStringLiteral("Home"));
        AccountSwitcher switcher(&accounts.store);
        accounts.save(work);
        accounts.save(home);
        switcher.setCurrent(work);
        QCOMPARE(switcher.text(), QStringLiteral("Work && co"));
        QSignalSpy chosen(&switcher, &AccountSwitcher::accountChosen);
        QVERIFY(actionNamed(switcher, QStringLiteral("Work && co"))->isChecked());
        actionNamed(switcher, QStringLiteral("Work && co"))->trigger();
        QCOMPARE(chosen.size(), 0);
        actionNamed(switcher, QStringLiteral("Home"))->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toUuid(), home.id);
    }

    void theDemoIsMarkedAndCanBeLeft()
    {
        StoredAccounts accounts;
        AccountSwitcher switcher(&accounts.store);
        switcher.setCurrent(accountNamed(QStringLiteral("Try"), true));
        QVERIFY(switcher.text().contains(QStringLiteral("demo")));
        // Signing in ends it, which is said before it is done.
        QCOMPARE(switcher.menu()->findChild<QAction *>(QStringLiteral("signIn"))->text(),
                 QStringLiteral("Leave the demo and sign &in…"));
        QSignalSpy left(&switcher, &AccountSwitcher::signOutRequested);
        switcher.menu()->findChild<QAction *>(QStringLiteral("signOut"))->trigger();
        QCOMPARE(left.size(), 1);
    }
};

QTEST_MAIN(AccountSwitcherTest)
#include "tst_accountswitcher.moc"
