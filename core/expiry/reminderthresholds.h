// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace qernal {

/// How many days before an expiry a person is reminded of it, and always once it is past.
class ReminderThresholds {
public:
    /// Unless the settings say otherwise.
    [[nodiscard]] static QList<int> defaultDays();
    // Not explicit: the settings have them as days.
    ReminderThresholds(const QList<int> &days = defaultDays());

    /// The nearest threshold that a token which expires at @p expiryAt has reached at @p now (milliseconds since 1970);
    /// 0 where it has expired. Nothing where it has reached none, never expires, or expired so long ago that it is no
    /// news.
    [[nodiscard]] std::optional<int> reached(qint64 expiryAt, qint64 now) const;
    /// In milliseconds.
    static constexpr qint64 DayLength = qint64{24} * 60 * 60 * 1000;
    /// Of what expired longer ago than this nobody is reminded; in milliseconds.
    static constexpr qint64 MaxLateness = 30 * DayLength;

private:
    QList<int> m_days; // ascending, 0 first
};

} // namespace qernal
