// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokentablemodel.h"

namespace qernal {

/// Orders rows of a TokenTableModel by the value of one column, without a QVariant for each comparison. Names are
/// compared case folded, ids as numbers where they are UUIDs; equals keep the order of the rows.
///
/// A text is compared by chunks of four characters, each one number: rows are sorted by their first chunk, then those
/// that share it by the next: most names of one service begin alike, and what they share is looked at once, not in
/// each comparison.
class TokenSorter {
public:
    /// @p table is not owned and must not change while this lives. Column -1 = the order of the rows.
    TokenSorter(const TokenTableModel *table, int column, Qt::SortOrder order);

    /// True if row @p a comes before row @p b.
    [[nodiscard]] bool operator()(int a, int b) const;
    void sort(QList<int> &rows) const;

private:
    struct Keyed {
        quint64 key;
        int row;
    };

    void sortFrom(Keyed *first, Keyed *last, int chunk) const;
    /// A number that orders as the @p chunk-th part of the value does.
    [[nodiscard]] quint64 key(int row, int chunk) const;
    [[nodiscard]] quint64 ascendingKey(int row, int chunk) const;
    /// True if the value goes on behind its @p chunk-th part.
    [[nodiscard]] bool goesOn(int row, int chunk) const;
    /// Less than, equal to or greater than 0.
    [[nodiscard]] int compareTexts(int a, int b) const;
    [[nodiscard]] bool isText() const { return m_column == TokenTableModel::Name || m_column == TokenTableModel::Id; }

    const TokenTableModel *m_table;
    int m_column;
    bool m_descending;
    bool m_mixedIds;
};

} // namespace qernal
