// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/accountmessages.h"
#include "app/heapwiping.h"
#include "app/storagemessages.h"
#include "core/places/scanfolders.h"
#include "ui/feedback/messagetopics.h"
#include "ui/feedback/removalwords.h"
#include "ui/window/checkupcommands.h"
#include "ui/window/firstpaint.h"
#include "ui/window/handoffcommands.h"
#include "ui/window/helpcommands.h"
#include "ui/window/windowpreferences.h"

#include <QDir>
#include <QTimer>

#include <utility>

namespace qernal {

Workspace::Workspace(const WorkspacePaths &paths, const CliConfig &cliConfig, Theme *theme, SecretClipboard *clipboard,
                     QObject *parent)
    : QObject(parent),
      m_settings(paths.settingsFile),
      m_keychain(paths.keychainService, paths.keychainQueue, Keychain::Watchdog, &m_log),
      m_custody(paths.ledgerFolder, &m_keychain, systemClock()),
      m_journal(paths.replacementFolder),
      m_placeLedger(QFileInfo(paths.ledgerFolder).path() + QStringLiteral("/places")),
      m_notes(TokenNotes::folderBeside(paths.ledgerFolder), systemClock()),
      m_accounts(&m_settings, &m_keychain),
      m_window(&m_custody, &m_journal, clipboard, &m_accounts, theme, &m_settings, systemClock()),
      m_presenter(&m_custody, clipboard, cliConfig, &m_window),
      m_lists(RememberedListFolder::beside(paths.ledgerFolder), m_window.preferences()->values()),
      m_sessions(&m_http, &m_custody, systemClock()),
      m_signIn(&m_http, &m_accounts, cliConfig, systemClock(), &m_window),
      m_signOut(&m_accounts, &m_sessions, &m_window),
      m_opener(&m_accounts),
      m_shutdown(&m_window, &m_presenter, &m_custody, &m_sessions)
{
    m_presenter.setLedger(&m_placeLedger);
    m_window.setPlaceLedger(&m_placeLedger);
    connect(&m_presenter, &RevealPresenter::message, &m_window, &MainWindow::showMessage);
    connect(&m_presenter, &RevealPresenter::messageOver, &m_window, &MainWindow::closeMessage);
    connect(&m_presenter, &RevealPresenter::lockRequested, this, &Workspace::lockRequested);
    connect(&m_presenter, &RevealPresenter::useRequested, m_window.handOff(), &HandOffCommands::openRecord);
    connect(&m_shutdown, &Shutdown::decisionNeeded, this, &Workspace::raise);
    connect(&m_shutdown, &Shutdown::ended, this, &Workspace::ended);
    connect(&m_settings, &SettingsFile::writeFailed, this,
            [this](const Error &error) { m_window.showMessage(unwrittenSettings(error)); });
    connect(m_custody.lastUses(), &LastUses::failed, this,
            [this](const Error &error) { m_window.showMessage(unrecordedUse(error)); });
    m_window.setCliConfig(cliConfig);
    m_window.setNotes(&m_notes);
    m_window.help()->setLog(&m_log);
    offerCheckUp();
    if (QFileInfo::exists(cliConfig.filePath())) resumeHeapWiping();
    const CliConfig::Found cli = cliConfig.find();
    if (cli.source != CliConfig::Source::None) {
        const bool isVariable = cli.source == CliConfig::Source::Environment;
        m_window.offerCliToken(isVariable ? QStringLiteral("QERNAL_TOKEN") : cliConfig.filePath(), cli.tokenId,
                               removalWords(cli.removals));
    }
    connectWindow();
    connectSigningIn();
}

void Workspace::offerCheckUp()
{
    CheckUpParts parts{.records = m_custody.records(),
                       .settings = &m_settings,
                       .keychain = &m_keychain,
                       .http = &m_http,
                       .replacements = &m_journal};
    parts.readSecret = [this](const QString &key, QObject *context, Callback<Secret> done) {
        m_keychain.read(key, context, std::move(done));
    };
    m_window.checkUp()->setParts({parts, QProcessEnvironment::systemEnvironment(), QDir::homePath()});
}

void Workspace::connectWindow()
{
    connect(&m_window, &MainWindow::signInRequested, this, &Workspace::signIn);
    connect(&m_window, &MainWindow::signInAgainRequested, this, &Workspace::signInAgain);
    connect(&m_window, &MainWindow::cliTokenRequested, &m_signIn, &SignInFlow::signInWithCliToken);
    connect(&m_window, &MainWindow::accountChosen, this, &Workspace::openRemembered);
    connect(&m_window, &MainWindow::signOutRequested, &m_signOut, &SignOutFlow::begin);
    connect(&m_window, &MainWindow::demoRequested, this, &Workspace::demoRequested);
    connect(&m_window, &MainWindow::lockRequested, this, &Workspace::lockRequested);
    connect(&m_window, &MainWindow::closeRequested, this, &Workspace::end);
    connect(&m_window, &MainWindow::quitRequested, this, &Workspace::end);
}

void Workspace::connectSigningIn()
{
    connect(&m_signIn, &SignInFlow::message, &m_window, &MainWindow::showMessage);
    connect(&m_signIn, &SignInFlow::signedIn, this,
            [this](const Account &account) { remember(account, m_signIn.takeCredential()); });
    connect(&m_opener, &AccountOpener::opened, this, [this](const Account &account) {
        m_window.closeMessage(topics::account());
        m_accounts.setCurrent(account.id);
        m_sessions.open(account, m_opener.takeCredential());
    });
    connect(&m_opener, &AccountOpener::waiting, this, &Workspace::reportWaiting);
    connect(&m_opener, &AccountOpener::failed, this, &Workspace::reportNotOpened);
    connect(&m_signOut, &SignOutFlow::message, &m_window, &MainWindow::showMessage);
    connect(&m_signOut, &SignOutFlow::signedOut, this, [this](const QUuid &account, const QUuid &next) {
        m_opener.cancel();
        m_lists.forget(account);
        if (!next.isNull()) m_opener.open(next);
    });
    connect(&m_lists, &ListMemory::message, &m_window, &MainWindow::showMessage);
    connect(&m_lists, &ListMemory::unread, this, &Workspace::closeUnlessListed);
    connect(&m_sessions, &Sessions::currentChanged, this, &Workspace::handleSession);
    connect(&m_sessions, &Sessions::currentSignedIn, this, &Workspace::handleSignedIn);
    connect(&m_sessions, &Sessions::ownCredentialReplaced, this, &Workspace::keepOwnCredential);
}

void Workspace::handleSession(Session *session)
{
    m_notes.setAccount(session ? session->account().id : QUuid());
    if (!m_notes.setAside().isEmpty()) m_window.showMessage(unreadableNotes(m_notes.setAside()));
    if (session) {
        session->model()->setNotes(&m_notes);
        m_lists.follow(session);
    }
    m_window.setSession(session);
}

void Workspace::handleSignedIn(Session *session)
{
    learnIds(session->account(), session);
    markOwnToken(session->account().id, m_accounts.isStored(session->account().id));
    // Later, for the dialog that signed in is still open here.
    QTimer::singleShot(0, this, &Workspace::showRequestedDialog);
}

void Workspace::showRemembered(const QUuid &id)
{
    const std::optional<Account> account = m_accounts.account(id);
    if (!account || !m_lists.has(id)) return;
    // The list says where each secret is.
    m_custody.records()->load();
    m_sessions.openUnsigned(*account);
}

void Workspace::start(const QString &accountName)
{
    const std::optional<Account> named = m_accounts.accountNamed(accountName);
    showRemembered(named ? named->id : m_accounts.current());
    m_window.show();
    afterFirstPaint(&m_window, this, [this, accountName] {
        resumeHeapWiping();
        m_custody.resume();
        m_journal.load();
        m_placeLedger.load();
        const QStringList unread = m_custody.records()->setAside() + m_journal.setAside() + m_placeLedger.setAside();
        if (!unread.isEmpty()) m_window.showMessage(unreadableRecords(unread));
        if (accountName.isEmpty() || !openNamed(accountName)) m_opener.open(m_accounts.current());
    });
}

bool Workspace::openNamed(const QString &name)
{
    const std::optional<Account> account = m_accounts.accountNamed(name);
    if (!account) {
        m_window.showMessage(noSuchAccount(name));
        return false;
    }
    const Session *session = m_sessions.signedIn();
    if (!session || session->account().id != account->id) openRemembered(account->id);
    return true;
}

void Workspace::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Workspace::createToken()
{
    m_createRequested = true;
    if (m_sessions.signedIn()) showRequestedDialog();
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

void Workspace::openRemembered(const QUuid &id)
{
    m_signIn.cancel();
    const std::optional<Account> account = m_accounts.account(id);
    if (account && !m_accounts.hasCredential(id)) {
        m_signIn.signInAgain(*account);
    } else {
        m_opener.open(id);
    }
}

void Workspace::signIn()
{
    const Session *session = m_sessions.current();
    if (session && session->account().demo) {
        emit signInInsteadRequested();
    } else {
        m_signIn.signIn();
    }
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

void Workspace::remember(Account account, Credential credential)
{
    m_opener.cancel();
    if (const std::optional<Account> known = m_accounts.knownAs(account); known && known->id != account.id) {
        // The records of its secrets belong to the same person.
        account.id = known->id;
        account.name = known->name;
    }
    account.remembered = true;
    m_accounts.save(account, credential.clone(), this, [this, id = account.id](const Result<void> &saved) {
        if (!saved) reportNotRemembered(saved.error());
        markOwnToken(id, saved.has_value());
    });
    // Not once the keychain has answered: another account may have been chosen by then.
    m_accounts.setCurrent(account.id);
    m_sessions.open(account, std::move(credential));
}

void Workspace::markOwnToken(const QUuid &account, bool stored)
{
    const Session *session = m_sessions.current();
    if (session && session->account().id == account)
        session->model()->setOwnToken(session->authenticator()->tokenId(), stored);
}

void Workspace::learnIds(const Account &account, const Session *session)
{
    m_accounts.setIds(account.id, session->authenticator()->tokenId(), {});
    if (!account.userId.isEmpty()) return;
    connect(session->list(), &TokenList::refreshed, this, [this, session, id = account.id] {
        if (session->model()->rowCount() > 0) m_accounts.setIds(id, {}, session->model()->tokenAt(0).userId);
    });
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

void Workspace::reportNotRemembered(const Error &error)
{
    // The settings file reports it.
    if (error.kind != Error::Kind::SettingsWriteFailed) m_window.showMessage(credentialNotRemembered(error));
}

void Workspace::reportWaiting(const Account &account)
{
    Message message = waitingForKeychain(account);
    message.remedies = {{tr("Sign in with a credential"), [this, account] { m_signIn.signInAgain(account); }, true}};
    message.context = this;
    m_window.showMessage(message);
}

void Workspace::reportNotOpened(const Account &account, const Error &error)
{
    closeUnlessListed();
    const bool isStored = m_accounts.hasCredential(account.id);
    Message message = isStored ? accountNotOpened(account, error) : credentialNotStored(account);
    if (isStored) message.remedies.append({tr("Retry"), [this, id = account.id] { m_opener.open(id); }});
    message.remedies.append({tr("Sign in again"), [this, account] { m_signIn.signInAgain(account); }, true});
    message.context = this;
    m_window.showMessage(message);
}

void Workspace::closeUnlessListed()
{
    const Session *session = m_sessions.current();
    if (!session || session->isSignedIn() || m_opener.isOpening()) return;
    if (!session->list()->refreshedAt().isValid() && !m_lists.isReading(session)) m_sessions.close();
}

void Workspace::lookThrough(const QString &folder)
{
    if (folder.isEmpty()) return;
    setChosenFolders(&m_settings, {{.path = folder}});
}

void Workspace::forget(const QUuid &account, QObject *context, std::function<void()> done)
{
    m_journal.load();
    const QList<Replacement> replacements = m_journal.replacements(account);
    for (const Replacement &replacement : replacements) {
        // One that stays is of tokens that no service knows any more.
        if (!m_journal.remove(replacement.id)) break;
    }
    m_placeLedger.load();
    const QList<FilledPlace> places = m_placeLedger.recent();
    for (const FilledPlace &place : places) {
        if (place.account == account && !m_placeLedger.remove(place.id())) break;
    }
    m_notes.forgetAccount(account);
    m_custody.forgetAccount(account, context, [done = std::move(done)](const Result<void> &) { done(); });
}

} // namespace qernal
