// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/expiry.h"

#include <QTimeZone>

namespace qernal {

namespace {

constexpr qint64 SecondsADay = 24 * 60 * 60;

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

qint64 daysLeft(const QDateTime &expiryAt, const QDateTime &now)
{
    return now.toLocalTime().date().daysTo(expiryAt.toLocalTime().date());
}

QDateTime expiryOf(int expiryDuration, const QDateTime &now)
{
    return expiryDuration > 0 ? now.addDays(expiryDuration) : QDateTime();
}

std::optional<int> durationUntil(const QDate &date, const QDateTime &now)
{
    const auto days = static_cast<int>(now.toLocalTime().date().daysTo(date));
    if (days < 1) return std::nullopt;
    // Where a day in between has 23 or 25 hours, so many times 24 hours may end on a day beside it.
    for (const int duration : {days - 1, days}) {
        if (duration > 0 && expiryOf(duration, now).toLocalTime().date() >= date) return duration;
    }
    return days + 1;
}

int usualDuration(const Token &token)
{
    if (!token.expiryAt.isValid()) return 0;
    const QDateTime given = token.updatedAt.isValid() ? token.updatedAt : token.createdAt;
    for (const QDateTime &start : {given, token.createdAt}) {
        if (!start.isValid()) continue;
        const qint64 days = qRound64(static_cast<double>(start.secsTo(token.expiryAt)) / SecondsADay);
        for (const int duration : {7, 30, 60, 90, 180, 365}) {
            if (days == duration) return duration;
        }
    }
    return 90;
}

} // namespace qernal
