// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/clipboard/secretclipboard.h"
#include "ui/commands/listexporter.h"
#include "ui/commands/notetransfer.h"
#include "ui/commands/tokencommands.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/messagetopics.h"
#include "ui/feedback/statusline.h"
#include "ui/signin/accountswitcher.h"
#include "ui/signin/welcomepage.h"
#include "ui/tokens/notewriter.h"
#include "ui/tokens/tokenspage.h"
#include "ui/window/actionwiring.h"
#include "ui/window/checkupcommands.h"
#include "ui/window/commandpalette.h"
#include "ui/window/handoffcommands.h"
#include "ui/window/helpcommands.h"
#include "ui/window/mainactions.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/replacementcommands.h"
#include "ui/window/searchwiring.h"
#include "ui/window/sessionstatus.h"
#include "ui/window/tokenlookup.h"
#include "ui/window/tokenopener.h"
#include "ui/window/tokenusage.h"
#include "ui/window/windowpreferences.h"
#include "ui/window/windowstate.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace qernal {

MainWindow::MainWindow(SecretCustody *custody, ReplacementJournal *journal, SecretClipboard *clipboard,
                       AccountStore *accounts, Theme *theme, QSettings *settings, const Clock &clock, QWidget *parent)
    : QMainWindow(parent),
      m_custody(custody),
      m_accounts(accounts),
      m_actions(new MainActions(this)),
      m_toolBar(new MainToolBar(*m_actions, accounts, this)),
      m_stack(new QStackedWidget(this)),
      m_welcome(new WelcomePage(accounts, m_stack)),
      m_page(new TokensPage(settings, clock, m_stack)),
      m_messages(new MessageBar(this)),
      m_statusLine(new StatusLine(this)),
      m_sessionStatus(new SessionStatus(m_statusLine, m_messages, clock, this)),
      m_state(new WindowState(settings, theme, m_actions, this)),
      m_preferences(new WindowPreferences(settings, m_actions, clipboard, this)),
      m_commands(new TokenCommands(custody, clipboard, settings, clock, this)),
      m_lookUp(new TokenLookUp(clock, this)),
      m_usage(new TokenUsage(settings, clock, this)),
      m_replacements(new ReplacementCommands({journal, custody, accounts, clipboard, settings, clock}, this)),
      m_handOff(new HandOffCommands(custody, clipboard, clock, this)),
      m_checkUp(new CheckUpCommands(custody, this)),
      m_opener(new TokenOpener(m_page, m_toolBar->search(), m_lookUp, m_replacements, this)),
      m_help(new HelpCommands(*m_actions, settings, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Qernal Token Manager"));
    build();
    connectActions();
    connectCommands(new ListExporter(this, clock, this));
    connectPage();
    wireSearch(*m_actions, m_toolBar->search(), m_page);
    connectUsage();
    connectAccounts();
    connect(clipboard, &SecretClipboard::countdown, m_statusLine, &StatusLine::setClipboardSeconds);
    connect(m_statusLine, &StatusLine::clearClipboardRequested, clipboard, &SecretClipboard::expire);
    connect(m_preferences, &WindowPreferences::changed, this, &MainWindow::preferencesChanged);
    m_state->restore();
    setSession(nullptr);
}

MainWindow::~MainWindow()
{
    // The session outlives this line and must not signal to parts that are being destroyed.
    m_page->disconnect(this);
    m_sessionStatus->setSession(nullptr);
    m_page->setSession(nullptr);
}

void MainWindow::build()
{
    setContextMenuPolicy(Qt::NoContextMenu);
    m_actions->fillMenuBar(menuBar());
    addToolBar(m_toolBar);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_messages);
    setCentralWidget(centre);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_page);

    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_statusLine, 1);
}

void MainWindow::setSession(Session *session)
{
    if (m_session) disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_sessionStatus->setSession(session);
    m_preferences->setSession(session);
    m_toolBar->search()->clear();
    m_page->setSession(session);
    m_opener->setSession(session);
    m_toolBar->switcher()->setCurrent(session == nullptr ? std::nullopt : std::optional(session->account()));
    m_stack->setCurrentWidget(session != nullptr ? static_cast<QWidget *>(m_page) : m_welcome);
    m_toolBar->setVisible(session != nullptr);
    m_toolBar->search()->setEnabled(session != nullptr);
    if (session != nullptr) {
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
        connect(session, &Session::signedIn, this, &MainWindow::startCommands);
        m_page->focusTable();
    }
    startCommands();
}

