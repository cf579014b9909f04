// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace qernal {

/// A list on loopback that says what a test wants it to say, page by page.
class PageServer {
public:
    /// Gives the JSON body for `page[after]` and `page[size]`; an empty one answers 403.
    using Answer = std::function<QByteArray(qint64 after, int size)>;

    explicit PageServer(Answer answer) : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void read(QTcpSocket *socket)
    {
        if (!socket->canReadLine()) return;
        const QList<QByteArray> line = socket->readLine().split(' ');
        if (line.size() < 2 || line.at(0) != "GET") return;
        socket->readAll();
        ++m_requests;
        const QUrlQuery query(QUrl::fromEncoded(line.at(1)).query(QUrl::FullyDecoded));
        const qint64 after = query.queryItemValue(QStringLiteral("page[after]")).toLongLong();
        const int size = query.queryItemValue(QStringLiteral("page[size]")).toInt();
        const QByteArray body = m_answer(after, size);
        socket->write(body.isEmpty() ? "HTTP/1.1 403 Forbidden\r\n" : "HTTP/1.1 200 OK\r\n");
        socket->write("Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
                      "\r\n\r\n" + body);
    }

    Answer m_answer;
    QTcpServer m_server;
    int m_requests = 0;
};

} // namespace qernal
