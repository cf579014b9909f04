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
constexpr double DaysAMonth = 30.4375;

/// Gives the words below a context that the translation tools find.
struct TokenWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::TokenWords)
};

// English has no translation file, so that its singular needs a string of its own.
QString counted(const RelativeStep &step)
{
    const bool past = step.count < 0;
    const qint64 n = std::abs(step.count);
    switch (step.unit) {
    case RelativeStep::Minutes:
        if (n == 1) return past ? TokenWords::tr("1 minute ago") : TokenWords::tr("in 1 minute");
        return past ? TokenWords::tr("%n minutes ago", nullptr, static_cast<int>(n))
                    : TokenWords::tr("in %n minutes", nullptr, static_cast<int>(n));
    case RelativeStep::Hours:
        if (n == 1) return past ? TokenWords::tr("1 hour ago") : TokenWords::tr("in 1 hour");
        return past ? TokenWords::tr("%n hours ago", nullptr, static_cast<int>(n))
                    : TokenWords::tr("in %n hours", nullptr, static_cast<int>(n));
    case RelativeStep::Days:
        if (n == 0) return TokenWords::tr("today");
        if (n == 1) return past ? TokenWords::tr("yesterday") : TokenWords::tr("tomorrow");
        return past ? TokenWords::tr("%n days ago", nullptr, static_cast<int>(n))
                    : TokenWords::tr("in %n days", nullptr, static_cast<int>(n));
    case RelativeStep::Months:
        return past ? TokenWords::tr("%n months ago", nullptr, static_cast<int>(n))
                    : TokenWords::tr("in %n months", nullptr, static_cast<int>(n));
    case RelativeStep::Years:
        return past ? TokenWords::tr("%n years ago", nullptr, static_cast<int>(n))
                    : TokenWords::tr("in %n years", nullptr, static_cast<int>(n));
    case RelativeStep::Now: return TokenWords::tr("just now");
    case RelativeStep::Nothing: break;
    }
    return {};
}

/// @p daysBetween counts the midnights between; it is asked only where they matter.
template<typename Days> RelativeStep stepOf(qint64 time, qint64 now, Days daysBetween)
{
    if (time == NoTime) return {};
    const qint64 seconds = (time - now) / 1000;
    const qint64 distance = std::abs(seconds);
    if (distance < Minute) return {RelativeStep::Now, 0};
    if (distance < Hour) return {RelativeStep::Minutes, seconds / Minute};
    if (distance < CountedInDays / 1000) return {RelativeStep::Hours, seconds / Hour};
    const qint64 days = daysBetween();
    if (std::abs(days) < 60) return {RelativeStep::Days, days};
    const qint64 months = std::llround(static_cast<double>(days) / DaysAMonth);
    if (std::abs(months) < 24) return {RelativeStep::Months, months};
    return {RelativeStep::Years, std::llround(static_cast<double>(days) / (12 * DaysAMonth))};
}

} // namespace

QString secretPlaceText(std::optional<SecretState> state)
{
    if (!state) return TokenWords::tr("Not stored here");
    switch (*state) {
    case SecretState::Requested: return TokenWords::tr("Waiting for the service");
    case SecretState::Held: return TokenWords::tr("Not saved yet");
    case SecretState::Pending: return TokenWords::tr("In keychain until you decide");
    case SecretState::Stored: return TokenWords::tr("In keychain");
    case SecretState::Unknown: return TokenWords::tr("Unknown: check");
    case SecretState::Lost: return TokenWords::tr("Lost: regenerate");
    }
    return {};
}

QString statusText(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active: return TokenWords::tr("Active");
    case TokenStatus::ExpiringSoon: return TokenWords::tr("Expiring soon");
    case TokenStatus::Expired: return TokenWords::tr("Expired");
    case TokenStatus::NeverExpires: return TokenWords::tr("Never expires");
    }
    return {};
}

RelativeStep relativeStep(qint64 time, qint64 now, const LocalDays &days)
{
    return stepOf(time, now, [&] { return days.dayOf(time) - days.dayOf(now); });
}

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    return counted(stepOf(millisecondsOf(time), millisecondsOf(now), [&] { return daysLeft(time, now); }));
}

QString expiryText(const QDateTime &expiryAt, const QDateTime &now)
{
    return expiryAt.isValid() ? relativeTime(expiryAt, now) : TokenWords::tr("Never");
}

QString lastUseText(const QDateTime &usedAt, const QDateTime &now)
{
    return usedAt.isValid() ? relativeTime(usedAt, now) : TokenWords::tr("Never");
}

} // namespace qernal
