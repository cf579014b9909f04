// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/connectionpool.h"
#include "core/net/httpclient.h"
#include "core/net/routelookup.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace qernal {

/// One call of HttpClient::send from its first try to its answer; deletes itself when it is over. Destroyed earlier
/// (with the client), it delivers Cancelled.
///
/// Why more than 12 members: what is asked, what came so far and the timers that limit both change together with every
/// event.
class HttpCall : public QObject {
    Q_OBJECT
public:
    /// What the calls of one client share. Nothing is owned; all of it outlives the calls.
    struct Shared {
        const HttpClient::Limits &limits;
        RouteLookup &routes;
        ConnectionPool &pool;
        OriginPauses &pauses;
        QPointer<ActivityLog> log; ///< may be null
    };

    /// @p request was checked.
    HttpCall(const Shared &shared, const HttpRequest &request, QObject *context, HttpClient::Done done,
             QObject *parent);
    ~HttpCall() override;

    void start();

private:
    enum class Stop { None, Deadline, TooLarge, Stale };

    void attempt();
    void sendBy(const Route &route);
    void storeBytes();
    void handleReplyFinished();
    void readAnswer();
    void setError(QNetworkReply::NetworkError networkError);
    [[nodiscard]] Error errorOfNetwork(QNetworkReply::NetworkError networkError) const;
    [[nodiscard]] bool sendAgainIfStale();
    [[nodiscard]] bool followRedirect();
    [[nodiscard]] bool tryAgain();
    [[nodiscard]] std::chrono::milliseconds backoff() const;
    void handleDeadline();
    void handleContextGone();
    void stop(Stop why);
    void dropReply();
    void finish();
    void log();
    [[nodiscard]] bool isMutation() const;

    Shared m_shared;
    HttpRequest m_request;
    QPointer<QObject> m_context;
    HttpClient::Done m_done;
    Route m_route;
    std::shared_ptr<Connections> m_connections; ///< that m_reply uses
    QPointer<QNetworkReply> m_reply;
    HttpAnswer m_answer;
    QTimer m_deadline;
    QTimer m_pause;
    QTimer m_firstByte;
    Error::Certificate m_certificate = Error::Certificate::NotSeen;
    Stop m_stop = Stop::None;
    QElapsedTimer m_time; ///< from the start until the call is in the log
    int m_tries = 0;
    int m_redirects = 0;
    bool m_foundStale = false; ///< a connection that did not answer was replaced already
};

} // namespace qernal
