// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/expiry.h"

#include <QTimeZone>

namespace qernal {

namespace {

constexpr qint64 SecondsADay = 24 * 60 * 60;

qint64 dayNumber(qint64 time, int utcOffset)
{
    const qint64 seconds = time / 1000 + utcOffset;
    return seconds >= 0 ? seconds / SecondsADay : -((SecondsADay - 1 - seconds) / SecondsADay);
}

} // namespace

qint64 millisecondsOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : NoTime;
}

QDateTime timeOf(qint64 milliseconds)
{
    // Adding to a time in UTC is a sum; making one of a QTimeZone each time is not.
    static const QDateTime epoch = QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc()).toUTC();
    return milliseconds == NoTime ? QDateTime() : epoch.addMSecs(milliseconds);
}

TokenStatus tokenStatus(const Token &token, const QDateTime &now, int expiringSoonDays)
{
    return tokenStatus(millisecondsOf(token.expiryAt), millisecondsOf(now), expiringSoonDays);
}

TokenStatus tokenStatus(qint64 expiryAt, qint64 now, int expiringSoonDays)
{
    if (expiryAt == NoTime) return TokenStatus::NeverExpires;
    const qint64 left = expiryAt - now;
    if (left <= 0) return TokenStatus::Expired;
    return left <= expiringSoonDays * SecondsADay * 1000 ? TokenStatus::ExpiringSoon : TokenStatus::Active;
}

qint64 calendarDays(qint64 from, qint64 to, int utcOffset)
{
    return dayNumber(to, utcOffset) - dayNumber(from, utcOffset);
}

qint64 daysLeft(const QDateTime &expiryAt, const QDateTime &now)
{
    return calendarDays(millisecondsOf(now), millisecondsOf(expiryAt), now.toLocalTime().offsetFromUtc());
}

QDateTime expiryOf(int expiryDuration, const QDateTime &now)
{
    return expiryDuration > 0 ? now.addDays(expiryDuration) : QDateTime();
}

} // namespace qernal
