// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <sys/resource.h>

namespace qernal {

/// This process on a computer that has run out of something, until it goes.
class Shortage {
public:
    enum class Of {
        /// A file ends at @p room bytes, and what is written beyond fails.
        Disk,
        /// No file or socket can be opened; lower RLIMIT_NOFILE first, or it takes its time.
        Descriptors,
    };

    explicit Shortage(Of what, rlim_t room = 0);
    ~Shortage();
    Q_DISABLE_COPY_MOVE(Shortage)

    /// Whether it could be brought about.
    [[nodiscard]] bool stands() const { return m_stands; }

private:
    void fillDisk(rlim_t room);
    void openAll();

    QList<int> m_descriptors;
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
    bool m_isLimited = false;
    bool m_stands = false;
};

} // namespace qernal
