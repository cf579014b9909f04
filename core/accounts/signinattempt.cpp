// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/signinattempt.h"

#include "core/api/tokensapi.h"
#include "core/auth/authenticator.h"

namespace qernal {

SignInAttempt::SignInAttempt(HttpClient *http, const Account &account, Credential credential, Clock clock,
                             QObject *parent)
    : QObject(parent), m_account(account), m_credential(std::move(credential))
{
    m_account.kind = m_credential.kind;
    m_account.tokenId = m_credential.tokenId();
    auto *authenticator =
        new Authenticator(http, m_credential.clone(), account.authorizationUrl, std::move(clock), this);
    // Reading a page brings no secret, so no custody is needed.
    m_api = new TokensApi(authenticator, nullptr, account.apiUrl, this);
}

SignInAttempt::~SignInAttempt() = default;

void SignInAttempt::start()
{
    m_api->list({.after = 0, .size = 1}, this, [this](const Result<TokenPage> &page) {
        if (!page) {
            emit failed(page.error());
            return;
        }
        if (!page->tokens.isEmpty()) m_account.userId = page->tokens.constFirst().userId;
        emit succeeded();
    });
}

} // namespace qernal
