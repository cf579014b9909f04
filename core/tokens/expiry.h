// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"

#include <limits>

namespace qernal {

/// What a token's expiry says about it now.
enum class TokenStatus : quint8 { Active, ExpiringSoon, Expired, NeverExpires };

/// A time as a number, milliseconds since 1970; NoTime where a QDateTime is invalid.
inline constexpr qint64 NoTime = std::numeric_limits<qint64>::min();
[[nodiscard]] qint64 millisecondsOf(const QDateTime &time);
/// The same time again, UTC.
[[nodiscard]] QDateTime timeOf(qint64 milliseconds);

/// Days before the expiry from which a token counts as expiring soon, unless the user sets another number.
inline constexpr int DefaultExpiringSoonDays = 14;

/// The status of @p token at @p now (UTC) with @p expiringSoonDays as threshold.
[[nodiscard]] TokenStatus tokenStatus(const Token &token, const QDateTime &now,
                                      int expiringSoonDays = DefaultExpiringSoonDays);
/// The same for milliseconds.
[[nodiscard]] TokenStatus tokenStatus(qint64 expiryAt, qint64 now, int expiringSoonDays);
/// How often midnight passes between the times @p from and @p to (milliseconds since 1970) where clocks are
/// @p utcOffset seconds ahead of UTC; negative if @p to is before @p from. A status counts days of 24 hours instead.
[[nodiscard]] qint64 calendarDays(qint64 from, qint64 to, int utcOffset);
/// calendarDays() from @p now to @p expiryAt, both valid, at the offset that our time zone has @p now.
[[nodiscard]] qint64 daysLeft(const QDateTime &expiryAt, const QDateTime &now);
/// When a token created at @p now with @p expiryDuration days ends; invalid for 0 (never).
[[nodiscard]] QDateTime expiryOf(int expiryDuration, const QDateTime &now);

} // namespace qernal
