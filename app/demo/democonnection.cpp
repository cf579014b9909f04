// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democonnection.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace qernal {

namespace {

namespace http = boost::beast::http;

// More than any list of projects; a client that sends more is not one of ours.
constexpr std::uint64_t MaxBodySize = 8 * 1024 * 1024;

template<typename View> QByteArray bytesFrom(const View &view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

DemoRequest requestFrom(const http::request<http::string_body> &message)
{
    const QUrl target = QUrl::fromEncoded(bytesFrom(message.target()));
    DemoRequest request{.method = bytesFrom(message.method_string()).toUpper(),
                        .path = target.path(QUrl::FullyDecoded),
                        .query = QUrlQuery(target),
                        .headers = {},
                        .body = bytesFrom(message.body())};
    for (const auto &field : message)
        request.headers.insert(bytesFrom(field.name_string()).toLower(), bytesFrom(field.value()));
    return request;
}

/// The service's clock, which clients compare with times in the answers.
QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace

DemoConnection::DemoConnection(QTcpSocket *socket, Handler handler, std::chrono::milliseconds latency, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler)), m_latency(latency)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] {
        m_unread += m_socket->readAll();
        read();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void DemoConnection::read()
{
    while (!m_isAnswering && !m_unread.isEmpty()) {
        if (!m_parser) {
            m_parser.emplace();
            m_parser->eager(true);
            m_parser->body_limit(MaxBodySize);
        }
        boost::beast::error_code error;
        const auto size = m_parser->put(
            boost::asio::const_buffer(m_unread.constData(), static_cast<std::size_t>(m_unread.size())), error);
        m_unread.remove(0, static_cast<qsizetype>(size));
        if (error == http::error::need_more) return;
        if (error) return refuse();
        if (m_parser->is_done()) handleRequest();
    }
}

void DemoConnection::handleRequest()
{
    const bool keepsAlive = m_parser->keep_alive();
    const DemoRequest request = requestFrom(m_parser->get());
    m_parser.reset();
    m_isAnswering = true;
    const auto answer = [this, answer = m_handler(request), keepsAlive, hasBody = request.method != "HEAD"] {
        write(answer, keepsAlive, hasBody);
        m_isAnswering = false;
        read();
    };
    if (m_latency.count() == 0)
        answer();
    else
        QTimer::singleShot(m_latency, this, answer);
}

void DemoConnection::write(const DemoAnswer &answer, bool keepsAlive, bool hasBody)
{
    const auto status = static_cast<unsigned>(answer.status);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' +
                      bytesFrom(http::obsolete_reason(http::int_to_status(status))) + "\r\nDate: " + httpDate() +
                      "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.contentType.isEmpty()) head += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (!keepsAlive) head += "Connection: close\r\n";
    m_socket->write(head + "\r\n");
    if (hasBody) m_socket->write(answer.body);
    if (!keepsAlive) m_socket->disconnectFromHost();
}

void DemoConnection::refuse()
{
    m_unread.clear();
    m_isAnswering = true;
    write(demoMessageAnswer(400, QStringLiteral("This is no HTTP/1.1")), false, true);
}

} // namespace qernal
