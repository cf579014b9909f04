// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/identifycommand.h"

#include "app/console/consoleoutput.h"
#include "app/console/idsearch.h"
#include "core/visibletext.h"
#include "ui/feedback/errortext.h"

#include <QFile>

namespace qernal {

IdentifyCommand::IdentifyCommand(const ConsoleCommandLine &line, StoredSecrets *secrets, QObject *parent)
    : ConsoleCommand(parent), m_line(line), m_secrets(secrets), m_list(secrets)
{
    connect(&m_list, &AccountList::read, this, [this](const QList<Token> &tokens) {
        for (const Token &token : tokens)
            know(token.id, token.name);
        identify(Success);
    });
    connect(&m_list, &AccountList::failed, this, [this](const Error &error, bool fromKeychain) {
        printMessage(errorText(error, fromKeychain ? ErrorContext::OpenAccount : ErrorContext::List));
        printMessage(tr("Only tokens whose secrets came to this computer are looked for."));
        identify(exitCodeOf(error));
    });
}

void IdentifyCommand::start()
{
    const Answered<Account> account = m_secrets->account(m_line.account);
    if (!account) return refuse(account.error());
    const QList<KnownToken> stored = m_secrets->tokens(*account);
    for (const KnownToken &token : stored)
        know(token.id, token.name);
    m_list.start(*account);
}

void IdentifyCommand::know(const QString &id, const QString &name)
{
    const QUuid uuid = QUuid::fromString(id);
    if (!uuid.isNull()) m_names.insert(uuid, name.isEmpty() ? id : name);
}

void IdentifyCommand::identify(ExitCode otherwise)
{
    const QStringList files = m_line.files.isEmpty() ? QStringList{QStringLiteral("-")} : m_line.files;
    for (const QString &name : files) {
        const bool isStandardInput = name == QLatin1String("-");
        QFile file(name);
        const bool isOpen = isStandardInput ? file.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                            : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (!isOpen) {
            const QString reason = file.errorString();
            return refuse({NotWritten, tr("%1 cannot be read: %2").arg(visibleText(name), visibleText(reason))});
        }
        if (!identifyIn(&file, isStandardInput ? QString() : name)) {
            emit finished(NotWritten);
            return;
        }
    }
    emit finished(m_foundSecret ? Findings : otherwise);
}

bool IdentifyCommand::identifyIn(QIODevice *device, const QString &name)
{
    const IdMatcher matcher(m_names.keys());
    return searchIds(device, matcher, [this, &name](const IdMatch &match, qint64 line) {
        m_foundSecret = m_foundSecret || match.hasSecret;
        const QString where = (name.isEmpty() ? QString() : name + QLatin1Char(':')) + QString::number(line);
        const QString token = visibleText(m_names.value(match.id));
        const QString words = match.hasSecret ? tr("%1: %2, with its secret") : tr("%1: %2, ID only");
        return printText(words.arg(where, token) + QLatin1Char('\n'));
    });
}

} // namespace qernal
