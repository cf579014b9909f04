// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processhardening.h"

#include <sys/resource.h>
#if defined(__linux__)
#include <sys/prctl.h>
#elif defined(__APPLE__)
#include <sys/types.h>

#include <sys/ptrace.h>
#endif

namespace qernal {

void forbidCoreFiles()
{
    const rlimit none{};
    setrlimit(RLIMIT_CORE, &none);
}

void suspendCoreFiles()
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = 0;
    setrlimit(RLIMIT_CORE, &limit);
}

void closeToOthers()
{
#if defined(__linux__)
    // A core_pattern that pipes to a program ignores the limit above; it honours this.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#elif defined(__APPLE__)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

} // namespace qernal
