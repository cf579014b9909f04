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
/// token for an access token first, renews it before it ends and once upon a 401 or a 403. One renewal is shared by all
/// who wait. A credential that a 401 or the authorization server refused is not tried again until it is replaced; after
/// a 403 it is, for the service also answers 403 to a single request that the account may not make.
class Authenticator : public QObject {
    Q_OBJECT
public:
    /// @p http is not owned. @p authorizationUrl is the authorization server's base.
    Authenticator(HttpClient *http, Credential credential, const QUrl &authorizationUrl, Clock clock,
                  QObject *parent = nullptr);
    ~Authenticator() override;

    /// HttpClient::send with the credential added. After a 401 or 403 (the service did not act) it renews and repeats
    /// once; a 403 to an access token that was traded because of a 403 is returned as it is.
    void send(const HttpRequest &request, QObject *context, HttpClient::Done done);
    /// From now on @p credential is used; what is cached is forgotten.
    void replaceCredential(Credential credential);

    /// False: whatever is sent ends with Cancelled, and nothing leaves, until replaceCredential().
    [[nodiscard]] bool hasCredential() const { return !m_credential.secret.isEmpty(); }
    /// The public id of the API token in use; empty for the other kinds.
    [[nodiscard]] QString tokenId() const { return m_credential.tokenId(); }

signals:
    /// The credential is not accepted (Error::needsSignIn()): the user has to sign in again. Reported once for each
    /// access token.
    void refused(const qernal::Error &error);

private:
    using Waiting = std::function<void(const std::optional<Error> &)>;

    void sendWhenReady(const HttpRequest &request, QObject *context, const HttpClient::Done &done, bool mayRepeat);
    void sendSigned(const HttpRequest &request, QObject *context, const HttpClient::Done &done, bool mayRepeat);
    void handleRefusal(HttpAnswer answer, const HttpRequest &request, QObject *context, const HttpClient::Done &done,
                       bool mayRepeat, int usedEdition);
    void renew();
    void handleAccessToken(Result<AccessToken> token);
    void resumeWaiting(const std::optional<Error> &error);
    void reportRefusal(const Error &error);
    [[nodiscard]] bool isReady() const;

    HttpClient *m_http;
    Credential m_credential;
    QUrl m_authorizationUrl;
    Clock m_clock;
    std::optional<AccessToken> m_accessToken;
    QDateTime m_renewAt; ///< a little before the access token ends; invalid where it has no end
    std::optional<Error> m_refusal;
    int m_edition = 0;    ///< grows with each credential and access token: which one did a request carry?
    int m_reported = -1;  ///< the edition whose refusal was reported
    int m_generation = 0; ///< grows with each credential
    bool m_renewing = false;
    std::vector<Waiting> m_waiting;
};

} // namespace qernal
