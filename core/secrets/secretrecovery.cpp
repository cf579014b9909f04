// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretrecovery.h"

#include "core/secrets/secretcheck.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace qernal {

namespace {

// A mutation's deadline is one minute; a record older than this has been forgotten by whoever made it.
constexpr std::chrono::minutes AnsweredWithin(2);

/// Does another instance work on @p record at this moment, as far as can be told?
bool isAnothersWork(const SecretRecord &record, const QDateTime &now)
{
    if (record.process == 0 || record.process == QCoreApplication::applicationPid()) return false;
#ifdef Q_OS_UNIX
    if (::kill(static_cast<pid_t>(record.process), 0) != 0 && errno == ESRCH) return false;
#endif
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
        // A lost create is looked up in the list; of any other request nothing but the token itself can tell.
        if (record.isOpenCreate()) {
            emit answerMissing(record.id);
        } else {
            reportMissing(record.id);
        }
        break;
    case SecretState::Held: lookUp(record); break;
    case SecretState::Pending:
        if (!record.postponed) emit revealNeeded(record.id);
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
    case SecretState::Lost: break;
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
    if (found->state != SecretState::Held && found->state != SecretState::Unknown) return;
    if (result) {
        found->state = SecretState::Pending;
        m_records->update(*found);
        emit revealNeeded(id);
    } else if (result.error().kind == Error::Kind::KeychainMismatch) {
        // Whatever stands there now is left alone until a newer generation takes its place.
        found->state = SecretState::Lost;
        m_records->update(*found);
        emit answerMissing(id);
    } else if (result.error().kind == Error::Kind::KeychainNoEntry) {
        // The process died while only its memory held the secret.
        found->state = SecretState::Lost;
        found->keychainKey.clear();
        m_records->update(*found);
        emit answerMissing(id);
    } else {
        found->state = SecretState::Unknown;
        m_records->update(*found);
    }
}

void SecretRecovery::handleLateAnswer(const QString &key)
{
    const QList<SecretRecord> all = m_records->all();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&key](const SecretRecord &record) { return record.keychainKey == key; });
    if (found == all.cend()) return;
    if (found->discarded) return m_remover->remove({*found}, this, [](const Result<void> &) {});
    if (!m_saver->holds(found->id)) {
        if (found->state == SecretState::Unknown) lookUp(*found);
        return;
    }
    m_keychain->read(key, this, [this, id = found->id](const Result<Secret> &result) {
        const Secret *held = m_saver->secret(id);
        if (held && !m_saver->isSaving(id) && result && *result == *held) m_saver->confirmSaved(id);
    });
}

} // namespace qernal
