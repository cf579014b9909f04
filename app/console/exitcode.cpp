// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/exitcode.h"

namespace qernal {

ExitCode exitCodeOf(const Error &error)
{
    return error.isOfKeychain() ? KeychainFault : ServiceFault;
}

} // namespace qernal
