// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoservice.h"

#include <QAbstractHttpServer>
#include <QUrl>

#include <chrono>

class QTcpServer;

namespace qernal {

/// Carries requests from a loopback socket to the service and its answers back, late if so asked.
class DemoServer : public QAbstractHttpServer {
    Q_OBJECT

public:
    /// Does not own the service, which must outlive it.
    DemoServer(DemoService &service, std::chrono::milliseconds latency, QObject *parent = nullptr);

    /// Listens on a free port of the loopback interface; false if that failed.
    bool start();
    [[nodiscard]] QUrl url() const;

private:
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif

    DemoService &m_service;
    std::chrono::milliseconds m_latency;
    QTcpServer *m_listener = nullptr;
};

} // namespace qernal
