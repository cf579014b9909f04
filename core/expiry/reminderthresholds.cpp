// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/reminderthresholds.h"

#include "core/tokens/expiry.h"

#include <algorithm>

namespace qernal {

QList<int> ReminderThresholds::defaultDays()
{
    return {30, 7, 1};
}

ReminderThresholds::ReminderThresholds(const QList<int> &days) : m_days(days)
{
    m_days.append(0);
    std::sort(m_days.begin(), m_days.end());
}

std::optional<int> ReminderThresholds::reached(qint64 expiryAt, qint64 now) const
{
    if (expiryAt == NoTime || expiryAt - now < -MaxLateness) return std::nullopt;
    const auto reached =
        std::find_if(m_days.cbegin(), m_days.cend(), [=](int days) { return expiryAt - now <= days * DayLength; });
    return reached == m_days.cend() ? std::nullopt : std::optional(*reached);
}

} // namespace qernal
