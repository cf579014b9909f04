// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/storedsecretsstep.h"

#include "core/accounts/accountsettings.h"
#include "core/auth/clientcredentials.h"
#include "core/checkup/secretfindings.h"
#include "core/secrets/secretcheck.h"
#include "core/visibletext.h"

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

/// The keychain itself did not do its work: every other entry would fare alike.
bool isOfWholeKeychain(Error::Kind kind)
{
    return kind != Error::Kind::KeychainNoEntry && kind != Error::Kind::KeychainMismatch;
}

QString nameOfRecord(const SecretRecord &record)
{
    return shortName(record.tokenName.isEmpty() ? record.tokenId : record.tokenName);
}

} // namespace

StoredSecretsStep::StoredSecretsStep(const CheckUpParts &parts, const CheckUpSubject &subject, QObject *parent)
    : CheckUpStep(parent), m_parts(parts), m_subject(subject)
{
}

void StoredSecretsStep::start()
{
    const auto isWanted = [this](const QString &tokenId) {
        return m_subject.onlyToken.isEmpty() || tokenId.compare(m_subject.onlyToken, Qt::CaseInsensitive) == 0;
    };
    const QString credentialKey = AccountSettings(m_parts.settings).keychainKey(m_subject.account.id);
    if (!credentialKey.isEmpty() && isWanted(m_subject.account.tokenId)) m_entries.append({credentialKey});
    const QList<SecretRecord> records = newestRecords(m_parts, m_subject);
    for (const SecretRecord &record : records) {
        const bool isThere = record.isReadable() && record.state != SecretState::Held && !record.bestKey().isEmpty();
        if (isThere && isWanted(record.tokenId)) m_entries.append({record.bestKey(), record});
    }
    const std::optional<Error> &listError = m_subject.listError;
    const bool hasFailed = listError && listError->isOfKeychain() && isOfWholeKeychain(listError->kind);
    QMetaObject::invokeMethod(
        this,
        [this, hasFailed] {
            // Its user is not asked for the password again who has just refused it.
            if (hasFailed && !m_entries.isEmpty()) reportKeychain(*m_subject.listError);
            readNext();
        },
        Qt::QueuedConnection);
}

void StoredSecretsStep::readNext()
{
    if (m_entries.isEmpty()) {
        emit finished();
        return;
    }
    const Entry entry = m_entries.takeFirst();
    Callback<Secret> done = [this, entry](const Result<Secret> &secret) { handleRead(entry, secret); };
    m_parts.readSecret(entry.key, this, entry.record ? checked(*entry.record, std::move(done)) : std::move(done));
}

void StoredSecretsStep::handleRead(const Entry &entry, const Result<Secret> &secret)
{
    if (!secret) {
        reportUnreadable(entry, secret.error());
    } else if (!entry.record && !isCredential(*secret)) {
        reportUnreadable(entry, {.kind = Error::Kind::KeychainMismatch});
    } else if (mayBeVerified(entry)) {
        return verify(entry, *secret);
    }
    readNext();
}

bool StoredSecretsStep::isCredential(const Secret &secret) const
{
    const auto credential = Credential::fromText(m_subject.account.kind, secret.view());
    if (!credential) return false;
    const QString &own = m_subject.account.tokenId;
    return own.isEmpty() || credential->tokenId().compare(own, Qt::CaseInsensitive) == 0;
}

void StoredSecretsStep::reportKeychain(const Error &error)
{
    m_entries.clear();
    emit found({.kind = FindingKind::KeychainUnread,
                .severity = FindingSeverity::Warning,
                .sentence = tr("The keychain could not be looked through."),
                .error = error});
}

void StoredSecretsStep::reportUnreadable(const Entry &entry, const Error &error)
{
    if (isOfWholeKeychain(error.kind)) return reportKeychain(error);
    const bool isMissing = error.kind == Error::Kind::KeychainNoEntry;
    if (entry.record) {
        const QString sentence =
            isMissing ? tr("The secret of “%1” is recorded as stored, but the keychain does not hold it.")
                      : tr("The keychain holds something else than the secret of “%1” that was stored.");
        Finding finding = secretFinding(
            *entry.record, isMissing ? FindingKind::SecretMissing : FindingKind::SecretAltered,
            FindingSeverity::Warning, sentence.arg(nameOfRecord(*entry.record)), Remedy::Action::RegenerateSecret);
        finding.facts = {{FactName::Entry, entry.key}};
        emit found(finding);
        return;
    }
    const QString sentence = isMissing
                                 ? tr("The keychain does not hold what the account “%1” signs in with.")
                                 : tr("The keychain holds something else than what the account “%1” signs in with.");
    emit found({.kind = isMissing ? FindingKind::CredentialMissing : FindingKind::CredentialAltered,
                .severity = FindingSeverity::Warning,
                .sentence = sentence.arg(shortName(m_subject.account.name)),
                .tokenId = m_subject.account.tokenId,
                .facts = {{FactName::Entry, entry.key}},
                .remedy = Remedy{.action = Remedy::Action::SignInAgain, .tokenId = m_subject.account.tokenId}});
}

bool StoredSecretsStep::mayBeVerified(const Entry &entry) const
{
    if (!m_subject.verifies) return false;
    if (!entry.record) return m_subject.account.kind == Credential::Kind::ApiToken;
    // One that has ended is refused, and that is a finding of its own.
    const QDateTime now = m_parts.clock();
    return std::none_of(m_subject.tokens.cbegin(), m_subject.tokens.cend(), [&entry, &now](const Token &token) {
        return token.id.compare(entry.record->tokenId, Qt::CaseInsensitive) == 0 && token.expiryAt.isValid() &&
               token.expiryAt <= now;
    });
}

void StoredSecretsStep::verify(const Entry &entry, const Secret &secret)
{
    requestAccessToken(m_parts.http, m_subject.account.authorizationUrl, secret, m_parts.clock, this,
                       [this, entry](const Result<AccessToken> &traded) {
                           handleTraded(entry, traded ? std::nullopt : std::optional(traded.error()));
                       });
}

void StoredSecretsStep::handleTraded(const Entry &entry, const std::optional<Error> &error)
{
    if (error && !isRefusal(*error)) {
        // A service that does not answer once is not asked for the others.
        m_subject.verifies = false;
        emit found({.kind = FindingKind::SecretUnchecked,
                    .severity = FindingSeverity::Warning,
                    .sentence = tr("It could not be checked whether the stored secrets still work."),
                    .error = error});
    } else if (error && entry.record) {
        emit found(secretFinding(*entry.record, FindingKind::SecretRefused, FindingSeverity::Critical,
                                 tr("The service no longer accepts the secret of “%1” that is stored here.")
                                     .arg(nameOfRecord(*entry.record)),
                                 Remedy::Action::RegenerateSecret));
    } else if (error) {
        emit found({.kind = FindingKind::SecretRefused,
                    .severity = FindingSeverity::Critical,
                    .sentence = tr("The service no longer accepts what the account “%1” signs in with.")
                                    .arg(shortName(m_subject.account.name)),
                    .tokenId = m_subject.account.tokenId,
                    .remedy = Remedy{.action = Remedy::Action::SignInAgain, .tokenId = m_subject.account.tokenId}});
    }
    readNext();
}

} // namespace qernal
