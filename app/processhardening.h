// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Knows nothing of Qt, so that a compiler for another system can try it where there is no Qt for that system.
namespace qernal {

/// No file of this process's memory whatever happens: no core (setrlimit(2) RLIMIT_CORE); on Windows no heap in an
/// error report and no box that waits for a debugger. Call it first in main.
void forbidCoreFiles();
/// The same for a process that starts others in place of its user's shell: what it had can be given to them (only the
/// soft limit goes). With closeToOthers() it writes no core file either, whatever the limit.
void suspendCoreFiles();

/// Closes the process to other programs of the same user: no tracing, no reading of its memory. Linux: prctl(2)
/// PR_SET_DUMPABLE. macOS: ptrace(2) PT_DENY_ATTACH. Windows: an access list without PROCESS_VM_READ and its like. Call
/// it once the desktop's portal has been asked for light or dark, for it answers only those whose /proc entry it can
/// read, and before the first secret is in memory.
void closeToOthers();

} // namespace qernal
