// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/passedrequest.h"

#include "app/console/broker/broker.h"
#include "core/net/origin.h"
#include "core/visibletext.h"
#include "ui/feedback/errortext.h"

#include <QTcpSocket>

#include <algorithm>
#include <array>

namespace qernal {

namespace {

// What may wait for a command that reads slowly.
constexpr qint64 MaxUnsent = 256 * 1024;
constexpr qint64 MaxPiece = 64 * 1024;

// All others stay here: they could give the service another path, method or host to act on, or another credential.
constexpr std::array<QByteArrayView, 16> PassedOn{
    "accept",   "accept-language",   "cache-control", "content-language", "content-type",        "idempotency-key",
    "if-match", "if-modified-since", "if-none-match", "if-range",         "if-unmodified-since", "prefer",
    "range",    "traceparent",       "user-agent",    "x-request-id"};

// Of the connection to the service, not to the command; and cookies, which would be credentials.
constexpr std::array<QByteArrayView, 12> NotPassedBack{
    "connection", "keep-alive",        "proxy-authenticate", "proxy-connection", "te",          "trailer",
    "upgrade",    "transfer-encoding", "content-length",     "set-cookie",       "set-cookie2", "alt-svc"};

template<typename Names> bool isIn(const Names &names, const QByteArray &name)
{
    return std::any_of(names.begin(), names.end(), [&name](QByteArrayView each) {
        return QByteArrayView(name).compare(each, Qt::CaseInsensitive) == 0;
    });
}

/// Whether an answer is passed back with the header. None tells a browser that a page may read what a command asked.
bool isPassedBack(const QByteArray &name, const QByteArray &value)
{
    return !isIn(NotPassedBack, name) && !name.toLower().startsWith("access-control-") && !value.contains('\n') &&
           !value.contains('\r');
}

/// The same target below the service's own address; invalid where QUrl would spell it otherwise.
QUrl urlOf(const QUrl &apiUrl, const RequestTarget &target)
{
    QByteArray text = baseOf(apiUrl) + target.path;
    if (!target.query.isNull()) text += '?' + target.query;
    const QUrl url = QUrl::fromEncoded(text, QUrl::TolerantMode);
    return url.toEncoded() == text ? url : QUrl();
}

bool hasNoBody(const QByteArray &method, int status)
{
    return method == "HEAD" || status == 204 || status == 304;
}

} // namespace

PassedRequest::PassedRequest(Broker *broker, QTcpSocket *socket, const RequestHead &head, const RequestTarget &target)
    : m_broker(broker), m_socket(socket), m_head(head), m_target(target)
{
    connect(m_socket, &QIODevice::bytesWritten, this, &PassedRequest::pump);
}

PassedRequest::~PassedRequest()
{
    delete m_reply;
    if (m_isSettled || !mayIssueSecret()) return;
    emit m_broker->warned(tr("The answer to %1 did not reach the command whole. If it held a secret, that is lost: "
                             "regenerate the token.")
                              .arg(visibleText(QString::fromLatin1(m_head.method + ' ' + m_target.path), 120)));
}

int PassedRequest::status() const
{
    return m_headWritten ? m_reply->status() : 0;
}

bool PassedRequest::mayIssueSecret() const
{
    return (m_head.method == "POST" || m_head.method == "PUT") && m_target.path.startsWith("/v1/auth/tokens");
}

void PassedRequest::start()
{
    if (m_head.contentLength > 0) {
        m_body = new StreamedBody(m_head.contentLength, this);
        connect(m_body, &StreamedBody::drained, this, &PassedRequest::bodyWanted);
    }
    m_broker->accessTokens()->get(this, [this](const Result<Secret> &accessToken) { send(accessToken); });
}

qint64 PassedRequest::room() const
{
    return m_body ? m_body->room() : 0;
}

void PassedRequest::append(QByteArrayView bytes)
{
    if (m_body) m_body->append(bytes);
}

void PassedRequest::send(const Result<Secret> &accessToken)
{
    if (!accessToken) return fail(accessToken.error());
    PassThrough::Request request{.method = m_head.method,
                                 .url = urlOf(m_broker->settings().account.apiUrl, m_target),
                                 .bodySize = m_head.contentLength};
    for (const auto &header : m_head.headers) {
        if (isIn(PassedOn, header.first)) request.headers.append(header);
    }
    request.headers.append({"Authorization", joined("Bearer ", accessToken->view())});
    m_reply = m_broker->passThrough()->send(request, m_body, this);
    wipe(request.headers.last().second);
    connect(m_reply, &PassedReply::headReceived, this, &PassedRequest::handleHead);
    connect(m_reply, &PassedReply::readyRead, this, &PassedRequest::pump);
    connect(m_reply, &PassedReply::finished, this, &PassedRequest::handleFinished);
}

bool PassedRequest::sendAgain()
{
    if (m_reply->status() != 401) return false;
    m_broker->accessTokens()->forget();
    // A body is gone once it was sent.
    if (m_body || m_sentAgain) return false;
    m_sentAgain = true;
    m_reply->disconnect(this);
    std::exchange(m_reply, nullptr)->deleteLater();
    m_broker->accessTokens()->get(this, [this](const Result<Secret> &accessToken) { send(accessToken); });
    return true;
}

void PassedRequest::handleHead()
{
    if (m_headWritten || sendAgain()) return;
    writeHead();
    pump();
}

void PassedRequest::writeHead()
{
    m_headWritten = true;
    const int status = m_reply->status();
    const QByteArray apiBase = baseOf(m_broker->settings().account.apiUrl);
    QByteArray length;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " \r\n";
    for (const auto &[name, value] : m_reply->headers()) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) == 0) length = value;
        if (!isPassedBack(name, value)) continue;
        // An address of the service leads back here, where the run token counts.
        head += name + ": " + QByteArray(value).replace(apiBase, m_broker->url()) + "\r\n";
    }
    m_isChunked = length.isEmpty() && !hasNoBody(m_head.method, status) && m_head.isHttp11;
    if (m_isChunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (!length.isEmpty())
        head += "Content-Length: " + length + "\r\n";
    else if (!hasNoBody(m_head.method, status))
        m_head.keepsAlive = false;
    if (!m_head.keepsAlive) head += "Connection: close\r\n";
    m_socket->write(head + "\r\n");
}

