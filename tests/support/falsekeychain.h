// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace qernal {

/// The keychain of a test that runs under tests/support/with-quiet-bus: the real gnome-keyring behind a program that
/// misbehaves as it is told (tests/support/falsekeychain/behaviour.h).
class FalseKeychain {
public:
    FalseKeychain() = default;
    ~FalseKeychain();
    Q_DISABLE_COPY_MOVE(FalseKeychain)

    /// Takes the name on the bus; also after it died or was ended. @p name is that of its process: another name is
    /// another program's.
    [[nodiscard]] bool start(const QString &name = QStringLiteral("qernal-false-keychain"));
    void end();
    /// Behaves as @p line says from now on, and lets go of what it held; false if it does not understand or is dead.
    bool obey(const QString &line);
    /// Waits until a call of @p member is held.
    [[nodiscard]] bool holds(const QString &member);
    /// How often it was asked for @p member since it started; -1 if it is dead.
    [[nodiscard]] int calls(const QString &member);
    /// Waits until it has ended by itself.
    [[nodiscard]] bool died();
    /// Stops its process: it keeps its name on the bus and says nothing, until it goes on.
    bool stop();
    bool goOn();

private:
    [[nodiscard]] bool says(const QString &line);
    void collect();

    QProcess m_process;
    QTemporaryDir m_names; ///< links to the program
    QStringList m_said;
};

} // namespace qernal
