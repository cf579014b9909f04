// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/connectionpool.h"
#include "core/net/httpanswer.h"
#include "core/net/originpauses.h"
#include "core/net/suspendedtime.h"
#include "core/net/trustsource.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkProxy;
QT_END_NAMESPACE

namespace qernal {

class ActivityLog;
class RouteLookup;

/// Sends requests over HTTP and turns what the network does into one HttpAnswer; knows nothing of tokens.
///
/// A mutation leaves once and only once (sequential device with its length). Redirects are manual: GET only, same
/// origin, five at most. Encoding is identity, cookies are not kept, HTTP/2 is off. GETs, and requests marked
/// repeatable, are tried up to three times with backoff and jitter, honouring Retry-After, for which all calls to that
/// origin wait; a mutation is repeated on 429 only, within its deadline. https only, loopback excepted (InvalidInput
/// otherwise). Certificates are always verified, against the authorities of TrustSource. Of what it handles
/// the log gets what LoggedRequest has fields for. Nothing is looked up on the GUI thread: neither proxies
/// (RouteLookup) nor host names, which Qt looks up on a thread of its own. After a suspension of the computer a request
/// is sent on a new connection; a GET that a connection in use leaves without an answer is sent once more on a new one
/// after Limits::firstByte.
class HttpClient : public QObject {
    Q_OBJECT
public:
    /// Bounds of every call.
    struct Limits {
        std::chrono::milliseconds idle = std::chrono::seconds(30);
        std::chrono::milliseconds firstByte = std::chrono::seconds(5); ///< of the answer to a GET on a used connection
        std::chrono::seconds keepAlive = std::chrono::seconds(20);     ///< an unused connection is closed after it
        std::chrono::milliseconds proxyLookup = std::chrono::seconds(10);      ///< then the service is asked directly
        std::chrono::milliseconds readDeadline = std::chrono::seconds(30);     ///< whole of a GET, retries included
        std::chrono::milliseconds mutationDeadline = std::chrono::seconds(60); ///< whole of a mutation
        qint64 largestBody = 8 * 1024 * 1024;                                  ///< bytes
        int tries = 3;
        std::chrono::milliseconds firstBackoff = std::chrono::milliseconds(250);
    };
    /// What is asked of the system, and where it is noted; tests have other answers.
    struct System {
        std::function<QList<QNetworkProxy>(const QUrl &)> proxies = {}; ///< nothing: RouteLookup::systemProxies()
        TrustSource trust = TrustSource::fromEnvironment();
        ConnectionPool::SuspendedTime suspendedTime = qernal::suspendedTime;
        ActivityLog *log = nullptr; ///< gets a line for each request; not owned
    };
    using Done = std::function<void(HttpAnswer)>;

    explicit HttpClient(QObject *parent = nullptr);
    explicit HttpClient(const Limits &limits, QObject *parent = nullptr);
    HttpClient(const Limits &limits, const System &system, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Sends @p request; `done` follows the contract of Callback (core/result.h). When @p context is gone, a GET is
    /// aborted; a mutation continues to its end.
    void send(const HttpRequest &request, QObject *context, Done done);

    /// Whether requests from now on go by the proxy that the system names, or by none; true at first.
    void setUsesSystemProxy(bool uses);

    /// True if @p url may be asked: https with a host, or http on a loopback address; no user info.
    [[nodiscard]] static bool isAllowed(const QUrl &url);

private:
    Limits m_limits;
    std::unique_ptr<RouteLookup> m_routes;
    ConnectionPool m_pool;
    OriginPauses m_pauses;
    QPointer<ActivityLog> m_log;
};

} // namespace qernal
