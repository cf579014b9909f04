// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realprogram.h"

#include <QTest>

#include <csignal>

namespace qernal {

RealProgram::RealProgram(const QStringList &arguments, const QStringList &wrapper)
{
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    const QStringList line = wrapper + QStringList{QStringLiteral(QERNAL_BIN_DIR "/qernal-token-manager")} + arguments;
    m_process.start(line.constFirst(), line.sliced(1));
    m_process.waitForStarted();
}

RealProgram::~RealProgram()
{
    kill();
}

int RealProgram::xdotool(const QStringList &arguments) const
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("xdotool"), arguments);
    if (!process.waitForFinished(15'000)) process.kill();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

bool RealProgram::hasWindow(const QString &title) const
{
    const QStringList search{QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title};
    const bool found = QTest::qWaitFor([&] { return xdotool(search) == 0; }, 20'000);
    return found && xdotool(search + QStringList{QStringLiteral("windowactivate"), QStringLiteral("--sync")}) == 0;
}

void RealProgram::press(const QStringList &keys) const
{
    for (const QString &key : keys) {
        if (xdotool({QStringLiteral("key"), key}) != 0) qWarning() << "xdotool failed on" << key;
        // A person's fingers; the window must have taken one key before the next is meant for what it opened.
        QTest::qWait(150);
    }
}

void RealProgram::type(const QString &text) const
{
    if (xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), text}) != 0) {
        qWarning() << "xdotool failed on" << text;
    }
    QTest::qWait(150);
}

void RealProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool RealProgram::terminate()
{
    m_process.terminate();
    return ends();
}

void RealProgram::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

bool RealProgram::ends()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(10'000);
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace qernal
