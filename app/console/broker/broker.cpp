// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/broker.h"

#include "app/console/broker/brokerconnection.h"

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

// A service that is asked to wait for an event may be silent for long.
HttpClient::Limits passLimits()
{
    HttpClient::Limits limits;
    limits.idle = std::chrono::minutes(5);
    return limits;
}

QByteArray idOf(const Secret &apiToken)
{
    return apiToken.view().first(std::max<qsizetype>(apiToken.view().indexOf('@'), 0)).toByteArray();
}

} // namespace

Broker::Broker(const Settings &settings, Secret apiToken, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_gate(idOf(apiToken)),
      m_passThrough(passLimits()),
      m_accessTokens(&m_http, settings.account.authorizationUrl, std::move(apiToken))
{
    connect(&m_server, &QTcpServer::newConnection, this, &Broker::handleConnection);
}

Broker::~Broker()
{
    // Before what they use.
    qDeleteAll(findChildren<BrokerConnection *>(QString(), Qt::FindDirectChildrenOnly));
}

std::optional<QString> Broker::listen()
{
    if (const auto reason = m_log.open(m_settings.logFile)) return reason;
    if (!m_server.listen(QHostAddress::LocalHost)) return m_server.errorString();
    return std::nullopt;
}

QByteArray Broker::url() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort());
}

Secret Broker::tokenAnswer(const Secret &accessToken) const
{
    if (!m_settings.lendsAccessToken) return m_gate.tokenAnswer();
    const QDateTime end = m_accessTokens.expiresAt();
    if (!end.isValid()) return RunGate::tokenAnswer(accessToken, std::nullopt);
    return RunGate::tokenAnswer(accessToken, std::max<qint64>(systemClock()().secsTo(end), 0));
}

bool Broker::allows(QByteArrayView method, QByteArrayView path) const
{
    const auto &rules = m_settings.rules;
    return rules.isEmpty() || std::any_of(rules.cbegin(), rules.cend(),
                                          [method, path](const BrokerRule &rule) { return rule.allows(method, path); });
}

void Broker::handleConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new BrokerConnection(this, socket);
        connect(connection, &BrokerConnection::closed, this, [this, connection] {
            connection->deleteLater();
            if (m_connections-- == MaxConnections) m_server.resumeAccepting();
        });
        if (++m_connections == MaxConnections) m_server.pauseAccepting();
    }
}

} // namespace qernal
