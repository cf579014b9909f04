// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace qernal {

/// Marks a data folder as used by this process, so that the program on another machine with the same home folder, which
/// no socket and no bus reaches, is noticed.
class HomeLock {
public:
    /// @p folder is made if it is missing.
    explicit HomeLock(const QString &folder);

    /// The name of another machine on which the program runs, or ended without removing file(); empty if there is none.
    [[nodiscard]] QString otherMachine() const { return m_otherMachine; }
    [[nodiscard]] QString file() const { return m_lock.fileName(); }

private:
    QLockFile m_lock;
    QString m_otherMachine;
};

} // namespace qernal
