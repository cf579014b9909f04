// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/report.h"

namespace qernal {

/// From the start of the process to the first paint of its window, the memory that stays, and what wakes it, beside a
/// bare QMainWindow. Each is a process of its own, watched from outside.
void measureStart(Report &report);
/// Instructions until the first paint, which repeat on a noisy machine; by valgrind's callgrind.
void measureInstructions(Report &report);

} // namespace qernal
