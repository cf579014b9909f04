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
    [[nodiscard]] bool operator()(int a, int b) const { return before(prefix(a, 0), a, prefix(b, 0), b); }
    void sort(QList<int> &rows) const;

private:
    /// A number that orders as the values do; for a text it tells of four characters, @p skip from its start.
    [[nodiscard]] quint64 prefix(int row, qsizetype skip) const;
    [[nodiscard]] bool isText() const { return m_column == TokenTableModel::Name || m_column == TokenTableModel::Id; }
    [[nodiscard]] qsizetype commonStart(const QList<int> &rows) const;
    [[nodiscard]] bool before(quint64 prefixA, int a, quint64 prefixB, int b) const;
    [[nodiscard]] const QString &text(int row) const;

    const TokenTableModel *m_table;
    int m_column;
    bool m_descending;
};

} // namespace qernal
