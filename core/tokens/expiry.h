// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"

#include <limits>
#include <optional>

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
/// How often midnight passes here from @p now to @p expiryAt, both valid; negative if it is past. A status counts days
/// of 24 hours instead.
[[nodiscard]] qint64 daysLeft(const QDateTime &expiryAt, const QDateTime &now);
/// When a token created at @p now with @p expiryDuration days, of 24 hours each, ends; invalid for 0 (never).
[[nodiscard]] QDateTime expiryOf(int expiryDuration, const QDateTime &now);
/// The expiry_duration that, sent at @p now, ends on the day @p date of this computer's calendar, or on the first day
/// after it that can be had: clocks may be set between. Nothing where that day has begun.
[[nodiscard]] std::optional<int> durationUntil(const QDate &date, const QDateTime &now);
/// The expiry_duration that @p token was given last time, where its dates show it; else 90 days.
[[nodiscard]] int usualDuration(const Token &token);

} // namespace qernal
