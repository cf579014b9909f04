// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/execcommand.h"

#include "app/console/childenvironment.h"
#include "app/console/consoleoutput.h"
#include "core/auth/terraformtoken.h"
#include "core/net/origin.h"
#include "core/visibletext.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

constexpr qsizetype MaxNamedBlocks = 3;

struct ExecWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::ExecWords)
};

/// Terraform, run here, would use another token than that of the run, and would not say so.
void warnOfTerraformTokens()
{
    const QList<TerraformToken> tokens = terraformTokensIn(QDir::currentPath());
    if (tokens.isEmpty()) return;
    QStringList places;
    for (const TerraformToken &token : tokens.first(std::min(tokens.size(), MaxNamedBlocks)))
        places.append(QStringLiteral("%1:%2").arg(visibleText(token.file, 60), QString::number(token.line)));
    if (tokens.size() > MaxNamedBlocks) places.append(QStringLiteral("…"));
    printMessage(ExecWords::tr("Terraform uses the token that its provider block names, not that of this run: remove "
                               "the argument “token” in %1")
                     .arg(places.join(QStringLiteral(", "))));
}

} // namespace

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
    m_secrets->read(*token, this, [this, account = *account, token = *token](Result<Secret> secret) {
        if (!secret) return fail(secret.error(), ErrorContext::ReadSecret);
        warnOfTerraformTokens();
        if (const auto reason = m_secrets->recordUse(account, token)) printMessage(*reason);
        if (m_line.passSecret)
            passSecret(*secret, account);
        else
            runBeside(std::move(*secret), account);
    });
}

Refusal ExecCommand::notStarted(const Refusal &reason) const
{
    const QString program = QString::fromLocal8Bit(m_line.childCommand.constFirst());
    return {reason.exitCode, tr("“%1” cannot be started: %2").arg(visibleText(program), reason.line)};
}

void ExecCommand::passSecret(const Secret &secret, const Account &account)
{
    ChildEnvironment environment;
    environment.set("QERNAL_TOKEN", secret.view());
    // The secret must reach no other service than its own, whatever a .env of the folder names.
    environment.set("QERNAL_HOST_HYDRA", baseOf(account.authorizationUrl));
    environment.set("QERNAL_HOST_CHAOS", baseOf(account.apiUrl));
    printMessage(tr("The secret itself is in the environment of the command, where its children and whoever may read "
                    "that process find it."));
    const Answered<int> ended = runInPlace(m_line.childCommand, environment, m_original);
    if (!ended) return refuse(notStarted(ended.error()));
    emit finished(*ended);
}

void ExecCommand::runBeside(Secret secret, const Account &account)
{
    m_broker = std::make_unique<Broker>(Broker::Settings{.account = account,
                                                         .rules = m_line.rules,
                                                         .logFile = m_line.logFile,
                                                         .lendsAccessToken = m_line.lendAccessToken},
                                        std::move(secret));
    connect(m_broker.get(), &Broker::warned, this, &printMessage);
    if (const auto reason = m_broker->listen())
        return refuse({NotWritten, tr("Nothing was started: %1").arg(visibleText(*reason))});
    connect(&m_child, &ChildProcess::ended, this, [this](int exitCode, int signal) {
        // Whatever the command has copied is worth nothing from here on.
        m_broker.reset();
        ChildProcess::endLike(exitCode, signal);
    });
    ChildEnvironment environment;
    const Secret apiToken = m_broker->apiToken();
    environment.set("QERNAL_TOKEN", apiToken.view());
    environment.set("QERNAL_HOST_HYDRA", m_broker->url());
    environment.set("QERNAL_HOST_CHAOS", m_line.lendAccessToken ? baseOf(account.apiUrl) : m_broker->url());
    if (m_line.lendAccessToken)
        printMessage(tr("The command gets a real access token: what it copies of it works until that expires, and "
                        "nothing limits what it does with it."));
    const Answered<void> started = m_child.start(m_line.childCommand, environment, m_original);
    if (!started) refuse(notStarted(started.error()));
}

} // namespace qernal
