// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountstore.h"
#include "core/accounts/session.h"
#include "core/auth/cliconfig.h"
#include "core/net/httpclient.h"
#include "core/secrets/secretcustody.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/reveal/revealpresenter.h"
#include "ui/window/mainwindow.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

namespace qernal {

class SignInDialog;

/// Everything behind one window: keychain, custody, accounts, the session that is open. The program has one, and a
/// second one for the demo, so that the demo shares no keychain service, ledger or settings with real accounts.
///
/// Why more than 12 members: the services of one window, and its session.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// Where a workspace keeps things.
    struct Places {
        QString keychainService;
        QString ledgerFolder;
        QString settingsFile;
        /// One for the process.
        std::shared_ptr<KeychainQueue> keychainQueue = std::make_shared<KeychainQueue>();
    };

    /// @p theme and @p clipboard are not owned.
    Workspace(const Places &places, const CliConfig &cliConfig, Theme *theme, SecretClipboard *clipboard,
              QObject *parent = nullptr);
    ~Workspace() override;

    /// Shows the window, and touches keychain and network only once it was painted: opens @p accountName, else the last
    /// account.
    void start(const QString &accountName);
    /// Opens @p account with @p credential as its own: used by the demo.
    void open(const Account &account, Credential credential);
    [[nodiscard]] MainWindow *window() { return &m_window; }
    [[nodiscard]] SecretCustody *custody() { return &m_custody; }
    [[nodiscard]] QString settingsFile() const { return m_settings.fileName(); }
    void raise();
    /// Opens the dialog for a new token, once an account is signed in.
    void createToken();
    /// Masks a secret that is shown: for the lock.
    void hideSecrets() { m_presenter.mask(); }
    /// True while a secret would be lost if the process ended now, also one whose answer is still out.
    [[nodiscard]] bool wouldLose() const { return m_custody.wouldLose() || m_custody.records()->awaitsAnswers(); }

    /// Ends in good order: lets requests finish, asks about undecided secrets, then emits ended().
    /// A second call while it asks ends at once.
    void end();
    /// The same for a signal or a log-out: asks only about what would be lost, for the reveal of all else opens again
    /// at the next start. A second call ends at once.
    void endBySignal();
    /// Forgets every secret of @p account, then runs @p done: for leaving the demo.
    void forget(const QUuid &account, QObject *context, std::function<void()> done);

signals:
    void demoRequested();
    /// The user wants every secret hidden now, as when the screen is locked.
    void lockRequested();
    void ended();

private:
    void showWantedDialog();
    void openRemembered(const QUuid &id);
    void signIn(const Account &defaults);
    void trySigningIn(const Account &account, Credential credential);
    void signedIn(const Account &account);
    void signInWithCliToken();
    void signOut();
    void closeSession();
    void proceedToEnd();
    void finish();
    [[nodiscard]] bool mustAsk() const;
    void keepOwnCredential(const QUuid &record);
    void reportNotRemembered(const Error &error);
    [[nodiscard]] Account newAccount() const;

    QSettings m_settings;
    CliConfig m_cliConfig;
    Keychain m_keychain;
    SecretCustody m_custody;
    HttpClient m_http;
    AccountStore m_accounts;
    MainWindow m_window;
    RevealPresenter m_presenter;
    QPointer<Session> m_session;
    QPointer<SignInDialog> m_signInDialog;
    Credential m_candidate; ///< what a running sign-in tries
    int m_sessionsClosing = 0;
    bool m_createWanted = false;
    bool m_ending = false;
    bool m_signalled = false;
    bool m_ended = false;
};

} // namespace qernal
