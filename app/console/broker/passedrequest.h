// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/broker/requesthead.h"
#include "app/console/broker/requesttarget.h"
#include "core/net/passedreply.h"
#include "core/net/streamedbody.h"
#include "core/result.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace qernal {

class Broker;

/// One request of a command on its way to the service, and the answer on its way back, both as they come.
class PassedRequest : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned. The answer is written to @p socket.
    PassedRequest(Broker *broker, QTcpSocket *socket, const RequestHead &head, const RequestTarget &target);
    /// Abandons it; where its answer may have held a secret, the broker warns.
    ~PassedRequest() override;

    void start();
    /// How many bytes of the body may be appended now.
    [[nodiscard]] qint64 room() const;
    void append(QByteArrayView bytes);
    /// False if the answer's end is that of the connection.
    [[nodiscard]] bool keepsAlive() const { return m_head.keepsAlive; }
    /// The status that the command was given, 0 as long as there is none.
    [[nodiscard]] int status() const;
    /// How many bytes of the answer's body were written.
    [[nodiscard]] qint64 written() const { return m_written; }

signals:
    /// There is room for more of the body.
    void bodyWanted();
    /// The service gave no answer: nothing was written yet.
    void failed(int status, const QString &message);
    /// The answer was written, @p bytes of its body. Without @p isWhole the connection has to be aborted, which alone
    /// shows the command that something is missing.
    void finished(int status, qint64 bytes, bool isWhole);

private:
    void send(const Result<Secret> &accessToken);
    void handleHead();
    void handleFinished();
    void writeHead();
    void pump();
    void fail(const Error &error);
    void finish(bool isWhole);
    [[nodiscard]] bool sendAgain();
    [[nodiscard]] bool mayIssueSecret() const;

    Broker *m_broker;
    QTcpSocket *m_socket;
    RequestHead m_head;
    RequestTarget m_target;
    StreamedBody *m_body = nullptr;
    PassedReply *m_reply = nullptr;
    qint64 m_written = 0;
    bool m_headWritten = false;
    bool m_isChunked = false;
    bool m_sentAgain = false;
    bool m_ended = false;
    bool m_isSettled = false; ///< the command has the whole answer, or there was none to have
};

} // namespace qernal
