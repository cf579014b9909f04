// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretcustody.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

// The user sees the secret by then, however slow the keychain is.
constexpr std::chrono::milliseconds RevealWithin(2000);

/// Enough to tell another value from the secret, far too little to find the secret by.
QString checkOf(const SecretRecord &record, const Secret &secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(record.id.toRfc4122());
    hash.addData(secret.view());
    return QString::fromLatin1(hash.result().first(4).toHex());
}

QString keyOf(const QString &service, const SecretRecord &record)
{
    const QString token = QString::fromLatin1(QUrl::toPercentEncoding(record.tokenId));
    return QStringList{service, record.account.toString(QUuid::WithoutBraces), token,
                       record.id.toString(QUuid::WithoutBraces)}
        .join(QLatin1Char('/'));
}

} // namespace

SecretCustody::SecretCustody(const QString &ledgerFolder, Keychain *keychain, Clock clock, QObject *parent)
    : QObject(parent), m_ledger(ledgerFolder), m_keychain(keychain), m_clock(std::move(clock))
{
    connect(m_keychain, &Keychain::lateAnswer, this, &SecretCustody::onLateAnswer);
}

SecretCustody::~SecretCustody() = default;

Result<QUuid> SecretCustody::begin(const Request &request)
{
    SecretRecord record{.id = QUuid::createUuid(),
                        .account = request.account,
                        .operation = request.operation,
                        .tokenId = request.tokenId,
                        .tokenName = request.tokenName,
                        .requestedAt = m_clock(),
                        .knownIds = request.knownIds,
                        .wantsStored = request.wantsStored,
                        .process = QCoreApplication::applicationPid()};
    if (!request.tokenId.isEmpty()) {
        // Another instance may have given this token a newer generation since the start.
        m_ledger.refresh();
        if (const auto before = recordOf(request.account, request.tokenId)) {
            record.replacedKey = before->keychainKey.isEmpty() ? before->replacedKey : before->keychainKey;
            // The newest record speaks for its token, also when two requests fall into one moment.
            record.requestedAt = std::max(record.requestedAt, before->requestedAt.addMSecs(1));
        }
    }
    if (const auto written = m_ledger.put(record); !written) return tl::unexpected<Error>(written.error());
    // Noted first, looked second: of two that ask at one moment at least one sees the other.
    if (anotherChanges(record)) {
        forget(record.id);
        return failure(Error::Kind::TokenBusy);
    }
    m_inFlight.insert(record.id);
    emit recordChanged(record.id, record.account, record.tokenId);
    return record.id;
}

void SecretCustody::received(const QUuid &id, const QString &tokenId, const QString &tokenName, Secret secret,
                             bool damaged)
{
    if (secret.isEmpty()) return answerLost(id);
    m_inFlight.remove(id);
    // A secret is never turned away, not even one whose record is gone.
    SecretRecord record = this->record(id).value_or(SecretRecord{.id = id, .requestedAt = m_clock()});
    if (const auto held = m_held.find(id); held != m_held.end()) {
        if (held->second.secret == secret) return;
        record.id = QUuid::createUuid();
        record.requestedAt = record.requestedAt.addMSecs(1);
    }
    if (!tokenId.isEmpty()) record.tokenId = tokenId;
    if (!tokenName.isEmpty()) record.tokenName = tokenName;
    record.damaged = damaged;
    record.discarded = false;
    record.state = SecretState::Held;
    record.process = QCoreApplication::applicationPid();
    record.keychainKey = keyOf(m_keychain->service(), record);
    record.check = checkOf(record, secret);
    m_held[record.id].secret = std::move(secret);
    // A disk that refuses must not keep the secret from the keychain; reachPending() tries to record it again.
    update(record);
    emit secretArrived(record.account, record.tokenId, record.id);
    savePending(record.id);
    QTimer::singleShot(RevealWithin, this, [this, saved = record.id] { announce(saved); });
}

void SecretCustody::savePending(const QUuid &id)
{
    const auto held = m_held.find(id);
    const auto record = this->record(id);
    if (held == m_held.end() || !record || held->second.saving) return;
    held->second.saving = true;
    emit recordChanged(id, record->account, record->tokenId);
    m_keychain->write(record->keychainKey, held->second.secret.clone(), this,
                      [this, id](const Result<void> &result) { onSaved(id, result); });
}

