// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokenstore.h"

namespace qernal {

/// The names of all tokens of @p store but @p tokenId.
[[nodiscard]] QStringList otherNames(const TokenStore &store, const QString &tokenId);
/// The ids of the tokens of @p store that have exactly that name.
[[nodiscard]] QStringList idsWithName(const TokenStore &store, const QString &name);
/// @p name with the first letter behind a hyphen that none of @p inUse has: "deploy-b", "deploy-c" and so on; a name
/// that ends so goes on from its letter.
[[nodiscard]] QString nextName(const QString &name, const QStringList &inUse);
/// @p name, if the service accepts it for a new token; else the same with a hyphen for each character that it refuses.
[[nodiscard]] QString acceptableName(const QString &name);

} // namespace qernal
