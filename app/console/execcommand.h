// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/consolecommand.h"
#include "app/console/consolecommandline.h"
#include "app/console/originalprocess.h"
#include "app/console/storedsecrets.h"

namespace qernal {

/// `exec NAME --secret -- COMMAND…`: runs a command with the secret, and the hosts of its account, in its environment.
class ExecCommand : public ConsoleCommand {
    Q_OBJECT
public:
    /// @p secrets is not owned.
    ExecCommand(const ConsoleCommandLine &line, const OriginalProcess &original, StoredSecrets *secrets,
                QObject *parent = nullptr);

    void start() override;

private:
    void runWith(const Secret &secret, const Account &account);

    ConsoleCommandLine m_line;
    OriginalProcess m_original;
    StoredSecrets *m_secrets;
};

} // namespace qernal
