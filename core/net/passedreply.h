// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/net/httpanswer.h"

#include <QObject>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace qernal {

struct Connections;

/// The answer to a request of PassThrough, as it comes. Destroying it abandons the request.
class PassedReply : public QObject {
    Q_OBJECT
public:
    ~PassedReply() override;

    /// 0 until headReceived().
    [[nodiscard]] int status() const;
    [[nodiscard]] HttpHeaders headers() const;
    /// Up to @p maxSize bytes of the body; what is not read is not received either, beyond a buffer.
    [[nodiscard]] QByteArray read(qint64 maxSize);
    [[nodiscard]] qint64 bytesAvailable() const;
    /// True once nothing more comes: the body is whole, or error() says why not.
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Why there is no answer, or no whole one; nothing for any whole answer, whatever its status.
    [[nodiscard]] std::optional<Error> error() const { return m_error; }

signals:
    void headReceived();
    void readyRead();
    void finished();

private:
    friend class PassThrough;
    explicit PassedReply(QObject *parent);
    void start(QNetworkReply *reply, const std::shared_ptr<Connections> &connections);
    void refuse(const Error &error);
    void handleFinished();

    std::shared_ptr<Connections> m_connections;
    QNetworkReply *m_reply = nullptr;
    std::optional<Error> m_error;
    Error::Certificate m_certificate = Error::Certificate::NotSeen;
    bool m_headReceived = false;
    bool m_finished = false;
};

} // namespace qernal
