// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountopener.h"
#include "app/idlelock.h"
#include "app/listmemory.h"
#include "app/proxychoice.h"
#include "app/sessions.h"
#include "app/shutdown.h"
#include "app/signinflow.h"
#include "app/signoutflow.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/settingsfile.h"
#include "core/activitylog.h"
#include "core/net/httpclient.h"
#include "core/notes/tokennotes.h"
#include "core/places/placeledger.h"
#include "core/replacement/replacementjournal.h"
#include "core/secrets/secretcustody.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/reveal/revealpresenter.h"
#include "ui/window/mainwindow.h"

#include <QObject>

namespace qernal {

/// Where a workspace keeps its data.
struct WorkspacePaths {
    QString keychainService;
    QString ledgerFolder;
    QString settingsFile;
    QString replacementFolder; ///< of the ReplacementJournal
    /// One for the process.
    std::shared_ptr<KeychainQueue> keychainQueue = std::make_shared<KeychainQueue>();
};

/// Everything behind one window: keychain, custody, accounts, the session that is open. The program has one, and a
/// second one for the demo, so that the demo shares no keychain service, ledger or settings with real accounts.
///
/// Why more than 12 members: the services of one window, and its session.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// @p theme and @p clipboard are not owned.
    Workspace(const WorkspacePaths &paths, const CliConfig &cliConfig, Theme *theme, SecretClipboard *clipboard,
              QObject *parent = nullptr);

    /// Shows the window, with the remembered list of @p accountName, else of the last account, and uses keychain and
    /// network only once it was painted: then opens that account.
    void start(const QString &accountName);
    /// Opens @p account with @p credential without remembering it: for the demo.
    void open(const Account &account, Credential credential);
    [[nodiscard]] MainWindow *window() { return &m_window; }
    [[nodiscard]] SecretCustody *custody() { return &m_custody; }
    [[nodiscard]] Sessions *sessions() { return &m_sessions; }
    [[nodiscard]] QString settingsFile() const { return m_settings.fileName(); }
    /// Brings the window to the front, also one that is minimized.
    void raise();
    /// Opens the account of that name, or reports that there is none; true if there is one.
    bool openNamed(const QString &name);
    /// Opens the account @p id, or asks for its credential where none is kept.
    void openRemembered(const QUuid &id);
    /// Opens the dialog for a new token, once somebody is signed in.
    void createToken();
    /// Masks a secret that is shown: for the lock.
    void hideSecrets() { m_presenter.mask(); }
    /// True while a secret would be lost if the process ended now, also one whose answer has not come.
    [[nodiscard]] bool wouldLose() const { return m_custody.wouldLose() || m_custody.records()->awaitsAnswers(); }

    /// The user closes the window: Shutdown::begin(), then ended().
    void end() { m_shutdown.begin(); }
    /// For a signal or a log-out: Shutdown::beginBySignal(), then ended().
    void endBySignal() { m_shutdown.beginBySignal(); }
    /// Opens the dialog to sign in with an account that is not remembered yet.
    void requestSignIn() { m_signIn.signIn(); }
    /// Remembers @p folder as the one in which tokens are looked for, and takes tools from its `bin`; nothing if it is
    /// empty.
    void lookThrough(const QString &folder);
    /// Forgets every secret and replacement of @p account, then runs @p done: for leaving the demo.
    void forget(const QUuid &account, QObject *context, std::function<void()> done);

signals:
    void demoRequested();
    /// The user wants to sign in, which ends the demo that is open here.
    void signInInsteadRequested();
    /// The user wants every secret hidden now, as when the screen is locked.
    void lockRequested();
    void ended();

private:
    void offerCheckUp();
    void connectWindow();
    void connectSigningIn();
    void showRemembered(const QUuid &account);
    void handleSession(Session *session);
    void handleSignedIn(Session *session);
    void signInAgain();
    void signIn();
    void reportWaiting(const Account &account);
    void showRequestedDialog();
    void remember(Account account, Credential credential);
    /// Marks the token that signs in, if @p account is the one that is open; @p stored: the keychain has its secret.
    void markOwnToken(const QUuid &account, bool stored);
    void learnIds(const Account &account, const Session *session);
    void keepOwnCredential(const Account &account, const QUuid &record);
    void reportNotRemembered(const Error &error);
    void reportNotOpened(const Account &account, const Error &error);
    /// Closes a session that could not be signed in and whose remembered list could not be read.
    void closeUnlessListed();

    ActivityLog m_log{systemClock()};
    SettingsFile m_settings;
    Keychain m_keychain;
    SecretCustody m_custody;
    ReplacementJournal m_journal;
    PlaceLedger m_placeLedger;
    TokenNotes m_notes;
    HttpClient m_http{HttpClient::Limits(), HttpClient::System{.log = &m_log}};
    AccountStore m_accounts;
    MainWindow m_window;
    ProxyChoice m_proxyChoice{&m_window, &m_settings, &m_http};
    IdleLock m_idleLock{&m_window, &m_settings};
    RevealPresenter m_presenter;
    ListMemory m_lists;
    Sessions m_sessions;
    SignInFlow m_signIn;
    SignOutFlow m_signOut;
    AccountOpener m_opener;
    Shutdown m_shutdown;
    bool m_createRequested = false;
};

} // namespace qernal