void MainWindow::startCommands()
{
    Session *session = m_session && m_session->isSignedIn() ? m_session.data() : nullptr;
    m_commands->setSession(session);
    m_lookUp->setSession(session);
    m_usage->setSession(session);
    m_replacements->setSession(session);
    m_handOff->setSession(session);
    m_checkUp->setSession(session);
    const auto state = session != nullptr ? session->list()->state() : TokenList::State::Fresh;
    if (state == TokenList::State::Empty || state == TokenList::State::Stale) session->list()->refresh();
    updateActions();
}

void MainWindow::refresh()
{
    if (m_session && !m_session->isSignedIn()) return emit accountChosen(m_session->account().id);
    if (m_session) m_session->list()->refresh();
}

void MainWindow::offerCliToken(const QString &where, const QString &tokenId, const QString &remark)
{
    m_welcome->offerCliToken(where, tokenId, remark);
}

void MainWindow::setCliConfig(const CliConfig &config)
{
    m_commands->setCliConfig(config);
    m_replacements->setCliConfig(config);
    m_handOff->setCliConfig(config);
}

void MainWindow::setPlaceLedger(PlaceLedger *ledger)
{
    m_handOff->setLedger(ledger);
    m_usage->setLedger(ledger);
    m_replacements->setLedger(ledger);
}

void MainWindow::showMessage(const Message &message)
{
    m_messages->showMessage(message);
}

void MainWindow::setNotes(TokenNotes *notes)
{
    m_page->noteWriter()->setNotes(notes);
    auto *transfer = new NoteTransfer(notes, this);
    connect(transfer, &NoteTransfer::message, this, &MainWindow::showMessage);
    wireNotes(*m_actions, transfer);
}

void MainWindow::closeMessage(const QString &topic)
{
    m_messages->closeTopic(topic);
}

void MainWindow::createToken()
{
    // A question that is open, a new secret above all, comes first.
    if (QApplication::activeModalWidget() == nullptr) m_actions->create->trigger();
}

void MainWindow::connectActions()
{
    wireTokenActions(*m_actions, m_commands, m_page);
    connect(m_actions->refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_actions->commands, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions->signIn, &QAction::triggered, this, &MainWindow::signInRequested);
    connect(m_actions->signOut, &QAction::triggered, this, &MainWindow::signOutRequested);
    connect(m_actions->lock, &QAction::triggered, this, &MainWindow::lock);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quitRequested);
}

void MainWindow::connectCommands(ListExporter *exporter)
{
    connect(m_commands, &TokenCommands::message, this, &MainWindow::showMessage);
    connect(m_commands, &TokenCommands::messageOver, this, &MainWindow::closeMessage);
    connect(m_commands, &TokenCommands::progress, m_statusLine, &StatusLine::setRunning);
    connect(m_commands, &TokenCommands::selectRequested, m_page, &TokensPage::selectToken);
    connect(m_commands, &TokenCommands::signInRequested, this, &MainWindow::signInRequested);
    connect(m_statusLine, &StatusLine::cancelRequested, m_commands, &TokenCommands::cancelRunning);
    connect(m_lookUp, &TokenLookUp::message, this, &MainWindow::showMessage);
    connect(m_lookUp, &TokenLookUp::found, m_page, &TokensPage::selectToken);
    connect(exporter, &ListExporter::message, this, &MainWindow::showMessage);
    connect(m_actions->exportList, &QAction::triggered, exporter, [=, this] { exporter->ask(m_page->listed()); });
}

void MainWindow::connectPage()
{
    connect(m_page, &TokensPage::selectionChanged, this, &MainWindow::updateActions);
    connect(m_page, &TokensPage::listChanged, m_statusLine, [this] { m_statusLine->setCounts(m_page->countsText()); });
    connect(m_page, &TokensPage::createRequested, m_actions->create, &QAction::trigger);
    connect(m_page, &TokensPage::editRequested, m_actions->edit, &QAction::trigger);
    connect(m_page, &TokensPage::message, this, &MainWindow::showMessage);
    connect(m_page, &TokensPage::messageOver, this, &MainWindow::closeMessage);
    connect(m_page, &TokensPage::retryRequested, m_actions->refresh, &QAction::trigger);
    connect(m_page, &TokensPage::signInAgainRequested, this, &MainWindow::signInAgainRequested);
    connect(m_page, &TokensPage::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("rowMenu"));
        menu->setAccessibleName(tr("Selected tokens"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions->fillTokenMenu(menu);
        menu->popup(position);
    });
    QMenu *columns = m_actions->columns();
    connect(columns, &QMenu::aboutToShow, m_page, [this, columns] { m_page->fillColumnsMenu(columns); });
    connect(columns, &QMenu::triggered, m_page, &TokensPage::remember);
    connect(m_messages, &MessageBar::focusReleased, m_page, &TokensPage::focusTable);
}

