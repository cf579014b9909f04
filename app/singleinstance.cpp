// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

namespace qernal {

namespace {

constexpr int ConnectMs = 500;
constexpr int AnswerMs = 3'000;
constexpr qint64 MaxLineLength = 64 * 1024;

constexpr QByteArrayView Taken("taken");
constexpr QByteArrayView OtherDisplay("display ");

/// The process at the other end; 0 where the system does not report it.
qint64 processAt(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t length = sizeof(peer);
    if (::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0)
        return peer.pid;
#else
    Q_UNUSED(socket)
#endif
    return 0;
}

QByteArray readLine(QLocalSocket *socket)
{
    const QDeadlineTimer deadline(AnswerMs);
    while (!socket->canReadLine()) {
        if (deadline.hasExpired() || !socket->waitForReadyRead(static_cast<int>(deadline.remainingTime()))) return {};
    }
    return socket->readLine(MaxLineLength).trimmed();
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent) : QObject(parent)
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QByteArray digest = QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_name = QStringLiteral("%1-%2").arg(name, QString::fromLatin1(digest));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

void SingleInstance::receive()
{
    while (QLocalSocket *other = m_server.nextPendingConnection()) {
        other->setReadBufferSize(MaxLineLength);
        connect(other, &QLocalSocket::readyRead, this, [this, other] {
            if (other->canReadLine()) answer(other);
        });
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        if (other->canReadLine()) answer(other);
    }
}

void SingleInstance::answer(QLocalSocket *other)
{
    const std::optional<StartRequest> request = StartRequest::fromLine(other->readLine(MaxLineLength).trimmed());
    const bool isSeen = request && request->isOnDisplayOf(m_own);
    if (isSeen) {
        emit requested(*request);
        other->write(Taken.toByteArray() + '\n');
    } else {
        const QString &display = m_own.waylandDisplay.isEmpty() ? m_own.x11Display : m_own.waylandDisplay;
        other->write(OtherDisplay.toByteArray() + display.toUtf8() + '\n');
    }
    other->disconnectFromServer();
}

SingleInstance::Outcome SingleInstance::claim(const StartRequest &request)
{
    m_own = request;
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(ConnectMs)) return handOver(&socket, request);
    const bool isAbsent =
        socket.error() == QLocalSocket::ServerNotFoundError || socket.error() == QLocalSocket::ConnectionRefusedError;
    if (!isAbsent) {
        m_reason = tr("Qernal Token Manager is running already, but it does not answer. End it, then start it again.");
        return Outcome::NotAnswering;
    }
    // A socket file that a killed instance left behind may stand in the way.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return Outcome::First;
}

SingleInstance::Outcome SingleInstance::handOver(QLocalSocket *first, const StartRequest &request)
{
    first->write(request.toLine() + '\n');
    first->flush();
    const QByteArray reply = readLine(first);
    if (reply == Taken) return Outcome::HandedOver;
    if (reply.startsWith(OtherDisplay)) {
        m_reason = tr("Qernal Token Manager is open already, on another display (%1). Use it there, or quit it there "
                      "first.")
                       .arg(QString::fromUtf8(reply.mid(OtherDisplay.size())));
        return Outcome::OnOtherDisplay;
    }
    m_reason = tr("Qernal Token Manager is running already (process %1), but it does not answer. End it, then start it "
                  "again.")
                   .arg(processAt(*first));
    return Outcome::NotAnswering;
}

} // namespace qernal
