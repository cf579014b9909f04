// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/secrets/keychain.h"
#include "tests/app/programledger.h"
#include "tests/support/demoprocess.h"
#include "tests/support/realprogram.h"

#include <QObject>

#include <optional>

namespace qernal {

/// What tests of the real program share: a HOME with a signed-in account, the service it belongs to, and a look at the
/// ledger, the keychain and the service from outside.
class ProgramTest : public QObject {
protected:
    /// A new service with @p arguments, an empty HOME but for an account of it; @p gate: the URL the account has
    /// instead.
    void setUp(const QStringList &arguments = {}, const QUrl &gate = {});
    void startService(const QStringList &arguments = {});
    void signIn(const QUrl &url);
    /// Adds an account of @p service to those that the program remembers; it is not the current one.
    void remember(const QString &name, const DemoProcess &service);

    [[nodiscard]] static QString settingsFile();

    [[nodiscard]] QList<SecretRecord> ledger() const { return m_ledger.records(); }
    [[nodiscard]] bool reaches(SecretState state) const { return m_ledger.reaches(state); }
    [[nodiscard]] std::optional<SecretRecord> newest() const { return m_ledger.newest(); }
    /// Waits until @p program is in front and has opened its account, so that the service was asked for the list.
    void waitForList(const RealProgram &program) const;
    /// The same, then opens *New token*, fills it in and sends it: RealProgram::sendNewToken.
    void sendCreate(const RealProgram &program, const QString &name, bool store = true) const;
    /// The same, and waits for the reveal.
    void createByKeys(const RealProgram &program, const QString &name, bool store = true) const;
    /// Sends the regeneration of the token that is selected.
    void sendRegenerate(const RealProgram &program) const;
    [[nodiscard]] std::optional<Secret> secretInKeychain(const QString &key);
    /// Trades @p secret at the service: does it work?
    [[nodiscard]] bool works(const Secret &secret);

    ProgramLedger m_ledger;
    Keychain m_keychain{QStringLiteral("com.qernal.TokenManager"), std::chrono::seconds(30)};
    HttpClient m_http;
    std::optional<DemoProcess> m_service;
};

} // namespace qernal
