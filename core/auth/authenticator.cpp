// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authenticator.h"

#include "core/net/deliver.h"

#include <QPointer>

#include <utility>

namespace qernal {

namespace {

void fail(QObject *context, const HttpClient::Done &done, Error error)
{
    HttpAnswer answer;
    error.perhapsExecuted = false; // the request never left
    answer.error = std::move(error);
    deliver(context, done, std::move(answer));
}

} // namespace

Authenticator::Authenticator(HttpClient *http, Credential credential, const QUrl &authorizationUrl, Clock clock,
                             QObject *parent)
    : QObject(parent),
      m_http(http),
      m_credential(std::move(credential)),
      m_authorizationUrl(authorizationUrl),
      m_clock(std::move(clock))
{
}

Authenticator::~Authenticator()
{
    resumeWaiting(Error{.kind = Error::Kind::Cancelled, .host = m_authorizationUrl.host()});
}

void Authenticator::send(const HttpRequest &request, QObject *context, HttpClient::Done done)
{
    Q_ASSERT(context);
    sendWhenReady(request, context, done, true);
}

void Authenticator::replaceCredential(Credential credential)
{
    m_credential = std::move(credential);
    m_accessToken.reset();
    m_refusal.reset();
    m_renewing = false;
    ++m_edition;
    ++m_generation;
    resumeWaiting(std::nullopt);
}

bool Authenticator::isReady() const
{
    if (m_credential.kind != Credential::Kind::ApiToken) return true;
    return m_accessToken && (!m_renewAt.isValid() || m_clock() < m_renewAt);
}

void Authenticator::sendWhenReady(const HttpRequest &request, QObject *context, const HttpClient::Done &done,
                                  bool mayRepeat)
{
    if (m_refusal || !hasCredential()) {
        fail(context, done, m_refusal.value_or(Error{.kind = Error::Kind::Cancelled, .host = request.url.host()}));
        return;
    }
    if (isReady()) {
        sendSigned(request, context, done, mayRepeat);
        return;
    }
    const QPointer<QObject> guard(context);
    const QPointer<Authenticator> self(this);
    m_waiting.push_back([self, guard, request, done, mayRepeat](const std::optional<Error> &error) {
        if (!guard) return;
        Authenticator *const alive = self;
        if (error)
            fail(guard, done, *error);
        else if (!alive) // a callback before this one has deleted it
            fail(guard, done, Error{.kind = Error::Kind::Cancelled, .host = request.url.host()});
        else if (alive->m_accessToken) // even one that has ended already: to ask again at once would never end
            alive->sendSigned(request, guard, done, mayRepeat);
        else
            alive->sendWhenReady(request, guard, done, mayRepeat);
    });
    renew();
}

void Authenticator::sendSigned(const HttpRequest &request, QObject *context, const HttpClient::Done &done,
                               bool mayRepeat)
{
    HttpRequest signedRequest = request;
    const bool isCookie = m_credential.kind == Credential::Kind::SessionCookie;
    const QByteArrayView secret =
        m_credential.kind == Credential::Kind::ApiToken ? m_accessToken->value.view() : m_credential.secret.view();
    if (isCookie)
        signedRequest.headers.append({"Cookie", joined("qernal_kratos_session=", secret)});
    else
        signedRequest.headers.append({"Authorization", joined("Bearer ", secret)});

    const QPointer<Authenticator> self(this);
    const int edition = m_edition;
    m_http->send(signedRequest, context, [self, request, context, done, mayRepeat, edition](HttpAnswer answer) {
        if (self && (answer.status == 401 || answer.status == 403))
            self->handleRefusal(std::move(answer), request, context, done, mayRepeat, edition);
        else
            done(std::move(answer));
    });
    wipe(signedRequest.headers.last().second);
}

void Authenticator::handleRefusal(HttpAnswer answer, const HttpRequest &request, QObject *context,
                                  const HttpClient::Done &done, bool mayRepeat, int usedEdition)
{
    // What this request carried was renewed or replaced meanwhile: that the old one is refused proves nothing.
    const bool isOutdated = usedEdition != m_edition;
    // The access token that a 403 was answered to is fresh: another one would fare no better.
    const bool isFresh = answer.status == 403 && m_reported == m_edition;
    const bool canRenew = m_credential.kind == Credential::Kind::ApiToken && !isFresh;
    if (mayRepeat && (isOutdated || canRenew)) {
        if (!isOutdated) m_accessToken.reset();
        sendWhenReady(request, context, done, false);
        return;
    }
    if (!isOutdated && answer.error) {
        const QPointer<QObject> guard(context);
        reportRefusal(*answer.error);
        if (!guard) return; // a slot connected to refused() has deleted it
    }
    done(std::move(answer));
}

void Authenticator::renew()
{
    if (m_renewing) return;
    m_renewing = true;
    m_accessToken.reset();
    const int generation = m_generation;
    requestAccessToken(m_http, m_authorizationUrl, m_credential.secret, m_clock, this,
                       [this, generation](Result<AccessToken> token) {
                           if (generation == m_generation) handleAccessToken(std::move(token));
                       });
}

void Authenticator::handleAccessToken(Result<AccessToken> token)
{
    m_renewing = false;
    if (!token) {
        const Error error = token.error();
        resumeWaiting(error);
        if (error.needsSignIn()) reportRefusal(error);
        return;
    }
    m_accessToken = std::move(*token);
    ++m_edition;
    m_renewAt = renewalTime(*m_accessToken, m_clock());
    resumeWaiting(std::nullopt);
}

void Authenticator::resumeWaiting(const std::optional<Error> &error)
{
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting)
        one(error);
}

void Authenticator::reportRefusal(const Error &error)
{
    const bool isKnown = std::exchange(m_reported, m_edition) == m_edition;
    const bool mayBeOfOneRequest = error.kind == Error::Kind::Forbidden;
    if (!mayBeOfOneRequest) m_refusal = error;
    if (!mayBeOfOneRequest || !isKnown) emit refused(error);
}

} // namespace qernal