void MainWindow::connectUsage()
{
    wireUsage(*m_actions, m_usage, m_handOff, m_commands, m_replacements, m_page);
    m_commands->setUsage([this](const QList<Token> &tokens) { return m_usage->countOf(tokens); });
    connect(m_usage, &TokenUsage::changed, this, &MainWindow::showUsage);
    connect(m_page, &TokensPage::selectionChanged, this, &MainWindow::showUsage);
    const auto replaceOne = [this](const Token &token) { m_replacements->replace({token}); };
    connect(m_usage, &TokenUsage::replaceRequested, m_replacements, replaceOne);
    connect(m_commands, &TokenCommands::replaceRequested, m_replacements, replaceOne);
    connect(m_replacements, &ReplacementCommands::createLost, m_commands, &TokenCommands::reportLostCreate);
    connect(
        m_replacements, &ReplacementCommands::replaced, m_page->noteWriter(),
        [this](const Replacement &replacement) { m_page->noteWriter()->move(replacement.oldId, replacement.newId); });
    connect(m_replacements, &ReplacementCommands::message, this, &MainWindow::showMessage);
    connect(m_replacements, &ReplacementCommands::messageOver, this, &MainWindow::closeMessage);
    wireCheckUp(*m_actions, m_checkUp, m_commands, m_replacements, m_page);
    connect(m_checkUp, &CheckUpCommands::signInAgainRequested, this, &MainWindow::signInAgainRequested);
}

void MainWindow::connectAccounts()
{
    const AccountSwitcher *switcher = m_toolBar->switcher();
    connect(switcher, &AccountSwitcher::accountChosen, this, &MainWindow::accountChosen);
    connect(switcher, &AccountSwitcher::signInRequested, this, &MainWindow::signInRequested);
    connect(switcher, &AccountSwitcher::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_welcome, &WelcomePage::accountChosen, this, &MainWindow::accountChosen);
    connect(m_welcome, &WelcomePage::signInRequested, this, &MainWindow::signInRequested);
    connect(m_welcome, &WelcomePage::cliTokenRequested, this, &MainWindow::cliTokenRequested);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_sessionStatus, &SessionStatus::refreshRequested, m_actions->refresh, &QAction::trigger);
    connect(m_sessionStatus, &SessionStatus::signInAgainRequested, this, &MainWindow::signInAgainRequested);
}

void MainWindow::lock()
{
    emit lockRequested();
    showMessage({.level = Message::Level::Success,
                 .text = tr("Locked: clipboard cleared, secrets hidden."),
                 .topic = topics::lock()});
}

void MainWindow::showUsage()
{
    const QList<Token> tokens = m_page->selected();
    if (!m_session || tokens.size() != 1) return;
    const auto record = m_custody->records()->recordOf(m_session->account().id, tokens.first().id);
    m_page->details()->showUsage(m_usage->linesOf(tokens.first(), record ? record->id : QUuid()));
}

void MainWindow::openPalette()
{
    if (auto *open = findChild<CommandPalette *>()) {
        open->close();
        return;
    }
    PaletteSearch search;
    search.addCommands(menuBar(), m_actions->commands);
    search.setTokens(m_session ? m_session->model() : nullptr);
    search.setAccounts(m_accounts->accounts());
    auto *palette = new CommandPalette(search, this);
    connect(palette, &CommandPalette::tokenChosen, m_page, [this](const QString &id) {
        m_page->selectToken(id);
        m_page->focusTable();
    });
    connect(palette, &CommandPalette::lookUpRequested, m_lookUp, &TokenLookUp::lookUp);
    connect(palette, &CommandPalette::accountChosen, this, [this](const QUuid &id) {
        if (!m_session || !m_session->isSignedIn() || m_session->account().id != id) emit accountChosen(id);
    });
    palette->open();
}

void MainWindow::updateActions()
{
    const std::optional<SecretFacts> secret = m_page->secretOfSelected();
    using Access = MainActions::Access;
    const Access access = !m_session ? Access::None : m_session->isSignedIn() ? Access::Service : Access::List;
    m_actions->update(access, m_session ? m_page->selected().size() : 0, secret ? whyNoSecret(*secret) : QString(),
                      secret ? whyNoKeychainEntry(*secret) : QString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isVisible()) {
        // Whoever hid the window has decided already; a refusal now would keep the program from ending.
        event->accept();
        return;
    }
    event->ignore();
    emit closeRequested();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_sessionStatus->setVisibleToUser(true);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_page->remember();
    m_state->save();
    m_sessionStatus->setVisibleToUser(false);
}

} // namespace qernal
