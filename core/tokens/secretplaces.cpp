// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/secretplaces.h"

namespace qernal {

SecretPlaces::SecretPlaces(SecretRecords *records, const QUuid &account, QObject *parent)
    : QObject(parent), m_records(records), m_account(account)
{
    if (!m_records) return;
    // Oldest first: the newest record of a token is the one that counts.
    const QList<SecretRecord> known = m_records->records(m_account);
    for (const SecretRecord &record : known) {
        if (!record.tokenId.isEmpty()) m_states.insert(record.tokenId, record.state);
    }
    connect(m_records, &SecretRecords::recordChanged, this,
            [this](const QUuid &, const QUuid &changedAccount, const QString &tokenId) {
                if (changedAccount == m_account) handleRecordChanged(tokenId);
            });
}

std::optional<SecretState> SecretPlaces::of(const QString &tokenId) const
{
    const auto state = m_states.constFind(tokenId);
    return state == m_states.cend() ? std::nullopt : std::optional(*state);
}

void SecretPlaces::handleRecordChanged(const QString &tokenId)
{
    if (tokenId.isEmpty()) return;
    const std::optional<SecretRecord> record = m_records->recordOf(m_account, tokenId);
    const std::optional<SecretState> before = of(tokenId);
    if (record) {
        m_states.insert(tokenId, record->state);
    } else {
        m_states.remove(tokenId);
    }
    if (before != of(tokenId)) emit changed(tokenId);
}

} // namespace qernal
