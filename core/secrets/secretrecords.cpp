// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretrecords.h"

#include <algorithm>
#include <utility>

namespace qernal {

SecretRecords::SecretRecords(const QString &ledgerFolder, QObject *parent) : QObject(parent), m_ledger(ledgerFolder) {}

void SecretRecords::load()
{
    if (!std::exchange(m_loaded, true)) m_ledger.load();
}

std::optional<SecretRecord> SecretRecords::find(const QUuid &id) const
{
    const auto unwritten = m_unwritten.constFind(id);
    return unwritten == m_unwritten.cend() ? m_ledger.record(id) : std::optional(*unwritten);
}

std::optional<SecretRecord> SecretRecords::record(const QUuid &id) const
{
    auto found = find(id);
    return found && !found->discarded ? found : std::nullopt;
}

QList<SecretRecord> SecretRecords::all() const
{
    QList<SecretRecord> all = m_ledger.records();
    if (m_unwritten.isEmpty()) return all;
    all.removeIf([this](const SecretRecord &record) { return m_unwritten.contains(record.id); });
    all.append(m_unwritten.values());
    std::sort(all.begin(), all.end(), [](const SecretRecord &a, const SecretRecord &b) {
        return std::pair(a.requestedAt, a.id) < std::pair(b.requestedAt, b.id);
    });
    return all;
}

QList<SecretRecord> SecretRecords::records(const QUuid &account) const
{
    QList<SecretRecord> found = all();
    found.removeIf([&account](const SecretRecord &record) { return record.account != account || record.discarded; });
    return found;
}

std::optional<SecretRecord> SecretRecords::recordOf(const QUuid &account, const QString &tokenId) const
{
    if (tokenId.isEmpty()) return std::nullopt;
    const QList<SecretRecord> all = records(account);
    const auto newest = std::find_if(all.crbegin(), all.crend(),
                                     [&tokenId](const SecretRecord &record) { return record.tokenId == tokenId; });
    return newest == all.crend() ? std::nullopt : std::optional(*newest);
}

QList<SecretRecord> SecretRecords::olderThan(const SecretRecord &record) const
{
    QList<SecretRecord> older;
    if (record.tokenId.isEmpty()) return older;
    const QList<SecretRecord> all = this->all();
    for (const SecretRecord &other : all) {
        if (other.id == record.id) break;
        // A request whose answer is still out may yet bring the newest secret.
        if (other.account == record.account && other.tokenId == record.tokenId && !isAwaited(other.id)) {
            older.append(other);
        }
    }
    return older;
}

Result<void> SecretRecords::write(const SecretRecord &record)
{
    if (const auto written = m_ledger.put(record); !written) {
        return failure(Error::Kind::CannotKeepTrack, written.error().message);
    }
    m_unwritten.remove(record.id);
    emit recordChanged(record.id, record.account, record.tokenId);
    return {};
}

Result<void> SecretRecords::update(const SecretRecord &record)
{
    const Result<void> written = write(record);
    if (!written) {
        m_unwritten.insert(record.id, record);
        emit recordChanged(record.id, record.account, record.tokenId);
    }
    return written;
}

Result<void> SecretRecords::forget(const QUuid &id)
{
    auto record = find(id);
    m_unwritten.remove(id);
    if (!record) return {};
    Result<void> result;
    if (!m_ledger.remove(id)) {
        // Marked, the file means no more than that it has to go.
        record->discarded = true;
        record->keychainKey.clear();
        record->replacedKey.clear();
        if (const auto marked = m_ledger.put(*record); !marked) {
            m_unwritten.insert(id, *record);
            result = failure(Error::Kind::CannotKeepTrack, marked.error().message);
        }
    }
    emit recordChanged(id, record->account, record->tokenId);
    return result;
}

void SecretRecords::reportChanged(const QUuid &id)
{
    if (const auto record = this->record(id)) emit recordChanged(id, record->account, record->tokenId);
}

} // namespace qernal
