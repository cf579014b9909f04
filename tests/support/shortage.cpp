// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shortage.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace qernal {

Shortage::Shortage(Of what)
{
    switch (what) {
    case Of::Disk: fillDisk(); break;
    case Of::Descriptors: openAll(); break;
    }
}

Shortage::~Shortage()
{
    if (m_isLimited) ::setrlimit(RLIMIT_FSIZE, &m_before);
    for (const int one : m_descriptors) ::close(one);
}

void Shortage::fillDisk()
{
    // A write beyond the limit fails as on a full disk, once the signal that announces it is ignored.
    if (::signal(SIGXFSZ, SIG_IGN) == SIG_ERR || ::getrlimit(RLIMIT_FSIZE, &m_before) != 0) return;
    const rlimit none{0, m_before.rlim_max};
    m_stands = m_isLimited = ::setrlimit(RLIMIT_FSIZE, &none) == 0;
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
