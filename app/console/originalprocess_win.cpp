// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/originalprocess.h"

#include "app/console/childenvironment.h"

#include <cerrno>
#include <cstring>
#include <process.h>
#include <vector>

#include <windows.h>

namespace qernal {

namespace {

/// As the child's C library takes it apart again: backslashes count only before a quotation mark.
QByteArray quoted(const QByteArray &argument)
{
    QByteArray text(1, '"');
    qsizetype backslashes = 0;
    for (const char byte : argument) {
        if (byte == '"') text.append(backslashes + 1, '\\');
        backslashes = byte == '\\' ? backslashes + 1 : 0;
        text.append(byte);
    }
    return text.append(backslashes, '\\').append('"');
}

/// The console sends Ctrl+C to both; what it means is the command's to decide.
BOOL WINAPI leaveToCommand(DWORD event)
{
    return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

Answered<std::intptr_t> spawn(int mode, const QList<QByteArray> &command, ChildEnvironment &environment)
{
    // The C library joins them with spaces.
    std::vector<QByteArray> words;
    for (const QByteArray &argument : command)
        words.push_back(quoted(argument));
    std::vector<const char *> arguments;
    for (const QByteArray &word : words)
        arguments.push_back(word.constData());
    arguments.push_back(nullptr);
    std::vector<char *> block = environment.block();
    // A function: what is ignored without one, the command would ignore as well.
    SetConsoleCtrlHandler(leaveToCommand, TRUE);
    const std::intptr_t result =
        _spawnvpe(mode, command.constFirst().constData(), arguments.data(), const_cast<const char **>(block.data()));
    if (result != -1) return result;
    return refusal(errno == ENOENT ? NoCommand : CannotStart, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

struct OriginalProcess::State {};

OriginalProcess::OriginalProcess() = default;

void OriginalProcess::restore() const {}

Answered<int> runInPlace(const QList<QByteArray> &command, ChildEnvironment &environment, const OriginalProcess &)
{
    const Answered<std::intptr_t> exitCode = spawn(_P_WAIT, command, environment);
    if (!exitCode) return tl::unexpected<Refusal>(exitCode.error());
    return static_cast<int>(*exitCode);
}

Answered<std::intptr_t> startBeside(const QList<QByteArray> &command, ChildEnvironment &environment)
{
    return spawn(_P_NOWAIT, command, environment);
}

} // namespace qernal
