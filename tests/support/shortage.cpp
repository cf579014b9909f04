// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shortage.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace qernal {

Shortage::Shortage(Of what, rlim_t room)
{
    switch (what) {
    case Of::Disk: fillDisk(room); break;
    case Of::Descriptors: openAll(); break;
    }
}

Shortage::~Shortage()
{
    if (m_isLimited) {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }
    for (const int one : m_descriptors)
        ::close(one);
}

void Shortage::fillDisk(rlim_t room)
{
    // A write beyond the limit fails as on a full disk, once the signal that announces it is ignored.
    m_handler = ::signal(SIGXFSZ, SIG_IGN);
    if (m_handler == SIG_ERR || ::getrlimit(RLIMIT_FSIZE, &m_before) != 0) return;
    const rlimit limit{room, m_before.rlim_max};
    m_stands = m_isLimited = ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

void Shortage::openAll()
{
    const auto openOne = [] { return ::open("/dev/null", O_RDONLY | O_CLOEXEC); };
    for (int one = openOne(); one >= 0; one = openOne()) {
        m_descriptors.append(one);
    }
    m_stands = errno == EMFILE && !m_descriptors.isEmpty();
}

} // namespace qernal
