// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokentablemodel.h"

#include <optional>

namespace qernal {

/// What the user changed of the columns of the token table.
struct ColumnState {
    struct Column {
        int column = 0;            ///< of TokenTableModel
        std::optional<int> width;  ///< in device-independent pixels; nothing = the column's first width
        std::optional<bool> shown; ///< nothing = where there is room
    };
    QList<Column> columns; ///< in the order in which they stand
    int sortColumn = TokenTableModel::Name;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    bool datesShown = false;
};

/// @p state as JSON; columns bear their names, so that a version with other columns can read it.
[[nodiscard]] QByteArray writeColumnState(const ColumnState &state);
/// Nothing where @p text is no such state. Names of columns that are unknown here, or come twice, are left out.
[[nodiscard]] std::optional<ColumnState> readColumnState(const QByteArray &text);

} // namespace qernal
