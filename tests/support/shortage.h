// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <sys/resource.h>

namespace qernal {

/// This process on a computer that has run out of something, until it goes.
class Shortage {
public:
    enum class Of {
        /// Every write to a file fails.
        Disk,
        /// No file or socket can be opened; lower RLIMIT_NOFILE first, or it takes its time.
        Descriptors,
    };

    explicit Shortage(Of what);
    ~Shortage();
    Q_DISABLE_COPY_MOVE(Shortage)

    /// Whether it could be brought about.
    [[nodiscard]] bool stands() const { return m_stands; }

private:
    void fillDisk();
    void openAll();

    QList<int> m_descriptors;
    rlimit m_before{};
    bool m_isLimited = false;
    bool m_stands = false;
};

} // namespace qernal
