// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programtest.h"
#include "tests/support/await.h"

#include "core/accounts/accountstore.h"
#include "core/auth/clientcredentials.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace qernal {

QString ProgramTest::settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/Qernal/Token Manager.conf");
}

void ProgramTest::startService(const QStringList &arguments)
{
    m_service.emplace(arguments);
    QVERIFY(m_service->isRunning());
}

void ProgramTest::setUp(const QStringList &arguments, const QUrl &gate)
{
    startService(arguments);
    if (!QTest::currentTestFailed()) signIn(gate.isEmpty() ? m_service->url() : gate);
}

void ProgramTest::signIn(const QUrl &url)
{
    QDir(ProgramLedger::dataFolder()).removeRecursively();
    QFile::remove(settingsFile());
    // The account of a user who signed in before.
    QSettings settings(settingsFile(), QSettings::IniFormat);
    AccountStore accounts(&settings, &m_keychain);
    const Account account{
        .id = QUuid::createUuid(), .name = QStringLiteral("Work"), .apiUrl = url, .authorizationUrl = url};
    bool saved = false;
    accounts.save(account, {Credential::Kind::ApiToken, Secret(m_service->apiToken())}, this,
                  [&saved](const Result<void> &result) { saved = result.has_value(); });
    QERNAL_AWAIT(saved);
    accounts.setCurrent(account.id);
    settings.sync();
}

void ProgramTest::remember(const QString &name, const DemoProcess &service)
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    AccountStore accounts(&settings, &m_keychain);
    const Account account{
        .id = QUuid::createUuid(), .name = name, .apiUrl = service.url(), .authorizationUrl = service.url()};
    bool saved = false;
    accounts.save(account, {Credential::Kind::ApiToken, Secret(service.apiToken())}, this,
                  [&saved](const Result<void> &result) { saved = result.has_value(); });
    QERNAL_AWAIT(saved);
}

void ProgramTest::waitForList(const RealProgram &program) const
{
    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    QERNAL_AWAIT(m_service->statistics().contains("GET /v1/auth/tokens"));
}

void ProgramTest::sendCreate(const RealProgram &program, const QString &name, bool store) const
{
    waitForList(program);
    if (QTest::currentTestFailed()) return;
    QVERIFY(program.sendNewToken(name, store));
}

void ProgramTest::createByKeys(const RealProgram &program, const QString &name, bool store) const
{
    sendCreate(program, name, store);
    if (QTest::currentTestFailed()) return;
    QVERIFY(program.hasWindow(QStringLiteral("New secret")));
}

void ProgramTest::sendRegenerate(const RealProgram &program) const
{
    waitForList(program);
    if (QTest::currentTestFailed()) return;
    QVERIFY(program.opens({QStringLiteral("ctrl+r")}, QStringLiteral("Regenerate")));
    program.press({QStringLiteral("alt+r")});
}

std::optional<Secret> ProgramTest::secretInKeychain(const QString &key)
{
    std::optional<Result<Secret>> read;
    m_keychain.read(key, this, [&read](Result<Secret> result) { read = std::move(result); });
    if (!QTest::qWaitFor([&] { return read.has_value(); }, 30'000) || !*read) return std::nullopt;
    return std::move(**read);
}

bool ProgramTest::works(const Secret &secret)
{
    std::optional<bool> accepted;
    requestAccessToken(&m_http, m_service->url(), secret, systemClock(), this,
                       [&accepted](const Result<AccessToken> &token) { accepted = token.has_value(); });
    return QTest::qWaitFor([&] { return accepted.has_value(); }, 30'000) && *accepted;
}

} // namespace qernal
