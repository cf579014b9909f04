// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace qernal {

/// No core file whatever happens (setrlimit(2) RLIMIT_CORE). Call it first in main.
void forbidCoreFiles();

/// Closes the process to other programs of the same user: no tracing, no reading of its memory (prctl(2)
/// PR_SET_DUMPABLE). Call it once the desktop's portal has been asked for light or dark, for it answers only those whose
/// /proc entry it can read, and before the first secret is in memory.
void closeToOthers();

/// The environment for child processes: ours without whatever may hold a secret (QERNAL_TOKEN).
[[nodiscard]] QProcessEnvironment scrubbedEnvironment();

} // namespace qernal
