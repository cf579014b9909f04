// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/accountlist.h"
#include "app/console/consolecommand.h"
#include "app/console/consolecommandline.h"

#include <QHash>
#include <QUuid>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace qernal {

/// `identify [FILE…]`: which tokens of the account stand in files, or in standard input, a line each. The exit code is
/// Findings if a secret stands there. Where the list cannot be read, the tokens that this computer knows are looked
/// for.
class IdentifyCommand : public ConsoleCommand {
    Q_OBJECT
public:
    /// @p secrets is not owned.
    IdentifyCommand(const ConsoleCommandLine &line, StoredSecrets *secrets, QObject *parent = nullptr);

    void start() override;

private:
    void know(const QString &id, const QString &name);
    /// @p otherwise: the exit code where no secret is found.
    void identify(ExitCode otherwise);
    [[nodiscard]] bool identifyIn(QIODevice *device, const QString &name);

    ConsoleCommandLine m_line;
    StoredSecrets *m_secrets;
    AccountList m_list;
    QHash<QUuid, QString> m_names;
    bool m_foundSecret = false;
};

} // namespace qernal
