// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SecretCustody tells of its records.
#include "core/secrets/secretcustody.h"

#include <algorithm>
#include <utility>

namespace qernal {

std::optional<SecretRecord> SecretCustody::record(const QUuid &id) const
{
    const auto unwritten = m_unwritten.constFind(id);
    auto found = unwritten == m_unwritten.cend() ? m_ledger.record(id) : std::optional(*unwritten);
    return found && !found->discarded ? found : std::nullopt;
}

QList<SecretRecord> SecretCustody::allRecords() const
{
    QList<SecretRecord> all = m_ledger.records();
    all.removeIf([this](const SecretRecord &record) { return m_unwritten.contains(record.id); });
    all.append(m_unwritten.values());
    std::sort(all.begin(), all.end(), [](const SecretRecord &a, const SecretRecord &b) {
        return std::pair(a.requestedAt, a.id) < std::pair(b.requestedAt, b.id);
    });
    return all;
}

QList<SecretRecord> SecretCustody::records(const QUuid &account) const
{
    QList<SecretRecord> found = allRecords();
    found.removeIf([&account](const SecretRecord &record) { return record.account != account || record.discarded; });
    return found;
}

std::optional<SecretRecord> SecretCustody::recordOf(const QUuid &account, const QString &tokenId) const
{
    if (tokenId.isEmpty()) return std::nullopt;
    const QList<SecretRecord> all = records(account);
    const auto newest = std::find_if(all.crbegin(), all.crend(),
                                     [&tokenId](const SecretRecord &record) { return record.tokenId == tokenId; });
    return newest == all.crend() ? std::nullopt : std::optional(*newest);
}

QList<SecretRecord> SecretCustody::olderThan(const SecretRecord &record) const
{
    QList<SecretRecord> older;
    if (record.tokenId.isEmpty()) return older;
    const QList<SecretRecord> all = allRecords();
    for (const SecretRecord &other : all) {
        if (other.id == record.id) break;
        // A request whose answer is still out may yet bring the newest secret.
        if (other.account == record.account && other.tokenId == record.tokenId && !m_inFlight.contains(other.id)) {
            older.append(other);
        }
    }
    return older;
}

QStringList SecretCustody::ownKeys(const SecretRecord &record) const
{
    QStringList keys;
    if (!record.keychainKey.isEmpty()) keys.append(record.keychainKey);
    const QList<SecretRecord> all = allRecords();
    const bool shared = std::any_of(all.cbegin(), all.cend(), [&record](const SecretRecord &other) {
        return other.id != record.id && !other.discarded &&
               (other.keychainKey == record.replacedKey || other.replacedKey == record.replacedKey);
    });
    if (!record.replacedKey.isEmpty() && !shared) keys.append(record.replacedKey);
    return keys;
}

bool SecretCustody::isHeldOnly(const QUuid &id) const
{
    return m_held.contains(id);
}

bool SecretCustody::isSaving(const QUuid &id) const
{
    const auto held = m_held.find(id);
    return held != m_held.end() && held->second.saving;
}

std::optional<Error> SecretCustody::lastError(const QUuid &id) const
{
    const auto held = m_held.find(id);
    return held == m_held.end() ? std::nullopt : held->second.error;
}

bool SecretCustody::isArriving() const
{
    return std::any_of(m_held.cbegin(), m_held.cend(), [](const auto &held) { return !held.second.announced; });
}

bool SecretCustody::wouldLose() const
{
    return !m_held.empty();
}

} // namespace qernal
