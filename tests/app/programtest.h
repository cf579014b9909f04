// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/secrets/keychain.h"
#include "core/secrets/secretledger.h"
#include "tests/support/demoprocess.h"
#include "tests/support/realprogram.h"

#include <QObject>

#include <optional>

namespace qernal {

/// What tests of the real program share: a HOME with a signed-in account, the service it belongs to, and a look at the
/// ledger, the keychain and the service from outside.
class ProgramTest : public QObject {
protected:
    /// A new service with @p arguments, an empty HOME but for an account of it; @p gate: the URL the account has instead.
    void setUp(const QStringList &arguments = {}, const QUrl &gate = {});
    void startService(const QStringList &arguments = {});
    void signIn(const QUrl &url);

    [[nodiscard]] static QString dataFolder();
    [[nodiscard]] static QString ledgerFolder();
    [[nodiscard]] static QString settingsFile();

    [[nodiscard]] QList<SecretRecord> ledger() const;
    /// Waits until the newest record is in @p state.
    [[nodiscard]] bool reaches(SecretState state) const;
    [[nodiscard]] std::optional<SecretRecord> newest() const;
    /// Opens *New token*, fills it in and sends it; @p store leaves "Store the secret in the keychain" ticked.
    void sendCreate(const RealProgram &program, const QString &name, bool store = true) const;
    /// The same, and waits for the reveal.
    void createByKeys(const RealProgram &program, const QString &name, bool store = true) const;
    /// Sends the regeneration of the token that is selected.
    void sendRegenerate(const RealProgram &program) const;
    [[nodiscard]] std::optional<Secret> secretInKeychain(const QString &key);
    /// Trades @p secret at the service: does it work?
    [[nodiscard]] bool works(const Secret &secret);

    Keychain m_keychain{QStringLiteral("com.qernal.TokenManager"), std::chrono::seconds(30)};
    HttpClient m_http;
    std::optional<DemoProcess> m_service;
};

} // namespace qernal
