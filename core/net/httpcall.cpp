// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpcall.h"

#include "core/net/deliver.h"
#include "core/net/httperror.h"
#include "core/net/loggedrequest.h"
#include "core/net/origin.h"
#include "core/net/outgoing.h"
#include "core/net/redirect.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

// Without a bound Qt's thread reads as long as the other side is as fast, and handles neither an abort nor the next
// request. It is larger than any answer of the service.
constexpr qint64 MaxUnread = 1024 * 1024;

} // namespace

HttpCall::HttpCall(const Shared &shared, const HttpRequest &request, QObject *context, HttpClient::Done done,
                   QObject *parent)
    : QObject(parent), m_shared(shared), m_request(request), m_context(context), m_done(std::move(done))
{
    for (QTimer *timer : {&m_deadline, &m_pause, &m_firstByte})
        timer->setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpCall::handleDeadline);
    connect(&m_pause, &QTimer::timeout, this, &HttpCall::attempt);
    connect(&m_firstByte, &QTimer::timeout, this, [this] { stop(Stop::Stale); });
    connect(context, &QObject::destroyed, this, &HttpCall::handleContextGone);
}

HttpCall::~HttpCall()
{
    dropReply();
    for (auto &header : m_request.headers)
        wipe(header.second);
    if (!m_done && !m_time.isValid()) return;
    m_answer.error = Error{
        .kind = Error::Kind::Cancelled, .host = m_request.url.host(), .perhapsExecuted = isMutation() && m_tries > 0};
    log();
    if (m_done) deliver(m_context, m_done, std::move(m_answer));
}

void HttpCall::start()
{
    m_time.start();
    // The outcome until a try has given another.
    m_answer.error = Error{.kind = Error::Kind::TimedOut, .host = m_request.url.host()};
    m_deadline.start(isMutation() ? m_shared.limits.mutationDeadline : m_shared.limits.readDeadline);
    const auto wait = m_shared.pauses.remaining(m_request.url);
    if (wait.count() > 0 && wait < m_deadline.remainingTimeAsDuration()) {
        m_pause.start(wait);
    } else {
        attempt();
    }
}

void HttpCall::attempt()
{
    if (const auto route = m_shared.routes.known(m_request.url)) return sendBy(*route);
    m_shared.routes.find(m_request.url, this, [this](const Route &route) { sendBy(route); });
}

void HttpCall::sendBy(const Route &route)
{
    ++m_tries;
    wipe(m_answer.body);
    m_answer = HttpAnswer();
    m_certificate = Error::Certificate::NotSeen;
    m_stop = Stop::None;
    m_route = route;
    m_connections = m_shared.pool.current();
    m_reply = sendOnce(m_connections->manager.get(), m_request, m_route.tls, m_shared.limits);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(MaxUnread);
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_firstByte, &QTimer::stop);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::storeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::handleReplyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificate = certificateFault(errors); // nobody ignores them, so the handshake fails
    });
    // A mutation must not be sent twice, so it waits until its deadline.
    const bool mayBeStale = !m_foundStale && m_connections->answered.contains(originOf(m_request.url));
    if (mayBeStale && !isMutation()) m_firstByte.start(m_shared.limits.firstByte);
}

void HttpCall::storeBytes()
{
    if (!m_reply || !m_reply->isOpen()) return;
    m_answer.appendBody(m_reply, m_shared.limits.largestBody - m_answer.body.size());
    if (m_stop == Stop::None && m_reply->bytesAvailable() > 0) stop(Stop::TooLarge);
}

void HttpCall::handleReplyFinished()
{
    m_firstByte.stop();
    storeBytes();
    if (!m_reply) return; // taking them ended it
    readAnswer();
    setError(m_reply->error());
    dropReply();
    if (sendAgainIfStale()) return;
    if (m_stop == Stop::None && (followRedirect() || tryAgain())) return;
    finish();
}

void HttpCall::readAnswer()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers = m_reply->rawHeaderPairs();
    m_answer.serverDate = httpDate(m_answer.header("Date"));
    if (m_answer.status > 0) m_connections->answered.insert(originOf(m_request.url));
}

void HttpCall::setError(QNetworkReply::NetworkError networkError)
{
    Error error{.perhapsExecuted = true};
    if (networkError == QNetworkReply::ProxyAuthenticationRequiredError) m_answer.status = 407;
    if (m_answer.status >= 300 || (m_answer.status > 0 && m_answer.status < 200)) {
        error = errorOfStatus(m_answer);
    } else if (m_stop != Stop::None) {
        error.kind = m_stop == Stop::TooLarge ? Error::Kind::TooLarge : Error::Kind::TimedOut;
    } else if (networkError != QNetworkReply::NoError) {
        error = errorOfNetwork(networkError);
    } else if (m_answer.status > 0 && !isWhole(m_answer)) {
        error.kind = Error::Kind::ConnectionLost;
    } else if (m_answer.status > 0) {
        m_answer.error.reset();
        return;
    }
    error.httpStatus = m_answer.status;
    error.host = m_request.url.host();
    error.perhapsExecuted = error.perhapsExecuted && isMutation();
    m_answer.error = error;
}

