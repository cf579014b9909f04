// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace qernal {

/// One call of HttpClient::send from its first try to its answer; deletes itself when it is over.
/// Destroyed earlier (the client goes), it delivers Cancelled.
class HttpCall : public QObject {
    Q_OBJECT
public:
    /// @p request was checked. @p manager and @p pauses are not owned and outlive this object.
    HttpCall(QNetworkAccessManager *manager, OriginPauses *pauses, const HttpClient::Limits &limits,
             const HttpRequest &request, QObject *context, HttpClient::Done done, QObject *parent);
    ~HttpCall() override;

    void start();

private:
    enum class Stop { None, Deadline, TooLarge };

    void attempt();
    void storeBytes();
    void replyFinished();
    void readAnswer();
    void setError(QNetworkReply::NetworkError networkError);
    [[nodiscard]] bool followRedirect();
    [[nodiscard]] bool tryAgain();
    [[nodiscard]] std::chrono::milliseconds pause() const;
    void deadlinePassed();
    void contextGone();
    void stop(Stop why);
    void dropReply();
    void finish();
    [[nodiscard]] bool isMutation() const;
    [[nodiscard]] bool isThroughProxy() const;

    QNetworkAccessManager *m_manager;
    OriginPauses *m_pauses;
    HttpClient::Limits m_limits;
    HttpRequest m_request;
    QPointer<QObject> m_context;
    HttpClient::Done m_done;
    QPointer<QNetworkReply> m_reply;
    HttpAnswer m_answer;
    QTimer m_deadline;
    QTimer m_pause;
    Error::Certificate m_certificate = Error::Certificate::NotSeen;
    Stop m_stop = Stop::None;
    int m_tries = 0;
    int m_redirects = 0;
};

} // namespace qernal
