// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "core/accounts/signin.h"
#include "ui/feedback/errortext.h"
#include "ui/signin/signindialog.h"
#include "ui/window/firstpaint.h"

#include <QTimer>

#include <utility>

namespace qernal {

Workspace::Workspace(const Places &places, const CliConfig &cliConfig, Theme *theme, SecretClipboard *clipboard,
                     QObject *parent)
    : QObject(parent),
      m_settings(places.settingsFile, QSettings::IniFormat),
      m_cliConfig(cliConfig),
      m_keychain(places.keychainService, places.keychainQueue, Keychain::Watchdog),
      m_custody(places.ledgerFolder, &m_keychain, systemClock()),
      m_accounts(&m_settings, &m_keychain),
      m_window(&m_custody, clipboard, &m_accounts, theme, &m_settings, systemClock()),
      m_presenter(&m_custody, clipboard, cliConfig, &m_window)
{
    connect(&m_presenter, &RevealPresenter::message, &m_window, &MainWindow::showMessage);
    connect(&m_presenter, &RevealPresenter::messageOver, &m_window, &MainWindow::closeMessage);
    connect(&m_presenter, &RevealPresenter::stayed, this, [this] { m_ending = false; });
    // Queued, so that its sender has finished and a reveal that it opens exists.
    connect(&m_presenter, &RevealPresenter::decided, this, &Workspace::proceedToEnd, Qt::QueuedConnection);
    connect(m_custody.records(), &SecretRecords::recordChanged, this, &Workspace::proceedToEnd, Qt::QueuedConnection);
    connect(&m_custody, &SecretCustody::revealNeeded, this, &Workspace::proceedToEnd, Qt::QueuedConnection);
    m_window.setCliConfig(cliConfig);
    connect(&m_window, &MainWindow::signInRequested, this, [this] { signIn(newAccount()); });
    connect(&m_window, &MainWindow::signInAgainRequested, this, [this] {
        signIn(m_session ? m_session->account() : m_accounts.account(m_accounts.current()).value_or(newAccount()));
    });
    connect(&m_window, &MainWindow::cliTokenRequested, this, &Workspace::signInWithCliToken);
    connect(&m_window, &MainWindow::demoRequested, this, &Workspace::demoRequested);
    connect(&m_window, &MainWindow::accountChosen, this, &Workspace::openRemembered);
    connect(&m_window, &MainWindow::lockRequested, this, &Workspace::lockRequested);
    connect(&m_presenter, &RevealPresenter::lockRequested, this, &Workspace::lockRequested);
    connect(&m_window, &MainWindow::signOutRequested, this, &Workspace::signOut);
    connect(&m_window, &MainWindow::closeRequested, this, &Workspace::end);
}

Workspace::~Workspace()
{
    // Sessions use the members below, which go before QObject's children do.
    qDeleteAll(findChildren<Session *>(Qt::FindDirectChildrenOnly));
}

void Workspace::start(const QString &accountName)
{
    switch (m_cliConfig.source()) {
    case CliConfig::Source::Environment: m_window.offerCliToken(QStringLiteral("QERNAL_TOKEN")); break;
    case CliConfig::Source::File: m_window.offerCliToken(m_cliConfig.filePath()); break;
    case CliConfig::Source::None: break;
    }
    m_window.show();
    afterFirstPaint(&m_window, this, [this, accountName] {
        m_custody.resume();
        if (const QStringList files = m_custody.records()->setAside(); !files.isEmpty()) {
            m_window.showMessage({Message::Level::Warning,
                                  tr("Some notes about secrets could not be read and were left untouched: %1")
                                      .arg(files.join(QStringLiteral(", "))),
                                  {},
                                  QStringLiteral("ledger")});
        }
        const auto named = m_accounts.accountNamed(accountName);
        if (!accountName.isEmpty() && !named) {
            m_window.showMessage(
                {Message::Level::Warning, tr("There is no account named “%1”.").arg(accountName), {}, {}});
        }
        const QUuid id = named ? named->id : m_accounts.current();
        if (m_accounts.account(id)) openRemembered(id);
    });
}

void Workspace::raise()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Workspace::createToken()
{
    m_createWanted = true;
    if (m_session) showWantedDialog();
}

void Workspace::showWantedDialog()
{
    if (std::exchange(m_createWanted, false)) m_window.createToken();
}

// --- Sessions -----------------------------------------------------------------------------------------------------

void Workspace::open(const Account &account, Credential credential)
{
    closeSession();
    m_session = new Session(account, std::move(credential), &m_http, &m_custody, systemClock(), this);
    connect(m_session, &Session::ownCredentialReplaced, this, &Workspace::keepOwnCredential);
    m_window.setSession(m_session);
    m_session->issuer()->settleOpenRecords();
    // Later, for the dialog that signed in is still open here.
    QTimer::singleShot(0, this, &Workspace::showWantedDialog);
}

void Workspace::openRemembered(const QUuid &id)
{
    const std::optional<Account> account = m_accounts.account(id);
    if (!account) return;
    m_accounts.credential(id, this, [this, account = *account](Result<Credential> credential) {
        if (credential) {
            m_accounts.setCurrent(account.id);
            open(account, std::move(*credential));
            return;
        }
        m_window.showMessage({Message::Level::Problem,
                              tr("“%1” could not be opened: %2").arg(account.name, errorText(credential.error())),
                              {{tr("Retry"), [this, id = account.id] { openRemembered(id); }},
                               {tr("Sign in again"), [this, account] { signIn(account); }}},
                              QStringLiteral("account")});
    });
}

void Workspace::closeSession()
{
    if (!m_session) return;
    Session *closing = m_session;
    m_session = nullptr;
    m_window.setSession(nullptr);
    ++m_sessionsClosing;
    connect(closing, &Session::closed, this, [this, closing] {
        closing->deleteLater();
        --m_sessionsClosing;
        proceedToEnd();
    });
    closing->close();
}

void Workspace::signOut()
{
    const QUuid id = m_session ? m_session->account().id : m_accounts.current();
    closeSession();
    m_accounts.remove(id, this, [this](const Result<void> &removed) {
        if (removed) return;
        m_window.showMessage({Message::Level::Warning,
                              tr("You are signed out, but the credential may still be in the keychain. %1")
                                  .arg(errorText(removed.error())),
                              {},
                              QStringLiteral("account")});
    });
}

// --- Signing in ---------------------------------------------------------------------------------------------------

Account Workspace::newAccount() const
{
    return {.id = QUuid::createUuid(),
            .name = m_accounts.freeName(tr("Work")),
            .apiUrl = m_cliConfig.apiUrl(),
            .authorizationUrl = m_cliConfig.authorizationUrl()};
}

void Workspace::signIn(const Account &defaults)
{
    if (m_signInDialog) {
        m_signInDialog->raise();
        return;
    }
    m_signInDialog = new SignInDialog(defaults, &m_window);
    connect(m_signInDialog, &SignInDialog::signInRequested, this,
            [this](const Account &account) { trySigningIn(account, m_signInDialog->takeCredential()); });
    m_signInDialog->open();
}

void Workspace::signInWithCliToken()
{
    Result<Credential> credential = m_cliConfig.credential();
    if (!credential) {
        m_window.showMessage({Message::Level::Problem,
                              tr("The CLI's token could not be used. %1").arg(errorText(credential.error())),
                              {},
                              QStringLiteral("account")});
        return;
    }
    Account account = newAccount();
    account.name = m_accounts.freeName(tr("CLI"));
    trySigningIn(account, std::move(*credential));
}

void Workspace::trySigningIn(const Account &account, Credential credential)
{
    m_candidate = credential.clone();
    trySignIn(&m_http, account, std::move(credential), systemClock(), this, [this, account](const Result<void> &tried) {
        if (tried) {
            signedIn(account);
        } else if (m_signInDialog) {
            m_signInDialog->showError(tried.error());
        } else {
            m_window.showMessage({Message::Level::Problem,
                                  tr("Signing in failed. %1").arg(errorText(tried.error())),
                                  {{tr("Sign in"), [this, account] { signIn(account); }}},
                                  QStringLiteral("account")});
        }
    });
}

void Workspace::signedIn(const Account &account)
{
    if (m_signInDialog) m_signInDialog->accept();
    m_accounts.save(account, m_candidate.clone(), this, [this, id = account.id](const Result<void> &saved) {
        m_accounts.setCurrent(id);
        if (!saved) reportNotRemembered(saved.error());
    });
    open(account, std::exchange(m_candidate, Credential()));
}

void Workspace::reportNotRemembered(const Error &error)
{
    m_window.showMessage({Message::Level::Warning,
                          tr("The credential is kept until you quit, not in the keychain. %1").arg(errorText(error)),
                          {},
                          QStringLiteral("account")});
}

void Workspace::keepOwnCredential(const QUuid &record)
{
    if (!m_session) return;
    m_custody.read(record, this, [this, account = m_session->account()](Result<Secret> secret) {
        if (!secret) return;
        const auto saved = [this](const Result<void> &result) {
            if (!result) reportNotRemembered(result.error());
        };
        m_accounts.save(account, {Credential::Kind::ApiToken, std::move(*secret)}, this, saved);
    });
}

// --- The end ------------------------------------------------------------------------------------------------------

void Workspace::end()
{
    if (m_ending && m_presenter.isUndecided()) return finish();
    m_ending = true;
    proceedToEnd();
}

void Workspace::endBySignal()
{
    if (std::exchange(m_signalled, true)) return finish();
    m_ending = true;
    proceedToEnd();
}

bool Workspace::mustAsk() const
{
    if (!m_presenter.isUndecided()) return false;
    return m_custody.wouldLose() || !m_signalled;
}

void Workspace::proceedToEnd()
{
    if (!m_ending || m_ended) return;
    if (mustAsk()) {
        raise();
        m_presenter.askToDecide();
        return;
    }
    // The welcome page must not flash on the way out; a secret that still arrives brings the window back.
    m_window.hide();
    closeSession();
    if (m_sessionsClosing == 0 && !m_custody.saver().isArriving()) finish();
}

void Workspace::finish()
{
    if (!std::exchange(m_ended, true)) emit ended();
}

void Workspace::forget(const QUuid &account, QObject *context, std::function<void()> done)
{
    m_custody.forgetAccount(account, context, [done = std::move(done)](const Result<void> &) { done(); });
}

} // namespace qernal
