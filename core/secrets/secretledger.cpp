// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretledger.h"

#include "core/secrets/secretrecordjson.h"

#include <algorithm>
#include <utility>

namespace qernal {

SecretLedger::SecretLedger(const QString &folder) : m_records(folder, secretRecordFromJson) {}

Result<void> SecretLedger::put(const SecretRecord &record)
{
    return m_records.put(record);
}

Result<void> SecretLedger::remove(const QUuid &id)
{
    const Result<bool> removed = m_records.remove(id);
    return removed ? Result<void>() : tl::unexpected<Error>(removed.error());
}

QList<SecretRecord> SecretLedger::records() const
{
    QList<SecretRecord> all = m_records.all().values();
    std::sort(all.begin(), all.end(), [](const SecretRecord &a, const SecretRecord &b) {
        return std::pair(a.requestedAt, a.id) < std::pair(b.requestedAt, b.id);
    });
    return all;
}

} // namespace qernal
