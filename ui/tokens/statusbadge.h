// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/expiry.h"
#include "ui/theme/theme.h"

namespace qernal {

/// The colour and the icon that stand for @p status; its word is statusText().
[[nodiscard]] ThemeColor statusColor(TokenStatus status);
[[nodiscard]] QString statusIconName(TokenStatus status);

} // namespace qernal
