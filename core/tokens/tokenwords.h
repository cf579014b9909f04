// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretrecord.h"
#include "core/tokens/expiry.h"

#include <optional>

namespace qernal {

/// UI words for a secret's place: "In keychain", "Not stored here", …
[[nodiscard]] QString secretPlaceText(std::optional<SecretState> state);
/// UI words for a status: "Active", "Expiring soon", "Expired", "Never expires".
[[nodiscard]] QString statusText(TokenStatus status);
/// "in 12 days", "3 months ago", "today"; "" for an invalid @p time. Days are the calendar's, at our own time zone.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);
/// relativeTime() of a token's expiry: "Never" where there is none.
[[nodiscard]] QString expiryText(const QDateTime &expiryAt, const QDateTime &now);

/// What relativeTime() counts, and how many of it (negative = past).
struct RelativeStep {
    enum Unit { Nothing, Now, Minutes, Hours, Days, Months, Years };
    Unit unit = Nothing;
    qint64 count = 0;
    friend bool operator==(const RelativeStep &, const RelativeStep &) = default;
};
/// Two times of the same step have the same words: tells, cheaply, whether a text has changed. @p utcOffset (seconds)
/// is that of the time zone whose days are counted.
[[nodiscard]] RelativeStep relativeStep(const QDateTime &time, const QDateTime &now, int utcOffset);
/// The same for milliseconds since 1970 (NoTime = invalid): what a table of very many rows asks each minute.
[[nodiscard]] RelativeStep relativeStep(qint64 time, qint64 now, int utcOffset);

} // namespace qernal
