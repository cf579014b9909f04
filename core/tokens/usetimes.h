// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <utility>

namespace qernal {

/// When tokens were last used on this computer (UTC), by token id in any case.
class UseTimes {
public:
    /// Takes @p times, whose ids are in lower case, in place of all before; the ids whose time is another now.
    QStringList replace(const QHash<QString, QDateTime> &times)
    {
        const QHash<QString, QDateTime> before = std::exchange(m_times, times);
        QHash<QString, QDateTime> other = times;
        other.insert(before);
        other.removeIf([&](const auto &use) { return before.value(use.key()) == times.value(use.key()); });
        return other.keys();
    }
    /// Invalid for a token that was never used here.
    [[nodiscard]] QDateTime of(const QString &tokenId) const
    {
        return m_times.isEmpty() ? QDateTime() : m_times.value(tokenId.toLower());
    }
    [[nodiscard]] QStringList ids() const { return m_times.keys(); }

private:
    QHash<QString, QDateTime> m_times;
};

} // namespace qernal
