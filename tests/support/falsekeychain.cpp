// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/falsekeychain.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <utility>

namespace qernal {

namespace {

constexpr int PatienceMs = 30'000;

} // namespace

FalseKeychain::~FalseKeychain()
{
    end();
}

bool FalseKeychain::start(const QString &name)
{
    end();
    const QString program = m_names.filePath(name);
    if (!QFile::exists(program) && !QFile::link(QStringLiteral(QERNAL_BIN_DIR "/qernal-false-keychain"), program)) {
        return false;
    }
    m_said.clear();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, QStringList());
    return m_process.waitForStarted() && says(QStringLiteral("ready"));
}

void FalseKeychain::end()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished();
}

bool FalseKeychain::obey(const QString &line)
{
    if (m_process.state() != QProcess::Running) return false;
    // What it held before is let go, so that nobody may wait for it any more.
    collect();
    m_said.clear();
    m_process.write(line.toLatin1() + '\n');
    return says(QStringLiteral("ok"));
}

bool FalseKeychain::holds(const QString &member)
{
    return says(QStringLiteral("held ") + member);
}

int FalseKeychain::calls(const QString &member)
{
    if (m_process.state() != QProcess::Running) return -1;
    const QString question = QStringLiteral("calls ") + member;
    m_process.write(question.toLatin1() + '\n');
    int count = -1;
    const bool said = QTest::qWaitFor(
        [this, &question, &count] {
            collect();
            for (const QString &line : std::as_const(m_said)) {
                if (line.startsWith(question + QLatin1Char(' '))) count = line.section(QLatin1Char(' '), 2).toInt();
            }
            return count >= 0;
        },
        PatienceMs);
    if (!said) return -1;
    m_said.removeIf([&question](const QString &line) { return line.startsWith(question); });
    return count;
}

bool FalseKeychain::died()
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, PatienceMs);
}

bool FalseKeychain::stop()
{
    return m_process.processId() > 0 && ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP) == 0;
}

bool FalseKeychain::goOn()
{
    return m_process.processId() > 0 && ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT) == 0;
}

bool FalseKeychain::says(const QString &line)
{
    return QTest::qWaitFor(
        [this, &line] {
            collect();
            return m_said.removeOne(line);
        },
        PatienceMs);
}

void FalseKeychain::collect()
{
    while (m_process.canReadLine())
        m_said.append(QString::fromLatin1(m_process.readLine()).trimmed());
}

} // namespace qernal
