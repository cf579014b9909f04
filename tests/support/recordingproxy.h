// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QTcpServer>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace qernal {

/// Stands on loopback between the program and a service, passes every byte on, and remembers the secrets that the
/// service issued, which the service itself forgets.
class RecordingProxy : public QTcpServer {
    Q_OBJECT
public:
    /// @p service is the address that everything is passed on to.
    explicit RecordingProxy(const QUrl &service);

    [[nodiscard]] QUrl url() const;
    /// The secrets of the answers to create and regenerate, in order, without the id before their `@`.
    [[nodiscard]] const QByteArrayList &secrets() const { return m_secrets; }
    /// The access tokens that the authorization server gave.
    [[nodiscard]] const QByteArrayList &accessTokens() const { return m_accessTokens; }

private:
    void accept();
    void record(const QByteArray &answers);

    QUrl m_service;
    QByteArrayList m_secrets;
    QByteArrayList m_accessTokens;
};

} // namespace qernal
