// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servicegate.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <utility>

namespace qernal {

namespace {

constexpr QByteArrayView SecretField(R"("token":")");

bool isMutation(const QByteArray &bytes)
{
    return bytes.startsWith("POST /v1/auth/tokens") || bytes.startsWith("PUT /v1/auth/tokens/");
}

/// True once @p answer has its head and as many bytes as the head says.
bool isWhole(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0) return false;
    const QByteArray head = answer.first(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    if (at < 0) return false;
    const qsizetype line = head.indexOf('\r', at);
    const QByteArray value = head.sliced(at + 15, (line < 0 ? head.size() : line) - at - 15).trimmed();
    return answer.size() >= end + 4 + value.toLongLong();
}

} // namespace

ServiceGate::ServiceGate(const QUrl &service) : m_service(service)
{
    connect(this, &QTcpServer::newConnection, this, &ServiceGate::accept);
    listen(QHostAddress::LocalHost);
}

QUrl ServiceGate::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

void ServiceGate::hold(Hold where)
{
    m_hold = where;
    m_held = 0;
    emit released();
}

bool ServiceGate::isHolding() const
{
    return QTest::qWaitFor([this] { return m_held > 0; }, 30'000);
}

void ServiceGate::accept()
{
    while (QTcpSocket *program = nextPendingConnection()) {
        auto *service = new QTcpSocket(program);
        const auto passage = std::make_shared<Passage>(Passage{program, service});
        connect(program, &QTcpSocket::readyRead, this, [this, passage] { takeRequest(*passage); });
        connect(service, &QTcpSocket::readyRead, this, [this, passage] { takeAnswer(*passage); });
        connect(service, &QTcpSocket::disconnected, program, [program] { program->disconnectFromHost(); });
        connect(program, &QTcpSocket::disconnected, program, &QObject::deleteLater);
        connect(this, &ServiceGate::released, program, [this, passage] { release(*passage); });
        service->connectToHost(m_service.host(), static_cast<quint16>(m_service.port()));
    }
}

void ServiceGate::takeRequest(Passage &passage)
{
    const QByteArray bytes = passage.program->readAll();
    if (isMutation(bytes)) {
        ++m_mutations;
        passage.mutation = true;
        passage.revocation = false;
    } else if (bytes.startsWith("GET ") || bytes.startsWith("DELETE ") || bytes.startsWith("POST ")) {
        passage.mutation = false;
        passage.revocation = bytes.startsWith("DELETE ");
    }
    const Hold here = passage.revocation ? Hold::Revocation : Hold::Request;
    if ((passage.mutation || passage.revocation) && m_hold == here) {
        passage.request += bytes;
        ++m_held;
    } else {
        passage.service->write(bytes);
    }
}

void ServiceGate::takeAnswer(Passage &passage)
{
    if (passage.revocation && m_hold == Hold::RevocationAnswer) {
        passage.answer += passage.service->readAll();
        ++m_held;
        return;
    }
    if (!passage.mutation) {
        passage.program->write(passage.service->readAll());
        return;
    }
    passage.answer += passage.service->readAll();
    if (!isWhole(passage.answer)) return;
    const qsizetype start = passage.answer.indexOf(SecretField);
    if (start >= 0) {
        const qsizetype from = start + SecretField.size();
        m_secret = passage.answer.sliced(from, passage.answer.indexOf('"', from) - from);
    }
    const qsizetype length = lengthToPass(passage.answer);
    passage.program->write(passage.answer.first(length));
    passage.answer.remove(0, length);
    if (!passage.answer.isEmpty()) ++m_held;
}

qsizetype ServiceGate::lengthToPass(const QByteArray &answer) const
{
    const qsizetype secret = answer.indexOf(SecretField) + SecretField.size();
    switch (m_hold) {
    case Hold::Answer: return 0;
    case Hold::AnswerHead: return answer.indexOf("\r\n\r\n") / 2;
    case Hold::AnswerInSecret: return secret + 50;
    case Hold::AnswerAfterSecret: return answer.indexOf('"', secret) + 1;
    default: return answer.size();
    }
}

void ServiceGate::release(Passage &passage)
{
    passage.service->write(std::exchange(passage.request, {}));
    passage.program->write(std::exchange(passage.answer, {}));
}

} // namespace qernal
