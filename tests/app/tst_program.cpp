// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "core/auth/clientcredentials.h"
#include "core/secrets/secretledger.h"
#include "tests/support/demoprocess.h"
#include "tests/support/realprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace qernal;

/// The real program in a process of its own, on a real keychain and a real service on loopback, by keyboard alone.
class TestProgram : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theWholeJobByKeyboardAlone();
    void aKilledRevealComesBack();
    void keepsItsMemoryToItself();
    void sigtermEndsWithoutAQuestionOnceTheSecretIsSaved();

private:
    [[nodiscard]] QList<SecretRecord> ledger() const;
    [[nodiscard]] bool reaches(SecretState state) const;
    /// @p store leaves "Store the secret in the keychain" ticked, as it is at first.
    void createByKeys(const RealProgram &program, const QString &name, bool store = true) const;
    [[nodiscard]] std::optional<Secret> secretInKeychain(const QString &key);
    /// Trades @p secret at the service: does it work?
    [[nodiscard]] bool works(const Secret &secret);

    Keychain m_keychain{QStringLiteral("com.qernal.TokenManager")};
    HttpClient m_http;
    std::optional<DemoProcess> m_service;
};

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Qernal/Token Manager");
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/Qernal/Token Manager.conf");
}

} // namespace

void TestProgram::init()
{
    QDir(dataFolder()).removeRecursively();
    QFile::remove(settingsFile());
    m_service.emplace();
    QVERIFY(m_service->isRunning());
    // The account of a user who signed in before.
    QSettings settings(settingsFile(), QSettings::IniFormat);
    AccountStore accounts(&settings, &m_keychain);
    const Account account{.id = QUuid::createUuid(), .name = QStringLiteral("Work"), .apiUrl = m_service->url(),
                          .authorizationUrl = m_service->url()};
    bool saved = false;
    accounts.save(account, {Credential::Kind::ApiToken, Secret(m_service->apiToken())}, this,
                  [&saved](const Result<void> &result) { saved = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(saved, 20'000);
    accounts.setCurrent(account.id);
    settings.sync();
}

QList<SecretRecord> TestProgram::ledger() const
{
    SecretLedger ledger(dataFolder() + QStringLiteral("/secrets"));
    ledger.load();
    return ledger.records();
}

bool TestProgram::reaches(SecretState state) const
{
    return QTest::qWaitFor([&] {
        const QList<SecretRecord> records = ledger();
        return records.size() == 1 && records.constFirst().state == state;
    }, 20'000);
}

void TestProgram::createByKeys(const RealProgram &program, const QString &name, bool store) const
{
    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    QTest::qWait(1'500);
    program.press({QStringLiteral("ctrl+n")});
    QVERIFY(program.hasWindow(QStringLiteral("New token")));
    program.type(name);
    if (!store) program.press({QStringLiteral("alt+s")});
    program.press({QStringLiteral("Return")});
    QVERIFY(program.hasWindow(QStringLiteral("New secret")));
}

std::optional<Secret> TestProgram::secretInKeychain(const QString &key)
{
    std::optional<Result<Secret>> read;
    m_keychain.read(key, this, [&read](Result<Secret> result) { read = std::move(result); });
    if (!QTest::qWaitFor([&] { return read.has_value(); }, 20'000) || !*read) return std::nullopt;
    return std::move(**read);
}

bool TestProgram::works(const Secret &secret)
{
    std::optional<bool> accepted;
    requestAccessToken(&m_http, m_service->url(), secret, systemClock(), this,
                       [&accepted](const Result<AccessToken> &token) { accepted = token.has_value(); });
    return QTest::qWaitFor([&] { return accepted.has_value(); }, 20'000) && *accepted;
}

void TestProgram::theWholeJobByKeyboardAlone()
{
    RealProgram program;
    createByKeys(program, QStringLiteral("by-keyboard"));
    if (QTest::currentTestFailed()) return;
    // The box "Store the secret in the keychain" is ticked at first, so it is stored without another key.
    QVERIFY(reaches(SecretState::Stored));
    const SecretRecord created = ledger().constFirst();
    QCOMPARE(created.tokenName, QStringLiteral("by-keyboard"));
    const std::optional<Secret> first = secretInKeychain(created.keychainKey);
    QVERIFY(first.has_value());
    QVERIFY(works(*first));
    program.press({QStringLiteral("Escape")});

    // The new token is selected, so its secret can be regenerated at once.
    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    QTest::qWait(1'000);
    program.press({QStringLiteral("ctrl+r")});
    QVERIFY(program.hasWindow(QStringLiteral("Regenerate")));
    program.press({QStringLiteral("alt+r")});
    QVERIFY(program.hasWindow(QStringLiteral("New secret")));
    QTest::qWait(500);
    program.press({QStringLiteral("Return"), QStringLiteral("Escape")});
    QVERIFY(QTest::qWaitFor([&] {
        const QList<SecretRecord> records = ledger();
        return records.size() == 1 && records.constFirst().keychainKey != created.keychainKey
            && records.constFirst().state == SecretState::Stored;
    }, 20'000));
    QVERIFY(!works(*first));
    const std::optional<Secret> second = secretInKeychain(ledger().constFirst().keychainKey);
    QVERIFY(second.has_value());
    QVERIFY(works(*second));

    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    QTest::qWait(1'000);
    program.press({QStringLiteral("Delete")});
    QVERIFY(program.hasWindow(QStringLiteral("Revoke")));
    program.press({QStringLiteral("alt+r")});
    QVERIFY(QTest::qWaitFor([&] { return ledger().isEmpty(); }, 20'000));
    QVERIFY(!works(*second));
    QVERIFY(program.terminate());
}

void TestProgram::aKilledRevealComesBack()
{
    std::optional<RealProgram> program(std::in_place);
    createByKeys(*program, QStringLiteral("killed-here"), false);
    if (QTest::currentTestFailed()) return;
    QVERIFY(reaches(SecretState::Pending));
    program->kill();

    program.emplace();
    QVERIFY(program->hasWindow(QStringLiteral("New secret")));
    QTest::qWait(500);
    program->press({QStringLiteral("Return")});
    QVERIFY(reaches(SecretState::Stored));
    const std::optional<Secret> secret = secretInKeychain(ledger().constFirst().keychainKey);
    QVERIFY(secret.has_value());
    QVERIFY(works(*secret));
}

void TestProgram::keepsItsMemoryToItself()
{
    const RealProgram program;
    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    const QString entry = QStringLiteral("/proc/%1/").arg(program.processId());
    // The kernel gives the entries of a process that may not be dumped to root (proc(5)); run by an ordinary user,
    // as tests/run does, this fails for any other process.
    QTRY_COMPARE(QFileInfo(entry + QStringLiteral("environ")).ownerId(), 0U);
    QFile limits(entry + QStringLiteral("limits"));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    static const QRegularExpression noCore(QStringLiteral("Max core file size +0 +0 "));
    QVERIFY(QString::fromLatin1(limits.readAll()).contains(noCore));
}

void TestProgram::sigtermEndsWithoutAQuestionOnceTheSecretIsSaved()
{
    RealProgram program;
    createByKeys(program, QStringLiteral("ended-by-signal"));
    if (QTest::currentTestFailed()) return;
    QVERIFY(reaches(SecretState::Stored));
    QVERIFY(program.terminate());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
