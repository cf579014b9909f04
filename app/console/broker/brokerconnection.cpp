// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/brokerconnection.h"

#include "app/console/broker/broker.h"
#include "app/console/broker/brokeranswer.h"
#include "app/console/broker/passedrequest.h"
#include "ui/feedback/errortext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qernal {

namespace {

constexpr qint64 MaxReceived = 64 * 1024;
// A refused body up to this size is read to its end, so that the connection can go on.
constexpr qint64 MaxDrained = 1024 * 1024;
constexpr QLatin1String InvalidClient("invalid_client");
constexpr std::array<QByteArrayView, 7> Methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

bool mayHaveBody(QByteArrayView method)
{
    return method != "GET" && method != "HEAD";
}

} // namespace

BrokerConnection::BrokerConnection(Broker *broker, QTcpSocket *socket)
    : QObject(broker), m_broker(broker), m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(MaxReceived);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    m_idle.start(Idle);
    connect(&m_idle, &QTimer::timeout, m_socket, &QAbstractSocket::abort);
    connect(m_socket, &QIODevice::readyRead, this, &BrokerConnection::handleReadyRead);
    connect(m_socket, &QAbstractSocket::disconnected, this, [this] {
        // It may be the one whose answer ends the connection.
        if (m_passed) {
            logCutShort();
            std::exchange(m_passed, nullptr)->deleteLater();
        }
        m_state = State::Closing;
        emit closed();
    });
    // What came before we listened.
    QMetaObject::invokeMethod(this, &BrokerConnection::handleReadyRead, Qt::QueuedConnection);
}

BrokerConnection::~BrokerConnection()
{
    m_socket->disconnect(this);
    if (m_passed) logCutShort();
    delete m_passed;
    wipe(m_received);
}

void BrokerConnection::handleReadyRead()
{
    // It may have gone before we listened.
    if (m_socket->state() == QAbstractSocket::UnconnectedState && m_state != State::Closing) {
        m_state = State::Closing;
        emit closed();
        return;
    }
    if (m_state == State::Passing) return fillBody();
    if (m_state == State::Closing) {
        m_socket->readAll();
        return;
    }
    const qint64 room = MaxReceived - m_received.size();
    if (room > 0) m_received.append(m_socket->read(std::min(room, m_socket->bytesAvailable())));
    advance();
}

void BrokerConnection::advance()
{
    for (;;) {
        switch (m_state) {
        case State::ReadingHead:
            if (!readHead()) return;
            handleHead();
            break;
        case State::ReadingForm:
            if (m_received.size() < m_bodyLeft) return;
            handleForm();
            return;
        case State::Draining: {
            const qint64 count = std::min<qint64>(m_bodyLeft, m_received.size());
            m_received.remove(0, count);
            m_bodyLeft -= count;
            if (m_bodyLeft > 0) return;
            m_state = State::ReadingHead;
            break;
        }
        case State::Passing:
        case State::Closing: return;
        }
    }
}

bool BrokerConnection::readHead()
{
    const HeadReading reading = readRequestHead(m_received);
    using Reading = HeadReading::State;
    m_head = reading.head;
    m_target = {};
    switch (reading.state) {
    case Reading::Incomplete: return false;
    case Reading::Whole:
        m_received.remove(0, reading.size);
        m_bodyLeft = m_head.contentLength;
        m_idle.start(Idle);
        return true;
    case Reading::TooLarge:
    case Reading::Malformed: break;
    }
    m_head = {.keepsAlive = false};
    m_bodyLeft = 0;
    answerMessage(reading.state == Reading::TooLarge ? 431 : 400, tr("This is no request that can be understood."));
    return false;
}

bool BrokerConnection::refuseUnreadable()
{
    const QByteArray port = QByteArray::number(m_broker->port());
    const QByteArray host = m_head.header("Host").toLower();
    const auto target = RequestTarget::read(m_head.target);
    int status = 0;
    if (m_head.hasTransferEncoding)
        status = 411; // how long it is would be for two to decide
    else if (m_head.contentLength > MaxBody)
        status = 413;
    else if (host != "127.0.0.1:" + port && host != "localhost:" + port)
        status = 421; // a name that somebody made to mean this computer
    else if (std::find(Methods.begin(), Methods.end(), m_head.method) == Methods.end())
        status = 501;
    else if (!target || (m_head.contentLength > 0 && !mayHaveBody(m_head.method)))
        status = 400;
    if (status == 0) {
        m_target = *target;
        return false;
    }
    // Where the next request would begin is unknown.
    if (m_head.hasTransferEncoding) m_head.keepsAlive = false;
    answerMessage(status, tr("qernal-token does not pass on a request of this form."));
    return true;
}

