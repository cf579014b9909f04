// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realprogram.h"

#include <QTest>

#include <csignal>

namespace qernal {

namespace {

/// Runs it to its end; false if it fails or has none by then.
bool xdotool(const QStringList &arguments, int milliseconds = 30'000)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("xdotool"), arguments);
    // The loop turns meanwhile, for the program may wait for a server that is in this process.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, milliseconds)) {
        process.kill();
        process.waitForFinished();
        return false;
    }
    return process.error() == QProcess::UnknownError && process.exitCode() == 0;
}

/// Qt puts the program's own name behind the titles of all its other windows.
QStringList searchFor(const QString &title)
{
    return {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
            QLatin1Char('^') + title};
}

/// Asks less often than qWaitFor alone would, for each question is a process.
bool becomes(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(
        [&condition] {
            if (condition()) return true;
            QTest::qWait(150);
            return false;
        },
        milliseconds);
}

} // namespace

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

bool RealProgram::hasWindow(const QString &title) const
{
    const QStringList activate{QStringLiteral("windowactivate"), QStringLiteral("--sync")};
    // A window that is about to close never becomes active; another look finds the one that stays.
    return becomes([&] { return xdotool(searchFor(title) + activate, 5'000); }, 30'000);
}

bool RealProgram::opens(const QStringList &keys, const QString &title) const
{
    return pressUntil(keys, [&] { return xdotool(searchFor(title)); }) && hasWindow(title);
}

bool RealProgram::pressUntil(const QStringList &keys, const std::function<bool()> &condition) const
{
    for (int presses = 0; presses < 6; ++presses) {
        press(keys);
        // Long enough that a program that is only late is not asked twice.
        if (becomes(condition, 5'000)) return true;
    }
    return false;
}

bool RealProgram::sendNewToken(const QString &name, bool store) const
{
    if (!opens({QStringLiteral("ctrl+n")}, QStringLiteral("New token"))) return false;
    type(name);
    // By the space bar, which ticks at once: a mnemonic does so a moment later, when the next key may have come.
    const QString tab = QStringLiteral("Tab");
    if (!store) press({tab, tab, tab, QStringLiteral("space")});
    press({QStringLiteral("Return")});
    return true;
}

void RealProgram::press(const QStringList &keys) const
{
    for (const QString &key : keys) {
        // A window that has just become active ignores the keys that decide something.
        QTest::qWait(400);
        if (!xdotool({QStringLiteral("key"), key})) qWarning() << "xdotool failed on" << key;
        // A person's fingers; the window must have taken one key before the next is meant for what it opened. A
        // mnemonic holds its button down for a tenth of a second, and only then clicks it.
        QTest::qWait(key.startsWith(QLatin1String("alt+")) ? 600 : 150);
    }
}

void RealProgram::type(const QString &text) const
{
    if (!xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), text})) {
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
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 30'000) &&
           m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace qernal
