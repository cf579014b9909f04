// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretrecovery.h"

#include "core/secrets/runningprocess.h"
#include "core/secrets/secretcheck.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

// A mutation's deadline is one minute; a record older than this is no longer awaited.
constexpr std::chrono::minutes AnsweredWithin(2);

/// Does another instance work on @p record at this moment, as far as is known?
bool isAnothersWork(const SecretRecord &record, const QDateTime &now)
{
    if (record.process == 0 || record.process == QCoreApplication::applicationPid()) return false;
    if (!isRunning(record.process)) return false;
    const std::chrono::milliseconds age(record.requestedAt.msecsTo(now));
    return age < AnsweredWithin;
}

} // namespace

SecretRecovery::SecretRecovery(SecretRecords *records, SecretSaver *saver, SecretRemover *remover, Keychain *keychain,
                               Clock clock, QObject *parent)
    : QObject(parent),
      m_records(records),
      m_saver(saver),
      m_remover(remover),
      m_keychain(keychain),
      m_clock(std::move(clock))
{
    connect(m_keychain, &Keychain::lateAnswer, this, &SecretRecovery::handleLateAnswer);
    connect(m_keychain, &Keychain::providerChanged, this, &SecretRecovery::lookAgain);
}

void SecretRecovery::resume()
{
    const QList<SecretRecord> all = m_records->all();
    for (const SecretRecord &record : all) {
        if (!m_records->isAwaited(record.id) && !m_saver->holds(record.id)) resumeRecord(record);
    }
}

void SecretRecovery::resumeRecord(const SecretRecord &record)
{
    if (record.discarded) return m_remover->remove({record}, this, [](const Result<void> &) {});
    const bool open = record.state == SecretState::Requested || record.state == SecretState::Held;
    if (open && isAnothersWork(record, m_clock())) {
        QTimer::singleShot(AnsweredWithin, this, [this, id = record.id] {
            m_records->refresh();
            if (const auto later = m_records->record(id)) resumeRecord(*later);
        });
        return;
    }
    switch (record.state) {
    case SecretState::Requested:
        // A lost create is looked up in the list; the outcome of any other request shows only in the token itself.
        if (record.isOpenCreate()) {
            emit answerMissing(record.id);
        } else if (record.operation == SecretOperation::Add) {
            m_records->forget(record.id);
        } else {
            reportMissing(record.id);
        }
        break;
    case SecretState::Held: lookUp(record); break;
    case SecretState::Pending:
        if (!record.postponed) offer(record);
        break;
    case SecretState::Stored:
        if (!record.replacedKey.isEmpty() || !m_records->olderThan(record).isEmpty()) {
            m_remover->removeReplaced(record.id);
        }
        break;
    case SecretState::Unknown:
        // A keychain that did not answer last time; a lost answer has no key of its own.
        if (record.hasEntry()) lookUp(record);
        break;
    case SecretState::Lost:
        if (!isNewest(record)) break;
        // Another keychain may have answered last time.
        if (record.hasEntry()) {
            lookUp(record);
        } else {
            reportLost(record);
        }
        break;
    }
}

void SecretRecovery::reportMissing(const QUuid &id)
{
    auto record = m_records->record(id);
    if (!record || m_saver->holds(id)) return;
    if (record->operation != SecretOperation::Create) record->state = SecretState::Unknown;
    m_records->update(*record);
    emit answerMissing(id);
}

bool SecretRecovery::isAnswerMissing(const QUuid &id) const
{
    const auto record = m_records->record(id);
    return record && record->state == SecretState::Requested && !m_records->isAwaited(id) &&
           !isAnothersWork(*record, m_clock());
}

bool SecretRecovery::isChangedElsewhere(const SecretRecord &record)
{
    if (record.tokenId.isEmpty()) return false;
    m_records->refresh();
    const QList<SecretRecord> all = m_records->records(record.account);
    return std::any_of(all.cbegin(), all.cend(), [this, &record](const SecretRecord &other) {
        return other.id != record.id && other.tokenId == record.tokenId && other.state == SecretState::Requested &&
               isAnothersWork(other, m_clock());
    });
}

