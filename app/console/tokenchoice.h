// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/storedsecrets.h"

namespace qernal {

/// Those of @p tokens that @p wanted names: by ID, else by name, else by the beginning of the ID.
[[nodiscard]] QList<KnownToken> tokensNamed(const QList<KnownToken> &tokens, const QString &wanted);
/// Why nothing is done where @p wanted names all of @p found.
[[nodiscard]] Refusal severalNamed(const QList<KnownToken> &found, const QString &wanted);
/// Names or IDs in a row, as many as a line has room for, hidden characters visible.
[[nodiscard]] QString enumerated(const QStringList &all);

} // namespace qernal
