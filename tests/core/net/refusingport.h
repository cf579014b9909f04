// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QUrl>

namespace qernal {

/// A port on loopback that refuses whoever connects, unless a server of the test's own listens on it. A port that was
/// merely left could be the next one that a test beside this one is given.
class RefusingPort {
public:
    /// Shared, for a QTcpServer asks for no more than that.
    RefusingPort() { m_socket.bind(QHostAddress::LocalHost, 0, QAbstractSocket::ShareAddress); }

    [[nodiscard]] quint16 number() const { return m_socket.localPort(); }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(number())); }

private:
    QTcpSocket m_socket;
};

} // namespace qernal
