// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/consolecommand.h"
#include "app/console/consolecommandline.h"
#include "app/console/storedsecrets.h"

namespace qernal {

/// `get NAME [--show]`: writes a secret to standard output. A pipe gets its bytes alone; a terminal only with --show,
/// and then a line break too.
class GetCommand : public ConsoleCommand {
    Q_OBJECT
public:
    /// @p secrets is not owned.
    GetCommand(const ConsoleCommandLine &line, StoredSecrets *secrets, QObject *parent = nullptr);

    void start() override;

private:
    void print(const Secret &secret, const Account &account, const KnownToken &token);

    ConsoleCommandLine m_line;
    StoredSecrets *m_secrets;
};

} // namespace qernal
