// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QSocketNotifier>
#include <QString>

#include <memory>

namespace qernal {

/// A program on a pseudo-terminal, as in a terminal window: typed into, read from, and ended with this object.
class Terminal {
public:
    Terminal(const QStringList &command, const QProcessEnvironment &environment);
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] bool isRunning();
    /// Whether the terminal itself shows what is typed.
    [[nodiscard]] bool echoes() const;
    void type(const QByteArray &keys);
    /// As a terminal pastes: between marks where the program has asked for them.
    void paste(const QByteArray &text);
    /// All that the program has printed.
    [[nodiscard]] const QByteArray &screen() const { return m_screen; }

private:
    void read();

    int m_terminal = -1;
    pid_t m_process = -1;
    QByteArray m_screen;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace qernal
