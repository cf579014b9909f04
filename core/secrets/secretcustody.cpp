// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretcustody.h"

#include "core/secrets/gathering.h"
#include "core/secrets/secretcheck.h"

#include <QCoreApplication>
#include <QPointer>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

namespace qernal {

namespace {

QString keyOf(const QString &service, const SecretRecord &record)
{
    const QString token = QString::fromLatin1(QUrl::toPercentEncoding(record.tokenId));
    return QStringList{service, record.account.toString(QUuid::WithoutBraces), token,
                       record.id.toString(QUuid::WithoutBraces)}
        .join(QLatin1Char('/'));
}

} // namespace

SecretCustody::SecretCustody(const QString &ledgerFolder, Keychain *keychain, Clock clock, QObject *parent)
    : QObject(parent),
      m_keychain(keychain),
      m_clock(std::move(clock)),
      m_records(ledgerFolder),
      m_lastUses(LastUseFolder::within(ledgerFolder), m_clock),
      m_saver(&m_records, keychain),
      m_remover(&m_records, &m_saver, keychain),
      m_recovery(&m_records, &m_saver, &m_remover, keychain, m_clock)
{
    connect(&m_saver, &SecretSaver::stored, &m_remover, &SecretRemover::removeReplaced);
    connect(&m_remover, &SecretRemover::removedLate, this, &SecretCustody::removedLate);
    connect(&m_saver, &SecretSaver::revealNeeded, this, &SecretCustody::revealNeeded);
    connect(&m_recovery, &SecretRecovery::revealNeeded, this, &SecretCustody::revealNeeded);
    connect(&m_recovery, &SecretRecovery::answerMissing, this, &SecretCustody::answerMissing);
}

SecretCustody::~SecretCustody() = default;

void SecretCustody::resume()
{
    m_records.load();
    m_lastUses.refresh();
    m_recovery.resume();
}

Result<QUuid> SecretCustody::begin(const Request &request)
{
    SecretRecord record{.id = QUuid::createUuid(),
                        .account = request.account,
                        .operation = request.operation,
                        .replacement = request.replacement,
                        .tokenId = request.tokenId,
                        .tokenName = request.tokenName,
                        .requestedAt = m_clock(),
                        .knownIds = request.knownIds,
                        .wantsStored = request.wantsStored,
                        .process = QCoreApplication::applicationPid()};
    if (!request.tokenId.isEmpty()) {
        // Another instance may have given this token a newer generation since the start.
        m_records.refresh();
        if (const auto before = m_records.recordOf(request.account, request.tokenId)) {
            record.replacedKey = before->hasEntry() ? before->keychainKey : before->replacedKey;
            // The newest record counts for its token, also when two requests fall into one moment.
            record.requestedAt = std::max(record.requestedAt, before->requestedAt.addMSecs(1));
        }
    }
    m_records.awaitAnswer(record.id);
    if (const auto written = m_records.write(record); !written) {
        m_records.endAwaiting(record.id);
        return failure(Error::Kind::LedgerWriteFailed, written.error().message);
    }
    // Noted first, looked second: of two that ask at one moment at least one sees the other.
    if (m_recovery.isChangedElsewhere(record)) {
        m_records.endAwaiting(record.id);
        m_records.forget(record.id);
        return failure(Error::Kind::TokenBusy);
    }
    return record.id;
}

void SecretCustody::received(const QUuid &id, const QString &tokenId, const QString &tokenName, Secret secret,
                             bool damaged)
{
    if (secret.isEmpty()) return answerLost(id);
    m_records.endAwaiting(id);
    // A secret is never turned away, not even one whose record is gone.
    SecretRecord record = m_records.record(id).value_or(SecretRecord{.id = id, .requestedAt = m_clock()});
    if (const Secret *held = m_saver.secret(id)) {
        if (*held == secret) return;
        record.id = QUuid::createUuid();
        record.requestedAt = record.requestedAt.addMSecs(1);
    }
    if (!tokenId.isEmpty()) record.tokenId = tokenId;
    if (!tokenName.isEmpty()) record.tokenName = tokenName;
    record.damaged = damaged;
    record.process = QCoreApplication::applicationPid();
    hold(&record, std::move(secret),
         record.replacement.isNull() ? SecretSaver::Reveal::Wanted : SecretSaver::Reveal::OnFailure);
    emit secretArrived(record.account, record.tokenId, record.id);
    m_saver.save(record.id);
}

void SecretCustody::hold(SecretRecord *record, Secret secret, SecretSaver::Reveal reveal)
{
    record->state = SecretState::Held;
    record->keychainKey = keyOf(m_keychain->service(), *record);
    record->check = checkOf(*record, secret);
    m_saver.hold(record->id, std::move(secret), reveal);
    // A disk that refuses must not keep the secret from the keychain; the saver tries to record it again.
    m_records.update(*record);
}

void SecretCustody::add(const Request &request, Secret secret, QObject *context, Callback<void> done)
{
    const Result<QUuid> id = begin(request);
    if (!id) return answerLater(context, done, tl::unexpected<Error>(id.error()));
    m_records.endAwaiting(*id);
    std::optional<SecretRecord> record = m_records.record(*id);
    if (!record) return answerLater(context, done, failure(Error::Kind::LedgerWriteFailed));
    hold(&*record, std::move(secret), SecretSaver::Reveal::NotWanted);
    m_saver.saveAndStore(*id, context, std::move(done));
}

void SecretCustody::nothingIssued(const QUuid &id)
{
    m_records.endAwaiting(id);
    if (!m_saver.holds(id)) m_records.forget(id);
}

void SecretCustody::answerLost(const QUuid &id)
{
    m_records.endAwaiting(id);
    m_recovery.reportMissing(id);
}

void SecretCustody::settle(const QUuid &id, const QHash<QString, QString> &created)
{
    m_records.endAwaiting(id);
    const auto record = m_records.record(id);
    if (!record || m_saver.holds(id)) return;
    if (created.isEmpty()) {
        m_records.forget(id);
        return;
    }
    SecretRecord lost = *record;
    lost.state = SecretState::Lost;
    for (auto token = created.cbegin(); token != created.cend(); ++token) {
        lost.tokenId = token.key();
        lost.tokenName = token.value();
        m_records.update(lost);
        lost.id = QUuid::createUuid();
    }
}

void SecretCustody::keep(const QUuid &id, QObject *context, Callback<void> done)
{
    if (m_saver.holds(id)) return m_saver.saveAndStore(id, context, std::move(done));
    const auto record = m_records.record(id);
    if (record && record->state == SecretState::Unknown && record->hasEntry()) {
        return keepUnknown(*record, context, std::move(done));
    }
    if (!record || !record->isInKeychain()) return answerLater(context, done, failure(Error::Kind::KeychainNoEntry));
    answerLater(context, done, m_saver.store(id));
}

void SecretCustody::keepUnknown(const SecretRecord &record, QObject *context, Callback<void> done)
{
    auto gathering = std::make_shared<Gathering>(1, context, std::move(done));
    m_keychain->read(record.keychainKey, this,
                     checked(record, [this, gathering, id = record.id](const Result<Secret> &result) {
                         gathering->add(result ? m_saver.store(id) : tl::unexpected<Error>(result.error()));
                     }));
}

void SecretCustody::markCopied(const QUuid &id)
{
    auto record = m_records.record(id);
    if (!record) return;
    m_lastUses.record(record->account, record->tokenId);
    if (record->copied) return;
    record->copied = true;
    m_records.update(*record);
}

void SecretCustody::postpone(const QUuid &id)
{
    auto record = m_records.record(id);
    if (!record || record->postponed) return;
    record->postponed = true;
    m_records.update(*record);
}

void SecretCustody::discard(const QUuid &id, QObject *context, Callback<void> done)
{
    const auto record = m_records.record(id);
    if (!record) return answerLater(context, done, {});
    const Result<void> disowned = m_remover.disownOlder(*record);
    m_remover.remove({*record}, context, [disowned, done = std::move(done)](const Result<void> &removed) {
        done(removed ? disowned : removed);
    });
}

void SecretCustody::forgetToken(const QUuid &account, const QString &tokenId, QObject *context, Callback<void> done)
{
    QList<SecretRecord> found = m_records.records(account);
    found.removeIf([&tokenId](const SecretRecord &record) { return record.tokenId != tokenId; });
    forgetAnswered(found, context, std::move(done));
}

void SecretCustody::forgetAccount(const QUuid &account, QObject *context, Callback<void> done)
{
    m_lastUses.forgetAccount(account);
    forgetAnswered(m_records.records(account), context, std::move(done));
}

void SecretCustody::forgetAnswered(QList<SecretRecord> records, QObject *context, Callback<void> done)
{
    records.removeIf([this](const SecretRecord &record) { return m_records.isAwaited(record.id); });
    m_remover.remove(records, context, std::move(done));
}

void SecretCustody::read(const QUuid &id, QObject *context, Callback<Secret> done)
{
    const auto record = m_records.record(id);
    if (!m_saver.holds(id) && record) {
        const QString key = record->bestKey();
        if (!key.isEmpty()) return m_keychain->read(key, context, checked(*record, std::move(done)));
    }
    const QPointer<QObject> asked(context);
    QMetaObject::invokeMethod(
        this,
        [this, id, asked, done = std::move(done)] {
            if (!asked) return;
            if (const Secret *held = m_saver.secret(id)) return done(held->clone());
            // Between the call and now it may have moved from memory into the keychain.
            const auto now = m_records.record(id);
            if (now && now->hasEntry()) return m_keychain->read(now->keychainKey, asked, checked(*now, done));
            done(failure(Error::Kind::KeychainNoEntry));
        },
        Qt::QueuedConnection);
}

} // namespace qernal
