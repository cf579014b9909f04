// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/originalprocess.h"

#include "app/console/childenvironment.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>
#include <vector>

#ifdef Q_OS_DARWIN
#include <crt_externs.h>
#define environ (*_NSGetEnviron())
#endif

namespace qernal {

namespace {

// Those that Qt, GLib or we change; a caught signal is reset by the system itself, an ignored one is not.
constexpr std::array ChangedSignals{SIGPIPE, SIGCHLD, SIGINT,  SIGQUIT, SIGTERM,  SIGHUP,
                                    SIGTSTP, SIGCONT, SIGUSR1, SIGUSR2, SIGWINCH, SIGALRM};

} // namespace

struct OriginalProcess::State {
    std::array<struct sigaction, ChangedSignals.size()> actions{};
    sigset_t blocked{};
    rlimit coreFiles{};
};

OriginalProcess::OriginalProcess()
{
    auto state = std::make_shared<State>();
    for (std::size_t i = 0; i < ChangedSignals.size(); ++i)
        sigaction(ChangedSignals.at(i), nullptr, &state->actions.at(i));
    sigprocmask(SIG_SETMASK, nullptr, &state->blocked);
    getrlimit(RLIMIT_CORE, &state->coreFiles);
    m_state = std::move(state);
}

void OriginalProcess::restore() const
{
    for (std::size_t i = 0; i < ChangedSignals.size(); ++i)
        sigaction(ChangedSignals.at(i), &m_state->actions.at(i), nullptr);
    sigprocmask(SIG_SETMASK, &m_state->blocked, nullptr);
}

sigset_t OriginalProcess::defaultSignals() const
{
    sigset_t standard;
    sigemptyset(&standard);
    for (std::size_t i = 0; i < ChangedSignals.size(); ++i) {
        if (m_state->actions.at(i).sa_handler != SIG_IGN) sigaddset(&standard, ChangedSignals.at(i));
    }
    return standard;
}

sigset_t OriginalProcess::blockedSignals() const
{
    return m_state->blocked;
}

void OriginalProcess::allowCoreFiles() const
{
    setrlimit(RLIMIT_CORE, &m_state->coreFiles);
}

tl::unexpected<Refusal> refusalOfStart(int reason)
{
    const ExitCode exitCode = reason == ENOENT || reason == ENOTDIR ? NoCommand : CannotStart;
    return refusal(exitCode, QString::fromLocal8Bit(std::generic_category().message(reason).c_str()));
}

Answered<int> runInPlace(const QList<QByteArray> &command, ChildEnvironment &environment,
                         const OriginalProcess &original)
{
    std::vector<char *> arguments;
    for (const QByteArray &argument : command)
        arguments.push_back(const_cast<char *>(argument.constData()));
    arguments.push_back(nullptr);
    std::vector<char *> block = environment.block();
    original.restore();
    char **const before = environ;
    environ = block.data(); // execvpe() is glibc's alone
    execvp(arguments.front(), arguments.data());
    const int reason = errno;
    environ = before;
    return refusalOfStart(reason);
}

} // namespace qernal
