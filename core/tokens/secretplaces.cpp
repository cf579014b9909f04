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
        if (!record.tokenId.isEmpty()) m_places.insert(record.tokenId, {record.state, record.isReadable()});
    }
    connect(m_records, &SecretRecords::recordChanged, this,
            [this](const QUuid &, const QUuid &changedAccount, const QString &tokenId) {
                if (changedAccount == m_account) handleRecordChanged(tokenId);
            });
}

std::optional<SecretState> SecretPlaces::of(const QString &tokenId) const
{
    const auto place = m_places.constFind(tokenId);
    return place == m_places.cend() ? std::nullopt : std::optional(place->state);
}

void SecretPlaces::handleRecordChanged(const QString &tokenId)
{
    if (tokenId.isEmpty()) return;
    const std::optional<SecretRecord> record = m_records->recordOf(m_account, tokenId);
    const auto before = m_places.constFind(tokenId);
    if (!record) {
        if (before == m_places.cend()) return;
        m_places.remove(tokenId);
    } else {
        const Place place{record->state, record->isReadable()};
        if (before != m_places.cend() && *before == place) return;
        m_places.insert(tokenId, place);
    }
    emit changed(tokenId);
}

} // namespace qernal
