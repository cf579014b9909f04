// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/accountlist.h"
#include "app/console/consolecommand.h"
#include "app/console/consolecommandline.h"
#include "app/console/reminderwait.h"

namespace qernal {

/// `list [--json] [--expiring DAYS] [--notify [--wait]]`: the tokens of an account, and where their secrets are. With
/// --expiring only those that have expired or will within so many days; with --notify alone those that will within the
/// days that the settings name. The exit code is then Expiring if there is one, whether the desktop showed a
/// notification or not. A notification is shown of what was not said yet: see ExpiryMonitor, which the window shares.
/// Where keychain or service cannot be reached, the list is the one that the
/// window read last, with --notify always: a line on standard error says as of when.
class ListCommand : public ConsoleCommand {
    Q_OBJECT
public:
    /// @p secrets is not owned; @p reminderFolder: see ExpiryMonitor.
    ListCommand(const ConsoleCommandLine &line, StoredSecrets *secrets, const QString &reminderFolder,
                QObject *parent = nullptr);

    void start() override;

private:
    void handleFailure(const Error &error, bool fromKeychain);
    /// Prints the remembered list with @p reason on standard error; false if there is none.
    [[nodiscard]] bool printRemembered(const QString &reason);
    void print(QList<Token> tokens);
    void remind(const QList<Token> &tokens);
    void finishReminding(const std::optional<QString> &problem);
    [[nodiscard]] bool isWanted(const Token &token, const QDateTime &now) const;

    ConsoleCommandLine m_line;
    StoredSecrets *m_secrets;
    QList<int> m_reminderDays;       // with --notify
    std::optional<int> m_withinDays; // of what is listed; nothing for all
    AccountList m_list;
    ExpiryReminders m_reminders;
    ReminderWait m_wait;
    Account m_account;
    QDateTime m_readAt; // of a remembered list
    ExitCode m_exitCode = Success;
};

} // namespace qernal
