// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace qernal {

/// Keeps the process's memory to itself: no core file, no tracing by other programs of the same user (prctl(2)
/// PR_SET_DUMPABLE, setrlimit(2) RLIMIT_CORE). Call it first in main, before any secret can be in memory.
void hardenProcess();

/// The environment for child processes: ours without whatever may hold a secret (QERNAL_TOKEN).
[[nodiscard]] QProcessEnvironment scrubbedEnvironment();

} // namespace qernal
