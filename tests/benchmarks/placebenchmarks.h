// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/report.h"

namespace qernal {

/// How fast files are searched for the IDs of tokens, beside ripgrep with a pattern for UUIDs over the same warm tree
/// and with as many threads; and what ten times the files cost in memory.
void measurePlaces(Report &report);

} // namespace qernal
