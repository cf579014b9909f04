// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace qernal {

/// How long this computer has been suspended since an arbitrary moment: the difference of two calls is what lies
/// between them. On Linux what CLOCK_BOOTTIME counts and CLOCK_MONOTONIC does not (clock_gettime(2)); elsewhere by how
/// much the clock of the machine has advanced beyond the steady one, which setting the clock changes too.
[[nodiscard]] std::chrono::milliseconds suspendedTime();

} // namespace qernal
