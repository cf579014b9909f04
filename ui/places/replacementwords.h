// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replacement/placefiller.h"
#include "core/replacement/replacer.h"

namespace qernal {

/// How far the second token is, as sentences: what happened, what it means, what can be done. Empty where nothing has
/// happened yet.
[[nodiscard]] QString statusText(const Replacement &replacement, const ReplacementStatus &status);
/// "Being replaced, 2 of 3 places filled", for the list and the strip.
[[nodiscard]] QString progressText(const Replacement &replacement);
/// The same in two words: "Being replaced 2/3".
[[nodiscard]] QString markText(const Replacement &replacement);
/// The same beside the second token: "New 2/3".
[[nodiscard]] QString newMarkText(const Replacement &replacement);
/// The old token @p name cannot be revoked, for the account itself is signed in with it.
[[nodiscard]] QString signedInText(const QString &name);
/// Why @p outcome is not filled, or filled and not noted; empty if nothing went wrong.
[[nodiscard]] QString problemText(const PlaceFiller::Outcome &outcome);

} // namespace qernal
