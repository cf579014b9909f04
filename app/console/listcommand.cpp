// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/listcommand.h"

#include "app/console/consoleoutput.h"
#include "core/expiry/expirynotices.h"
#include "app/console/tokentable.h"
#include "core/tokens/expiry.h"
#include "core/tokens/tokenwords.h"
#include "ui/feedback/errortext.h"

#include <QLocale>

#include <algorithm>

namespace qernal {

ListCommand::ListCommand(const ConsoleCommandLine &line, StoredSecrets *secrets, QObject *parent)
    : ConsoleCommand(parent), m_line(line), m_secrets(secrets), m_list(secrets)
{
    connect(&m_list, &AccountList::read, this, &ListCommand::print);
    connect(&m_list, &AccountList::failed, this, &ListCommand::handleFailure);
}

void ListCommand::start()
{
    const Answered<Account> account = m_secrets->account(m_line.account);
    if (!account) return refuse(account.error());
    m_account = *account;
    // A timer runs it, also where there is no network and the keychain is locked.
    if (m_line.notify && printRemembered({})) return;
    m_list.start(m_account);
}

void ListCommand::handleFailure(const Error &error, bool fromKeychain)
{
    const ErrorContext context = fromKeychain ? ErrorContext::OpenAccount : ErrorContext::List;
    // Who is refused is not shown what was listed before.
    if (error.needsSignIn() || !printRemembered(errorText(error, context))) fail(error, context);
}

bool ListCommand::printRemembered(const QString &reason)
{
    const std::optional<RememberedList> list = m_secrets->rememberedList(m_account);
    if (!list) return false;
    const QString when = tr("This is the list as of %1 (%2).")
                             .arg(QLocale().toString(list->readAt.toLocalTime(), QLocale::ShortFormat),
                                  relativeTime(list->readAt, QDateTime::currentDateTimeUtc()));
    printMessage(reason.isEmpty() ? when : reason + QLatin1Char(' ') + when);
    QList<Token> tokens;
    for (const ReadToken &read : list->tokens)
        tokens.append(read.token);
    print(tokens);
    return true;
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
