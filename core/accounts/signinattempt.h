// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/clock.h"
#include "core/result.h"

#include <QObject>

namespace qernal {

class HttpClient;
class TokensApi;

/// One attempt to sign in: owns the account, its credential and the answer. It exchanges the credential (API token) and
/// reads one page of one token. Deleting it cancels it: neither signal follows, whatever the service still answers.
class SignInAttempt : public QObject {
    Q_OBJECT
public:
    /// @p http is not owned.
    SignInAttempt(HttpClient *http, const Account &account, Credential credential, Clock clock,
                  QObject *parent = nullptr);
    ~SignInAttempt() override;

    /// Sends; succeeded() or failed() follows, once.
    void start();

    /// The account as given, with the ids of the credential and of the service: `tokenId`, and after succeeded()
    /// `userId` where the list holds a token.
    [[nodiscard]] const Account &account() const { return m_account; }
    /// Moves out the credential; for the receiver of succeeded().
    [[nodiscard]] Credential takeCredential() { return std::move(m_credential); }

signals:
    /// The service accepts the credential.
    void succeeded();
    /// @p error's `host` says which of the two hosts refused.
    void failed(const qernal::Error &error);

private:
    Account m_account;
    Credential m_credential;
    TokensApi *m_api;
};

} // namespace qernal
