// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/suspendedtime.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace qernal {

#ifdef Q_OS_LINUX

namespace {

std::chrono::nanoseconds timeOf(clockid_t clock)
{
    timespec now{};
    if (clock_gettime(clock, &now) != 0) return std::chrono::nanoseconds(0);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

} // namespace

std::chrono::milliseconds suspendedTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(timeOf(CLOCK_BOOTTIME) - timeOf(CLOCK_MONOTONIC));
}

#else

std::chrono::milliseconds suspendedTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch() -
                                                                 std::chrono::steady_clock::now().time_since_epoch());
}

#endif

} // namespace qernal
