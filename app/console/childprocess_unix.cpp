// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/childprocess.h"

#include "app/console/childenvironment.h"
#include "app/processhardening.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace qernal {

namespace {

struct CaughtSignal {
    int number;
    bool fromProcess; ///< not from the terminal, which sends it to the command as well
};

std::array<int, 2> signalPipe{-1, -1};

// SIGTSTP is caught so that we stop after the command did, not before.
constexpr std::array CaughtSignals{SIGCHLD, SIGHUP,  SIGINT,  SIGQUIT, SIGTERM,
                                   SIGUSR1, SIGUSR2, SIGTSTP, SIGCONT, SIGWINCH};

extern "C" void catchSignal(int number, siginfo_t *info, void *)
{
    const int before = errno;
    const bool fromProcess = info->si_code == SI_USER || info->si_code == SI_QUEUE;
    const CaughtSignal caught{number, fromProcess};
    // Smaller than PIPE_BUF, so in one piece; a full pipe holds enough to act upon.
    [[maybe_unused]] const ssize_t written = write(signalPipe.at(1), &caught, sizeof caught);
    errno = before;
}

bool openPipe()
{
    if (::pipe(signalPipe.data()) != 0) return false;
    for (const int end : signalPipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

/// Those that were ignored stay ignored, or the command would not inherit it.
void catchSignals()
{
    struct sigaction catching {};
    catching.sa_sigaction = catchSignal;
    catching.sa_flags = SA_SIGINFO | SA_RESTART;
    sigemptyset(&catching.sa_mask);
    for (const int number : CaughtSignals) {
        struct sigaction before {};
        sigaction(number, nullptr, &before);
        if (number == SIGCHLD || before.sa_handler != SIG_IGN) sigaction(number, &catching, nullptr);
    }
}

/// The command alone has them from now on: whoever reads its output to the end does not wait for us. Standard error
/// stays, for what the user should know.
void leaveStreams()
{
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (nothing < 0) return;
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
    if (nothing > STDERR_FILENO) close(nothing);
}

void resetSignal(int number)
{
    struct sigaction standard {};
    standard.sa_handler = SIG_DFL;
    sigemptyset(&standard.sa_mask);
    sigaction(number, &standard, nullptr);
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, number);
    sigprocmask(SIG_UNBLOCK, &one, nullptr);
}

} // namespace

struct ChildProcess::Platform {
    pid_t process = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

ChildProcess::ChildProcess(QObject *parent) : QObject(parent), m_platform(std::make_unique<Platform>()) {}

ChildProcess::~ChildProcess() = default;

Answered<void> ChildProcess::start(const QList<QByteArray> &command, ChildEnvironment &environment,
                                   const OriginalProcess &original)
{
    if (!openPipe()) return refusalOfStart(errno);
    m_platform->notifier = std::make_unique<QSocketNotifier>(signalPipe.at(0), QSocketNotifier::Read);
    connect(m_platform->notifier.get(), &QSocketNotifier::activated, this, &ChildProcess::handleEvents);
    catchSignals();

    std::vector<char *> arguments;
    for (const QByteArray &argument : command)
        arguments.push_back(const_cast<char *>(argument.constData()));
    arguments.push_back(nullptr);
    std::vector<char *> block = environment.block();
    sigset_t standard = original.defaultSignals();
    sigset_t blocked = original.blockedSignals();
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigdefault(&attributes, &standard);
    posix_spawnattr_setsigmask(&attributes, &blocked);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    original.allowCoreFiles();
    const int reason =
        posix_spawnp(&m_platform->process, arguments.front(), nullptr, &attributes, arguments.data(), block.data());
    suspendCoreFiles();
    posix_spawnattr_destroy(&attributes);
    if (reason != 0) {
        m_platform->process = -1;
        return refusalOfStart(reason);
    }
    leaveStreams();
    return {};
}

void ChildProcess::handleEvents()
{
    CaughtSignal caught{};
    bool hasChanged = false;
    while (read(signalPipe.at(0), &caught, sizeof caught) == sizeof caught) {
        if (caught.number == SIGCHLD)
            hasChanged = true;
        else if (caught.fromProcess && m_platform->process > 0)
            ::kill(m_platform->process, caught.number);
    }
    if (hasChanged) handleChange();
}

void ChildProcess::handleChange()
{
    int status = 0;
    while (m_platform->process > 0 && waitpid(m_platform->process, &status, WNOHANG | WUNTRACED) > 0) {
        if (WIFSTOPPED(status)) {
            // The shell sees us stop, and continues the whole job.
            ::kill(getpid(), SIGSTOP);
            ::kill(m_platform->process, SIGCONT);
            continue;
        }
        m_platform->process = -1;
        emit ended(WIFEXITED(status) ? WEXITSTATUS(status) : 0, WIFSIGNALED(status) ? WTERMSIG(status) : 0);
    }
}

void ChildProcess::endLike(int exitCode, int signal)
{
    if (signal != 0) {
        resetSignal(signal);
        raise(signal);
        // Still here: it is one that ends no process of ours.
        exitCode = 128 + signal;
    }
    std::_Exit(exitCode);
}

} // namespace qernal
