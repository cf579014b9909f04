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

QString ProgramTest::dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Qernal/Token Manager");
}

QString ProgramTest::ledgerFolder()
{
    return dataFolder() + QStringLiteral("/secrets");
}

QString ProgramTest::settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/Qernal/Token Manager.conf");
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
    QDir(dataFolder()).removeRecursively();
    QFile::remove(settingsFile());
    // The account of a user who signed in before.
    QSettings settings(settingsFile(), QSettings::IniFormat);
    AccountStore accounts(&settings, &m_keychain);
    const Account account{.id = QUuid::createUuid(), .name = QStringLiteral("Work"), .apiUrl = url,
                          .authorizationUrl = url};
    bool saved = false;
    accounts.save(account, {Credential::Kind::ApiToken, Secret(m_service->apiToken())}, this,
                  [&saved](const Result<void> &result) { saved = result.has_value(); });
    QERNAL_AWAIT(saved);
    accounts.setCurrent(account.id);
    settings.sync();
}

QList<SecretRecord> ProgramTest::ledger() const
{
    SecretLedger ledger(ledgerFolder());
    ledger.load();
    return ledger.records();
}

std::optional<SecretRecord> ProgramTest::newest() const
{
    const QList<SecretRecord> records = ledger();
    return records.isEmpty() ? std::nullopt : std::optional(records.constLast());
}

bool ProgramTest::reaches(SecretState state) const
{
    return QTest::qWaitFor([&] {
        const std::optional<SecretRecord> record = newest();
        return record && record->state == state;
    }, 20'000);
}

void ProgramTest::sendCreate(const RealProgram &program, const QString &name, bool store) const
{
    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    QTest::qWait(1'500);
    program.press({QStringLiteral("ctrl+n")});
    QVERIFY(program.hasWindow(QStringLiteral("New token")));
    program.type(name);
    if (!store) program.press({QStringLiteral("alt+s")});
    program.press({QStringLiteral("Return")});
}

void ProgramTest::createByKeys(const RealProgram &program, const QString &name, bool store) const
{
    sendCreate(program, name, store);
    if (QTest::currentTestFailed()) return;
    QVERIFY(program.hasWindow(QStringLiteral("New secret")));
}

void ProgramTest::sendRegenerate(const RealProgram &program) const
{
    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    QTest::qWait(1'000);
    program.press({QStringLiteral("ctrl+r")});
    QVERIFY(program.hasWindow(QStringLiteral("Regenerate")));
    program.press({QStringLiteral("alt+r")});
}

std::optional<Secret> ProgramTest::secretInKeychain(const QString &key)
{
    std::optional<Result<Secret>> read;
    m_keychain.read(key, this, [&read](Result<Secret> result) { read = std::move(result); });
    if (!QTest::qWaitFor([&] { return read.has_value(); }, 20'000) || !*read) return std::nullopt;
    return std::move(**read);
}

bool ProgramTest::works(const Secret &secret)
{
    std::optional<bool> accepted;
    requestAccessToken(&m_http, m_service->url(), secret, systemClock(), this,
                       [&accepted](const Result<AccessToken> &token) { accepted = token.has_value(); });
    return QTest::qWaitFor([&] { return accepted.has_value(); }, 20'000) && *accepted;
}

} // namespace qernal
