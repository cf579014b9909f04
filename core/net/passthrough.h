// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/connectionpool.h"
#include "core/net/httpclient.h"
#include "core/net/passedreply.h"

#include <QObject>
#include <QSslConfiguration>

namespace qernal {

class RouteLookup;
class StreamedBody;

/// Passes requests of others on to a service as they come, and their answers back: neither a body nor an answer is kept
/// or understood. Where HttpClient repeats, follows and limits, this does nothing of its own, but it sends as
/// carefully: a request that changes something leaves once, certificates are verified, cookies and redirects are left
/// alone.
class PassThrough : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray method = {};   ///< GET, HEAD, POST …; a body only for those that are neither GET nor HEAD
        QUrl url = {};            ///< as HttpClient::isAllowed() demands
        HttpHeaders headers = {}; ///< all that are sent, but Accept-Encoding, Content-Length, Connection and Host
        qint64 bodySize = 0;
    };

    explicit PassThrough(const HttpClient::Limits &limits, QObject *parent = nullptr);
    ~PassThrough() override;

    /// Sends @p request with @p body, which the answer owns from then on (null for none). The caller owns the answer,
    /// whose error is InvalidInput where the request cannot be sent.
    [[nodiscard]] PassedReply *send(const Request &request, StreamedBody *body, QObject *parent);

private:
    void sendBy(PassedReply *reply, const Request &request, StreamedBody *body,
                const std::optional<QSslConfiguration> &tls);

    HttpClient::Limits m_limits;
    std::unique_ptr<RouteLookup> m_routes;
    ConnectionPool m_pool;
};

} // namespace qernal
