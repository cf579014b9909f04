// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/origin.h"

#include <QDeadlineTimer>
#include <QHash>

#include <chrono>

namespace qernal {

/// Which services have asked for a pause (429), and how long it still lasts: one call that has to wait makes all the
/// others to the same origin wait, or each of them would have to be refused by itself.
class OriginPauses {
public:
    /// Lengthens the pause of the origin of @p url to @p pause from now; never shortens it.
    void extend(const QUrl &url, std::chrono::milliseconds pause)
    {
        QDeadlineTimer &end = m_ends[originOf(url)];
        if (end.remainingTimeAsDuration() < pause) end.setRemainingTime(pause);
    }
    /// 0 where there is no pause.
    [[nodiscard]] std::chrono::milliseconds remaining(const QUrl &url) const
    {
        const auto end = m_ends.constFind(originOf(url));
        if (end == m_ends.cend()) return std::chrono::milliseconds(0);
        return std::chrono::ceil<std::chrono::milliseconds>(end->remainingTimeAsDuration());
    }

private:
    QHash<QString, QDeadlineTimer> m_ends;
};

} // namespace qernal
