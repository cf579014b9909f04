// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/report.h"

namespace qernal {

/// 100,000 rows: the heap that a loaded token takes beside the bytes of its fields.
void measureMemory(Report &report);
/// A word typed letter by letter, and a sort, beside a plain QSortFilterProxyModel over the same rows.
void measureFilter(Report &report);
void measureSort(Report &report);

} // namespace qernal
