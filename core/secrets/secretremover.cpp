// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretremover.h"

#include "core/secrets/gathering.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace qernal {

SecretRemover::SecretRemover(SecretRecords *records, SecretSaver *saver, Keychain *keychain, QObject *parent)
    : QObject(parent), m_records(records), m_saver(saver), m_keychain(keychain)
{
}

void SecretRemover::remove(const QList<SecretRecord> &records, QObject *context, Callback<void> done)
{
    if (records.isEmpty()) return answerLater(context, done, {});
    auto gathering = std::make_shared<Gathering>(records.size(), context, std::move(done));
    for (SecretRecord record : records) {
        m_saver->drop(record.id);
        record.discarded = true;
        const Result<void> marked = m_records->update(record);
        removeEntries(record, this, [this, gathering, marked, record](const Result<void> &removed) {
            gathering->add(finish(record, marked, removed));
        });
    }
}

Result<void> SecretRemover::finish(const SecretRecord &record, const Result<void> &marked, const Result<void> &removed)
{
    if (!removed) {
        m_unremoved.insert(record.id);
        // Without the mark, the next start will not try again.
        return marked ? removed : marked;
    }
    const bool late = m_unremoved.remove(record.id);
    // A secret that arrived for it meanwhile is not turned away.
    Result<void> forgotten = m_saver->holds(record.id) ? Result<void>() : m_records->forget(record.id);
    if (late) emit removedLate(record.id, record.account, record.tokenId);
    return forgotten;
}

Result<void> SecretRemover::disownOlder(const SecretRecord &record)
{
    Result<void> result;
    if (record.operation == SecretOperation::Create || !record.hasEntry()) return result;
    const QList<SecretRecord> all = m_records->olderThan(record);
    for (SecretRecord older : all) {
        if (older.discarded || !older.hasEntry() || m_saver->holds(older.id)) continue;
        older.state = SecretState::Unknown;
        older.replacedKey = std::exchange(older.keychainKey, {});
        if (const auto written = m_records->update(older); !written) result = written;
    }
    return result;
}

void SecretRemover::removeReplaced(const QUuid &id)
{
    const auto record = m_records->record(id);
    if (!record) return;
    const QList<SecretRecord> older = m_records->olderThan(*record);
    if (record->replacedKey.isEmpty()) return remove(older, this, [](const Result<void> &) {});
    // The newest generation is safe by now. What cannot be removed today is tried again at the next start.
    m_keychain->remove(record->replacedKey, this, [this, id, older](const Result<void> &result) {
        auto kept = m_records->record(id);
        if (kept && result) {
            kept->replacedKey.clear();
            m_records->update(*kept);
        }
        remove(older, this, [](const Result<void> &) {});
    });
}

void SecretRemover::removeEntries(const SecretRecord &record, QObject *context, Callback<void> done)
{
    const QStringList keys = keysOf(record);
    if (keys.isEmpty()) return answerLater(context, done, {});
    auto gathering = std::make_shared<Gathering>(keys.size(), context, std::move(done));
    for (const QString &key : keys) {
        m_keychain->remove(key, this, [gathering](const Result<void> &result) { gathering->add(result); });
    }
}

QStringList SecretRemover::keysOf(const SecretRecord &record) const
{
    QStringList keys;
    if (record.hasEntry()) keys.append(record.keychainKey);
    const QList<SecretRecord> all = m_records->all();
    const bool shared = std::any_of(all.cbegin(), all.cend(), [&record](const SecretRecord &other) {
        return other.id != record.id && !other.discarded &&
               (other.keychainKey == record.replacedKey || other.replacedKey == record.replacedKey);
    });
    if (!record.replacedKey.isEmpty() && !shared) keys.append(record.replacedKey);
    return keys;
}

} // namespace qernal
