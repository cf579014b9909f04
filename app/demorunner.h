// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credential.h"
#include "core/result.h"

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace qernal {

/// Runs `qernal-token-demo` as a child that ends with us, even when we are killed (its standard input closes).
class DemoRunner : public QObject {
    Q_OBJECT
public:
    explicit DemoRunner(QObject *parent = nullptr);
    ~DemoRunner() override;

    /// Starts the service found beside our own executable, else on the PATH. It writes made-up projects into
    /// @p projects, unless that is empty.
    void start(const QString &projects);
    /// Moves out the API token that the service accepts; empty before started().
    [[nodiscard]] Secret takeApiToken() { return std::move(m_apiToken); }

signals:
    /// It listens at @p url (API and authorization server alike).
    void started(const QUrl &url);
    void failed(const QString &reason);

private:
    void readHello();

    QProcess m_process;
    Secret m_apiToken;
    bool m_reported = false;
};

} // namespace qernal
