// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/signin.h"

#include "core/api/tokensapi.h"

namespace qernal {

void trySignIn(HttpClient *http, const Account &account, Credential credential, const Clock &clock, QObject *context,
               Callback<void> done)
{
    // Exists until the answer, or until its context is gone. Reading a page brings no secret, so no custody is needed.
    auto *attempt = new QObject(context);
    auto *authenticator = new Authenticator(http, std::move(credential), account.authorizationUrl, clock, attempt);
    auto *api = new TokensApi(authenticator, nullptr, account.apiUrl, attempt);
    api->list({.after = 0, .size = 1}, attempt, [attempt, done = std::move(done)](const Result<TokenPage> &page) {
        attempt->deleteLater();
        if (page) {
            done({});
        } else {
            done(tl::unexpected<Error>(page.error()));
        }
    });
}

} // namespace qernal
