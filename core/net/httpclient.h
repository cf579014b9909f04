// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpanswer.h"
#include "core/net/originpauses.h"

#include <QObject>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace qernal {

/// Sends requests over HTTP and turns what the network does into one HttpAnswer; knows nothing of tokens.
///
/// A mutation leaves once and only once (sequential device with its length). Redirects are manual: GET only, same
/// origin, five at most. Encoding is identity, cookies are not kept, HTTP/2 is off. GETs, and requests marked
/// repeatable, are tried up to three times with backoff and jitter, honouring Retry-After, for which all calls to that
/// origin wait; a mutation is repeated on 429 only, within its deadline. https only, loopback excepted (InvalidInput
/// otherwise). Certificates are always verified. Nothing it handles is ever logged.
class HttpClient : public QObject {
    Q_OBJECT
public:
    /// Bounds of every call.
    struct Limits {
        std::chrono::milliseconds idle = std::chrono::seconds(30);
        std::chrono::milliseconds readDeadline = std::chrono::seconds(30);     ///< whole of a GET, retries included
        std::chrono::milliseconds mutationDeadline = std::chrono::seconds(60); ///< whole of a mutation
        qint64 largestBody = 8 * 1024 * 1024;                                  ///< bytes
        int tries = 3;
        std::chrono::milliseconds firstBackoff = std::chrono::milliseconds(250);
    };
    using Done = std::function<void(HttpAnswer)>;

    explicit HttpClient(QObject *parent = nullptr);
    explicit HttpClient(const Limits &limits, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Sends @p request; `done` follows the contract of Callback (core/result.h). When @p context goes, a GET is
    /// aborted; a mutation is left to finish alone.
    void send(const HttpRequest &request, QObject *context, Done done);

    /// True if @p url may be asked: https with a host, or http on a loopback address; no user info.
    [[nodiscard]] static bool isAllowed(const QUrl &url);

private:
    Limits m_limits;
    QNetworkAccessManager *m_manager;
    OriginPauses m_pauses;
};

} // namespace qernal
