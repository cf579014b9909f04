// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/accountlist.h"
#include "app/console/consolecommand.h"
#include "app/console/consolecommandline.h"
#include "core/replacement/replacementjournal.h"

#include <memory>

namespace qernal {

class CheckUp;

/// `check [NAME] [--json] [--verify]`: what may be wrong with the account's tokens, their secrets and this computer.
/// The exit code is Findings if anything is. A fault of the keychain or the service is a finding.
class CheckCommand : public ConsoleCommand {
    Q_OBJECT
public:
    /// @p secrets is not owned.
    CheckCommand(const ConsoleCommandLine &line, const ProfilePaths &paths, StoredSecrets *secrets,
                 QObject *parent = nullptr);
    ~CheckCommand() override;

    void start() override;

private:
    void check(const QList<Token> &tokens, const std::optional<Error> &listError);
    /// The ID of the token that the command line names; empty where it names none.
    [[nodiscard]] Answered<QString> wantedToken(const QList<Token> &tokens) const;
    void print();

    ConsoleCommandLine m_line;
    StoredSecrets *m_secrets;
    AccountList m_list;
    Account m_account;
    HttpClient m_http;
    ReplacementJournal m_replacements;
    std::unique_ptr<CheckUp> m_checkUp;
};

} // namespace qernal
