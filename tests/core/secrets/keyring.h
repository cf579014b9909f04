// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace qernal {

/// The gnome-keyring of the test's own session bus, made to misbehave. Destruction sets it right again.
class Keyring {
public:
    Keyring() = default;
    ~Keyring();
    Q_DISABLE_COPY_MOVE(Keyring)

    [[nodiscard]] bool isThere() const { return processId() > 0; }
    /// Locks the default collection; nobody is there to answer the question that would unlock it.
    bool lock();
    bool unlock();
    /// Stops the daemon's process: it keeps its name on the bus and says nothing.
    bool stop();
    bool resume();
    /// How many entries the default collection holds.
    [[nodiscard]] qsizetype count() const;

private:
    [[nodiscard]] static qint64 processId();

    bool m_locked = false;
    qint64 m_stopped = 0;
};

} // namespace qernal
