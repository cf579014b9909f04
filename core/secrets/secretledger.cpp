// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretledger.h"

#include "core/secrets/secretrecordjson.h"

#include <algorithm>
#include <utility>

namespace qernal {

SecretLedger::SecretLedger(const QString &folder) : m_files(folder) {}

std::optional<SecretRecord> SecretLedger::read(const QString &name) const
{
    const std::optional<QByteArray> content = m_files.read(name);
    auto record = content ? secretRecordFromJson(*content) : std::nullopt;
    // A copied or renamed file must not stand in for another record.
    if (record && name != RecordFolder::nameOf(record->id)) return std::nullopt;
    return record;
}

void SecretLedger::load()
{
    m_records.clear();
    m_setAside.clear();
    const QStringList names = m_files.fileNames();
    for (const QString &name : names) {
        if (const auto record = read(name)) {
            m_records.insert(record->id, *record);
        } else {
            m_setAside.append(name);
        }
    }
}

void SecretLedger::refresh(const QUuid &id)
{
    if (!m_files.contains(id)) {
        m_records.remove(id);
    } else if (const auto record = read(RecordFolder::nameOf(id))) {
        m_records.insert(id, *record);
    }
}

void SecretLedger::refresh()
{
    const QStringList names = m_files.fileNames();
    for (const QString &name : names) {
        if (const auto record = read(name)) m_records.insert(record->id, *record);
    }
    m_records.removeIf([this](const auto &known) { return !m_files.contains(known.key()); });
}

Result<void> SecretLedger::put(const SecretRecord &record)
{
    const auto before = m_records.constFind(record.id);
    const Result<void> written = m_files.write(
        record.id, toJson(record), before == m_records.cend() ? std::nullopt : std::optional(toJson(*before)));
    if (written) m_records.insert(record.id, record);
    return written;
}

Result<void> SecretLedger::remove(const QUuid &id)
{
    Result<void> removed = m_files.remove(id);
    if (removed) m_records.remove(id);
    return removed;
}

std::optional<SecretRecord> SecretLedger::record(const QUuid &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.cend() ? std::nullopt : std::optional(*found);
}

QList<SecretRecord> SecretLedger::records() const
{
    QList<SecretRecord> all = m_records.values();
    std::sort(all.begin(), all.end(), [](const SecretRecord &a, const SecretRecord &b) {
        return std::pair(a.requestedAt, a.id) < std::pair(b.requestedAt, b.id);
    });
    return all;
}

} // namespace qernal
