// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenwords.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdlib>

namespace qernal {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr double DaysAMonth = 30.4375;

QString translated(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("qernal", text, nullptr, static_cast<int>(count));
}

qint64 dayNumber(const QDateTime &time, int utcOffset)
{
    const qint64 seconds = time.toSecsSinceEpoch() + utcOffset;
    return seconds >= 0 ? seconds / Day : -((Day - 1 - seconds) / Day);
}

// English has no translation file, so that its singular needs a string of its own.
QString counted(const RelativeStep &step)
{
    const bool past = step.count < 0;
    const qint64 n = std::abs(step.count);
    switch (step.unit) {
    case RelativeStep::Minutes:
        if (n == 1) return past ? translated("1 minute ago") : translated("in 1 minute");
        return past ? translated("%n minutes ago", n) : translated("in %n minutes", n);
    case RelativeStep::Hours:
        if (n == 1) return past ? translated("1 hour ago") : translated("in 1 hour");
        return past ? translated("%n hours ago", n) : translated("in %n hours", n);
    case RelativeStep::Days:
        if (n == 0) return translated("today");
        if (n == 1) return past ? translated("yesterday") : translated("tomorrow");
        return past ? translated("%n days ago", n) : translated("in %n days", n);
    case RelativeStep::Months:
        return past ? translated("%n months ago", n) : translated("in %n months", n);
    case RelativeStep::Years:
        return past ? translated("%n years ago", n) : translated("in %n years", n);
    case RelativeStep::Now: return translated("just now");
    case RelativeStep::Nothing: break;
    }
    return {};
}

} // namespace

QString secretPlaceText(std::optional<SecretState> state)
{
    if (!state) return translated("Not stored here");
    switch (*state) {
    case SecretState::Requested: return translated("Waiting for the service");
    case SecretState::Held: return translated("Not saved yet");
    case SecretState::Pending: return translated("Saved, not confirmed");
    case SecretState::Stored: return translated("In keychain");
    case SecretState::Unknown: return translated("Unknown: check");
    case SecretState::Lost: return translated("Lost: regenerate");
    }
    return {};
}

QString statusText(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active: return translated("Active");
    case TokenStatus::ExpiringSoon: return translated("Expiring soon");
    case TokenStatus::Expired: return translated("Expired");
    case TokenStatus::NeverExpires: return translated("Never expires");
    }
    return {};
}

RelativeStep relativeStep(const QDateTime &time, const QDateTime &now, int utcOffset)
{
    if (!time.isValid()) return {};
    const qint64 seconds = now.secsTo(time);
    const qint64 distance = std::abs(seconds);
    if (distance < Minute) return {RelativeStep::Now, 0};
    if (distance < Hour) return {RelativeStep::Minutes, seconds / Minute};
    if (distance < Day / 2) return {RelativeStep::Hours, seconds / Hour};
    const qint64 days = dayNumber(time, utcOffset) - dayNumber(now, utcOffset);
    if (std::abs(days) < 60) return {RelativeStep::Days, days};
    const qint64 months = std::llround(static_cast<double>(days) / DaysAMonth);
    if (std::abs(months) < 24) return {RelativeStep::Months, months};
    return {RelativeStep::Years, std::llround(static_cast<double>(days) / (12 * DaysAMonth))};
}

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    return counted(relativeStep(time, now, now.toLocalTime().offsetFromUtc()));
}

QString expiryText(const QDateTime &expiryAt, const QDateTime &now)
{
    return expiryAt.isValid() ? relativeTime(expiryAt, now) : translated("Never");
}

} // namespace qernal
