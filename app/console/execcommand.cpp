// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/execcommand.h"

#include "app/console/childenvironment.h"
#include "app/console/consoleoutput.h"

namespace qernal {

ExecCommand::ExecCommand(const ConsoleCommandLine &line, const OriginalProcess &original, StoredSecrets *secrets,
                         QObject *parent)
    : ConsoleCommand(parent), m_line(line), m_original(original), m_secrets(secrets)
{
}

void ExecCommand::start()
{
    const Answered<Account> account = m_secrets->account(m_line.account);
    if (!account) return refuse(account.error());
    const Answered<KnownToken> token = m_secrets->token(*account, m_line.token);
    if (!token) return refuse(token.error());
    m_secrets->read(*token, this, [this, account = *account](const Result<Secret> &secret) {
        if (!secret) return fail(secret.error(), ErrorContext::ReadSecret);
        runWith(*secret, account);
    });
}

void ExecCommand::runWith(const Secret &secret, const Account &account)
{
    ChildEnvironment environment;
    environment.set("QERNAL_TOKEN", secret.view());
    // The secret must reach no other service than its own, whatever a .env of the folder names.
    environment.set("QERNAL_HOST_HYDRA", account.authorizationUrl.toEncoded());
    environment.set("QERNAL_HOST_CHAOS", account.apiUrl.toEncoded());
    printMessage(tr("The secret itself is in the environment of the command, where its children and whoever may read "
                    "that process find it."));
    const QByteArray &program = m_line.childCommand.constFirst();
    const Answered<int> ended = runInPlace(m_line.childCommand, environment, m_original);
    if (!ended) {
        return refuse({ended.error().exitCode,
                       tr("“%1” cannot be started: %2").arg(QString::fromLocal8Bit(program), ended.error().line)});
    }
    emit finished(*ended);
}

} // namespace qernal
