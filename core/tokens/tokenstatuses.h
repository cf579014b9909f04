// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/expiry.h"
#include "core/tokens/tokenstore.h"

#include <array>

namespace qernal {

/// The status of each row of a TokenStore at one moment, how many rows have each status, and when the first of them
/// changes.
class TokenStatuses {
public:
    using Counts = std::array<int, 4>;

    /// @p store is not owned; @p now in milliseconds since 1970.
    TokenStatuses(const TokenStore *store, qint64 now) : m_store(store), m_now(now) {}

    [[nodiscard]] TokenStatus at(int row) const { return m_statuses.at(row); }
    /// How many rows have @p status.
    [[nodiscard]] int count(TokenStatus status) const { return m_counts[static_cast<std::size_t>(status)]; }
    [[nodiscard]] Counts counts() const { return m_counts; }
    /// When the first status will change; NoTime if none will.
    [[nodiscard]] qint64 nextChange() const;

    /// Days before its expiry from which a token counts as expiring soon. refresh() has to follow.
    void setExpiringSoonDays(int days) { m_expiringSoonDays = days; }
    [[nodiscard]] int expiringSoonDays() const { return m_expiringSoonDays; }

    /// Recomputes all statuses at @p now; the rows whose status has become another, ascending.
    [[nodiscard]] QList<int> refresh(qint64 now);
    /// The store has gained rows at its end.
    void handleRowsAppended();
    /// Call it before, and the second after, the store replaces what is in @p row.
    void handleRowAboutToChange(int row) { forgetChangeOf(row); }
    void handleRowChanged(int row);
    /// Call it before the store removes the rows.
    void handleRowsAboutToBeRemoved(int first, int last);
    /// Row i becomes what was row order[i].
    void reorder(const QList<int> &order);

private:
    void setStatus(int row, TokenStatus status);
    /// When the status of @p row will change; NoTime if it will not.
    [[nodiscard]] qint64 changeOf(int row) const;
    void considerChangeOf(int row);
    void forgetChangeOf(int row);

    const TokenStore *m_store;
    qint64 m_now;
    int m_expiringSoonDays = DefaultExpiringSoonDays;
    QList<TokenStatus> m_statuses;
    Counts m_counts{};
    mutable std::optional<qint64> m_nextChange; // nothing: to be looked for among all rows
};

} // namespace qernal
