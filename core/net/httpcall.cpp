// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpcall.h"

#include "core/net/deliver.h"
#include "core/net/httperror.h"
#include "core/net/originpauses.h"
#include "core/net/outgoing.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

constexpr int MaxRedirects = 5;
// Unbounded, Qt's thread reads as long as the other side is as fast, and hears neither an abort nor the next request.
// More than any answer that is meant, so that those arrive as they always did.
constexpr qint64 MaxUnread = 1024 * 1024;

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const int standardPort = a.scheme() == QLatin1String("https") ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(standardPort) == b.port(standardPort);
}

/// True if the same request may well succeed in a moment.
bool isTransient(const Error &error, HttpRequest::Method method)
{
    switch (error.kind) {
    case Error::Kind::RateLimited:
    case Error::Kind::ConnectionLost:
    case Error::Kind::TimedOut:
    case Error::Kind::Unreachable:
    case Error::Kind::HostNotFound: return true;
    default: break;
    }
    switch (error.httpStatus) {
    case 502:
    case 503:
    case 504: return true;
    case 408:
    case 421:
    case 425:
    case 500: return method == HttpRequest::Method::Get;
    default: return false;
    }
}

// Appends without leaving an old copy of the bytes behind in freed memory, as a growing QByteArray would.
void appendFrom(QIODevice *source, QByteArray &body, qint64 limit)
{
    const qsizetype old = body.size();
    const qsizetype needed = old + static_cast<qsizetype>(std::min(source->bytesAvailable(), limit));
    if (needed > body.capacity()) {
        QByteArray larger;
        larger.reserve(std::max<qsizetype>(needed, 2 * old));
        larger.append(QByteArrayView(body));
        wipe(body);
        body = std::move(larger);
    }
    body.resize(needed);
    const qint64 count = source->read(body.data() + old, needed - old);
    body.resize(old + static_cast<qsizetype>(std::max<qint64>(count, 0)));
}

} // namespace

HttpCall::HttpCall(QNetworkAccessManager *manager, OriginPauses *pauses, const HttpClient::Limits &limits,
                   const HttpRequest &request, QObject *context, HttpClient::Done done, QObject *parent)
    : QObject(parent),
      m_manager(manager),
      m_pauses(pauses),
      m_limits(limits),
      m_request(request),
      m_context(context),
      m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpCall::deadlinePassed);
    connect(&m_pause, &QTimer::timeout, this, &HttpCall::attempt);
    connect(context, &QObject::destroyed, this, &HttpCall::contextGone);
}

HttpCall::~HttpCall()
{
    dropReply();
    for (auto &header : m_request.headers)
        wipe(header.second);
    if (!m_done) return;
    m_answer.error = Error{
        .kind = Error::Kind::Cancelled, .host = m_request.url.host(), .perhapsExecuted = isMutation() && m_tries > 0};
    deliver(m_context, m_done, std::move(m_answer));
}

void HttpCall::start()
{
    m_deadline.start(isMutation() ? m_limits.mutationDeadline : m_limits.readDeadline);
    const auto wait = m_pauses->remaining(m_request.url);
    if (wait.count() > 0 && wait < m_deadline.remainingTimeAsDuration()) {
        m_pause.start(wait);
    } else {
        attempt();
    }
}

void HttpCall::attempt()
{
    ++m_tries;
    wipe(m_answer.body);
    m_answer = HttpAnswer();
    m_certificate = Error::Certificate::NotSeen;
    m_reply = sendOnce(m_manager, m_request, m_limits.idle);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(MaxUnread);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::storeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::replyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificate = certificateFault(errors); // nobody ignores them, so the handshake fails
    });
}

void HttpCall::storeBytes()
{
    if (!m_reply || !m_reply->isOpen()) return;
    appendFrom(m_reply, m_answer.body, m_limits.largestBody - m_answer.body.size());
    if (m_stop == Stop::None && m_reply->bytesAvailable() > 0) stop(Stop::TooLarge);
}

void HttpCall::replyFinished()
{
    storeBytes();
    if (!m_reply) return; // taking them ended it
    readAnswer();
    setError(m_reply->error());
    dropReply();
    if (m_stop == Stop::None && (followRedirect() || tryAgain())) return;
    finish();
}

