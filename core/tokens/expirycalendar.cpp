// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/expirycalendar.h"

#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace qernal {

namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::ExpiryCalendar)
};

constexpr std::array AlarmDays{30, 7, 1, 0};
// RFC 5545, section 3.1: octets of a line, without its end.
constexpr qsizetype MaxLineSize = 75;

/// A value of the type TEXT (RFC 5545, section 3.3.11).
QString calendarText(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char(';'), QLatin1String("\\;"));
    text.replace(QLatin1Char(','), QLatin1String("\\,"));
    return text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
}

QString calendarTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xc0) == 0x80;
}

/// @p line with its end, folded; never within a character.
QByteArray folded(const QString &line)
{
    const QByteArray octets = line.toUtf8();
    QByteArray lines;
    qsizetype at = 0;
    while (at < octets.size()) {
        if (at > 0) lines += "\r\n ";
        qsizetype end = std::min(octets.size(), at + MaxLineSize - (at > 0 ? 1 : 0));
        while (end < octets.size() && continuesCharacter(octets.at(end)))
            --end;
        lines += octets.sliced(at, end - at);
        at = end;
    }
    return lines + "\r\n";
}

QStringList alarm(int days, const QString &summary)
{
    return {QStringLiteral("BEGIN:VALARM"), QStringLiteral("ACTION:DISPLAY"),
            QStringLiteral("DESCRIPTION:") + calendarText(summary),
            days == 0 ? QStringLiteral("TRIGGER:PT0S") : QStringLiteral("TRIGGER:-P%1D").arg(days),
            QStringLiteral("END:VALARM")};
}

QStringList event(const Token &token, const QDateTime &now)
{
    const QString summary = CalendarWords::tr("The token “%1” expires").arg(visibleText(token.name, 60));
    QStringList lines{
        QStringLiteral("BEGIN:VEVENT"),
        QStringLiteral("UID:") + calendarText(QStringLiteral("token-expiry-") + visibleText(token.id)),
        QStringLiteral("DTSTAMP:") + calendarTime(now),
        QStringLiteral("DTSTART:") + calendarTime(token.expiryAt),
        QStringLiteral("SUMMARY:") + calendarText(summary),
        QStringLiteral("DESCRIPTION:") +
            calendarText(CalendarWords::tr("ID %1\nReplace it before then: what uses it stops working.")
                             .arg(visibleText(token.id))),
        // It takes nobody's time.
        QStringLiteral("TRANSP:TRANSPARENT"),
    };
    for (const int days : AlarmDays)
        lines += alarm(days, summary);
    return lines << QStringLiteral("END:VEVENT");
}

} // namespace

bool willExpire(const Token &token, const QDateTime &now)
{
    return token.expiryAt.isValid() && token.expiryAt > now;
}

QByteArray expiryCalendar(const QList<Token> &tokens, const QDateTime &now)
{
    QStringList lines;
    for (const Token &token : tokens) {
        if (willExpire(token, now)) lines += event(token, now);
    }
    if (lines.isEmpty()) return {};
    lines.prepend(QStringLiteral("PRODID:-//Qernal Token Manager//Token expiries//EN"));
    lines.prepend(QStringLiteral("VERSION:2.0"));
    lines.prepend(QStringLiteral("BEGIN:VCALENDAR"));
    lines.append(QStringLiteral("END:VCALENDAR"));
    QByteArray calendar;
    for (const QString &line : std::as_const(lines))
        calendar += folded(line);
    return calendar;
}

} // namespace qernal
