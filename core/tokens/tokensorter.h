// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokentablemodel.h"

namespace qernal {

/// Orders rows of a TokenTableModel by the value of one column, without a QVariant for each comparison.
class TokenSorter {
public:
    /// @p table is not owned and must not change while this lives. Column -1 = the order of the rows.
    TokenSorter(const TokenTableModel *table, int column, Qt::SortOrder order);

    /// True if row @p a comes before row @p b.
    [[nodiscard]] bool operator()(int a, int b) const { return before(prefix(a), a, prefix(b), b); }
    void sort(QList<int> &rows) const;

private:
    [[nodiscard]] quint64 prefix(int row) const;
    [[nodiscard]] bool before(quint64 prefixA, int a, quint64 prefixB, int b) const;
    [[nodiscard]] const QString &text(int row) const;

    const TokenTableModel *m_table;
    int m_column;
    bool m_descending;
};

} // namespace qernal