void HttpCall::readAnswer()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers = m_reply->rawHeaderPairs();
    m_answer.serverDate = httpDate(m_answer.header("Date"));
}

void HttpCall::setError(QNetworkReply::NetworkError networkError)
{
    Error error;
    if (m_answer.status >= 300 || (m_answer.status > 0 && m_answer.status < 200)) {
        error = errorOfStatus(m_answer);
    } else if (m_stop != Stop::None) {
        error.kind = m_stop == Stop::Deadline ? Error::Kind::TimedOut : Error::Kind::TooLarge;
        error.perhapsExecuted = true;
    } else if (networkError != QNetworkReply::NoError) {
        error.kind = kindOfNetworkError(networkError);
        if (networkError == QNetworkReply::ProxyAuthenticationRequiredError) m_answer.status = 407;
        // A proxy that answers CONNECT with a refusal looks like a service that cannot be reached.
        if (error.kind == Error::Kind::Unreachable && isThroughProxy()) error.kind = Error::Kind::ProxyFailed;
        error.perhapsExecuted = mayHaveArrived(networkError);
        if (error.kind == Error::Kind::TlsFailed) error.certificate = m_certificate;
    } else if (m_answer.status == 0) {
        error.perhapsExecuted = true;
    } else if (!isWhole(m_answer)) {
        error.kind = Error::Kind::ConnectionLost;
        error.perhapsExecuted = true;
    } else {
        m_answer.error.reset();
        return;
    }
    error.httpStatus = m_answer.status;
    error.host = m_request.url.host();
    error.perhapsExecuted = error.perhapsExecuted && isMutation();
    m_answer.error = error;
}

bool HttpCall::followRedirect()
{
    if (!m_answer.error || m_answer.error->kind != Error::Kind::Redirected) return false;
    if (m_request.method != HttpRequest::Method::Get || m_redirects >= MaxRedirects) return false;
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(m_answer.header("Location"), QUrl::StrictMode));
    if (!HttpClient::isAllowed(target) || !isSameOrigin(target, m_request.url)) return false;
    ++m_redirects;
    --m_tries; // a redirect is progress, not a failed try
    m_request.url = target;
    attempt();
    return true;
}

bool HttpCall::tryAgain()
{
    if (!m_answer.error) return false;
    using Kind = Error::Kind;
    const Kind kind = m_answer.error->kind;
    if (kind == Kind::RateLimited && m_answer.error->retryAfter)
        m_pauses->extend(m_request.url, *m_answer.error->retryAfter);
    // 429 says that nothing was done, so it alone lets a mutation be repeated, once.
    const bool isWorthIt = isMutation() ? kind == Kind::RateLimited && m_tries < std::min(2, m_limits.tries)
                                        : m_tries < m_limits.tries && isTransient(*m_answer.error, m_request.method);
    if (!isWorthIt) return false;
    const auto wait = pause();
    if (wait >= m_deadline.remainingTimeAsDuration()) return false;
    m_pause.start(wait);
    return true;
}

std::chrono::milliseconds HttpCall::pause() const
{
    if (m_answer.error->retryAfter) return *m_answer.error->retryAfter;
    // Half to one and a half of the doubled pause, so that many clients do not return in step.
    const auto doubled = m_limits.firstBackoff * (1 << std::min(m_tries - 1, 10));
    const double share = 0.5 + QRandomGenerator::global()->generateDouble();
    return std::chrono::duration_cast<std::chrono::milliseconds>(doubled * share);
}

bool HttpCall::isMutation() const
{
    return m_request.method != HttpRequest::Method::Get && !m_request.repeatable;
}

bool HttpCall::isThroughProxy() const
{
    const QList<QNetworkProxy> proxies = m_manager->proxyFactory()->queryProxy(QNetworkProxyQuery(m_request.url));
    return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
}

void HttpCall::deadlinePassed()
{
    if (m_reply)
        stop(Stop::Deadline);
    else
        finish(); // in a pause: what the last try gave is the outcome
}

void HttpCall::contextGone()
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
    deliver(m_context, m_done, std::move(m_answer));
    m_done = nullptr;
    deleteLater();
}

} // namespace qernal
