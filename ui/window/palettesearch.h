// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <QIcon>
#include <QList>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QMenuBar;
QT_END_NAMESPACE

namespace qernal {

class TokenTableModel;

/// One row of the command palette: what it is called, and what happens when it is chosen.
struct PaletteEntry {
    enum class Kind { Command, Token, Account, LookUp };

    Kind kind = Kind::Command;
    QString text;
    QString detail; ///< the shortcut, what it is, or why it cannot be chosen
    QIcon icon = {};
    bool enabled = true;
    QPointer<QAction> action = {}; ///< of a command
    QString tokenId = {};          ///< of a token, and what to look up
    QUuid account = {};
};

/// Everything that the command palette finds: the commands of a menu bar, the listed tokens, the accounts, and an id to
/// look up at the service.
class PaletteSearch {
public:
    /// Reads the actions of @p menus, without @p opener, which opens the palette. They are not owned.
    void addCommands(const QMenuBar *menus, const QAction *opener);
    /// Searches the rows of @p tokens, which is not owned and may be null; only then an id can be looked up.
    void setTokens(const TokenTableModel *tokens);
    /// The accounts that can be switched to.
    void setAccounts(const QList<Account> &accounts) { m_accounts = accounts; }

    /// What @p typed finds, what cannot be chosen last; all commands in the order of the menus where nothing is typed.
    /// A command or account is found by the beginnings of its words, a token as in the list. Of many tokens only the
    /// first are returned.
    [[nodiscard]] QList<PaletteEntry> find(const QString &typed) const;

private:
    void addActions(const QList<QAction *> &actions, const QString &path, const QAction *opener);
    void findTokens(const QString &typed, QList<PaletteEntry> *found) const;

    QList<PaletteEntry> m_commands;
    QList<Account> m_accounts;
    QPointer<const QObject> m_tokensAlive;
    const TokenTableModel *m_tokens = nullptr;
};

/// The id in @p text, which may be a whole token (id@secret): the part that may be shown. Empty where it has no id.
[[nodiscard]] QString tokenIdIn(const QString &text);

} // namespace qernal
