// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/broker/broker.h"
#include "app/console/childprocess.h"
#include "app/console/consolecommand.h"
#include "app/console/consolecommandline.h"
#include "app/console/originalprocess.h"
#include "app/console/storedsecrets.h"

#include <memory>

namespace qernal {

/// `exec NAME -- COMMAND…`: runs a command with the token. The command gets a nonce and the address of a Broker, which
/// alone has the secret, as long as the command runs; with --secret it becomes this process, and has the secret and the
/// hosts of its account in its environment.
class ExecCommand : public ConsoleCommand {
    Q_OBJECT
public:
    /// @p secrets is not owned.
    ExecCommand(const ConsoleCommandLine &line, const OriginalProcess &original, StoredSecrets *secrets,
                QObject *parent = nullptr);

    void start() override;

private:
    void passSecret(const Secret &secret, const Account &account);
    void runBeside(Secret secret, const Account &account);
    [[nodiscard]] Refusal notStarted(const Refusal &reason) const;

    ConsoleCommandLine m_line;
    OriginalProcess m_original;
    StoredSecrets *m_secrets;
    std::unique_ptr<Broker> m_broker;
    ChildProcess m_child;
};

} // namespace qernal
