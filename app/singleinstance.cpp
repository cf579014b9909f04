// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QStandardPaths>

namespace qernal {

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
    QLocalSocket *other = m_server.nextPendingConnection();
    connect(other, &QLocalSocket::disconnected, this, [this, other] {
        if (const QByteArray startupCommand = other->read(64); !startupCommand.isEmpty())
            emit commandReceived(startupCommand);
        other->deleteLater();
    });
    emit raiseRequested();
}

bool SingleInstance::claim(const QByteArray &startupCommand)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(500)) {
        socket.write(startupCommand);
        socket.disconnectFromServer();
        if (socket.state() != QLocalSocket::UnconnectedState) socket.waitForDisconnected(500);
        return false;
    }
    // Nobody answers: a socket file that a killed instance left behind may stand in the way.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

} // namespace qernal
