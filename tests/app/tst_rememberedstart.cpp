// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "tests/app/democlient.h"
#include "tests/support/await.h"
#include "tests/support/demoprocess.h"
#include "tests/ui/messagetexts.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/messagetopics.h"
#include "ui/feedback/statusline.h"
#include "ui/signin/welcomepage.h"
#include "ui/theme/theme.h"
#include "ui/tokens/detailspanel.h"
#include "ui/tokens/tokentable.h"
#include "ui/window/windowpreferences.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace qernal;

/// What the window has at its start of an account that was open before: the list of then, until there is a new one.
class RememberedStartTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theListIsThereBeforeAnythingIsAsked();
    void onlyWhatChangedChanges();
    void offlineTheListStays();
    void withoutTheCredentialTheListStays();
    void aLargeListStaysWithoutTheCredential();
    void aLargeListThatCannotBeReadIsNotShown();
    void aRevokedTokenIsNotRemembered();
    void anUnreadableListIsReported();
    void switchedOffNothingIsRemembered();
    void signingOutForgetsIt();
    void anotherAddressGetsTheCredential();

private:
    /// A workspace as at the start of the program.
    void makeWorkspace();
    /// Starts, waits for the service's list and that it is remembered, and ends.
    void remember();
    /// As by another program.
    void removeCredential();
    [[nodiscard]] TokenTable *table() const { return m_workspace->window()->findChild<TokenTable *>(); }
    [[nodiscard]] int rows() const
    {
        return m_workspace && table() && table()->model() ? table()->model()->rowCount() : 0;
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_workspace->window()->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] QString status() const { return m_workspace->window()->findChild<StatusLine *>()->text(); }
    [[nodiscard]] QString messages() const { return messageTexts(m_workspace->window()).join(QLatin1Char('\n')); }
    /// What the service was asked for by the window.
    [[nodiscard]] int requests() const
    {
        return m_service->requestCount("GET /v1/auth/tokens") + m_service->requestCount("POST /oauth2/token");
    }
    [[nodiscard]] bool isWelcome() const { return m_workspace->window()->findChild<WelcomePage *>()->isVisible(); }
    [[nodiscard]] QString folder() const { return m_home->filePath(QStringLiteral("lists")); }
    [[nodiscard]] std::optional<RememberedList> list() const { return RememberedListFolder(folder()).read(m_account); }

    [[nodiscard]] bool remembers(const QString &id) const
    {
        const std::optional<RememberedList> known = list();
        return known && std::any_of(known->tokens.cbegin(), known->tokens.cend(),
                                    [&id](const ReadToken &read) { return read.token.id == id; });
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DemoProcess> m_service;
    std::unique_ptr<Workspace> m_workspace;
    QUuid m_account;
};

void RememberedStartTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(qobject_cast<QApplication *>(qApp));
    m_clipboard = std::make_unique<SecretClipboard>();
}

void RememberedStartTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<DemoProcess>(QStringList{QStringLiteral("--tokens"), QStringLiteral("60")});
    QVERIFY(m_service->isRunning());
    m_account = QUuid::createUuid();
    QSettings settings(m_home->filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
    Keychain keychain(QStringLiteral("com.qernal.TokenManager.Test"));
    AccountStore accounts(&settings, &keychain);
    std::optional<Result<void>> saved;
    accounts.save({.id = m_account,
                   .name = QStringLiteral("Work"),
                   .apiUrl = m_service->url(),
                   .authorizationUrl = m_service->url()},
                  {Credential::Kind::ApiToken, Secret(m_service->apiToken())}, this,
                  [&saved](const Result<void> &result) { saved = result; });
    QERNAL_AWAIT(saved.has_value());
    QVERIFY(saved->has_value());
    accounts.setCurrent(m_account);
    settings.sync();
}

void RememberedStartTest::cleanup()
{
    m_workspace.reset();
    m_service.reset();
}

