// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoserver.h"

#include "app/demo/democonnection.h"

#include <QTcpSocket>

namespace qernal {

DemoServer::DemoServer(DemoService &service, std::chrono::milliseconds latency, QObject *parent) : QObject(parent)
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this, &service, latency] {
        const auto handler = [&service](const DemoRequest &request) { return service.handle(request); };
        while (QTcpSocket *socket = m_listener.nextPendingConnection())
            new DemoConnection(socket, handler, latency, this);
    });
}

bool DemoServer::start()
{
    return m_listener.listen(QHostAddress::LocalHost);
}

QUrl DemoServer::url() const
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(m_listener.serverPort());
    return url;
}

} // namespace qernal
