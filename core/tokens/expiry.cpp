// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/expiry.h"

namespace qernal {

namespace {

constexpr qint64 SecondsADay = 24 * 60 * 60;

} // namespace

TokenStatus tokenStatus(const Token &token, const QDateTime &now, int expiringSoonDays)
{
    if (!token.expiryAt.isValid()) return TokenStatus::NeverExpires;
    const qint64 left = now.msecsTo(token.expiryAt);
    if (left <= 0) return TokenStatus::Expired;
    return left <= expiringSoonDays * SecondsADay * 1000 ? TokenStatus::ExpiringSoon : TokenStatus::Active;
}

qint64 daysLeft(const QDateTime &expiryAt, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(expiryAt);
    const qint64 days = seconds / SecondsADay;
    return seconds % SecondsADay < 0 ? days - 1 : days;
}

QDateTime expiryOf(int expiryDuration, const QDateTime &now)
{
    return expiryDuration > 0 ? now.addDays(expiryDuration) : QDateTime();
}

} // namespace qernal
