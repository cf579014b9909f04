// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/session.h"

#include "core/accounts/clockwatch.h"
#include "core/accounts/sessiontimes.h"

#include <utility>

namespace qernal {

Session::Session(const Account &account, Credential credential, HttpClient *http, SecretCustody *custody, Clock clock,
                 QObject *parent)
    : QObject(parent),
      m_account(account),
      m_http(http),
      m_custody(custody),
      m_clock(std::move(clock)),
      m_authenticator(new Authenticator(http, std::move(credential), account.authorizationUrl, m_clock, this)),
      m_api(new TokensApi(m_authenticator, custody, account.apiUrl, this)),
      m_model(new TokenTableModel(custody->records(), account.id, m_clock, this)),
      m_filter(new TokenFilterModel(this)),
      m_list(new TokenList(m_api, m_model, m_clock, this)),
      m_issuer(new TokenIssuer(m_api, custody, account.id, m_clock, this)),
      m_reader(new TokenReader(m_api, m_list, m_model, this)),
      m_times(new SessionTimes(m_model, m_clock, new ClockWatch(this), this))
{
    m_filter->setSourceModel(m_model);
    m_model->setOwnToken(isSignedIn() ? m_authenticator->tokenId() : account.tokenId, account.remembered);
    const auto showUses = [this] { m_model->setLastUses(m_custody->lastUses()->of(m_account.id)); };
    connect(m_custody->lastUses(), &LastUses::changed, this, [this, showUses](const QUuid &changed) {
        if (changed == m_account.id) showUses();
    });
    showUses();
    // The list was read with it.
    connect(m_list, &TokenList::refreshed, this, [this] {
        if (!m_list->error()) m_custody->lastUses()->record(m_account.id, m_authenticator->tokenId());
    });
    connect(m_issuer, &TokenIssuer::tokensChanged, m_list, &TokenList::refresh);
    connect(m_list, &TokenList::refreshed, m_issuer, &TokenIssuer::settleOpenRecords);
    connect(m_custody, &SecretCustody::secretArrived, this,
            [this](const QUuid &owner, const QString &tokenId, const QUuid &record) {
                if (owner == m_account.id && isOwnToken(tokenId)) followOwnSecret(record);
            });
    connect(m_api, &TokensApi::mutationsAnswered, this, &Session::closeIfDone);
    if (isSignedIn()) QMetaObject::invokeMethod(m_issuer, &TokenIssuer::settleOpenRecords, Qt::QueuedConnection);
}

Session::~Session() = default;

void Session::setVisibleToUser(bool visible)
{
    m_times->setVisibleToUser(visible);
}

BulkRevocation *Session::revoke(const QList<Token> &tokens, bool forgetSecrets)
{
    auto *revocation = new BulkRevocation(m_api, m_custody, m_account.id, tokens, forgetSecrets, this);
    connect(revocation, &BulkRevocation::revoked, m_list, &TokenList::forget);
    connect(revocation, &BulkRevocation::revoked, this,
            [this](const QString &tokenId) { m_custody->lastUses()->forget(m_account.id, tokenId); });
    if (m_closing) revocation->cancel();
    return revocation;
}

void Session::check(const Secret &apiToken, QObject *context, Callback<void> done)
{
    requestAccessToken(m_http, m_account.authorizationUrl, apiToken, m_clock, context,
                       [done = std::move(done)](const Result<AccessToken> &traded) {
                           if (traded) {
                               done({});
                           } else {
                               done(tl::unexpected<Error>(traded.error()));
                           }
                       });
}

bool Session::isOwnToken(const QString &tokenId) const
{
    const QString own = m_authenticator->tokenId();
    return !own.isEmpty() && own.compare(tokenId, Qt::CaseInsensitive) == 0;
}

void Session::signIn(const Account &account, Credential credential)
{
    m_account = account;
    replaceCredential(std::move(credential), account.remembered);
    emit signedIn();
}

void Session::replaceCredential(Credential credential, bool kept)
{
    m_authenticator->replaceCredential(std::move(credential));
    m_account.tokenId = m_authenticator->tokenId();
    m_model->setOwnToken(m_account.tokenId, kept);
}

void Session::followOwnSecret(const QUuid &record)
{
    ++m_replacements;
    m_custody->read(record, this, [this, record](Result<Secret> secret) {
        if (secret) {
            m_authenticator->replaceCredential({Credential::Kind::ApiToken, std::move(*secret)});
            emit ownCredentialReplaced(record);
        }
        --m_replacements;
        closeIfDone();
    });
}

void Session::close()
{
    if (m_closing) return;
    m_closing = true;
    m_times->stop();
    m_list->stop();
    m_issuer->stop();
    m_reader->stop();
    const auto revocations = findChildren<BulkRevocation *>(QString(), Qt::FindDirectChildrenOnly);
    for (BulkRevocation *revocation : revocations)
        revocation->cancel();
    closeIfDone();
}

void Session::closeIfDone()
{
    if (!m_closing || m_closed || m_api->mutationsUnderWay() > 0 || m_replacements > 0) return;
    m_closed = true;
    QMetaObject::invokeMethod(this, &Session::closed, Qt::QueuedConnection);
}

} // namespace qernal
