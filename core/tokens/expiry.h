// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"

namespace qernal {

/// What a token's expiry says about it now.
enum class TokenStatus { Active, ExpiringSoon, Expired, NeverExpires };

/// Days before the expiry from which a token counts as expiring soon, unless the user sets another number.
inline constexpr int DefaultExpiringSoonDays = 14;

/// The status of @p token at @p now (UTC) with @p expiringSoonDays as threshold.
[[nodiscard]] TokenStatus tokenStatus(const Token &token, const QDateTime &now,
                                      int expiringSoonDays = DefaultExpiringSoonDays);
/// Whole days from @p now to @p expiryAt, rounded down; negative once it has passed.
[[nodiscard]] qint64 daysLeft(const QDateTime &expiryAt, const QDateTime &now);
/// When a token created at @p now with @p expiryDuration days ends; invalid for 0 (never).
[[nodiscard]] QDateTime expiryOf(int expiryDuration, const QDateTime &now);

} // namespace qernal
