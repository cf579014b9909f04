// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace qernal {

/// What a server does once a request has arrived whole, as a value.
struct Fault {
    enum class End { KeepOpen, Close, Reset };

    QByteArray answer = {};            ///< raw bytes, status line and all; empty: it never answers
    qsizetype cutAt = -1;              ///< bytes of `answer` that are sent; all of them if negative
    End end = End::KeepOpen;           ///< what becomes of the connection after the last byte
    std::chrono::milliseconds wait{0}; ///< before the first byte
    std::chrono::milliseconds drip{0}; ///< between single bytes; 0 sends all at once
    qint64 padding = 0;                ///< spaces that follow the answer, as fast as they are taken
};

/// A whole answer with its Content-Length.
[[nodiscard]] QByteArray httpBytes(int status, const QByteArray &body = {},
                                   const QList<std::pair<QByteArray, QByteArray>> &headers = {});

/// A server on loopback, over TLS if it has a configuration for it, that misbehaves on the wire as its scenario says,
/// counts what came and keeps it.
class FaultServer : public QTcpServer {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray path;
        QByteArray head; ///< request line and headers, up to the empty line
        QByteArray body;
        int connection; ///< the number of its connection, from 1

        /// The value of the first header of that name; empty if absent.
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };

    /// What meets a request that has come whole.
    using Answering = std::function<Fault(const Request &)>;

    /// The n-th request meets the n-th fault; the last fault meets all that follow.
    /// With @p tls it speaks TLS, and shows the certificate in there.
    explicit FaultServer(QList<Fault> scenario, std::optional<QSslConfiguration> tls = std::nullopt);
    /// Each request meets what @p answering says.
    explicit FaultServer(Answering answering, std::optional<QSslConfiguration> tls = std::nullopt);

    /// Base URL without a path: https://localhost over TLS, else http://127.0.0.1.
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QUrl url(const QString &path) const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype count() const { return m_requests.size(); }
    [[nodiscard]] qsizetype count(const QByteArray &method) const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// Connections that the other side has ended.
    [[nodiscard]] int disconnections() const { return m_disconnections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void accept();
    void read(QTcpSocket *socket, int connection, QByteArray &buffer);
    void answer(QTcpSocket *socket, const Fault &fault);
    void pad(QTcpSocket *socket, const Fault &fault);
    void drip(QTcpSocket *socket, const Fault &fault, const QByteArray &rest);
    void end(QTcpSocket *socket, Fault::End how);

    Answering m_answering;
    std::optional<QSslConfiguration> m_tls;
    QList<Request> m_requests;
    int m_connections = 0;
    int m_disconnections = 0;
};

} // namespace qernal
