// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/listcommand.h"

#include "app/console/consoleoutput.h"
#include "app/console/tokentable.h"
#include "core/settings/preferences.h"
#include "core/tokens/expiry.h"
#include "core/tokens/tokenwords.h"
#include "core/visibletext.h"
#include "ui/feedback/errortext.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace qernal {

namespace {

/// How many days before an expiry a person is reminded.
QList<int> reminderDays(const ConsoleCommandLine &line, QSettings *settings)
{
    QList<int> days = Preferences(settings).reminderDays();
    if (!line.expiringDays) return days;
    // What is asked for is a threshold too; what is farther away was not asked for.
    days.removeIf([&line](int each) { return each > *line.expiringDays; });
    days.append(*line.expiringDays);
    return days;
}

/// Within how many days what is listed expires; nothing where all tokens are.
std::optional<int> withinDays(const ConsoleCommandLine &line, const QList<int> &reminderDays)
{
    if (line.expiringDays || !line.notify) return line.expiringDays;
    return std::accumulate(reminderDays.cbegin(), reminderDays.cend(), 0, [](int a, int b) { return std::max(a, b); });
}

} // namespace

ListCommand::ListCommand(const ConsoleCommandLine &line, StoredSecrets *secrets, const QString &reminderFolder,
                         QObject *parent)
    : ConsoleCommand(parent),
      m_line(line),
      m_secrets(secrets),
      m_reminderDays(reminderDays(line, secrets->settings())),
      m_withinDays(withinDays(line, m_reminderDays)),
      m_list(secrets),
      m_reminders(reminderFolder, systemClock(),
                  line.wait ? DesktopNotifier::Listening::WhileOpen : DesktopNotifier::Listening::None),
      m_wait(&m_reminders)
{
    connect(&m_reminders, &ExpiryReminders::notRecorded, this, [](const Error &error) {
        printMessage(tr("What was said could not be noted and will be said again: %1").arg(visibleText(error.message)));
    });
    connect(&m_wait, &ReminderWait::ended, this, [this](const QString &problem) {
        if (!problem.isEmpty()) printMessage(problem);
        emit finished(m_exitCode);
    });
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
    m_readAt = list->readAt;
    QList<Token> tokens;
    for (const ReadToken &read : list->tokens)
        tokens.append(read.token);
    print(tokens);
    return true;
}

bool ListCommand::isWanted(const Token &token, const QDateTime &now) const
{
    if (!m_withinDays) return true;
    const TokenStatus status = tokenStatus(token, now, *m_withinDays);
    return status == TokenStatus::Expired || status == TokenStatus::ExpiringSoon;
}

void ListCommand::print(QList<Token> tokens)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    tokens.removeIf([this, &now](const Token &token) { return !isWanted(token, now); });
    std::stable_sort(tokens.begin(), tokens.end(), [](const Token &a, const Token &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    const QList<TokenRow> rows = tokenRows(tokens, m_secrets->tokens(m_account), m_secrets->lastUses(m_account),
                                           m_secrets->notes(m_account), now);
    const bool printed = m_line.json ? printBytes(jsonOf(rows)) : printText(tableOf(rows, now));
    const bool isAlarm = m_withinDays && !rows.isEmpty();
    m_exitCode = !printed ? NotWritten : isAlarm ? Expiring : Success;
    if (m_line.notify && isAlarm) {
        remind(tokens);
    } else {
        emit finished(m_exitCode);
    }
}

void ListCommand::remind(const QList<Token> &tokens)
{
    m_reminders.setThresholds(m_reminderDays);
    m_reminders.remind({.account = m_account.id, .accountName = m_account.name, .readAt = m_readAt}, tokens, this,
                       [this](const std::optional<QString> &problem) { finishReminding(problem); });
}

void ListCommand::finishReminding(const std::optional<QString> &problem)
{
    if (problem) printMessage(tr("No notification could be shown: %1").arg(*problem));
    m_wait.start();
}

} // namespace qernal
