// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/handoff.h"

namespace qernal {

/// What happened and what the user can do, without the tool's own words. @p isShadowed: QERNAL_TOKEN is set, so the CLI
/// does not read its file.
[[nodiscard]] QString handOffText(const HandOffOutcome &outcome, HandOffTarget::Kind kind, bool isShadowed);
/// The CLI's file holds the token @p id, which is another one.
[[nodiscard]] QString otherTokenText(const QString &id);

} // namespace qernal
