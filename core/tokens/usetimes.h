// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/expiry.h"
#include "core/tokens/tokenstore.h"

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
        m_byUuid.clear();
        for (auto use = times.cbegin(); use != times.cend(); ++use) {
            if (const QUuid uuid = uuidOf(use.key()); !uuid.isNull()) m_byUuid.insert(uuid, millisecondsOf(*use));
        }
        other.removeIf([&](const auto &use) { return before.value(use.key()) == times.value(use.key()); });
        return other.keys();
    }
    /// Invalid for a token that was never used here.
    [[nodiscard]] QDateTime of(const QString &tokenId) const
    {
        return m_times.isEmpty() ? QDateTime() : m_times.value(tokenId.toLower());
    }
    /// The same of the token in @p row of @p store, in milliseconds since 1970; NoTime for never. Makes no text of an
    /// id that is a UUID, for it is asked for each row in turn.
    [[nodiscard]] qint64 at(const TokenStore &store, int row) const
    {
        if (m_times.isEmpty()) return NoTime;
        const QUuid &uuid = store.uuidKey(row);
        return uuid.isNull() ? millisecondsOf(of(store.id(row))) : m_byUuid.value(uuid, NoTime);
    }
    [[nodiscard]] QStringList ids() const { return m_times.keys(); }

private:
    QHash<QString, QDateTime> m_times;
    QHash<QUuid, qint64> m_byUuid; ///< of m_times those whose id is a UUID
};

} // namespace qernal