Error HttpCall::errorOfNetwork(QNetworkReply::NetworkError networkError) const
{
    Error error{.kind = kindOfNetworkError(networkError), .perhapsExecuted = mayHaveArrived(networkError)};
    const bool isUnreachable = error.kind == Error::Kind::Unreachable;
    // A proxy that answers CONNECT with a refusal looks like a service that cannot be reached.
    if (isUnreachable && m_route.proxies.constFirst().type() != QNetworkProxy::NoProxy)
        error.kind = Error::Kind::ProxyFailed;
    if (!m_route.isProxyKnown && (isUnreachable || error.kind == Error::Kind::HostNotFound))
        error.kind = Error::Kind::ProxyUnknown;
    if (error.kind == Error::Kind::TlsFailed) {
        error.certificate = m_certificate;
        error.trust = m_shared.routes.trust().description();
    }
    return error;
}

bool HttpCall::sendAgainIfStale()
{
    if (m_stop != Stop::Stale) return false;
    m_shared.pool.retire(m_connections);
    m_foundStale = true;
    --m_tries;
    attempt();
    return true;
}

bool HttpCall::followRedirect()
{
    const auto target = redirectTarget(m_request, m_answer);
    if (!target || m_redirects >= MaxRedirects) return false;
    ++m_redirects;
    --m_tries; // a redirect is progress, not a failed try
    m_request.url = *target;
    attempt();
    return true;
}

bool HttpCall::tryAgain()
{
    if (!m_answer.error) return false;
    using Kind = Error::Kind;
    const Kind kind = m_answer.error->kind;
    if (kind == Kind::RateLimited && m_answer.error->retryAfter)
        m_shared.pauses.extend(m_request.url, *m_answer.error->retryAfter);
    if (m_answer.status == 0) m_shared.routes.distrust(m_request.url);
    // 408 and 421 are about the connection.
    if (kind == Kind::UnexpectedStatus) m_shared.pool.retire(m_connections);
    // 429 says that nothing was done, so it alone lets a mutation be repeated, once.
    const bool isWorthIt = isMutation()
                               ? kind == Kind::RateLimited && m_tries < std::min(2, m_shared.limits.tries)
                               : m_tries < m_shared.limits.tries && isTransient(*m_answer.error, m_request.method);
    if (!isWorthIt) return false;
    const auto wait = backoff();
    if (wait >= m_deadline.remainingTimeAsDuration()) return false;
    m_pause.start(wait);
    return true;
}

std::chrono::milliseconds HttpCall::backoff() const
{
    if (m_answer.error->retryAfter) return *m_answer.error->retryAfter;
    // Half to one and a half of the doubled pause, so that many clients do not return in step.
    const auto doubled = m_shared.limits.firstBackoff * (1 << std::min(m_tries - 1, 10));
    const double share = 0.5 + QRandomGenerator::global()->generateDouble();
    return std::chrono::duration_cast<std::chrono::milliseconds>(doubled * share);
}

bool HttpCall::isMutation() const
{
    return m_request.method != HttpRequest::Method::Get && !m_request.repeatable;
}

void HttpCall::handleDeadline()
{
    if (m_reply)
        stop(Stop::Deadline);
    else
        finish(); // in a pause or a look-up: what the last try gave is the outcome
}

void HttpCall::handleContextGone()
{
    m_done = nullptr;
    if (isMutation()) return;
    dropReply();
    deleteLater();
}

void HttpCall::stop(Stop why)
{
    m_stop = why;
    m_reply->abort(); // emits finished()
}

void HttpCall::dropReply()
{
    if (!m_reply) return;
    m_firstByte.stop();
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    if (reply->isRunning()) reply->abort();
    reply->deleteLater();
}

void HttpCall::finish()
{
    m_deadline.stop();
    m_pause.stop();
    log();
    deliver(m_context, m_done, std::move(m_answer));
    m_done = nullptr;
    deleteLater();
}

void HttpCall::log()
{
    if (!m_time.isValid()) return;
    LoggedRequest logged = loggedRequest(m_request, m_answer);
    logged.tries = m_tries;
    logged.duration = std::chrono::milliseconds(m_time.elapsed());
    m_time.invalidate();
    if (m_shared.log) m_shared.log->addRequest(logged);
}

} // namespace qernal
