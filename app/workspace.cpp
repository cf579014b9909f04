// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"
#include "ui/window/firstpaint.h"

#include <QTimer>

#include <utility>

namespace qernal {

Workspace::Workspace(const WorkspacePaths &paths, const CliConfig &cliConfig, Theme *theme, SecretClipboard *clipboard,
                     QObject *parent)
    : QObject(parent),
      m_settings(paths.settingsFile, QSettings::IniFormat),
      m_keychain(paths.keychainService),
      m_custody(paths.ledgerFolder, &m_keychain, systemClock()),
      m_accounts(&m_settings, &m_keychain),
      m_window(&m_custody, clipboard, &m_accounts, theme, &m_settings, systemClock()),
      m_presenter(&m_custody, clipboard, cliConfig, &m_window),
      m_sessions(&m_http, &m_custody, systemClock()),
      m_signIn(&m_http, &m_accounts, cliConfig, systemClock(), &m_window),
      m_opener(&m_accounts),
      m_shutdown(&m_window, &m_presenter, &m_custody, &m_sessions)
{
    connect(&m_custody, &SecretCustody::revealNeeded, &m_presenter, &RevealPresenter::reveal);
    connect(&m_presenter, &RevealPresenter::message, &m_window, &MainWindow::showMessage);
    connect(&m_presenter, &RevealPresenter::messageOver, &m_window, &MainWindow::closeMessage);
    connect(&m_presenter, &RevealPresenter::lockRequested, this, &Workspace::lockRequested);
    connect(&m_shutdown, &Shutdown::decisionNeeded, this, &Workspace::raise);
    connect(&m_shutdown, &Shutdown::ended, this, &Workspace::ended);
    m_window.setCliConfig(cliConfig);
    switch (cliConfig.source()) {
    case CliConfig::Source::Environment: m_window.offerCliToken(QStringLiteral("QERNAL_TOKEN")); break;
    case CliConfig::Source::File: m_window.offerCliToken(cliConfig.filePath()); break;
    case CliConfig::Source::None: break;
    }
    connectWindow();
    connectSigningIn();
}

void Workspace::connectWindow()
{
    connect(&m_window, &MainWindow::signInRequested, &m_signIn, &SignInFlow::signIn);
    connect(&m_window, &MainWindow::signInAgainRequested, this, &Workspace::signInAgain);
    connect(&m_window, &MainWindow::cliTokenRequested, &m_signIn, &SignInFlow::signInWithCliToken);
    connect(&m_window, &MainWindow::accountChosen, this, [this](const QUuid &id) {
        m_signIn.cancel();
        m_opener.open(id);
    });
    connect(&m_window, &MainWindow::signOutRequested, this, &Workspace::signOut);
    connect(&m_window, &MainWindow::demoRequested, this, &Workspace::demoRequested);
    connect(&m_window, &MainWindow::lockRequested, this, &Workspace::lockRequested);
    connect(&m_window, &MainWindow::closeRequested, this, &Workspace::end);
}

void Workspace::connectSigningIn()
{
    connect(&m_signIn, &SignInFlow::message, &m_window, &MainWindow::showMessage);
    connect(&m_signIn, &SignInFlow::signedIn, this,
            [this](const Account &account) { remember(account, m_signIn.takeCredential()); });
    connect(&m_opener, &AccountOpener::opened, this, [this](const Account &account) {
        m_accounts.setCurrent(account.id);
        m_sessions.open(account, m_opener.takeCredential());
    });
    connect(&m_opener, &AccountOpener::failed, this, &Workspace::reportNotOpened);
    connect(&m_sessions, &Sessions::currentChanged, this, [this](Session *session) {
        m_window.setSession(session);
        // Later, for the dialog that signed in is still open here.
        if (session) QTimer::singleShot(0, this, &Workspace::showRequestedDialog);
    });
    connect(&m_sessions, &Sessions::ownCredentialReplaced, this, &Workspace::keepOwnCredential);
}

void Workspace::start(const QString &accountName)
{
    m_window.show();
    afterFirstPaint(&m_window, this, [this, accountName] {
        m_custody.resume();
        reportUnreadableRecords();
        openFirstAccount(accountName);
    });
}

void Workspace::reportUnreadableRecords()
{
    const QStringList files = m_custody.records()->setAside();
    if (files.isEmpty()) return;
    m_window.showMessage({Message::Level::Warning,
                          tr("Some notes about secrets could not be read and were left untouched: %1")
                              .arg(files.join(QStringLiteral(", "))),
                          {},
                          topics::ledger()});
}

void Workspace::openFirstAccount(const QString &name)
{
    const std::optional<Account> named = m_accounts.accountNamed(name);
    if (!name.isEmpty() && !named) {
        m_window.showMessage({Message::Level::Warning, tr("There is no account named “%1”.").arg(name), {}, {}});
    }
    m_opener.open(named ? named->id : m_accounts.current());
}

void Workspace::raise()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Workspace::createToken()
{
    m_createRequested = true;
    if (m_sessions.current()) showRequestedDialog();
}

void Workspace::showRequestedDialog()
{
    if (std::exchange(m_createRequested, false)) m_window.createToken();
}

// --- Accounts -----------------------------------------------------------------------------------------------------

void Workspace::open(const Account &account, Credential credential)
{
    m_sessions.open(account, std::move(credential));
}

void Workspace::signInAgain()
{
    const Session *session = m_sessions.current();
    const std::optional<Account> account =
        session ? std::optional(session->account()) : m_accounts.account(m_accounts.current());
    if (account) {
        m_signIn.signInAgain(*account);
    } else {
        m_signIn.signIn();
    }
}

void Workspace::remember(const Account &account, Credential credential)
{
    m_opener.cancel();
    m_accounts.save(account, credential.clone(), this, [this](const Result<void> &saved) {
        if (!saved) reportNotRemembered(saved.error());
    });
    // Not once the keychain has answered: another account may have been chosen by then.
    m_accounts.setCurrent(account.id);
    m_sessions.open(account, std::move(credential));
}

void Workspace::keepOwnCredential(const Account &account, const QUuid &record)
{
    m_custody.read(record, this, [this, account](Result<Secret> secret) {
        if (!secret) return;
        m_accounts.save(account, {Credential::Kind::ApiToken, std::move(*secret)}, this,
                        [this](const Result<void> &saved) {
                            if (!saved) reportNotRemembered(saved.error());
                        });
    });
}

void Workspace::signOut()
{
    const Session *session = m_sessions.current();
    const QUuid id = session ? session->account().id : m_accounts.current();
    m_opener.cancel();
    m_sessions.close();
    m_accounts.remove(id, this, [this](const Result<void> &removed) {
        if (removed) return;
        m_window.showMessage({Message::Level::Warning,
                              tr("You are signed out, but the credential may still be in the keychain. %1")
                                  .arg(errorText(removed.error())),
                              {},
                              topics::account()});
    });
}

void Workspace::reportNotRemembered(const Error &error)
{
    m_window.showMessage({Message::Level::Warning,
                          tr("The credential is kept until you quit, not in the keychain. %1").arg(errorText(error)),
                          {},
                          topics::account()});
}

void Workspace::reportNotOpened(const Account &account, const Error &error)
{
    m_window.showMessage({Message::Level::Problem,
                          tr("“%1” could not be opened: %2").arg(account.name, errorText(error)),
                          {{tr("Retry"), [this, id = account.id] { m_opener.open(id); }},
                           {tr("Sign in again"), [this, account] { m_signIn.signInAgain(account); }}},
                          topics::account()});
}

void Workspace::forget(const QUuid &account, QObject *context, std::function<void()> done)
{
    m_custody.forgetAccount(account, context, [done = std::move(done)](const Result<void> &) { done(); });
}

} // namespace qernal
