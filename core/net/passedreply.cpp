// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/passedreply.h"

#include "core/net/connectionpool.h"
#include "core/net/httperror.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace qernal {

namespace {

// What may wait here unread: a slow reader slows the service down.
constexpr qint64 MaxWaiting = 256 * 1024;

} // namespace

PassedReply::PassedReply(QObject *parent) : QObject(parent) {}

PassedReply::~PassedReply()
{
    if (!m_reply) return;
    m_reply->disconnect(this);
    if (m_reply->isRunning()) m_reply->abort();
    m_reply->deleteLater();
}

void PassedReply::start(QNetworkReply *reply, const std::shared_ptr<Connections> &connections)
{
    m_connections = connections;
    m_reply = reply;
    m_reply->setReadBufferSize(MaxWaiting);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        // Statuses below 200 announce the answer; Qt reports them, too.
        if (m_headReceived || status() < 200) return;
        m_headReceived = true;
        emit headReceived();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &PassedReply::readyRead);
    connect(m_reply, &QNetworkReply::finished, this, &PassedReply::handleFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificate = certificateFault(errors); // nobody ignores them, so the handshake fails
    });
}

void PassedReply::refuse(const Error &error)
{
    m_error = error;
    m_finished = true;
    QMetaObject::invokeMethod(this, &PassedReply::finished, Qt::QueuedConnection);
}

void PassedReply::handleFinished()
{
    m_finished = true;
    const QNetworkReply::NetworkError code = m_reply->error();
    // From 201 on they stand for statuses, which are answers.
    const bool isStatus = status() >= 400 && code > QNetworkReply::UnknownProxyError;
    if (code != QNetworkReply::NoError && !isStatus) {
        m_error = Error{.kind = kindOfNetworkError(code),
                        .host = m_reply->url().host(),
                        .perhapsExecuted = mayHaveArrived(code),
                        .certificate = m_certificate};
    } else if (status() == 0) {
        m_error = Error{.kind = Error::Kind::ConnectionLost, .host = m_reply->url().host(), .perhapsExecuted = true};
    }
    emit finished();
}

int PassedReply::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

HttpHeaders PassedReply::headers() const
{
    return m_reply ? m_reply->rawHeaderPairs() : HttpHeaders();
}

QByteArray PassedReply::read(qint64 maxSize)
{
    return m_reply && m_reply->isOpen() ? m_reply->read(maxSize) : QByteArray();
}

qint64 PassedReply::bytesAvailable() const
{
    return m_reply && m_reply->isOpen() ? m_reply->bytesAvailable() : 0;
}

} // namespace qernal
