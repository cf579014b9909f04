// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/getcommand.h"

#include "app/console/consoleoutput.h"

namespace qernal {

GetCommand::GetCommand(const ConsoleCommandLine &line, StoredSecrets *secrets, QObject *parent)
    : ConsoleCommand(parent), m_line(line), m_secrets(secrets)
{
}

void GetCommand::start()
{
    const Answered<Account> account = m_secrets->account(m_line.account);
    if (!account) return refuse(account.error());
    const Answered<KnownToken> token = m_secrets->token(*account, m_line.token);
    if (!token) return refuse(token.error());
    if (isOutputTerminal() && !m_line.show) {
        return refuse(
            {Usage, tr("Standard output is a terminal, where the secret would stay in view. Send it to a pipe, "
                       "or add --show.")});
    }
    m_secrets->read(*token, this, [this, account = *account, token = *token](const Result<Secret> &secret) {
        if (!secret) return fail(secret.error(), ErrorContext::ReadSecret);
        print(*secret, account, token);
    });
}

void GetCommand::print(const Secret &secret, const Account &account, const KnownToken &token)
{
    const bool printed = printBytes(secret.view()) && (!isOutputTerminal() || printBytes("\n"));
    if (const auto reason = m_secrets->recordUse(account, token)) printMessage(*reason);
    emit finished(printed ? Success : NotWritten);
}

} // namespace qernal
