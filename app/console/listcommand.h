// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/accountlist.h"
#include "app/console/consolecommand.h"
#include "app/console/consolecommandline.h"
#include "core/expiry/desktopnotifier.h"

namespace qernal {

/// `list [--json] [--expiring DAYS [--notify]]`: the tokens of an account, and where their secrets are. With --expiring
/// only those that have expired or will within so many days; the exit code is then Expiring if there is one, whether
/// the desktop showed a notification or not. Where keychain or service cannot be reached, the list is the one that the
/// window read last, with --notify always: a line on standard error says as of when.
class ListCommand : public ConsoleCommand {
    Q_OBJECT
public:
    /// @p secrets is not owned.
    ListCommand(const ConsoleCommandLine &line, StoredSecrets *secrets, QObject *parent = nullptr);

    void start() override;

private:
    void handleFailure(const Error &error, bool fromKeychain);
    /// Prints the remembered list with @p reason on standard error; false if there is none.
    [[nodiscard]] bool printRemembered(const QString &reason);
    void print(QList<Token> tokens);
    [[nodiscard]] bool isWanted(const Token &token, const QDateTime &now) const;

    ConsoleCommandLine m_line;
    StoredSecrets *m_secrets;
    AccountList m_list;
    DesktopNotifier m_notifier;
    Account m_account;
};

} // namespace qernal
