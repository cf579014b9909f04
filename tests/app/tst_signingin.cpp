// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "tests/support/await.h"
#include "tests/support/demoprocess.h"
#include "tests/support/falsekeychain.h"
#include "tests/ui/messagetexts.h"
#include "ui/feedback/earlyinputfilter.h"
#include "ui/feedback/messagebar.h"
#include "ui/signin/accountswitcher.h"
#include "ui/signin/signindialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qernal;

/// The program's inside, in process, while a service and a keychain are slow: one attempt to sign in is one object, its
/// cancel is its end, and the account that was chosen last is the one that is open.
class SigningInTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void clickingTwiceStoresTheCredential();
    void aCancelledAttemptIsTheEnd_data();
    void aCancelledAttemptIsTheEnd();
    void theDialogCancelsTheClisAttempt();
    void theAccountChosenLastIsOpened();
    void theAccountSignedInLastIsTheCurrentOne();
    void theClisTokenFindsItsAccountAgain();
    void signingInAgainStoresTheCredential();
    void aKeychainThatIsUnlockedLateOpensTheAccount();
    void aCredentialThatWasNeverStoredIsSaidSo();
    void signingOutAsksAndGoesToTheNextAccount_data();
    void signingOutAsksAndGoesToTheNextAccount();
    void signingOutAloneLeadsToTheRememberedAccounts();
    void settingsThatCannotBeWrittenAreReportedOnce();

private:
    void startService(const QStringList &arguments = {});
    void makeWorkspace();
    [[nodiscard]] Account account(const QString &name) const;
    [[nodiscard]] MainWindow *window() const { return m_workspace->window(); }
    [[nodiscard]] QString openAccount() const { return window()->findChild<AccountSwitcher *>()->text(); }
    [[nodiscard]] QList<Account> remembered() const;
    [[nodiscard]] std::optional<Credential> kept(const QUuid &id);
    [[nodiscard]] bool isStored(const QUuid &id);
    void remember(const Account &account);
    SignInDialog *openDialog();
    [[nodiscard]] QStringList messages() const;
    [[nodiscard]] QPushButton *button(const char *name) const;
    void enter(SignInDialog *dialog, const QByteArray &credential);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DemoProcess> m_service;
    std::unique_ptr<Workspace> m_workspace;
    FalseKeychain m_false;
};

namespace {

const QString keychainService = QStringLiteral("com.qernal.TokenManager.Test");
// Long enough to do something meanwhile.
const QStringList slowly{QStringLiteral("--latency"), QStringLiteral("700")};

} // namespace

void SigningInTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(qobject_cast<QApplication *>(qApp));
    m_clipboard = std::make_unique<SecretClipboard>();
    QVERIFY(m_false.start());
}

void SigningInTest::init()
{
    QVERIFY(m_false.obey(QStringLiteral("pass")));
    m_home = std::make_unique<QTemporaryDir>();
}

void SigningInTest::cleanup()
{
    QVERIFY(m_false.obey(QStringLiteral("pass")));
    m_workspace.reset();
    m_service.reset();
}

void SigningInTest::startService(const QStringList &arguments)
{
    m_service = std::make_unique<DemoProcess>(arguments);
    QVERIFY(m_service->isRunning());
}

