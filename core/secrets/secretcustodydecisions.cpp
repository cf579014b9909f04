// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SecretCustody does when the user has decided: keep, postpone, discard, forget.
#include "core/secrets/secretcustody.h"

#include <memory>
#include <utility>

namespace qernal {

namespace {

void answerLater(QObject *context, const Callback<void> &done, const Result<void> &result)
{
    QMetaObject::invokeMethod(
        context, [done, result] { done(result); }, Qt::QueuedConnection);
}

/// Waits for several answers and gives the first error, or success, once.
class Gathering {
public:
    Gathering(qsizetype expected, QObject *context, Callback<void> done)
        : m_open(expected), m_context(context), m_done(std::move(done))
    {
    }

    void add(const Result<void> &result)
    {
        if (m_result && !result) m_result = result;
        if (--m_open == 0 && m_context) m_done(m_result);
    }

private:
    qsizetype m_open;
    QPointer<QObject> m_context;
    Callback<void> m_done;
    Result<void> m_result;
};

} // namespace

void SecretCustody::keep(const QUuid &id, QObject *context, Callback<void> done)
{
    if (const auto held = m_held.find(id); held != m_held.end()) {
        held->second.wantsStored = true;
        held->second.waiters.push_back({context, std::move(done)});
        return savePending(id);
    }
    const auto record = this->record(id);
    if (record && record->state == SecretState::Unknown && !record->keychainKey.isEmpty()) {
        return keepUnknown(*record, context, std::move(done));
    }
    if (!record || (record->state != SecretState::Pending && record->state != SecretState::Stored)) {
        return answerLater(context, done, failure(Error::Kind::KeychainNoEntry));
    }
    answerLater(context, done, store(id));
}

void SecretCustody::keepUnknown(const SecretRecord &record, QObject *context, Callback<void> done)
{
    auto gathering = std::make_shared<Gathering>(1, context, std::move(done));
    m_keychain->read(record.keychainKey, this,
                     checked(record, [this, gathering, id = record.id](const Result<Secret> &result) {
                         gathering->add(result ? store(id) : tl::unexpected<Error>(result.error()));
                     }));
}

Result<void> SecretCustody::store(const QUuid &id)
{
    auto record = this->record(id);
    if (!record) return failure(Error::Kind::KeychainNoEntry);
    record->state = SecretState::Stored;
    // Told only once it is true: whoever hears of it may let go of the secret.
    const Result<void> written = m_ledger.put(*record);
    if (!written) return failure(Error::Kind::CannotKeepTrack, written.error().message);
    m_unwritten.remove(id);
    emit recordChanged(id, record->account, record->tokenId);
    removeReplaced(id);
    return {};
}

void SecretCustody::removeReplaced(const QUuid &id)
{
    const auto record = this->record(id);
    if (!record) return;
    const QList<SecretRecord> older = olderThan(*record);
    if (record->replacedKey.isEmpty()) return discardAll(older, this, [](const Result<void> &) {});
    // The newest generation is safe by now. What cannot be removed today is tried again at the next start.
    m_keychain->remove(record->replacedKey, this, [this, id, older](const Result<void> &result) {
        auto kept = this->record(id);
        if (kept && result) {
            kept->replacedKey.clear();
            update(*kept);
        }
        discardAll(older, this, [](const Result<void> &) {});
    });
}

void SecretCustody::markCopied(const QUuid &id)
{
    auto record = this->record(id);
    if (!record || record->copied) return;
    record->copied = true;
    update(*record);
}

void SecretCustody::postpone(const QUuid &id)
{
    auto record = this->record(id);
    if (!record || record->postponed) return;
    record->postponed = true;
    update(*record);
}

void SecretCustody::discard(const QUuid &id, QObject *context, Callback<void> done)
{
    const auto record = this->record(id);
    if (!record) return answerLater(context, done, {});
    disownOlder(*record);
    discardAll({*record}, context, std::move(done));
}

void SecretCustody::disownOlder(const SecretRecord &record)
{
    if (record.operation == SecretOperation::Create || record.keychainKey.isEmpty()) return;
    const QList<SecretRecord> all = olderThan(record);
    for (SecretRecord older : all) {
        if (older.discarded || older.keychainKey.isEmpty() || m_held.contains(older.id)) continue;
        // The service has replaced that secret. It stays readable, but must not pass for the token's own any more.
        older.state = SecretState::Unknown;
        older.replacedKey = std::exchange(older.keychainKey, {});
        update(older);
    }
}

void SecretCustody::discardAll(const QList<SecretRecord> &records, QObject *context, Callback<void> done)
{
    if (records.isEmpty()) return answerLater(context, done, {});
    auto gathering = std::make_shared<Gathering>(records.size(), context, std::move(done));
    for (SecretRecord record : records) {
        m_held.erase(record.id);
        // Marked first: a removal that fails, or that we do not live to see, is repeated at the next start.
        record.discarded = true;
        update(record);
        removeEntries(record, this, [this, gathering, id = record.id](const Result<void> &result) {
            if (result) forget(id);
            gathering->add(result);
        });
    }
}

void SecretCustody::removeEntries(const SecretRecord &record, QObject *context, Callback<void> done)
{
    const QStringList keys = ownKeys(record);
    if (keys.isEmpty()) return answerLater(context, done, {});
    auto gathering = std::make_shared<Gathering>(keys.size(), context, std::move(done));
    for (const QString &key : keys) {
        m_keychain->remove(key, this, [gathering](const Result<void> &result) { gathering->add(result); });
    }
}

void SecretCustody::forget(const QUuid &id)
{
    const auto unwritten = m_unwritten.constFind(id);
    const auto record = unwritten == m_unwritten.cend() ? m_ledger.record(id) : std::optional(*unwritten);
    m_held.erase(id);
    m_unwritten.remove(id);
    if (!record) return;
    // A file that cannot be removed is met again at the next start, which finds nothing behind it.
    if (!m_ledger.remove(id)) m_unwritten.insert(id, *record);
    emit recordChanged(id, record->account, record->tokenId);
}

void SecretCustody::forgetToken(const QUuid &account, const QString &tokenId, QObject *context, Callback<void> done)
{
    QList<SecretRecord> found = records(account);
    found.removeIf([this, &tokenId](const SecretRecord &record) {
        return record.tokenId != tokenId || m_inFlight.contains(record.id);
    });
    discardAll(found, context, std::move(done));
}

void SecretCustody::forgetAccount(const QUuid &account, QObject *context, Callback<void> done)
{
    QList<SecretRecord> found = records(account);
    found.removeIf([this](const SecretRecord &record) { return m_inFlight.contains(record.id); });
    discardAll(found, context, std::move(done));
}

} // namespace qernal
