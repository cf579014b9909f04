// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/session.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

// Relative dates count minutes.
constexpr std::chrono::milliseconds TimesEvery = std::chrono::minutes(1);
// Timers count milliseconds in 31 bits, which are 24 days.
constexpr std::chrono::milliseconds MaxSleep = std::chrono::hours(24);

} // namespace

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
      m_times(new QTimer(this))
{
    m_filter->setSourceModel(m_model);
    connect(m_issuer, &TokenIssuer::tokensChanged, m_list, &TokenList::refresh);
    connect(m_list, &TokenList::refreshed, m_issuer, &TokenIssuer::settleOpenRecords);
    connect(m_custody, &SecretCustody::secretArrived, this,
            [this](const QUuid &owner, const QString &tokenId, const QUuid &record) {
                if (owner == m_account.id && isOwnToken(tokenId)) followOwnSecret(record);
            });
    connect(m_api, &TokensApi::mutationsAnswered, this, &Session::closeIfDone);
    m_times->setSingleShot(true);
    connect(m_times, &QTimer::timeout, this, [this] {
        m_model->refreshTimes();
        scheduleTimes();
    });
    connect(m_model, &TokenTableModel::countsChanged, this, &Session::scheduleTimes);
    QMetaObject::invokeMethod(m_issuer, &TokenIssuer::settleOpenRecords, Qt::QueuedConnection);
}

Session::~Session() = default;

void Session::scheduleTimes()
{
    m_times->stop();
    // Without rows there is nothing to recompute.
    if (m_closing || m_model->rowCount() == 0) return;
    const QDateTime next = m_model->nextStatusChange();
    if (!m_visibleToUser && !next.isValid()) return;
    std::chrono::milliseconds wait = m_visibleToUser ? TimesEvery : MaxSleep;
    if (next.isValid()) {
        // One more, for a timer may be early by a fraction.
        const std::chrono::milliseconds untilNext(std::max<qint64>(m_clock().msecsTo(next), 0) + 1);
        wait = std::min(wait, untilNext);
    }
    m_times->start(wait);
}

void Session::setVisibleToUser(bool visible)
{
    if (std::exchange(m_visibleToUser, visible) == visible) return;
    if (visible) m_model->refreshTimes();
    scheduleTimes();
}

BulkRevocation *Session::revoke(const QList<Token> &tokens, bool forgetSecrets)
{
    auto *revocation = new BulkRevocation(m_api, m_custody, m_account.id, tokens, forgetSecrets, this);
    connect(revocation, &BulkRevocation::revoked, m_list, &TokenList::forget);
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