void RememberedStartTest::makeWorkspace()
{
    m_workspace.reset();
    const WorkspacePaths paths{
        QStringLiteral("com.qernal.TokenManager.Test"), m_home->filePath(QStringLiteral("secrets")),
        m_home->filePath(QStringLiteral("settings.conf")), m_home->filePath(QStringLiteral("replacements"))};
    m_workspace = std::make_unique<Workspace>(paths, CliConfig(QProcessEnvironment(), m_home->path()), m_theme.get(),
                                              m_clipboard.get());
}

void RememberedStartTest::remember()
{
    makeWorkspace();
    m_workspace->start({});
    QERNAL_AWAIT2(rows() >= 60, qPrintable(messages()));
    QERNAL_AWAIT(list().has_value());
    m_workspace.reset();
}

void RememberedStartTest::theListIsThereBeforeAnythingIsAsked()
{
    remember();
    if (QTest::currentTestFailed()) return;
    makeWorkspace();
    m_workspace->start({});
    // No event was processed yet: nothing is painted, and neither keychain nor service can have answered.
    QCOMPARE(rows(), static_cast<int>(list()->tokens.size()));
    QVERIFY(!isWelcome());
    QVERIFY2(status().contains(QStringLiteral("refreshed")), qPrintable(status()));
    QVERIFY2(!status().contains(QStringLiteral("loading")), qPrintable(status()));
    // Nothing acts on it before the service can be asked.
    table()->selectRow(0);
    for (const char *name : {"newToken", "editToken", "regenerateToken", "replaceToken", "revokeToken", "revokeExpired",
                             "copySecretAction", "tokenUsage", "checkUp"}) {
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(action(name)->toolTip().contains(QStringLiteral("as it was read last")),
                 qPrintable(action(name)->toolTip()));
    }
    for (const char *name : {"refreshList", "findToken", "copyNames", "signOutAction", "exportList"})
        QVERIFY2(action(name)->isEnabled(), name);
    const QList<QPushButton *> buttons =
        m_workspace->window()->findChild<DetailsPanel *>()->findChildren<QPushButton *>(QRegularExpression(
            QStringLiteral("^(copySecret|addSecret|regenerateSecret|resumeReplacement|revokeSelected)$")));
    QCOMPARE(buttons.size(), 5);
    for (const QPushButton *button : buttons) {
        QVERIFY2(!button->isEnabled(), qPrintable(button->objectName()));
        QVERIFY2(button->toolTip().contains(QStringLiteral("as it was read last")), qPrintable(button->toolTip()));
    }
    for (const char *name : {"editNote", "copySelectedNames"})
        QVERIFY2(m_workspace->window()->findChild<QPushButton *>(QLatin1String(name))->isEnabled(), name);
    QERNAL_AWAIT(action("revokeToken")->isEnabled());
    QVERIFY(action("newToken")->isEnabled());
    for (const QPushButton *button : buttons) {
        QVERIFY2(button->isEnabled(), qPrintable(button->objectName()));
        QCOMPARE(button->toolTip(), QString());
    }
}

