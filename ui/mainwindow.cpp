// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/commandpalette.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/statusline.h"
#include "ui/mainwindowparts.h"
#include "ui/mainwindowtext.h"
#include "ui/signin/accountswitcher.h"
#include "ui/signin/welcomepage.h"
#include "ui/theme/theme.h"
#include "ui/tokens/listexporter.h"
#include "ui/tokens/mainactions.h"
#include "ui/tokens/tokencommands.h"
#include "ui/tokens/tokenspage.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QShortcut>

namespace qernal {

namespace {

constexpr QLatin1String ListTopic("list");
constexpr QLatin1String SessionTopic("session");
constexpr QLatin1String GeometryKey("window/geometry");
constexpr QLatin1String ThemeKey("window/theme");
constexpr QLatin1String DetailsKey("window/details");

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::CredentialRefused;
}

} // namespace

MainWindow::MainWindow(SecretCustody *custody, SecretClipboard *clipboard, AccountStore *accounts, Theme *theme,
                       QSettings *settings, Clock clock, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::make_unique<Parts>(this, accounts, theme, settings, clock))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Qernal Token Manager"));
    setMinimumSize(800, 520);
    // The frame that the window manager adds is not known yet.
    resize(QSize(1100, 680).boundedTo(screen()->availableSize() - QSize(16, 40)));
    m_parts->commands = new TokenCommands(custody, clipboard, settings, clock, this);
    m_parts->commands->setParent(this);
    connectActions();
    connectCommands();
    connectParts();
    restore();
    setSession(nullptr);
}

MainWindow::~MainWindow()
{
    // The parts that outlive this line talk to m_parts while they are destroyed; the session's signals must not.
    delete m_parts->binding;
    m_parts->page->disconnect(this);
    m_parts->page->setSession(nullptr);
}

void MainWindow::setSession(Session *session)
{
    Parts &parts = *m_parts;
    delete parts.binding;
    parts.binding = nullptr;
    parts.session = session;
    parts.messages->closeTopic(ListTopic);
    parts.messages->closeTopic(SessionTopic);
    parts.commands->setSession(session);
    parts.search->clear();
    parts.page->setSession(session);
    parts.switcher->setCurrent(session == nullptr ? std::nullopt : std::optional(session->account()));
    parts.setSignedIn(session != nullptr);
    if (session != nullptr) {
        const Account &account = session->account();
        parts.status->setAccount(account.name, accountRemark(account));
        bindSession();
        if (session->list()->state() == TokenList::State::Empty) {
            session->list()->refresh();
        }
        parts.page->focusTable();
        session->setWatched(parts.watched);
    }
    updateStatus();
    updateActions();
}

void MainWindow::bindSession()
{
    const Session *session = m_parts->session;
    if (!session) return;
    QObject *binding = m_parts->binding = new QObject(this);
    connect(session->list(), &TokenList::refreshed, binding, [this] { listRefreshed(); });
    connect(session->authenticator(), &Authenticator::refused, binding,
            [this](const Error &error) { credentialRefused(error); });
    connect(session, &QObject::destroyed, binding, [this] { setSession(nullptr); });
}

void MainWindow::offerCliToken(const QString &where)
{
    m_parts->welcome->offerCliToken(where);
}

void MainWindow::setCliConfig(const CliConfig &config)
{
    m_parts->commands->setCliConfig(config);
}

void MainWindow::showMessage(const Message &message)
{
    m_parts->messages->showMessage(message);
}

