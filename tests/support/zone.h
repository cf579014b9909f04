// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <ctime>

namespace qernal {

/// Clocks are set forward at 1:00 UTC on the last Sunday of March, and back on the last one of October.
inline constexpr char CentralEurope[] = "CET-1CEST,M3.5.0,M10.5.0/3";

/// Puts this process into another time zone as long as it lives.
class InZone {
public:
    explicit InZone(const char *zone) : m_before(qgetenv("TZ")), m_wasSet(qEnvironmentVariableIsSet("TZ"))
    {
        move(zone);
    }
    ~InZone()
    {
        if (m_wasSet) {
            qputenv("TZ", m_before);
        } else {
            qunsetenv("TZ");
        }
        ::tzset();
    }
    InZone(const InZone &) = delete;
    InZone &operator=(const InZone &) = delete;

    static void move(const char *zone)
    {
        qputenv("TZ", zone);
        ::tzset();
    }

private:
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace qernal
