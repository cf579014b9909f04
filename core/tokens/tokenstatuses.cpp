// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenstatuses.h"

namespace qernal {

QList<int> TokenStatuses::refresh(qint64 now)
{
    m_now = now;
    m_nextChange.reset();
    QList<int> changed;
    for (int row = 0; row < m_statuses.size(); ++row) {
        const TokenStatus status = tokenStatus(m_store->expiryAt(row), m_now, m_expiringSoonDays);
        if (status == m_statuses.at(row)) continue;
        setStatus(row, status);
        changed.append(row);
    }
    return changed;
}

void TokenStatuses::handleRowsAppended()
{
    for (int row = static_cast<int>(m_statuses.size()); row < m_store->size(); ++row) {
        const TokenStatus status = tokenStatus(m_store->expiryAt(row), m_now, m_expiringSoonDays);
        m_statuses.append(status);
        ++m_counts[static_cast<std::size_t>(status)];
        considerChangeOf(row);
    }
}

void TokenStatuses::handleRowChanged(int row)
{
    setStatus(row, tokenStatus(m_store->expiryAt(row), m_now, m_expiringSoonDays));
    considerChangeOf(row);
}

void TokenStatuses::handleRowsAboutToBeRemoved(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        --m_counts[static_cast<std::size_t>(m_statuses.at(row))];
        forgetChangeOf(row);
    }
    m_statuses.remove(first, last - first + 1);
}

void TokenStatuses::reorder(const QList<int> &order)
{
    QList<TokenStatus> statuses;
    statuses.reserve(order.size());
    for (const int row : order)
        statuses.append(m_statuses.at(row));
    m_statuses = statuses;
}

void TokenStatuses::setStatus(int row, TokenStatus status)
{
    --m_counts[static_cast<std::size_t>(m_statuses.at(row))];
    ++m_counts[static_cast<std::size_t>(status)];
    m_statuses[row] = status;
}

qint64 TokenStatuses::changeOf(int row) const
{
    constexpr qint64 Day = 24 * 60 * 60 * 1000;
    switch (m_statuses.at(row)) {
    case TokenStatus::Active: return m_store->expiryAt(row) - m_expiringSoonDays * Day;
    case TokenStatus::ExpiringSoon: return m_store->expiryAt(row);
    default: return NoTime;
    }
}

void TokenStatuses::considerChangeOf(int row)
{
    const qint64 change = changeOf(row);
    if (!m_nextChange || change == NoTime) return;
    if (*m_nextChange == NoTime || change < *m_nextChange) m_nextChange = change;
}

// Revoking asks for the next change after each token: all rows are looked at only when the next one itself has gone.
void TokenStatuses::forgetChangeOf(int row)
{
    if (m_nextChange && *m_nextChange == changeOf(row)) m_nextChange.reset();
}

qint64 TokenStatuses::nextChange() const
{
    if (!m_nextChange) {
        qint64 next = NoTime;
        for (int row = 0; row < m_statuses.size(); ++row) {
            const qint64 change = changeOf(row);
            if (change != NoTime && (next == NoTime || change < next)) next = change;
        }
        m_nextChange = next;
    }
    return *m_nextChange;
}

} // namespace qernal
