// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/net/httpclient.h"
#include "core/result.h"
#include "core/secrets/secret.h"

namespace qernal {

/// An access token and when it ends.
struct AccessToken {
    Secret value;
    QDateTime expiresAt; ///< UTC by our clock; invalid where the service did not say
};

/// When @p token, received at @p now, should be traded for another one: a little before it ends. Invalid where it has
/// no end.
[[nodiscard]] QDateTime renewalTime(const AccessToken &token, const QDateTime &now);

/// Trades the API token @p apiToken (`<id>@<secret>`) for an access token at @p authorizationUrl + `/oauth2/token`:
/// the client-credentials grant, RFC 6749 section 4.4, client authentication by HTTP Basic (section 2.3.1).
/// Errors: CredentialRefused (section 5.2), NotUnderstood (type other than bearer, no token), those of HttpClient.
void requestAccessToken(HttpClient *http, const QUrl &authorizationUrl, const Secret &apiToken, const Clock &clock,
                        QObject *context, Callback<AccessToken> done);

} // namespace qernal
