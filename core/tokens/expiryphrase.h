// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace qernal {

/// Times of expiry as they are typed into a search: "30 days", "expires within 2 weeks", "december", "in may 2027",
/// "2027-03", "tomorrow"; in English and in the user's language. They are those of this computer's calendar.
struct ExpiryPhrase {
    /// From the first time, in milliseconds since 1970, up to the second one, which is not among them.
    using Range = std::pair<qint64, qint64>;

    qsizetype words = 0; ///< how many it consists of
    QList<Range> ranges = {};

    [[nodiscard]] bool contains(qint64 expiryAt) const
    {
        for (const Range &range : ranges) {
            if (range.first <= expiryAt && expiryAt < range.second) return true;
        }
        return false;
    }
    friend bool operator==(const ExpiryPhrase &, const ExpiryPhrase &) = default;
};

/// The phrase that begins with the word @p first of @p words, which are case folded, at @p now (UTC); nothing if none
/// does.
[[nodiscard]] std::optional<ExpiryPhrase> expiryPhrase(const QStringList &words, qsizetype first, const QDateTime &now);

} // namespace qernal
