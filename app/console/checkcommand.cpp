// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/checkcommand.h"

#include "app/console/checkreport.h"
#include "app/console/consoleoutput.h"
#include "app/console/tokenchoice.h"
#include "core/checkup/checkup.h"
#include "core/visibletext.h"
#include "ui/feedback/checkuptext.h"

#include <QDir>

#include <utility>

namespace qernal {

CheckCommand::CheckCommand(const ConsoleCommandLine &line, const ProfilePaths &paths, StoredSecrets *secrets,
                           QObject *parent)
    : ConsoleCommand(parent), m_line(line), m_secrets(secrets), m_list(secrets), m_replacements(paths.replacementFolder)
{
    connect(&m_list, &AccountList::read, this, [this](const QList<Token> &tokens) { check(tokens, std::nullopt); });
    connect(&m_list, &AccountList::failed, this, [this](const Error &error) { check({}, error); });
}

CheckCommand::~CheckCommand() = default;

void CheckCommand::start()
{
    const Answered<Account> account = m_secrets->account(m_line.account);
    if (!account) return refuse(account.error());
    m_account = *account;
    m_replacements.load();
    m_list.start(m_account);
}

Answered<QString> CheckCommand::wantedToken(const QList<Token> &tokens) const
{
    if (m_line.token.isEmpty()) return QString();
    QList<KnownToken> all;
    QSet<QString> listed;
    for (const Token &token : tokens) {
        all.append({token.id, token.name, {}});
        listed.insert(token.id.toLower());
    }
    const QList<KnownToken> stored = m_secrets->tokens(m_account);
    for (const KnownToken &token : stored) {
        if (!listed.contains(token.id.toLower())) all.append(token);
    }
    const QList<KnownToken> found = tokensNamed(all, m_line.token);
    if (found.size() > 1) return tl::unexpected<Refusal>(severalNamed(found, m_line.token));
    if (found.isEmpty())
        return refusal(
            NotHere, tr("There is no token “%1” in the list or on this computer.").arg(visibleText(m_line.token, 60)));
    return found.constFirst().id;
}

void CheckCommand::check(const QList<Token> &tokens, const std::optional<Error> &listError)
{
    const Answered<QString> wanted = wantedToken(tokens);
    if (!wanted) return refuse(wanted.error());
    CheckUpParts parts{.records = m_secrets->records(),
                       .settings = m_secrets->settings(),
                       .keychain = m_secrets->keychain(),
                       .http = &m_http,
                       .replacements = &m_replacements};
    parts.readSecret = [this](const QString &key, QObject *context, Callback<Secret> done) {
        m_secrets->readKey(key, context, std::move(done));
    };
    const QStringList noted = m_secrets->notes(m_account).keys();
    const QSet<QString> notedIds(noted.cbegin(), noted.cend());
    m_checkUp = std::make_unique<CheckUp>(parts, CheckUpSubject{.account = m_account,
                                                                .tokens = tokens,
                                                                .listError = listError,
                                                                .lastUses = m_secrets->lastUses(m_account),
                                                                .notedIds = notedIds,
                                                                .onlyToken = *wanted,
                                                                .verifies = m_line.verify,
                                                                .environment = QProcessEnvironment::systemEnvironment(),
                                                                .home = QDir::homePath(),
                                                                .folders = chosenFolders(*m_secrets->settings()),
                                                                .currentFolder = QDir::currentPath()});
    connect(m_checkUp.get(), &CheckUp::finished, this, &CheckCommand::print);
    m_checkUp->start();
}

void CheckCommand::print()
{
    const QList<Finding> findings = m_checkUp->findings();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool printed =
        m_line.json ? printBytes(checkJson(findings, m_account, now)) : printText(checkUpText(findings, now));
    emit finished(!printed ? NotWritten : m_checkUp->hasWarnings() ? Findings : Success);
}

} // namespace qernal
