// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordingproxy.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpSocket>

#include <memory>

namespace qernal {

RecordingProxy::RecordingProxy(const QUrl &service) : m_service(service)
{
    connect(this, &QTcpServer::newConnection, this, &RecordingProxy::accept);
    listen(QHostAddress::LocalHost);
}

QUrl RecordingProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

void RecordingProxy::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        const auto answers = std::make_shared<QByteArray>();
        connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::readyRead, this, [this, client, server, answers] {
            const QByteArray bytes = server->readAll();
            *answers += bytes;
            record(*answers);
            client->write(bytes);
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(m_service.host(), static_cast<quint16>(m_service.port()));
    }
}

void RecordingProxy::record(const QByteArray &answers)
{
    static const QRegularExpression issued(QStringLiteral("\"(token|access_token)\"\\s*:\\s*\"([^\"]+)\""));
    auto matches = issued.globalMatch(QString::fromLatin1(answers));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QByteArray whole = match.captured(2).toLatin1();
        const QByteArray secret = whole.sliced(whole.indexOf('@') + 1);
        QByteArrayList &list = match.captured(1) == QLatin1String("token") ? m_secrets : m_accessTokens;
        // What came so far is read again with every piece, so that none is missed at a seam.
        if (!list.contains(secret)) list.append(secret);
    }
}

} // namespace qernal
