// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokentablemodel.h"

namespace qernal {

/// What a cell of @p table shows: plain text for people.
[[nodiscard]] QString cellText(const TokenTableModel &table, int row, int column);
/// The exact time behind a relative one, the whole of a text that may be cut; empty where there is no more to say.
[[nodiscard]] QString cellToolTip(const TokenTableModel &table, int row, int column);
/// What a cell is sorted by: see TokenTableModel::SortRole.
[[nodiscard]] QVariant cellSortValue(const TokenTableModel &table, int row, int column);
/// What stands above @p column.
[[nodiscard]] QString columnTitle(int column);
/// @p state as a number; -1 where there is no record.
[[nodiscard]] int secretRank(std::optional<SecretState> state);
/// What the column *Secret* is sorted by: the state, in which the secret of the token that signs in counts as what its
/// cell says.
[[nodiscard]] int secretPlaceRank(const TokenTableModel &table, int row);
/// Each text that a cell of the column *Secret* may show.
[[nodiscard]] QStringList secretPlaceTexts();

} // namespace qernal
