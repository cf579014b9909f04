// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/activitylog.h"
#include "core/api/tokensapi.h"
#include "core/auth/authenticator.h"
#include "tests/support/demoprocess.h"

#include <QTemporaryDir>

namespace qernal {

/// An access token as the credential: it is sent as it is, without a request to the authorization server.
[[nodiscard]] inline Credential accessToken(QByteArrayView value = "access")
{
    return {Credential::Kind::AccessToken, Secret(value)};
}

/// Everything beneath a session, real: HTTP client, keychain, custody with a ledger of its own, authenticator and API,
/// for the service at a URL. The parts are for the test to use.
struct ServiceStack {
    /// Where another folder than the stack's own has to hold the records, @p ledger names it.
    ServiceStack(const QUrl &url, Credential credential, const HttpClient::Limits &limits = {},
                 const QString &ledger = {})
        : account{.id = QUuid::createUuid(),
                  .name = QStringLiteral("Test"),
                  .apiUrl = url,
                  .authorizationUrl = url,
                  .kind = credential.kind},
          http(limits, HttpClient::System{.log = &log}),
          custody(ledger.isEmpty() ? folder.filePath(QStringLiteral("ledger")) : ledger, &keychain, systemClock()),
          authenticator(&http, std::move(credential), url, systemClock()),
          api(&authenticator, &custody, url)
    {
    }

    /// The record of a request for @p tokenId; a create where that is empty. Null if the ledger refused it.
    QUuid begin(const QString &tokenId = {})
    {
        SecretCustody::Request request;
        request.account = account.id;
        request.operation = tokenId.isEmpty() ? SecretOperation::Create : SecretOperation::Regenerate;
        request.tokenId = tokenId;
        request.tokenName = QStringLiteral("asked-name");
        return custody.begin(request).value_or(QUuid());
    }

    QTemporaryDir folder;
    Account account;
    ActivityLog log{systemClock()};
    HttpClient http;
    Keychain keychain{QStringLiteral("com.qernal.TokenManager.Test"), std::make_shared<KeychainQueue>(),
                      Keychain::Watchdog, &log};
    SecretCustody custody;
    Authenticator authenticator;
    TokensApi api;
};

/// The demo service of a stack: a base, for it has to run before the stack is made.
struct OwnDemoProcess {
    explicit OwnDemoProcess(const QStringList &arguments) : demo(arguments) {}

    DemoProcess demo;
};

/// The stack on a demo service of its own, signed in with its API token.
struct DemoServiceStack : OwnDemoProcess, ServiceStack {
    explicit DemoServiceStack(const QStringList &arguments = {}, const QString &ledger = {})
        : OwnDemoProcess(arguments),
          ServiceStack(demo.url(), Credential{Credential::Kind::ApiToken, Secret(demo.apiToken())}, {}, ledger)
    {
    }
};

} // namespace qernal
