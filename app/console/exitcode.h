// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace qernal {

/// How `qernal-token` ends: stable, documented in its manual page. `exec` ends as its command does.
enum ExitCode {
    Success = 0,
    NotWritten = 1,    ///< what was asked for could not be read or written
    Usage = 2,         ///< the command line, or a name that several tokens have
    Expiring = 3,      ///< `list --expiring`, `list --notify`: there is such a token
    Findings = 4,      ///< `identify`: a secret stands there; `check`: something is wrong
    KeychainFault = 5, ///< the keychain gave no secret
    ServiceFault = 6,  ///< the service gave no answer
    NotHere = 7,       ///< no such account, or no such secret on this computer
    CannotStart = 126, ///< `exec`: the command is there and cannot be started
    NoCommand = 127,   ///< `exec`: there is no such command
};

/// KeychainFault or ServiceFault.
[[nodiscard]] ExitCode exitCodeOf(const Error &error);

} // namespace qernal
