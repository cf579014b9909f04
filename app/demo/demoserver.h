// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoservice.h"

#include <QTcpServer>
#include <QUrl>

#include <chrono>

namespace qernal {

/// Accepts connections on the loopback interface, and has the service answer what they ask, late if so wanted.
class DemoServer : public QObject {
    Q_OBJECT
public:
    /// Does not own the service, which must outlive it.
    DemoServer(DemoService &service, std::chrono::milliseconds latency, QObject *parent = nullptr);

    /// Listens on a free port of the loopback interface; false if that failed.
    bool start();
    [[nodiscard]] QUrl url() const;

private:
    QTcpServer m_listener;
};

} // namespace qernal
