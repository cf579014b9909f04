// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions and parts bring about.
#include "ui/window/mainwindow.h"

#include "ui/commands/listexporter.h"
#include "ui/commands/tokencommands.h"
#include "ui/feedback/messagebar.h"
#include "ui/feedback/statusline.h"
#include "ui/signin/accountswitcher.h"
#include "ui/signin/welcomepage.h"
#include "ui/tokens/tokenspage.h"
#include "ui/window/commandpalette.h"
#include "ui/window/mainactions.h"
#include "ui/window/mainwindowparts.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTimer>

namespace qernal {

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
    connect(actions.themes, &QActionGroup::triggered, this, &MainWindow::chooseTheme);
}

void MainWindow::connectCommands()
{
    TokenCommands *commands = m_parts->commands;
    connect(commands, &TokenCommands::message, this, &MainWindow::showMessage);
    connect(commands, &TokenCommands::messageOver, this, &MainWindow::closeMessage);
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
    connect(details, &DetailsPanel::keepRequested, this,
            [this](const Token &token) { m_parts->commands->keepSecret(token); });
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
    connect(parts.messages, &MessageBar::focusReleased, page, &TokensPage::focusTable);
    connect(parts.minute, &QTimer::timeout, this, &MainWindow::updateStatus);
}

} // namespace qernal
