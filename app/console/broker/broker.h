// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/broker/accesstokensource.h"
#include "app/console/broker/brokerlog.h"
#include "app/console/broker/brokerrule.h"
#include "app/console/broker/rungate.h"
#include "core/accounts/account.h"
#include "core/net/passthrough.h"

#include <QObject>
#include <QTcpServer>

namespace qernal {

/// Stands between a command and the service for one run: on a loopback port, the command trades its nonce for a run
/// token and sends its requests with that; they are passed on with the real access token, as far as the rules allow.
/// Neither the secret nor an access token ever leaves this process towards the command, unless the run lends the access
/// token: then it stands in for the authorization server alone, and the command sends its requests itself.
class Broker : public QObject {
    Q_OBJECT
public:
    struct Settings {
        Account account = {};
        QList<BrokerRule> rules = {}; ///< empty: everything is allowed
        QString logFile = {};
        bool lendsAccessToken = false; ///< the nonce is traded for the real access token, and no request is passed on
    };
    /// More connections than these wait until others end.
    static constexpr int MaxConnections = 256;

    /// @p apiToken: the whole `<id>@<secret>`.
    Broker(const Settings &settings, Secret apiToken, QObject *parent = nullptr);
    ~Broker() override;

    /// Listens on a free port of the loopback interface; the system's words where it cannot, or cannot write the log.
    [[nodiscard]] std::optional<QString> listen();
    /// "http://127.0.0.1:PORT", for both hosts.
    [[nodiscard]] QByteArray url() const;
    /// What the command gets in place of the secret.
    [[nodiscard]] Secret apiToken() const { return m_gate.apiToken(); }

    // --- For its connections -----------------------------------------------------------------------------------
    [[nodiscard]] const RunGate &gate() const { return m_gate; }
    /// What the token endpoint answers to the one who has the nonce, once @p accessToken was had.
    [[nodiscard]] Secret tokenAnswer(const Secret &accessToken) const;
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] AccessTokenSource *accessTokens() { return &m_accessTokens; }
    [[nodiscard]] PassThrough *passThrough() { return &m_passThrough; }
    [[nodiscard]] BrokerLog *log() { return &m_log; }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] bool allows(QByteArrayView method, QByteArrayView path) const;

signals:
    /// Something that the user should know: a line for standard error.
    void warned(const QString &line);

private:
    void handleConnection();

    Settings m_settings;
    RunGate m_gate;
    HttpClient m_http;
    PassThrough m_passThrough;
    AccessTokenSource m_accessTokens;
    BrokerLog m_log;
    QTcpServer m_server;
    int m_connections = 0;
};

} // namespace qernal