void SigningInTest::makeWorkspace()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("QERNAL_TOKEN"), QString::fromUtf8(m_service->apiToken()));
    environment.insert(QStringLiteral("QERNAL_HOST_CHAOS"), m_service->url().toString());
    environment.insert(QStringLiteral("QERNAL_HOST_HYDRA"), m_service->url().toString());
    const WorkspacePaths paths{keychainService, m_home->filePath(QStringLiteral("secrets")),
                               m_home->filePath(QStringLiteral("settings.conf")),
                               m_home->filePath(QStringLiteral("replacements"))};
    m_workspace =
        std::make_unique<Workspace>(paths, CliConfig(environment, m_home->path()), m_theme.get(), m_clipboard.get());
    m_workspace->raise();
    QVERIFY(QTest::qWaitForWindowActive(window(), 30'000));
}

Account SigningInTest::account(const QString &name) const
{
    return {.id = QUuid::createUuid(), .name = name, .apiUrl = m_service->url(), .authorizationUrl = m_service->url()};
}

QList<Account> SigningInTest::remembered() const
{
    QSettings settings(m_home->filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
    return AccountSettings(&settings).accounts();
}

std::optional<Credential> SigningInTest::kept(const QUuid &id)
{
    QSettings settings(m_home->filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
    Keychain keychain(keychainService);
    AccountStore store(&settings, &keychain);
    std::optional<Result<Credential>> read;
    store.credential(id, this, [&read](Result<Credential> result) { read = std::move(result); });
    if (!QTest::qWaitFor([&read] { return read.has_value(); }, 30'000) || !*read) return std::nullopt;
    return std::move(**read);
}

bool SigningInTest::isStored(const QUuid &id)
{
    const std::optional<Credential> credential = kept(id);
    return credential && credential->secret == Secret(m_service->apiToken());
}

void SigningInTest::remember(const Account &account)
{
    QSettings settings(m_home->filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
    Keychain keychain(keychainService);
    AccountStore store(&settings, &keychain);
    bool saved = false;
    store.save(account, {Credential::Kind::ApiToken, Secret(m_service->apiToken())}, this,
               [&saved](const Result<void> &result) { saved = result.has_value(); });
    QERNAL_AWAIT(saved);
}

SignInDialog *SigningInTest::openDialog()
{
    emit window()->signInRequested();
    auto *dialog = window()->findChild<SignInDialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog, 30'000) ? dialog : nullptr;
}

void SigningInTest::enter(SignInDialog *dialog, const QByteArray &credential)
{
    dialog->findChild<QLineEdit *>(QStringLiteral("credential"))->setText(QString::fromUtf8(credential));
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("action"));
    QERNAL_AWAIT(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(dialog->isBusy());
}

QStringList SigningInTest::messages() const
{
    return messageTexts(window());
}

QPushButton *SigningInTest::button(const char *name) const
{
    for (QPushButton *found : window()->findChildren<QPushButton *>(QLatin1String(name)))
        if (found->isVisible()) return found;
    return nullptr;
}

void SigningInTest::clickingTwiceStoresTheCredential()
{
    startService(slowly);
    makeWorkspace();
    emit window()->cliTokenRequested();
    QTest::qWait(300);
    emit window()->cliTokenRequested();
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("CLI"));
    QERNAL_AWAIT(remembered().size() == 1 && isStored(remembered().constFirst().id));
    // The first answer would have come by now.
    QTest::qWait(1'500);
    QCOMPARE(remembered().size(), 1);
    QVERIFY(isStored(remembered().constFirst().id));
}

void SigningInTest::aCancelledAttemptIsTheEnd_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("after");
    for (const char *how : {"Escape", "Cancel", "closed"}) {
        for (const int after : {100, 900}) // during the exchange of the token, and during the request for the list
            QTest::addRow("%s after %d ms", how, after) << QString::fromLatin1(how) << after;
    }
}

void SigningInTest::aCancelledAttemptIsTheEnd()
{
    QFETCH(const QString, how);
    QFETCH(const int, after);
    startService(slowly);
    makeWorkspace();
    SignInDialog *dialog = openDialog();
    QVERIFY(dialog);
    enter(dialog, m_service->apiToken());
    QTest::qWait(after);
    if (how == QLatin1String("Escape")) {
        QTest::keyClick(dialog, Qt::Key_Escape);
    } else if (how == QLatin1String("Cancel")) {
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("cancel")), Qt::LeftButton);
    } else {
        dialog->close();
    }
    QERNAL_AWAIT(!window()->findChild<SignInDialog *>());
    // Both answers would have come by now.
    QTest::qWait(2'000);
    QCOMPARE(openAccount(), QStringLiteral("Not signed in"));
    QVERIFY(remembered().isEmpty());
}

void SigningInTest::theDialogCancelsTheClisAttempt()
{
    startService(slowly);
    makeWorkspace();
    emit window()->cliTokenRequested();
    QTest::qWait(300);
    QVERIFY(openDialog());
    QTest::qWait(2'000);
    QCOMPARE(openAccount(), QStringLiteral("Not signed in"));
    QVERIFY(remembered().isEmpty());
}

void SigningInTest::theAccountChosenLastIsOpened()
{
    startService();
    const Account slow = account(QStringLiteral("Slow"));
    remember(slow);
    makeWorkspace();
    // Its credential is in memory, so it opens at once.
    QVERIFY(m_false.obey(QStringLiteral("hold-before CreateItem")));
    emit window()->cliTokenRequested();
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("CLI"));
    QUuid fast;
    QERNAL_AWAIT(remembered().size() == 2);
    for (const Account &each : remembered())
        if (each.id != slow.id) fast = each.id;
    QVERIFY(m_false.holds(QStringLiteral("CreateItem")));
    emit window()->accountChosen(slow.id);
    emit window()->accountChosen(fast);
    QTest::qWait(200);
    QVERIFY(m_false.obey(QStringLiteral("pass")));
    QERNAL_AWAIT(isStored(fast));
    // What was asked for before that answer has been answered as well: the keychain's calls are a queue.
    QTest::qWait(500);
    QCOMPARE(openAccount(), QStringLiteral("CLI"));
}

void SigningInTest::theAccountSignedInLastIsTheCurrentOne()
{
    startService();
    const Account other = account(QStringLiteral("Other"));
    remember(other);
    makeWorkspace();
    QVERIFY(m_false.obey(QStringLiteral("hold-before CreateItem")));
    emit window()->cliTokenRequested();
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("CLI"));
    QVERIFY(m_false.holds(QStringLiteral("CreateItem")));
    emit window()->accountChosen(other.id);
    QVERIFY(m_false.obey(QStringLiteral("pass")));
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("Other"));
    QTest::qWait(500);
    QSettings settings(m_home->filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
    QCOMPARE(settings.value(QStringLiteral("accounts/current")).toString(), other.id.toString(QUuid::WithoutBraces));
}

void SigningInTest::theClisTokenFindsItsAccountAgain()
{
    startService();
    Account work = account(QStringLiteral("Work"));
    work.tokenId = QString::fromUtf8(m_service->apiToken()).section(QLatin1Char('@'), 0, 0);
    work.remembered = false; // as after a run without a keychain
    remember(work);
    makeWorkspace();
    emit window()->cliTokenRequested();
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("Work"));
    QERNAL_AWAIT(isStored(work.id));
    QCOMPARE(remembered().size(), 1);
}

void SigningInTest::signingInAgainStoresTheCredential()
{
    startService();
    Account work = account(QStringLiteral("Work"));
    work.remembered = false;
    remember(work);
    makeWorkspace();
    // No credential is there to be read, so the dialog asks for it.
    emit window()->accountChosen(work.id);
    auto *dialog = window()->findChild<SignInDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog, 30'000));
    enter(dialog, m_service->apiToken());
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("Work"));
    QERNAL_AWAIT(isStored(work.id));
    QCOMPARE(remembered().size(), 1);
}

void SigningInTest::aKeychainThatIsUnlockedLateOpensTheAccount()
{
    startService();
    const Account work = account(QStringLiteral("Work"));
    remember(work);
    makeWorkspace();
    // Longer than the keychain's watchdog, shorter than the bus waits.
    QVERIFY(m_false.obey(QStringLiteral("hold-before GetSecrets")));
    emit window()->accountChosen(work.id);
    QERNAL_AWAIT(messages().filter(QStringLiteral("Waiting for the keychain")).size() == 1);
    QTest::qWait(11'000);
    QCOMPARE(messages().filter(QStringLiteral("Waiting for the keychain")).size(), 1);
    QCOMPARE(openAccount(), QStringLiteral("Not signed in"));
    QVERIFY(m_false.obey(QStringLiteral("pass")));
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("Work"));
    QVERIFY(messages().filter(QStringLiteral("Waiting for the keychain")).isEmpty());
}

void SigningInTest::aCredentialThatWasNeverStoredIsSaidSo()
{
    startService();
    Account work = account(QStringLiteral("Work"));
    work.remembered = false;
    remember(work);
    {
        QSettings settings(m_home->filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("accounts/current"), work.id.toString(QUuid::WithoutBraces));
    }
    makeWorkspace();
    m_workspace->start({});
    QERNAL_AWAIT2(messages().filter(QStringLiteral("“Work” was signed in until the program ended")).size() == 1,
                  qPrintable(messages().join(QLatin1Char('\n'))));
    QVERIFY(messages().filter(QStringLiteral("regenerate")).isEmpty());
    QVERIFY(messages().constFirst().contains(QStringLiteral("|Sign in again")));
}

void SigningInTest::signingOutAsksAndGoesToTheNextAccount_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isSignedOut");
    QTest::addColumn<bool>("isRemembered");
    QTest::newRow("keep") << QByteArray("keep") << true << true;
    QTest::newRow("forget") << QByteArray("forget") << true << false;
    QTest::newRow("cancel") << QByteArray("cancel") << false << true;
}

