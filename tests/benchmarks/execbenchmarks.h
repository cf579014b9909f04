// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/report.h"

namespace qernal {

/// `qernal-token exec`: what its broker adds to a request, its memory while it serves, and what it adds to the start of
/// a command, beside requests without it, `--secret`, `secret-tool lookup`, and a program that reads one entry of the
/// keychain and does nothing else.
void measureExec(Report &report);

} // namespace qernal