void PassedRequest::pump()
{
    if (!m_reply || !m_headWritten || m_ended) return;
    while (m_socket->bytesToWrite() < MaxUnsent && m_reply->bytesAvailable() > 0) {
        // No more room than for what came: all of it is wiped, in the end twice.
        QByteArray piece = m_reply->read(std::min(m_reply->bytesAvailable(), MaxPiece));
        if (piece.isEmpty()) break;
        m_written += piece.size();
        if (m_isChunked) m_socket->write(QByteArray::number(piece.size(), 16) + "\r\n");
        m_socket->write(piece);
        if (m_isChunked) m_socket->write("\r\n");
        wipe(piece);
    }
    if (m_reply->isFinished() && m_reply->bytesAvailable() == 0) finish(!m_reply->error());
}

void PassedRequest::handleFinished()
{
    if (!m_headWritten && m_reply->error()) return fail(*m_reply->error());
    if (!m_headWritten) handleHead();
    if (m_reply) pump();
}

void PassedRequest::finish(bool isWhole)
{
    if (std::exchange(m_ended, true)) return;
    // A refusal holds no secret.
    m_isSettled = isWhole || m_reply->status() >= 400;
    if (isWhole && m_isChunked) m_socket->write("0\r\n\r\n");
    emit finished(m_reply->status(), m_written, isWhole);
}

void PassedRequest::fail(const Error &error)
{
    // What surely never left has lost no secret.
    m_ended = true;
    m_isSettled = !error.perhapsExecuted;
    const int status = error.kind == Error::Kind::TimedOut ? 504 : error.kind == Error::Kind::InvalidInput ? 400 : 502;
    emit failed(status, errorText(error));
}

} // namespace qernal
