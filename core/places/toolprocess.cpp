// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/toolprocess.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace qernal {

QProcessEnvironment toolEnvironment(QProcessEnvironment environment)
{
    for (const QString &name : {QStringLiteral("QERNAL_TOKEN"), QStringLiteral("TF_VAR_qernal_token"),
                                QStringLiteral("GH_DEBUG"), QStringLiteral("DEBUG"), QStringLiteral("VAULT_LOG_LEVEL")})
        environment.remove(name);
    environment.insert(QStringLiteral("GH_PROMPT_DISABLED"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GH_NO_UPDATE_NOTIFIER"), QStringLiteral("1"));
    environment.insert(QStringLiteral("NO_PROMPT"), QStringLiteral("1"));
    environment.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    environment.insert(QStringLiteral("TERM"), QStringLiteral("dumb"));
    return environment;
}

void withoutTerminal(QProcess *tool)
{
#ifdef Q_OS_UNIX
    tool->setChildProcessModifier([] { ::setsid(); });
#else
    Q_UNUSED(tool)
#endif
}

void endTool(QProcess *tool, bool kill)
{
    if (tool->state() == QProcess::NotRunning) return;
#ifdef Q_OS_UNIX
    // It leads a session of its own, unless it has only just been started or shares ours.
    const auto leader = static_cast<pid_t>(tool->processId());
    if (leader > 0) ::kill(-leader, kill ? SIGKILL : SIGTERM);
#endif
    if (kill)
        tool->kill();
    else
        tool->terminate();
}

void letGo(QProcess *tool)
{
    if (tool->state() == QProcess::NotRunning) return;
    tool->setParent(nullptr);
    QObject::connect(tool, &QProcess::finished, tool, &QObject::deleteLater);
    endTool(tool, true);
}

} // namespace qernal
