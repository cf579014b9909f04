// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tokensapi.h"

#include <QTemporaryDir>

namespace qernal {

/// Everything below the tokens API, real: HTTP client, authenticator, keychain and custody with a ledger of its own.
struct ApiBench {
    ApiBench(const QUrl &apiUrl, Credential credential, const HttpClient::Limits &limits = {})
        : http(limits),
          authenticator(&http, std::move(credential), apiUrl, systemClock()),
          keychain(QStringLiteral("com.qernal.TokenManager.test")),
          custody(ledger.path(), &keychain, systemClock()),
          api(&authenticator, &custody, apiUrl)
    {
    }

    /// The record of a request for @p tokenId; a create where that is empty.
    QUuid begin(const QString &tokenId = {})
    {
        SecretCustody::Request request;
        request.account = account;
        request.operation = tokenId.isEmpty() ? SecretOperation::Create : SecretOperation::Regenerate;
        request.tokenId = tokenId;
        request.tokenName = QStringLiteral("asked-name");
        return custody.begin(request).value_or(QUuid());
    }

    QTemporaryDir ledger;
    QUuid account = QUuid::createUuid();
    HttpClient http;
    Authenticator authenticator;
    Keychain keychain;
    SecretCustody custody;
    TokensApi api;
};

/// A credential that needs no trade.
inline Credential accessToken(QByteArrayView value = "access")
{
    return Credential{Credential::Kind::AccessToken, Secret(value)};
}

} // namespace qernal
