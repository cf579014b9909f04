// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/localdays.h"

#include <QDateTime>
#include <QTimeZone>

namespace qernal {

namespace {

constexpr qint64 DayLength = 24 * 60 * 60; // seconds
// 12 days: shorter than any time between two changes of the clocks (Morocco's and Egypt's in Ramadan are a month).
constexpr int SpanBits = 30;

int offsetAt(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::LocalTime).offsetFromUtc();
}

/// Identifies this zone: its name, and its offsets in the course of a year, for a name may be missing.
QByteArray zoneNow()
{
    QByteArray zone = QTimeZone::systemTimeZoneId();
    for (const qint64 day : {0, 91, 182, 273})
        zone += ' ' + QByteArray::number(offsetAt((19'723 + day) * DayLength * 1000));
    return zone;
}

} // namespace

LocalDays::LocalDays() : m_zone(zoneNow()) {}

bool LocalDays::isCurrent() const
{
    return m_zone == zoneNow();
}

qint64 LocalDays::dayOf(qint64 time) const
{
    const qint64 number = time >> SpanBits;
    auto span = m_spans.constFind(number);
    if (span == m_spans.cend()) span = m_spans.insert(number, spanOf(number));
    const qint64 seconds =
        (time - (time % 1000 + 1000) % 1000) / 1000 + (time < span->change ? span->before : span->after);
    return seconds >= 0 ? seconds / DayLength : -((DayLength - 1 - seconds) / DayLength);
}

LocalDays::Span LocalDays::spanOf(qint64 number)
{
    qint64 first = number * (qint64(1) << SpanBits);
    qint64 last = first + (qint64(1) << SpanBits);
    const Span span{.change = last, .before = offsetAt(first), .after = offsetAt(last)};
    if (span.before == span.after) return span;
    while (last - first > 1) {
        const qint64 middle = first + (last - first) / 2;
        (offsetAt(middle) == span.before ? first : last) = middle;
    }
    return {.change = last, .before = span.before, .after = span.after};
}

} // namespace qernal