void BrokerConnection::handleHead()
{
    if (refuseUnreadable()) return;
    if (m_target.path == "/oauth2/token") {
        if (m_head.method != "POST") return answerMessage(405, tr("The token endpoint takes a POST."));
        if (m_head.contentLength > MaxForm) return answerMessage(413, tr("This form is too large."));
        if (m_head.expectsContinue) m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_state = State::ReadingForm;
        return;
    }
    if (m_broker->settings().lendsAccessToken)
        return answerMessage(403, tr("This run of qernal-token stands in for the authorization server alone."));
    if (!m_broker->gate().acceptsBearer(m_head))
        return answerMessage(401, tr("This is not the token of this run of qernal-token."));
    if (!m_broker->allows(m_head.method, m_target.path)) {
        const QString rule = QString::fromLatin1(m_head.method + ' ' + m_target.path);
        return answerMessage(403, tr("This run of qernal-token does not allow it; --allow '%1' would.").arg(rule));
    }
    pass();
}

void BrokerConnection::handleForm()
{
    QByteArray form = m_received.first(m_bodyLeft);
    m_received.remove(0, m_bodyLeft);
    m_bodyLeft = 0;
    m_state = State::Passing; // what follows waits for the answer
    const bool isClient = m_broker->gate().acceptsClient(m_head, form);
    const bool isGrant = RunGate::asksForClientCredentials(form);
    wipe(form);
    if (!isClient) return answer(BrokerAnswer::grantError(401, InvalidClient));
    if (!isGrant) return answer(BrokerAnswer::grantError(400, QLatin1String("unsupported_grant_type")));
    trade();
}

void BrokerConnection::trade()
{
    // Asked now, so that a token that no longer works is refused here, as the authorization server would.
    m_broker->accessTokens()->get(this, [this](const Result<Secret> &token) {
        if (m_state == State::Closing) return;
        if (!token && token.error().kind == Error::Kind::CredentialRefused)
            return answer(BrokerAnswer::grantError(401, InvalidClient));
        if (!token) return answerMessage(503, errorText(token.error(), ErrorContext::CheckSecret));
        BrokerAnswer granted{200, m_broker->tokenAnswer(*token).view().toByteArray()};
        answer(granted);
        wipe(granted.body);
    });
}

void BrokerConnection::pass()
{
    m_state = State::Passing;
    m_idle.stop();
    m_passed = new PassedRequest(m_broker, m_socket, m_head, m_target);
    connect(m_passed, &PassedRequest::bodyWanted, this, &BrokerConnection::fillBody);
    connect(m_passed, &PassedRequest::failed, this, [this](int status, const QString &message) {
        std::exchange(m_passed, nullptr)->deleteLater();
        answerMessage(status, message);
    });
    connect(m_passed, &PassedRequest::finished, this, [this](int status, qint64 bytes, bool isWhole) {
        m_head.keepsAlive = m_passed->keepsAlive() && isWhole;
        std::exchange(m_passed, nullptr)->deleteLater();
        endRequest(status, bytes);
        if (!isWhole) m_socket->abort();
    });
    if (m_head.expectsContinue && m_bodyLeft > 0) m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_passed->start();
    fillBody();
}

void BrokerConnection::fillBody()
{
    while (m_passed && m_bodyLeft > 0) {
        if (m_received.isEmpty())
            m_received = m_socket->read(std::min({m_bodyLeft, MaxReceived, m_socket->bytesAvailable()}));
        const qint64 count = std::min<qint64>({m_bodyLeft, m_received.size(), m_passed->room()});
        if (count <= 0) return;
        m_bodyLeft -= count;
        m_passed->append(QByteArrayView(m_received).first(count));
        m_received.remove(0, count);
    }
}

void BrokerConnection::answerMessage(int status, const QString &message)
{
    answer(BrokerAnswer::message(status, message));
}

void BrokerConnection::answer(const BrokerAnswer &answer)
{
    const bool isReadable = m_bodyLeft == 0 || (m_bodyLeft <= MaxDrained && !m_head.expectsContinue);
    m_head.keepsAlive = m_head.keepsAlive && isReadable;
    m_socket->write(answer.head(m_head.keepsAlive));
    if (m_head.method != "HEAD") m_socket->write(answer.body);
    endRequest(answer.status, answer.body.size());
}

void BrokerConnection::endRequest(int status, qint64 bytes)
{
    m_broker->log()->write(m_head.method, m_target.path, status, bytes);
    if (!m_head.keepsAlive) return close();
    m_state = State::Draining;
    m_idle.start(Idle);
    // Not from here, for advance() may have called.
    QMetaObject::invokeMethod(this, &BrokerConnection::handleReadyRead, Qt::QueuedConnection);
}

void BrokerConnection::logCutShort()
{
    if (m_passed->status() != 0)
        m_broker->log()->write(m_head.method, m_target.path, m_passed->status(), m_passed->written());
}

void BrokerConnection::close()
{
    m_state = State::Closing;
    wipe(m_received);
    m_idle.start(Idle);
    m_socket->disconnectFromHost();
}

} // namespace qernal
