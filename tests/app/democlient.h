// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace qernal {

class DemoProcess;

/// One whole answer of the demo service.
struct DemoReply {
    int status = 0;
    QByteArray body = {};
    QHash<QByteArray, QByteArray> headers = {}; ///< lower-case name → value
    [[nodiscard]] QJsonObject object() const;
    /// The text of one key of the object; empty if it is none.
    [[nodiscard]] QByteArray text(const char *key) const;
};

/// Where the tokens are; with an id, where that one is.
QString demoTokensPath(const QByteArray &id = {});

/// Sends one request and waits for its answer. The authorization is a header's value, or `cookie ` and a cookie.
DemoReply demoAsk(const DemoProcess &demo, const QByteArray &method, const QString &path,
                  const QByteArray &authorization = {}, const QByteArray &body = {},
                  const QByteArray &type = "application/json");

/// Authorization with the access token that the service told at its start.
QByteArray demoBearer(const DemoProcess &demo);
/// Authorization of an API token at the token endpoint.
QByteArray demoBasic(const QByteArray &apiToken);
/// Trades an API token for an access token.
DemoReply demoTrade(const DemoProcess &demo, const QByteArray &apiToken);
/// The id of the token that the service told at its start.
QByteArray demoOwnId(const DemoProcess &demo);

} // namespace qernal