void SecretRecovery::lookUp(const SecretRecord &record)
{
    m_keychain->read(record.keychainKey, this, checked(record, [this, id = record.id](const Result<Secret> &result) {
                         handleLookedUp(id, result);
                     }));
}

void SecretRecovery::handleLookedUp(const QUuid &id, const Result<Secret> &result)
{
    auto found = m_records->record(id);
    if (!found || m_saver->holds(id)) return;
    // Asked twice, when two late answers came for it.
    const SecretState before = found->state;
    if (before != SecretState::Held && before != SecretState::Unknown && before != SecretState::Lost) return;
    if (found->operation == SecretOperation::Add) return handleAddedLookedUp(*found, result);
    if (result) {
        found->state = SecretState::Pending;
        found->refused = false;
        m_records->update(*found);
        offer(*found);
        return;
    }
    // Another value than ours is left alone until a newer generation takes its place. The key stays known: the entry
    // may turn up in another keychain.
    const Error::Kind kind = result.error().kind;
    const bool absent = kind == Error::Kind::KeychainMismatch || kind == Error::Kind::KeychainNoEntry;
    const bool lost = absent || found->refused || before == SecretState::Lost;
    found->state = lost ? SecretState::Lost : SecretState::Unknown;
    if (found->state != before) m_records->update(*found);
    if (lost) reportLost(*found);
}

void SecretRecovery::offer(const SecretRecord &record)
{
    if (!record.replacement.isNull() && record.wantsStored && m_saver->store(record.id)) return;
    emit revealNeeded(record.id);
}

void SecretRecovery::reportLost(const SecretRecord &record)
{
    if (m_reported.contains(record.id)) return;
    m_reported.insert(record.id);
    emit answerMissing(record.id);
}

bool SecretRecovery::isNewest(const SecretRecord &record) const
{
    const auto newest = m_records->recordOf(record.account, record.tokenId);
    return record.tokenId.isEmpty() || (newest && newest->id == record.id);
}

void SecretRecovery::lookAgain()
{
    const QList<SecretRecord> all = m_records->all();
    for (const SecretRecord &record : all) {
        const bool open = record.state == SecretState::Unknown || record.state == SecretState::Lost;
        if (open && !record.discarded && record.hasEntry() && isNewest(record)) lookUp(record);
    }
}

void SecretRecovery::handleAddedLookedUp(SecretRecord record, const Result<Secret> &result)
{
    if (result) {
        record.state = SecretState::Pending;
        if (m_records->update(record)) (void)m_saver->store(record.id);
    } else if (result.error().kind == Error::Kind::KeychainNoEntry ||
               result.error().kind == Error::Kind::KeychainMismatch) {
        // Nothing is lost: the user has it from elsewhere.
        m_records->forget(record.id);
    } else {
        record.state = SecretState::Unknown;
        m_records->update(record);
    }
}

void SecretRecovery::handleLateAnswer(const QString &key)
{
    if (key.isEmpty()) return;
    const QList<SecretRecord> all = m_records->all();
    for (const SecretRecord &record : all) {
        const bool replaced = record.replacedKey == key;
        if (record.keychainKey != key && !replaced) continue;
        if (record.discarded) {
            m_remover->remove({record}, this, [](const Result<void> &) {});
        } else if (replaced) {
            if (record.state == SecretState::Stored) m_remover->removeReplaced(record.id);
        } else if (m_saver->holds(record.id)) {
            confirmHeld(record);
        } else if (record.state == SecretState::Unknown || record.state == SecretState::Lost) {
            lookUp(record);
        }
    }
}

void SecretRecovery::confirmHeld(const SecretRecord &record)
{
    m_keychain->read(record.keychainKey, this, [this, id = record.id](const Result<Secret> &result) {
        const Secret *held = m_saver->secret(id);
        if (held && !m_saver->isSaving(id) && result && *result == *held) m_saver->confirmSaved(id);
    });
}

} // namespace qernal
