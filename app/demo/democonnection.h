// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"

#include <QObject>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <functional>
#include <optional>

class QTcpSocket;

namespace qernal {

/// One connection of a client: reads its requests (HTTP/1.1, RFC 9112), one after the other, and writes their answers,
/// each @p latency after its request. It ends with the socket.
class DemoConnection : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<DemoAnswer(const DemoRequest &)>;

    /// Takes the ownership of @p socket.
    DemoConnection(QTcpSocket *socket, Handler handler, std::chrono::milliseconds latency, QObject *parent);

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    void read();
    void handleRequest();
    void write(const DemoAnswer &answer, bool keepsAlive, bool hasBody);
    void refuse();

    QTcpSocket *m_socket;
    Handler m_handler;
    std::chrono::milliseconds m_latency;
    QByteArray m_unread;
    std::optional<Parser> m_parser;
    bool m_isAnswering = false;
};

} // namespace qernal
