// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/consoletest.h"
#include "tests/support/await.h"

#include "core/accounts/accountsettings.h"

#include <QElapsedTimer>
#include <QProcess>

namespace qernal {

void ConsoleTest::startOver(const QStringList &arguments)
{
    setUp(arguments);
    if (QTest::currentTestFailed()) return;
    m_custody = std::make_unique<SecretCustody>(ProgramLedger().path(), &m_keychain, systemClock());
    m_custody->resume();
}

QUuid ConsoleTest::account() const
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    return AccountSettings(&settings).current();
}

void ConsoleTest::store(const QString &id, const QString &name, const QByteArray &secret)
{
    std::optional<Result<void>> stored;
    m_custody->add({.account = account(), .operation = SecretOperation::Add, .tokenId = id, .tokenName = name},
                   Secret(secret), this, [&stored](const Result<void> &result) { stored = result; });
    QERNAL_AWAIT(stored.has_value());
    QVERIFY(stored->has_value());
}

ConsoleTest::Run ConsoleTest::run(const QStringList &arguments, const QByteArray &input,
                                  const QProcessEnvironment &environment)
{
    QElapsedTimer time;
    time.start();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    // The loop turns meanwhile, for the program may wait for a server that is in this process.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000)) return {};
    const int exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {exitCode, process.readAllStandardOutput(), process.readAllStandardError(), time.elapsed()};
}

} // namespace qernal
