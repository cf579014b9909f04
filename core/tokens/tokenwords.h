// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretrecord.h"
#include "core/tokens/expiry.h"
#include "core/tokens/localdays.h"

#include <optional>

namespace qernal {

/// UI words for a secret's place: "In keychain", "Not stored here", …
[[nodiscard]] QString secretPlaceText(std::optional<SecretState> state);
/// UI words for a status: "Active", "Expiring soon", "Expired", "Never expires".
[[nodiscard]] QString statusText(TokenStatus status);
/// "in 12 days", "3 months ago", "today"; "" for an invalid @p time. Days are those of the calendar
/// here, each at the offset from UTC of its own date.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);
/// relativeTime() of a token's expiry: "Never" where there is none.
[[nodiscard]] QString expiryText(const QDateTime &expiryAt, const QDateTime &now);

/// relativeTime() of a token's last use on this computer: "Never" where none is known.
[[nodiscard]] QString lastUseText(const QDateTime &usedAt, const QDateTime &now);

/// What relativeTime() counts, and how many of it (negative = past).
struct RelativeStep {
    enum Unit { Nothing, Now, Minutes, Hours, Days, Months, Years };
    Unit unit = Nothing;
    qint64 count = 0;
    friend bool operator==(const RelativeStep &, const RelativeStep &) = default;
};
/// Two times of the same step have the same words: says, cheaply, whether a text of very many has changed. Both in
/// milliseconds since 1970 (@p time may be NoTime).
[[nodiscard]] RelativeStep relativeStep(qint64 time, qint64 now, const LocalDays &days);
/// From this distance (milliseconds) on, a step depends on the two days alone.
inline constexpr qint64 CountedInDays = 12 * 60 * 60 * 1000;

} // namespace qernal
