// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace qernal {

/// The program as a user starts it, in a process of its own on the X server of the test, driven by keys alone
/// (xdotool).
class RealProgram {
public:
    /// @p wrapper is a command line that starts the program, as `env` does; none for the program alone.
    explicit RealProgram(const QStringList &arguments = {}, const QStringList &wrapper = {});
    ~RealProgram();

    /// Waits for a window whose title begins with the regular expression @p title and activates it.
    [[nodiscard]] bool hasWindow(const QString &title) const;
    /// Presses @p keys, again every few seconds, until such a window is there: a key whose action cannot be used yet is
    /// lost. Only for keys that do nothing more once the window is open.
    [[nodiscard]] bool opens(const QStringList &keys, const QString &title) const;
    /// The same until @p condition holds; only for keys that may be pressed twice.
    [[nodiscard]] bool pressUntil(const QStringList &keys, const std::function<bool()> &condition) const;
    /// Opens *New token*, fills it in and sends it. Without @p store it changes "Store the secret in the keychain",
    /// which is ticked at first and then as it was the last time.
    [[nodiscard]] bool sendNewToken(const QString &name, bool store = true) const;
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
    QProcess m_process;
};

} // namespace qernal
