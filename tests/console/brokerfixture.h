// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/broker/broker.h"
#include "tests/support/demoprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace qernal {

/// An answer as it came.
struct Reply {
    int status = 0;
    QByteArray head = {};
    QByteArray body = {};
};

inline Reply replyFrom(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) return {};
    return {bytes.mid(9, 3).toInt(), bytes.first(end + 2), bytes.sliced(end + 4)};
}

/// True once @p bytes hold a whole answer that says how long it is.
inline bool isWhole(const QByteArray &bytes)
{
    const Reply reply = replyFrom(bytes);
    if (reply.status == 0) return false;
    if (reply.head.contains("chunked")) return reply.body.endsWith("0\r\n\r\n");
    const qsizetype at = reply.head.indexOf("Content-Length: ");
    return at >= 0 && reply.body.size() >= reply.head.mid(at + 16, reply.head.indexOf('\r', at) - at - 16).toInt();
}

inline QByteArray basic(const QByteArray &apiToken)
{
    return "Authorization: Basic " + QByteArray(apiToken).replace('@', ':').toBase64() + "\r\n";
}

inline const QByteArray Grant = "grant_type=client_credentials";

/// The broker between raw requests of a command and the real demo service.
class BrokerFixture : public QObject {
protected:
    /// A new service with @p arguments, and a broker before it.
    void start(const QList<BrokerRule> &rules = {}, const QStringList &arguments = {})
    {
        m_broker.reset();
        m_service = std::make_unique<DemoProcess>(arguments);
        QVERIFY(m_service->isRunning());
        startBroker(rules);
    }
    /// A new broker before the service that runs.
    void startBroker(const QList<BrokerRule> &rules) { startBrokerBefore(m_service->url(), rules); }
    /// The same before another service.
    void startBrokerBefore(const QUrl &service, const QList<BrokerRule> &rules)
    {
        Broker::Settings settings;
        settings.account.apiUrl = service;
        settings.account.authorizationUrl = service;
        settings.rules = rules;
        settings.logFile = m_folder.filePath(QStringLiteral("log"));
        m_broker = std::make_unique<Broker>(settings, Secret(m_service->apiToken()));
        QCOMPARE(m_broker->listen(), std::nullopt);
    }
    /// Ends the broker, then the service that it asks.
    void stop()
    {
        m_broker.reset();
        m_service.reset();
    }
    [[nodiscard]] QByteArray host() const { return "Host: " + m_broker->url().sliced(7) + "\r\n"; }
    /// Sends @p bytes on a new connection and waits for one answer, or the end of the connection.
    [[nodiscard]] Reply exchange(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        QByteArray answer;
        connect(&socket, &QIODevice::readyRead, &socket, [&] { answer += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, m_broker->port());
        socket.write(bytes);
        const auto hasEnded = [&] {
            return isWhole(answer) || (socket.state() == QAbstractSocket::UnconnectedState && !socket.bytesToWrite());
        };
        if (!QTest::qWaitFor(hasEnded, 30'000)) return {};
        return replyFrom(answer);
    }
    [[nodiscard]] QByteArray tokenRequest(const QByteArray &header, const QByteArray &form) const
    {
        return "POST /oauth2/token HTTP/1.1\r\n" + host() + header +
               "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(form.size()) +
               "\r\n\r\n" + form;
    }
    [[nodiscard]] QByteArray runToken() const
    {
        const Reply reply = exchange(tokenRequest(basic(m_broker->apiToken().view().toByteArray()), Grant));
        return QJsonDocument::fromJson(reply.body).object().value(QLatin1String("access_token")).toString().toLatin1();
    }
    /// A request with the run token; @p rest: further headers and the body.
    [[nodiscard]] QByteArray request(const QByteArray &line, const QByteArray &rest = "\r\n") const
    {
        return line + " HTTP/1.1\r\n" + host() + "Authorization: Bearer " + runToken() + "\r\n" + rest;
    }

    std::unique_ptr<DemoProcess> m_service;
    std::unique_ptr<Broker> m_broker;
    QTemporaryDir m_folder;
};

} // namespace qernal
