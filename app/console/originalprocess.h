// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/refusal.h"

#include <QByteArray>
#include <QList>

#ifdef Q_OS_UNIX
#include <csignal>
#endif
#include <cstdint>
#include <memory>

namespace qernal {

class ChildEnvironment;

/// What this process was started with and a child gets again, whatever Qt or we have changed meanwhile: how signals are
/// treated, which of them are blocked, and how large a core file may be. A value; make it first in main().
class OriginalProcess {
public:
    OriginalProcess();

    /// Treats signals as they were. For a process that is about to become another program.
    void restore() const;

#ifdef Q_OS_UNIX
    /// Those that were not ignored, so that they are not for the child either.
    [[nodiscard]] sigset_t defaultSignals() const;
    [[nodiscard]] sigset_t blockedSignals() const;
    /// Undoes suspendCoreFiles() of this process, for a child that inherits it and has nothing to hide.
    void allowCoreFiles() const;
#endif

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

/// Makes this process @p command, found by PATH, with @p environment: its exit code, signals, terminal and streams are
/// then its own. Returns only where that fails: NoCommand or CannotStart, with the system's words. Where a process
/// cannot become another program (Windows), the command runs as a child, and its exit code is returned.
[[nodiscard]] Answered<int> runInPlace(const QList<QByteArray> &command, ChildEnvironment &environment,
                                       const OriginalProcess &original);

#ifdef Q_OS_WIN
/// Starts @p command with @p environment and this console; the handle of its process.
[[nodiscard]] Answered<std::intptr_t> startBeside(const QList<QByteArray> &command, ChildEnvironment &environment);
#else
/// NoCommand or CannotStart with the system's words, for an errno of execve(2) or of what it needs.
[[nodiscard]] tl::unexpected<Refusal> refusalOfStart(int reason);
#endif

} // namespace qernal