void MainWindow::connectActions()
{
    const MainActions &actions = *m_parts->actions;
    TokenCommands *commands = m_parts->commands;
    TokensPage *page = m_parts->page;
    connect(actions.create, &QAction::triggered, commands, &TokenCommands::createToken);
    connect(actions.revoke, &QAction::triggered, commands, [=] { commands->revoke(page->selected()); });
    const auto onOne = [=, this](QAction *action, void (TokenCommands::*command)(const Token &)) {
        connect(action, &QAction::triggered, this, [=] {
            const QList<Token> tokens = page->selected();
            if (tokens.size() == 1) {
                (commands->*command)(tokens.first());
            }
        });
    };
    onOne(actions.edit, &TokenCommands::edit);
    onOne(actions.regenerate, &TokenCommands::regenerate);
    onOne(actions.copySecret, &TokenCommands::copySecret);
    onOne(actions.checkSecret, &TokenCommands::checkSecret);
    onOne(actions.removeFromKeychain, &TokenCommands::removeFromKeychain);
    connect(actions.refresh, &QAction::triggered, this, [this] {
        if (const Session *session = m_parts->session) {
            session->list()->refresh();
        }
    });
    connect(actions.find, &QAction::triggered, this, [this] {
        m_parts->search->setFocus(Qt::ShortcutFocusReason);
        m_parts->search->selectAll();
    });
    connect(actions.clearFilters, &QAction::triggered, page, &TokensPage::clearFilters);
    connect(actions.commands, &QAction::triggered, this,
            [this] { (new CommandPalette(menuBar(), m_parts->actions->commands, this))->open(); });
    connect(actions.exportList, &QAction::triggered, this, [this] { m_parts->exporter->ask(m_parts->page->listed()); });
    connect(actions.copy, &QAction::triggered, this, &MainWindow::copySelected);
    connect(actions.selectAll, &QAction::triggered, page, &TokensPage::selectAll);
    connect(actions.details, &QAction::triggered, page, &TokensPage::setDetailsWanted);
    connect(actions.signIn, &QAction::triggered, this, &MainWindow::signInRequested);
    connect(actions.signOut, &QAction::triggered, this, &MainWindow::signOutRequested);
    connect(actions.lock, &QAction::triggered, this, &MainWindow::lockRequested);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.shortcuts, &QAction::triggered, this, [this] { showShortcuts(*m_parts->actions, this); });
    connect(actions.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(actions.themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_parts->theme->setMode(static_cast<Theme::Mode>(action->data().toInt()));
        m_parts->settings->setValue(ThemeKey, action->data());
    });
}

void MainWindow::connectCommands()
{
    TokenCommands *commands = m_parts->commands;
    connect(commands, &TokenCommands::message, this, &MainWindow::showMessage);
    connect(commands, &TokenCommands::progress, m_parts->status, &StatusLine::setRunning);
    connect(commands, &TokenCommands::selectRequested, m_parts->page, &TokensPage::selectToken);
    connect(m_parts->exporter, &ListExporter::message, this, &MainWindow::showMessage);
    connect(m_parts->status, &StatusLine::cancelRequested, commands, &TokenCommands::cancelRunning);
}

