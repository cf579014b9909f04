// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/exitcode.h"

namespace qernal {

ExitCode exitCodeOf(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::KeychainMissing:
    case Kind::KeychainLocked:
    case Kind::KeychainDenied:
    case Kind::KeychainSilent:
    case Kind::KeychainFailed:
    case Kind::KeychainMismatch:
    case Kind::KeychainNoEntry:
    case Kind::KeychainNotSetUp:
    case Kind::KeychainReplaced:
    case Kind::KeychainGone: return KeychainFault;
    default: return ServiceFault;
    }
}

} // namespace qernal
