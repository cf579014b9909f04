// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace qernal {

/// Rows that follow each other, both included.
struct RowRun {
    int first;
    int last;
};

/// Above this many runs, one permutation and one run at the end cost views less than a signal for each.
inline constexpr qsizetype MaxRowRuns = 16;

/// The runs that @p ascending rows, each of them once, consist of.
[[nodiscard]] inline QList<RowRun> rowRuns(const QList<int> &ascending)
{
    QList<RowRun> runs;
    for (const int row : ascending) {
        if (!runs.isEmpty() && runs.last().last + 1 == row) {
            runs.last().last = row;
        } else {
            runs.append({row, row});
        }
    }
    return runs;
}

} // namespace qernal
