// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QUrl>

namespace qernal {

/// Starts `qernal-token-demo` as a child and waits until it listens. It ends with this object.
class DemoProcess {
public:
    explicit DemoProcess(const QStringList &arguments = {});
    ~DemoProcess();

    /// True if the service printed its address; a test asserts it first.
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Base URL of both the API (paths below /v1) and the authorization server (/oauth2/token).
    [[nodiscard]] QUrl url() const { return m_url; }
    /// An API token `id@secret` that the service accepts.
    [[nodiscard]] QByteArray apiToken() const { return m_apiToken; }
    /// An access token and a session cookie's value that it accepts as well.
    [[nodiscard]] QByteArray accessToken() const { return m_accessToken; }
    [[nodiscard]] QByteArray session() const { return m_session; }
    /// What GET /demo/statistics answers: requests counted since the start, by "METHOD /path".
    [[nodiscard]] QByteArray statistics() const;
    /// How many requests of one kind ("POST /v1/auth/tokens") arrived since the start.
    [[nodiscard]] int requestCount(const char *request) const;

private:
    QProcess m_process;
    bool m_running = false;
    QUrl m_url;
    QByteArray m_apiToken;
    QByteArray m_accessToken;
    QByteArray m_session;
};

/// The arguments of a command line of the demo service, separated by single spaces.
[[nodiscard]] QStringList demoOptions(const char *commandLine);

} // namespace qernal