void RememberedStartTest::onlyWhatChangedChanges()
{
    remember();
    if (QTest::currentTestFailed()) return;
    const QByteArray bearer = demoBearer(*m_service);
    const DemoReply made =
        demoAsk(*m_service, "POST", demoTokensPath(), bearer, R"({"name": "made-elsewhere", "expiry_duration": 9})");
    QVERIFY2(made.status >= 200 && made.status < 300, made.body.constData());
    const QString thirtieth = list()->tokens.at(30).token.id;
    const QString gone = thirtieth.toLatin1() == demoOwnId(*m_service) ? list()->tokens.at(31).token.id : thirtieth;
    QCOMPARE(demoAsk(*m_service, "DELETE", demoTokensPath(gone.toLatin1()), bearer).status / 100, 2);

    makeWorkspace();
    m_workspace->start({});
    const QAbstractItemModel *model = table()->model();
    const QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(model, &QAbstractItemModel::rowsRemoved);
    const int before = rows();
    QVERIFY(QTest::qWaitForWindowExposed(m_workspace->window(), 30'000));
    const int kept = model->index(20, 0).data(TokenTableModel::TokenIdRole).toString() == gone ? 21 : 20;
    const QString selected = model->index(kept, 0).data(TokenTableModel::TokenIdRole).toString();
    table()->selectIds({selected});
    table()->scrollTo(model->index(kept, 0), QAbstractItemView::PositionAtTop);
    const int scroll = table()->verticalScrollBar()->value();

    QERNAL_AWAIT(removed.count() == 1 && inserted.count() == 1);
    QCOMPARE(rows(), before);
    QCOMPARE(table()->model(), model);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(table()->selectedIds(), QStringList{selected});
    QVERIFY(std::abs(table()->verticalScrollBar()->value() - scroll) <= 1);
    QERNAL_AWAIT(list() && list()->tokens.size() == before && !remembers(gone));
}

void RememberedStartTest::offlineTheListStays()
{
    remember();
    if (QTest::currentTestFailed()) return;
    m_service.reset();
    makeWorkspace();
    m_workspace->start({});
    QERNAL_AWAIT2(messages().contains(QStringLiteral("Showing the list as of")), qPrintable(messages()));
    QVERIFY(messages().contains(QStringLiteral("Retry")));
    QCOMPARE(rows(), static_cast<int>(list()->tokens.size()));
    QVERIFY(action("refreshList")->isEnabled());
    QVERIFY(!isWelcome());
}

void RememberedStartTest::removeCredential()
{
    QSettings settings(m_home->filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
    const QString key = AccountSettings(&settings).keychainKey(m_account);
    Keychain keychain(QStringLiteral("com.qernal.TokenManager.Test"));
    std::optional<Result<void>> removed;
    keychain.remove(key, this, [&removed](const Result<void> &result) { removed = result; });
    QERNAL_AWAIT(removed.has_value());
}

void RememberedStartTest::withoutTheCredentialTheListStays()
{
    remember();
    if (QTest::currentTestFailed()) return;
    removeCredential();
    const int asked = requests();
    makeWorkspace();
    m_workspace->start({});
    QERNAL_AWAIT2(messages().contains(QStringLiteral("|Sign in again")), qPrintable(messages()));
    QCOMPARE(rows(), static_cast<int>(list()->tokens.size()));
    QVERIFY(!action("revokeToken")->isEnabled());
    QVERIFY(!isWelcome());
    QCOMPARE(requests(), asked);
    // Refresh tries to sign in again.
    m_workspace->window()->findChild<MessageBar *>()->closeTopic(topics::account());
    action("refreshList")->trigger();
    QERNAL_AWAIT2(messages().contains(QStringLiteral("|Sign in again")), qPrintable(messages()));
}

void RememberedStartTest::aLargeListStaysWithoutTheCredential()
{
    // So large that the keychain has answered before it is read.
    constexpr int Count = 100'000;
    QList<ReadToken> tokens;
    for (int i = 0; i < Count; ++i) {
        Token token;
        token.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        token.name = QStringLiteral("token-%1").arg(i);
        tokens.append(token);
    }
    TokenStore store;
    store.append(tokens);
    QVERIFY(RememberedListFolder(folder()).write(m_account, store, QDateTime::currentDateTimeUtc()));
    removeCredential();
    makeWorkspace();
    m_workspace->start({});
    QERNAL_AWAIT2(messages().contains(QStringLiteral("|Sign in again")), qPrintable(messages()));
    QERNAL_AWAIT_EQUAL(rows(), Count);
    QVERIFY(!isWelcome());
}

void RememberedStartTest::aLargeListThatCannotBeReadIsNotShown()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(folder() + u'/' + m_account.toString(QUuid::WithoutBraces) + QStringLiteral(".list"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1024 * 1024, 'x'));
    file.close();
    removeCredential();
    makeWorkspace();
    m_workspace->start({});
    QERNAL_AWAIT2(messages().contains(QStringLiteral("|Sign in again")), qPrintable(messages()));
    QERNAL_AWAIT(isWelcome());
}

void RememberedStartTest::aRevokedTokenIsNotRemembered()
{
    makeWorkspace();
    m_workspace->start({});
    QERNAL_AWAIT(rows() >= 60 && list());
    // The models are its children.
    auto *session = qobject_cast<Session *>(table()->model()->parent());
    QVERIFY(session);
    const auto isOwn = [session](const Token &token) { return session->isOwnToken(token.id); };
    QList<Token> tokens = session->model()->tokens();
    tokens.removeIf(isOwn);
    const int before = rows();
    BulkRevocation *revocation = session->revoke(tokens.first(3), true);
    revocation->start();
    QERNAL_AWAIT_EQUAL(rows(), before - 3);
    QERNAL_AWAIT_EQUAL(list() ? list()->tokens.size() : 0, rows());
    for (qsizetype i = 0; i < 3; ++i)
        QVERIFY(!remembers(tokens.at(i).id));
}

void RememberedStartTest::anUnreadableListIsReported()
{
    remember();
    if (QTest::currentTestFailed()) return;
    QFile file(folder() + u'/' + m_account.toString(QUuid::WithoutBraces) + QStringLiteral(".list"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("damaged");
    file.close();
    makeWorkspace();
    m_workspace->start({});
    QERNAL_AWAIT2(messages().contains(QStringLiteral("was set aside as")), qPrintable(messages()));
    QERNAL_AWAIT(rows() >= 60);
    QERNAL_AWAIT(list().has_value());
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
}

void RememberedStartTest::switchedOffNothingIsRemembered()
{
    remember();
    if (QTest::currentTestFailed()) return;
    makeWorkspace();
    m_workspace->window()->preferences()->values()->setRemembersLists(false);
    QERNAL_AWAIT(!list());
    m_workspace->start({});
    QCOMPARE(rows(), 0);
    QVERIFY(isWelcome());
    QERNAL_AWAIT(rows() >= 60);
    m_workspace.reset();
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
}

void RememberedStartTest::signingOutForgetsIt()
{
    remember();
    if (QTest::currentTestFailed()) return;
    makeWorkspace();
    m_workspace->start({});
    QVERIFY(list());
    emit m_workspace->window()->signOutRequested();
    QERNAL_AWAIT(m_workspace->window()->findChild<QPushButton *>(QStringLiteral("forget")));
    m_workspace->window()->findChild<QPushButton *>(QStringLiteral("forget"))->click();
    QERNAL_AWAIT(!list());
    QERNAL_AWAIT(isWelcome());
    m_workspace.reset();
    QVERIFY(!list());
}

void RememberedStartTest::anotherAddressGetsTheCredential()
{
    remember();
    if (QTest::currentTestFailed()) return;
    const DemoProcess moved;
    QVERIFY(moved.isRunning());
    makeWorkspace();
    Account account{.id = m_account,
                    .name = QStringLiteral("Work"),
                    .apiUrl = m_service->url(),
                    .authorizationUrl = m_service->url()};
    const int before = requests();
    m_workspace->sessions()->openUnsigned(account);
    QVERIFY(rows() >= 60);
    account.apiUrl = moved.url();
    account.authorizationUrl = moved.url();
    m_workspace->sessions()->open(account, {Credential::Kind::ApiToken, Secret(moved.apiToken())});
    QERNAL_AWAIT(moved.requestCount("GET /v1/auth/tokens") > 0);
    QCOMPARE(requests(), before);
}

QTEST_MAIN(RememberedStartTest)
#include "tst_rememberedstart.moc"
