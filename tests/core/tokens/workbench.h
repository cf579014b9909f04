// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokenissuer.h"
#include "tests/support/demoprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace qernal {

/// The parts beneath a session, wired as the session does, on a demo service of their own.
struct Workbench {
    explicit Workbench(const QStringList &arguments = {}, const QString &ledger = {})
        : demo(arguments),
          custody(ledger.isEmpty() ? folder.path() : ledger, &keychain, systemClock()),
          authenticator(&http, Credential{Credential::Kind::ApiToken, Secret(demo.apiToken())}, demo.url(),
                        systemClock()),
          api(&authenticator, &custody, demo.url())
    {
    }

    /// How many requests of that kind ("POST /v1/auth/tokens") reached the service.
    [[nodiscard]] int counted(const char *request) const
    {
        return QJsonDocument::fromJson(demo.statistics()).object().value(QLatin1String(request)).toInt();
    }

    QTemporaryDir folder;
    DemoProcess demo;
    HttpClient http;
    Keychain keychain{QStringLiteral("com.qernal.TokenManager.Test")};
    SecretCustody custody;
    QUuid account = QUuid::createUuid();
    Authenticator authenticator;
    TokensApi api;
};

} // namespace qernal
