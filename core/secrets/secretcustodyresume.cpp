// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SecretCustody takes up what an earlier run, or a slow keychain, left open.
#include "core/secrets/secretcustody.h"

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

void SecretCustody::resume()
{
    m_ledger.load();
    const QList<SecretRecord> all = allRecords();
    for (const SecretRecord &record : all) {
        if (!m_inFlight.contains(record.id) && !m_held.contains(record.id)) resumeRecord(record);
    }
}

void SecretCustody::resumeRecord(const SecretRecord &record)
{
    if (record.discarded) return discardAll({record}, this, [](const Result<void> &) {});
    const bool open = record.state == SecretState::Requested || record.state == SecretState::Held;
    if (open && isAnothersWork(record, m_clock())) {
        QTimer::singleShot(AnsweredWithin, this, [this, id = record.id] {
            m_ledger.refresh(id);
            if (const auto later = m_ledger.record(id)) resumeRecord(*later);
        });
        return;
    }
    switch (record.state) {
    case SecretState::Requested:
        // A lost create is looked up in the list; of any other request nothing but the token itself can tell.
        if (record.operation == SecretOperation::Create) {
            emit answerMissing(record.id);
        } else {
            answerLost(record.id);
        }
        break;
    case SecretState::Held: lookUp(record); break;
    case SecretState::Pending:
        if (!record.postponed) emit revealNeeded(record.id);
        break;
    case SecretState::Stored:
        if (!record.replacedKey.isEmpty() || !olderThan(record).isEmpty()) removeReplaced(record.id);
        break;
    case SecretState::Unknown:
        // A keychain that did not answer last time; a lost answer has no key of its own.
        if (!record.keychainKey.isEmpty()) lookUp(record);
        break;
    case SecretState::Lost: break;
    }
}

bool SecretCustody::isAnswerMissing(const QUuid &id) const
{
    const auto record = this->record(id);
    return record && record->state == SecretState::Requested && !m_inFlight.contains(id) &&
           !isAnothersWork(*record, m_clock());
}

bool SecretCustody::anotherChanges(const SecretRecord &record)
{
    if (record.tokenId.isEmpty()) return false;
    m_ledger.refresh();
    const QList<SecretRecord> all = records(record.account);
    return std::any_of(all.cbegin(), all.cend(), [this, &record](const SecretRecord &other) {
        return other.id != record.id && other.tokenId == record.tokenId && other.state == SecretState::Requested &&
               isAnothersWork(other, m_clock());
    });
}

void SecretCustody::lookUp(const SecretRecord &record)
{
    const auto done = [this, id = record.id](const Result<Secret> &result) {
        auto found = this->record(id);
        if (!found || m_held.contains(id)) return;
        // Asked twice, when two late answers came for it.
        if (found->state != SecretState::Held && found->state != SecretState::Unknown) return;
        if (result) {
            found->state = SecretState::Pending;
            update(*found);
            emit revealNeeded(id);
        } else if (result.error().kind == Error::Kind::KeychainMismatch) {
            // Whatever stands there now is left alone until a newer generation takes its place.
            found->state = SecretState::Lost;
            update(*found);
            emit answerMissing(id);
        } else if (result.error().kind == Error::Kind::KeychainNoEntry) {
            // The process died while only its memory held the secret.
            found->state = SecretState::Lost;
            found->keychainKey.clear();
            update(*found);
            emit answerMissing(id);
        } else {
            found->state = SecretState::Unknown;
            update(*found);
        }
    };
    m_keychain->read(record.keychainKey, this, checked(record, done));
}

void SecretCustody::onLateAnswer(const QString &key)
{
    const QList<SecretRecord> all = allRecords();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&key](const SecretRecord &record) { return record.keychainKey == key; });
    if (found == all.cend()) return;
    if (found->discarded) return discardAll({*found}, this, [](const Result<void> &) {});
    if (!m_held.contains(found->id)) {
        if (found->state == SecretState::Unknown) lookUp(*found);
        return;
    }
    m_keychain->read(key, this, [this, id = found->id](const Result<Secret> &result) {
        const auto held = m_held.find(id);
        if (held == m_held.end() || held->second.saving || !result || !(*result == held->second.secret)) return;
        reachPending(id);
    });
}

} // namespace qernal
