// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/clientcredentials.h"
#include "core/auth/credential.h"

#include <QObject>

#include <optional>
#include <vector>

namespace qernal {

/// Sends requests in the name of one credential: adds the Authorization header or the session cookie, trades an API
/// token for an access token first, renews it before it ends and once upon a 401. One renewal is shared by all who
/// wait; a credential that was refused is not tried again until it is replaced.
class Authenticator : public QObject {
    Q_OBJECT
public:
    /// @p http is not owned. @p authorizationUrl is the authorization server's base.
    Authenticator(HttpClient *http, Credential credential, const QUrl &authorizationUrl, Clock clock,
                  QObject *parent = nullptr);
    ~Authenticator() override;

    /// HttpClient::send with the credential added. After a 401 (the service did not act) it renews and repeats once.
    void send(const HttpRequest &request, QObject *context, HttpClient::Done done);
    /// From now on @p credential is used; what is cached is forgotten.
    void replaceCredential(Credential credential);

    [[nodiscard]] Credential::Kind kind() const { return m_credential.kind; }
    /// The public id of the API token in use; empty for the other kinds.
    [[nodiscard]] QString tokenId() const { return m_credential.tokenId(); }

signals:
    /// The credential is no longer accepted: the user has to sign in again.
    void refused(const qernal::Error &error);

private:
    HttpClient *m_http;
    Credential m_credential;
    QUrl m_authorizationUrl;
    Clock m_clock;
    std::optional<AccessToken> m_accessToken;
    std::optional<Error> m_refusal;
    bool m_renewing = false;
    std::vector<std::function<void(std::optional<Error>)>> m_waiting;
};

} // namespace qernal
