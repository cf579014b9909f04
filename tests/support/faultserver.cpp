// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace qernal {

QByteArray httpBytes(int status, const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Words\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    return bytes + body;
}

QByteArray FaultServer::Request::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

FaultServer::FaultServer(QList<Fault> scenario, std::optional<QSslConfiguration> tls)
    : FaultServer([this, scenario = std::move(scenario)](
                      const Request &) { return scenario.value(std::min(m_requests.size(), scenario.size() - 1)); },
                  std::move(tls))
{
}

FaultServer::FaultServer(Answering answering, std::optional<QSslConfiguration> tls)
    : m_answering(std::move(answering)), m_tls(std::move(tls))
{
    connect(this, &QTcpServer::newConnection, this, &FaultServer::accept);
    listen(QHostAddress::LocalHost);
}

void FaultServer::incomingConnection(qintptr descriptor)
{
    if (!m_tls) {
        QTcpServer::incomingConnection(descriptor);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(*m_tls);
    socket->setSocketDescriptor(descriptor);
    addPendingConnection(socket);
    socket->startServerEncryption();
}

QUrl FaultServer::url() const
{
    const QString origin = m_tls ? QStringLiteral("https://localhost:%1") : QStringLiteral("http://127.0.0.1:%1");
    return QUrl(origin.arg(serverPort()));
}

QUrl FaultServer::url(const QString &path) const
{
    QUrl whole = url();
    whole.setPath(path);
    return whole;
}

qsizetype FaultServer::count(const QByteArray &method) const
{
    return std::count_if(m_requests.begin(), m_requests.end(),
                         [&method](const Request &request) { return request.method == method; });
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        const int connection = ++m_connections;
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, connection, buffer] { read(socket, connection, *buffer); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            ++m_disconnections;
            socket->deleteLater();
        });
    }
}

void FaultServer::read(QTcpSocket *socket, int connection, QByteArray &buffer)
{
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    Request request{.method = {}, .path = {}, .head = buffer.first(headEnd), .body = {}, .connection = connection};
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length) return;
    request.body = buffer.sliced(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    const QList<QByteArray> words = request.head.first(request.head.indexOf('\r')).split(' ');
    request.method = words.value(0);
    request.path = words.value(1);
    const Fault fault = m_answering(request);
    m_requests.append(request);
    if (fault.wait.count() > 0)
        QTimer::singleShot(fault.wait, socket, [this, socket, fault] { answer(socket, fault); });
    else
        answer(socket, fault);
}

void FaultServer::answer(QTcpSocket *socket, const Fault &fault)
{
    const QByteArray bytes = fault.cutAt < 0 ? fault.answer : fault.answer.first(fault.cutAt);
    if (fault.drip.count() > 0) {
        drip(socket, fault, bytes);
        return;
    }
    socket->write(bytes);
    pad(socket, fault);
}

void FaultServer::pad(QTcpSocket *socket, const Fault &fault)
{
    if (fault.padding <= 0) {
        end(socket, fault.end);
        return;
    }
    Fault rest = fault;
    const qint64 step = std::min<qint64>(fault.padding, 64 * 1024);
    rest.padding -= step;
    socket->write(QByteArray(static_cast<qsizetype>(step), ' '));
    connect(socket, &QTcpSocket::bytesWritten, this, [this, socket, rest] {
        if (socket->bytesToWrite() > 0) return;
        disconnect(socket, &QTcpSocket::bytesWritten, this, nullptr);
        pad(socket, rest);
    });
}

void FaultServer::drip(QTcpSocket *socket, const Fault &fault, const QByteArray &rest)
{
    if (rest.isEmpty()) {
        end(socket, fault.end);
        return;
    }
    socket->write(rest.first(1));
    socket->flush();
    QTimer::singleShot(fault.drip, socket, [this, socket, fault, rest] { drip(socket, fault, rest.sliced(1)); });
}

void FaultServer::end(QTcpSocket *socket, Fault::End how)
{
    if (how == Fault::End::KeepOpen) return;
    if (how == Fault::End::Close) {
        socket->disconnectFromHost();
        return;
    }
    socket->flush();
#ifdef Q_OS_UNIX
    // Without lingering the kernel answers a close with a reset instead of an orderly end.
    const struct linger none {
        .l_onoff = 1, .l_linger = 0
    };
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    socket->abort();
}

} // namespace qernal
