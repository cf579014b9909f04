// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/consoletest.h"
#include "tests/support/await.h"
#include "tests/support/falsekeychain.h"

namespace qernal {

namespace {

const QString Id = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");

} // namespace

/// What a keychain may do to `qernal-token`: a line, an exit code, and no wait.
class ConsoleFaultsTest : public ConsoleTest {
    Q_OBJECT
private slots:
    void init();
    void everyFaultIsOneLine_data();
    void everyFaultIsOneLine();
    void aSilentKeychainIsNotWaitedFor();
    void aKeychainThatAsksItsUserIsWaitedFor();
    void theCheckUpGoesOn_data();
    void theCheckUpGoesOn();
    void withoutABusNothingIsStarted();
    void aRemovedEntryIsNamed();
    void anotherValueIsNotGiven();

private:
    [[nodiscard]] static Run get() { return run({QStringLiteral("get"), QStringLiteral("deploy")}); }

    FalseKeychain m_falseKeychain;
};

void ConsoleFaultsTest::init()
{
    m_falseKeychain.end();
    QVERIFY(m_falseKeychain.start());
    startOver();
    if (QTest::currentTestFailed()) return;
    store(Id, QStringLiteral("deploy"), Id.toLatin1() + "@canary-canary-canary");
}

void ConsoleFaultsTest::everyFaultIsOneLine_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *behaviour, const char *words) {
        QTest::newRow(behaviour) << QString::fromLatin1(behaviour) << QByteArray(words);
    };
    row("dismiss", "The keychain is locked.");
    row("hide", "The keychain does not hold this secret.");
    row("die-before GetSecrets", "eychain");
}

void ConsoleFaultsTest::everyFaultIsOneLine()
{
    QFETCH(const QString, behaviour);
    QFETCH(const QByteArray, words);
    QVERIFY(m_falseKeychain.obey(behaviour));
    const Run got = get();
    QVERIFY2(got.reports(words), got.errors.constData());
    QCOMPARE(got.exitCode, 5);
    QCOMPARE(got.output, QByteArray());
}

void ConsoleFaultsTest::aSilentKeychainIsNotWaitedFor()
{
    QVERIFY(m_falseKeychain.stop());
    const Run got = get();
    QVERIFY(m_falseKeychain.goOn());
    QVERIFY2(got.reports("The keychain does not answer."), got.errors.constData());
    QCOMPARE(got.exitCode, 5);
    // The bus itself gives up after 25 s.
    QVERIFY2(got.milliseconds < 15'000, qPrintable(QString::number(got.milliseconds)));
}

void ConsoleFaultsTest::aKeychainThatAsksItsUserIsWaitedFor()
{
    QVERIFY(m_falseKeychain.obey(QStringLiteral("ask")));
    QProcess process;
    process.start(program(), {QStringLiteral("get"), QStringLiteral("deploy")});
    QByteArray errors;
    QERNAL_AWAIT((errors += process.readAllStandardError()).contains("Waiting for the keychain"));
    QCOMPARE(process.state(), QProcess::Running);
    process.terminate();
    QERNAL_AWAIT(process.state() == QProcess::NotRunning);
}

void ConsoleFaultsTest::theCheckUpGoesOn_data()
{
    QTest::addColumn<QString>("behaviour"); // empty: it is stopped
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("locked") << QStringLiteral("dismiss") << QByteArray("The keychain is locked.");
    QTest::newRow("silent") << QString() << QByteArray("The keychain does not answer.");
}

void ConsoleFaultsTest::theCheckUpGoesOn()
{
    QFETCH(const QString, behaviour);
    QFETCH(const QByteArray, words);
    QVERIFY(behaviour.isEmpty() ? m_falseKeychain.stop() : m_falseKeychain.obey(behaviour));
    const Run checked = run({QStringLiteral("check")});
    if (behaviour.isEmpty()) QVERIFY(m_falseKeychain.goOn());
    QCOMPARE(checked.errors, QByteArray());
    QCOMPARE(checked.exitCode, 4);
    for (const QByteArray &said :
         {QByteArray("The list of tokens could not be read."), QByteArray("The keychain could not be looked through."),
          words, QByteArray("The CLI "), QByteArray("The window signs in to “Work”")})
        QVERIFY2(checked.output.contains(said), said.constData());
    // The bus itself gives up after 25 s.
    QVERIFY2(checked.milliseconds < 15'000, qPrintable(QString::number(checked.milliseconds)));
}

void ConsoleFaultsTest::withoutABusNothingIsStarted()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("/nonexistent"));
    for (const char *command : {"get deploy", "list"}) {
        const Run got = run(QString::fromLatin1(command).split(QLatin1Char(' ')), {}, environment);
        QVERIFY2(got.reports("No keychain"), got.errors.constData());
        QCOMPARE(got.exitCode, 5);
    }
}

void ConsoleFaultsTest::aRemovedEntryIsNamed()
{
    std::optional<Result<void>> removed;
    m_keychain.remove(newest()->keychainKey, this, [&removed](const Result<void> &result) { removed = result; });
    QERNAL_AWAIT(removed.has_value());
    const Run got = get();
    QVERIFY2(got.reports("The keychain does not hold this secret."), got.errors.constData());
    QCOMPARE(got.exitCode, 5);
}

void ConsoleFaultsTest::anotherValueIsNotGiven()
{
    std::optional<Result<void>> written;
    m_keychain.write(newest()->keychainKey, Secret("another value"), this,
                     [&written](const Result<void> &result) { written = result; });
    QERNAL_AWAIT(written.has_value());
    const Run got = get();
    QVERIFY2(got.reports("The keychain gave back something else"), got.errors.constData());
    QCOMPARE(got.exitCode, 5);
    QCOMPARE(got.output, QByteArray());
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ConsoleFaultsTest)
#include "tst_consolefaults.moc"
