// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace qernal {

/// Numbers the days of the calendar in this computer's time zone. A time belongs to the day that a clock here shows at
/// that time: the offset from UTC that counts is the one of that day, not the one of today.
///
/// Offsets are looked up once for each span of days, so that the times of very many rows are cheap.
class LocalDays {
public:
    /// In the zone that the computer is in now.
    LocalDays();

    /// The day of @p time (milliseconds since 1970), counted from 1 January 1970. As long as isCurrent().
    [[nodiscard]] qint64 dayOf(qint64 time) const;
    /// False once the computer was moved to another zone.
    [[nodiscard]] bool isCurrent() const;

private:
    /// Within a span the offset changes once at most.
    struct Span {
        qint64 change; // milliseconds since 1970
        int before;    // seconds ahead of UTC until then
        int after;
    };

    [[nodiscard]] static Span spanOf(qint64 number);

    QByteArray m_zone;
    mutable QHash<qint64, Span> m_spans; // by number
};

} // namespace qernal
