// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace qernal {

/// The program as a user starts it, in a process of its own on the X server of the test, driven by keys alone (xdotool).
class RealProgram {
public:
    /// @p wrapper is a command line that starts the program, as `env` does; none for the program alone.
    explicit RealProgram(const QStringList &arguments = {}, const QStringList &wrapper = {});
    ~RealProgram();

    /// Waits for a window whose title matches the regular expression @p title and activates it.
    [[nodiscard]] bool hasWindow(const QString &title) const;
    /// Presses keys in the active window, as `xdotool key` names them: "ctrl+n", "Return".
    void press(const QStringList &keys) const;
    void type(const QString &text) const;

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// Ends it as a crash would: SIGKILL.
    void kill();
    /// SIGTERM; true if it then ended by itself, with exit code 0.
    [[nodiscard]] bool terminate();
    void signal(int number) const;
    /// True once it ended by itself, with exit code 0.
    [[nodiscard]] bool ends();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    [[nodiscard]] int xdotool(const QStringList &arguments) const;

    QProcess m_process;
};

} // namespace qernal
