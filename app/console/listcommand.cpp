// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/listcommand.h"

#include "app/console/consoleoutput.h"
#include "app/console/expirynotices.h"
#include "app/console/tokentable.h"
#include "core/tokens/expiry.h"

#include <algorithm>

namespace qernal {

ListCommand::ListCommand(const ConsoleCommandLine &line, StoredSecrets *secrets, QObject *parent)
    : ConsoleCommand(parent), m_line(line), m_secrets(secrets), m_list(secrets)
{
    connect(&m_list, &AccountList::read, this, &ListCommand::print);
    connect(&m_list, &AccountList::failed, this, [this](const Error &error, bool fromKeychain) {
        fail(error, fromKeychain ? ErrorContext::OpenAccount : ErrorContext::List);
    });
}

void ListCommand::start()
{
    const Answered<Account> account = m_secrets->account(m_line.account);
    if (!account) return refuse(account.error());
    m_account = *account;
    m_list.start(m_account);
}

bool ListCommand::isWanted(const Token &token, const QDateTime &now) const
{
    if (!m_line.expiringDays) return true;
    const TokenStatus status = tokenStatus(token, now, *m_line.expiringDays);
    return status == TokenStatus::Expired || status == TokenStatus::ExpiringSoon;
}

void ListCommand::print(QList<Token> tokens)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    tokens.removeIf([this, &now](const Token &token) { return !isWanted(token, now); });
    std::stable_sort(tokens.begin(), tokens.end(), [](const Token &a, const Token &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    const QList<TokenRow> rows = tokenRows(tokens, m_secrets->tokens(m_account), m_secrets->lastUses(m_account), now);
    const bool printed = m_line.json ? printBytes(jsonOf(rows)) : printText(tableOf(rows, now));
    const bool isAlarm = m_line.expiringDays && !rows.isEmpty();
    const ExitCode exitCode = !printed ? NotWritten : isAlarm ? Expiring : Success;
    if (!m_line.notify || !isAlarm) {
        emit finished(exitCode);
        return;
    }
    m_notifier.show(expiryNotices(tokens, *m_line.expiringDays, m_account.name, now), this,
                    [this, exitCode](const std::optional<QString> &problem) {
                        if (problem) printMessage(tr("No notification could be shown: %1").arg(*problem));
                        emit finished(exitCode);
                    });
}

} // namespace qernal
