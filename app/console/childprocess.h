// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/originalprocess.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace qernal {

/// The command of `exec` beside its broker: it has this process's terminal, streams, process group and treatment of
/// signals, and what happens to one of the two happens to the other: signals that were sent to this process alone are
/// passed on, and while the command is stopped, so is this process, which is what the shell sees.
///
/// One at a time in a process, for signals belong to the process.
class ChildProcess : public QObject {
    Q_OBJECT
public:
    explicit ChildProcess(QObject *parent = nullptr);
    ~ChildProcess() override;

    /// Starts @p command, found by PATH: NoCommand or CannotStart, with the system's words.
    [[nodiscard]] Answered<void> start(const QList<QByteArray> &command, ChildEnvironment &environment,
                                       const OriginalProcess &original);

    /// Ends this process as the command ended: by @p signal, or with @p exitCode where that is 0.
    [[noreturn]] static void endLike(int exitCode, int signal);

signals:
    /// @p signal: which one ended it; 0 if it ended by itself with @p exitCode.
    void ended(int exitCode, int signal);

private:
    struct Platform;
    void handleEvents();
    void handleChange();

    std::unique_ptr<Platform> m_platform;
};

} // namespace qernal