void SigningInTest::signingOutAsksAndGoesToTheNextAccount()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isSignedOut);
    QFETCH(const bool, isRemembered);
    startService();
    const Account first = account(QStringLiteral("First"));
    const Account second = account(QStringLiteral("Second"));
    remember(first);
    remember(second);
    makeWorkspace();
    emit window()->accountChosen(first.id);
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("First"));
    emit window()->signOutRequested();
    QERNAL_AWAIT(button(answer.constData()));
    const auto *question = window()->findChild<QMessageBox *>(QStringLiteral("signOutQuestion"));
    // The token is named.
    const QString id = QString::fromUtf8(m_service->apiToken()).section(QLatin1Char('@'), 0, 0);
    QVERIFY2(question->informativeText().contains(id), qPrintable(question->informativeText()));
    QTest::qWait(static_cast<int>(2 * EarlyInputFilter::grace.count()));
    QTest::mouseClick(button(answer.constData()), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(openAccount(), isSignedOut ? QStringLiteral("Second") : QStringLiteral("First"));
    QERNAL_AWAIT_EQUAL(remembered().size(), isRemembered ? 2 : 1);
    QCOMPARE(isStored(first.id), isRemembered);
}

void SigningInTest::signingOutAloneLeadsToTheRememberedAccounts()
{
    startService();
    const Account work = account(QStringLiteral("Work & more"));
    remember(work);
    makeWorkspace();
    emit window()->accountChosen(work.id);
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("Work && more"));
    emit window()->signOutRequested();
    QERNAL_AWAIT(button("keep"));
    QTest::mouseClick(button("keep"), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("Not signed in"));
    // The buttons of an earlier list go later.
    QERNAL_AWAIT_EQUAL(window()->findChildren<QAbstractButton *>(QStringLiteral("account")).size(), 1);
    const auto choices = window()->findChildren<QAbstractButton *>(QStringLiteral("account"));
    QVERIFY(choices.constFirst()->isVisible());
    QTest::mouseClick(choices.constFirst(), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("Work && more"));
}

void SigningInTest::settingsThatCannotBeWrittenAreReportedOnce()
{
    startService();
    makeWorkspace();
    QVERIFY(QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::ExeOwner));
    emit window()->cliTokenRequested();
    QERNAL_AWAIT_EQUAL(openAccount(), QStringLiteral("CLI"));
    // What else could not be written has a message of its own.
    const auto reports = [this] {
        return messages().filter(QStringLiteral("The program's settings could not be written.")).size();
    };
    QERNAL_AWAIT2(reports() == 1, qPrintable(messages().join(QLatin1Char('\n'))));
    QTest::qWait(500);
    QCOMPARE(reports(), 1);
    QVERIFY(QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QTEST_MAIN(SigningInTest)
#include "tst_signingin.moc"