void MainWindow::connectParts()
{
    Parts &parts = *m_parts;
    TokensPage *page = parts.page;
    connect(page, &TokensPage::selectionChanged, this, &MainWindow::updateActions);
    connect(page, &TokensPage::listChanged, this, &MainWindow::updateStatus);
    connect(page, &TokensPage::createRequested, parts.actions->create, &QAction::trigger);
    connect(page, &TokensPage::retryRequested, parts.actions->refresh, &QAction::trigger);
    connect(page, &TokensPage::signInAgainRequested, this, &MainWindow::signInAgainRequested);
    connect(page, &TokensPage::filtersCleared, parts.search, &QLineEdit::clear);
    connect(page, &TokensPage::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_parts->actions->fillTokenMenu(menu);
        menu->popup(position);
    });
    const DetailsPanel *details = page->details();
    connect(details, &DetailsPanel::copyRequested, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(details, &DetailsPanel::keepRequested, this, [this](const Token &token) { m_parts->commands->keepSecret(token); });
    connect(details, &DetailsPanel::copySecretRequested, parts.actions->copySecret, &QAction::trigger);
    connect(details, &DetailsPanel::checkRequested, parts.actions->checkSecret, &QAction::trigger);
    connect(details, &DetailsPanel::removeFromKeychainRequested, parts.actions->removeFromKeychain, &QAction::trigger);

    connect(parts.search, &QLineEdit::textChanged, page, &TokensPage::setSearch);
    connect(parts.search, &QLineEdit::returnPressed, page, &TokensPage::focusTable);
    auto *down = new QShortcut(Qt::Key_Down, parts.search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, page, &TokensPage::focusTable);
    auto *escape = new QShortcut(Qt::Key_Escape, parts.search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, page, [this] {
        m_parts->search->clear();
        m_parts->page->focusTable();
    });
    connect(parts.columns, &QMenu::aboutToShow, page, [this] { m_parts->page->fillColumnsMenu(m_parts->columns); });

    connect(parts.switcher, &AccountSwitcher::accountChosen, this, &MainWindow::accountChosen);
    connect(parts.switcher, &AccountSwitcher::signInRequested, this, &MainWindow::signInRequested);
    connect(parts.switcher, &AccountSwitcher::signOutRequested, this, &MainWindow::signOutRequested);
    connect(parts.welcome, &WelcomePage::signInRequested, this, &MainWindow::signInRequested);
    connect(parts.welcome, &WelcomePage::cliTokenRequested, this, &MainWindow::cliTokenRequested);
    connect(parts.welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(parts.minute, &QTimer::timeout, this, &MainWindow::updateStatus);
}

void MainWindow::updateActions()
{
    Parts &parts = *m_parts;
    const bool signedIn = !parts.session.isNull();
    parts.actions->update(signedIn, signedIn ? parts.page->selected().size() : 0, parts.page->whyNoSecretOfSelected());
}

void MainWindow::updateStatus()
{
    Parts &parts = *m_parts;
    if (!parts.session) {
        return;
    }
    const TokenList *list = parts.session->list();
    parts.status->setCounts(parts.page->countsText());
    parts.status->setAge(list->state() == TokenList::State::Loading ? tr("loading…")
                                                                    : ageText(list->refreshedAt(), parts.clock()));
}

void MainWindow::listRefreshed()
{
    const Session *session = m_parts->session;
    if (!session) return;
    const TokenList *list = session->list();
    const std::optional<Error> error = list->error();
    updateStatus();
    if (!error || !list->refreshedAt().isValid() || isRefusal(*error)) {
        m_parts->messages->closeTopic(ListTopic);
        return;
    }
    const QString asOf = tr("Showing the list as of %1.").arg(localTime(list->refreshedAt(), m_parts->clock()));
    showMessage({.level = Message::Level::Warning,
                 .text = errorSentence(*error) + QLatin1Char(' ') + asOf,
                 .remedies = {{tr("&Retry"), [action = QPointer<QAction>(m_parts->actions->refresh)] {
                                   if (action) {
                                       action->trigger();
                                   }
                               }}},
                 .topic = ListTopic});
}

void MainWindow::credentialRefused(const Error &error)
{
    // Where there is no list to keep, the page itself says it.
    const Session *session = m_parts->session;
    if (!session || session->model()->rowCount() == 0) return;
    showMessage({.level = Message::Level::Problem,
                 .text = errorSentence(error),
                 .remedies = {{tr("&Sign in again"), [window = QPointer<MainWindow>(this)] {
                                   if (window) {
                                       emit window->signInAgainRequested();
                                   }
                               }}},
                 .topic = SessionTopic});
}

void MainWindow::copySelected()
{
    QStringList lines;
    const QList<Token> tokens = m_parts->page->selected();
    for (const Token &token : tokens) {
        lines << token.name + QLatin1Char('\t') + token.id;
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    }
}

void MainWindow::remember()
{
    m_parts->page->remember();
    m_parts->settings->setValue(GeometryKey, saveGeometry());
    m_parts->settings->setValue(DetailsKey, m_parts->actions->details->isChecked());
}

void MainWindow::restore()
{
    Parts &parts = *m_parts;
    restoreGeometry(parts.settings->value(GeometryKey).toByteArray());
    const bool details = parts.settings->value(DetailsKey, true).toBool();
    parts.actions->details->setChecked(details);
    parts.page->setDetailsWanted(details);
    const int mode = std::clamp(parts.settings->value(ThemeKey, 0).toInt(), 0, static_cast<int>(Theme::Mode::Dark));
    parts.actions->setThemeMode(static_cast<Theme::Mode>(mode));
    parts.theme->setMode(static_cast<Theme::Mode>(mode));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
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
    setWatched(true);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    setWatched(false);
}

void MainWindow::setWatched(bool watched)
{
    Parts &parts = *m_parts;
    parts.watched = watched;
    if (parts.session) parts.session->setWatched(watched);
    if (watched) {
        updateStatus();
        parts.minute->start();
    } else {
        parts.minute->stop();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_parts->fitToolBar(width());
}

} // namespace qernal