void SecretCustody::onSaved(const QUuid &id, const Result<void> &result)
{
    const auto held = m_held.find(id);
    if (held == m_held.end()) return;
    held->second.saving = false;
    if (result) return reachPending(id);
    held->second.error = result.error();
    const auto waiters = std::exchange(held->second.waiters, {});
    announce(id);
    if (const auto record = this->record(id)) emit recordChanged(id, record->account, record->tokenId);
    for (const Waiter &waiter : waiters) {
        if (waiter.context) waiter.done(result);
    }
}

void SecretCustody::reachPending(const QUuid &id)
{
    auto record = this->record(id);
    const auto held = m_held.find(id);
    if (!record || held == m_held.end()) return;
    const auto waiters = std::exchange(held->second.waiters, {});
    const bool wantsStored = held->second.wantsStored || record->wantsStored;
    record->state = SecretState::Pending;
    Result<void> result = update(*record);
    if (result) {
        announce(id);
        m_held.erase(id);
        if (wantsStored) result = store(id);
    } else {
        // In the keychain, but no later start would know where: the secret stays in memory too.
        held->second.error = Error{.kind = Error::Kind::CannotKeepTrack, .message = result.error().message};
        record->state = SecretState::Held;
        update(*record);
        announce(id);
    }
    for (const Waiter &waiter : waiters) {
        if (waiter.context) waiter.done(result);
    }
}

void SecretCustody::announce(const QUuid &id)
{
    const auto held = m_held.find(id);
    if (held == m_held.end() || std::exchange(held->second.announced, true)) return;
    emit revealNeeded(id);
}

void SecretCustody::nothingIssued(const QUuid &id)
{
    m_inFlight.remove(id);
    if (!m_held.contains(id)) forget(id);
}

void SecretCustody::answerLost(const QUuid &id)
{
    m_inFlight.remove(id);
    auto record = this->record(id);
    if (!record || m_held.contains(id)) return;
    if (record->operation != SecretOperation::Create) record->state = SecretState::Unknown;
    update(*record);
    emit answerMissing(id);
}

void SecretCustody::settle(const QUuid &id, const QHash<QString, QString> &created)
{
    m_inFlight.remove(id);
    const auto record = this->record(id);
    if (!record || m_held.contains(id)) return;
    if (created.isEmpty()) return forget(id);
    SecretRecord lost = *record;
    lost.state = SecretState::Lost;
    for (auto token = created.cbegin(); token != created.cend(); ++token) {
        lost.tokenId = token.key();
        lost.tokenName = token.value();
        update(lost);
        lost.id = QUuid::createUuid();
    }
}

Result<void> SecretCustody::update(const SecretRecord &record)
{
    const Result<void> written = m_ledger.put(record);
    if (written) {
        m_unwritten.remove(record.id);
    } else {
        m_unwritten.insert(record.id, record);
    }
    emit recordChanged(record.id, record.account, record.tokenId);
    return written;
}

Callback<Secret> SecretCustody::checked(const SecretRecord &record, Callback<Secret> done)
{
    return [record, done = std::move(done)](Result<Secret> secret) {
        const bool other = secret && !record.check.isEmpty() && checkOf(record, *secret) != record.check;
        if (other) return done(failure(Error::Kind::KeychainMismatch));
        done(std::move(secret));
    };
}

void SecretCustody::read(const QUuid &id, QObject *context, Callback<Secret> done)
{
    const auto record = this->record(id);
    if (!m_held.contains(id) && record) {
        // Where an answer was lost, the generation before is the best that there is.
        const QString key = record->keychainKey.isEmpty() && record->state == SecretState::Unknown
                                ? record->replacedKey
                                : record->keychainKey;
        if (!key.isEmpty()) return m_keychain->read(key, context, checked(*record, std::move(done)));
    }
    const QPointer<QObject> asked(context);
    QMetaObject::invokeMethod(
        this,
        [this, id, asked, done = std::move(done)] {
            if (!asked) return;
            if (const auto held = m_held.find(id); held != m_held.end()) return done(held->second.secret.clone());
            // Between the call and now it may have moved from memory into the keychain.
            const auto now = this->record(id);
            if (now && !now->keychainKey.isEmpty()) {
                return m_keychain->read(now->keychainKey, asked, checked(*now, done));
            }
            done(failure(Error::Kind::KeychainNoEntry));
        },
        Qt::QueuedConnection);
}

} // namespace qernal
