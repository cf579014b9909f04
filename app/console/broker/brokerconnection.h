// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/broker/requesthead.h"
#include "app/console/broker/requesttarget.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace qernal {

class Broker;
struct BrokerAnswer;
class PassedRequest;

/// One connection of a command to the broker: reads one request after the other, answers it, or has it passed on.
class BrokerConnection : public QObject {
    Q_OBJECT
public:
    /// Of a request that is passed on. It is streamed, so this bounds no memory; larger ones are no call of this API.
    static constexpr qint64 MaxBody = 64 * 1024 * 1024;
    /// Of a request that is answered here.
    static constexpr qint64 MaxForm = 8 * 1024;
    /// A connection without a request is closed after it.
    static constexpr std::chrono::seconds Idle{60};

    /// @p broker owns this object; @p socket is owned by it from now on.
    BrokerConnection(Broker *broker, QTcpSocket *socket);
    ~BrokerConnection() override;

signals:
    /// The other side, or we, ended it.
    void closed();

private:
    enum class State { ReadingHead, ReadingForm, Draining, Passing, Closing };

    void handleReadyRead();
    void advance();
    [[nodiscard]] bool readHead();
    void handleHead();
    [[nodiscard]] bool refuseUnreadable();
    void handleForm();
    void trade();
    void pass();
    /// Gives @p answer to the request, and lets what is left of its body pass unread.
    void answer(const BrokerAnswer &answer);
    void answerMessage(int status, const QString &message);
    void endRequest(int status, qint64 bytes);
    /// Logs what was answered of a request whose command, having read enough of it, is gone before the answer's end.
    void logCutShort();
    void fillBody();
    void close();

    Broker *m_broker;
    QTcpSocket *m_socket;
    QTimer m_idle;
    State m_state = State::ReadingHead;
    QByteArray m_received; ///< and not yet used
    RequestHead m_head;
    RequestTarget m_target;
    qint64 m_bodyLeft = 0; ///< of the request, still to be taken from m_received and the socket
    PassedRequest *m_passed = nullptr;
};

} // namespace qernal
