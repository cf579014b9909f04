// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programtest.h"
#include "tests/support/await.h"
#include "tests/support/falsekeychain.h"
#include "tests/support/servicegate.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace qernal;

using Hold = ServiceGate::Hold;

/// The real program is asked to end by a signal, started twice, or runs on a computer that refuses it disk or memory.
class EndingsTest : public ProgramTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_false.start()); }
    void init();
    void aSignalEndsItAtOnceOnceTheSecretIsSaved_data();
    void aSignalEndsItAtOnceOnceTheSecretIsSaved();
    void aSignalAsksOnceAboutAnUnsavedSecret();
    void aSignalWaitsForTheAnswer();
    void aLogoutIsHeldUpOnceByAnUnsavedSecret();
    void aLogoutIsNotHeldUpByASavedSecret();
    void aSecondStartRaisesTheFirst();
    void nothingIsSentThatCannotBeRecorded_data();
    void nothingIsSentThatCannotBeRecorded();
    void withoutMemoryEverythingIsReported();

private:
    void start(const QStringList &environment = {})
    {
        // So that a write that the limit forbids fails as it does on a full disk, and does not kill.
        m_program.emplace(QStringList(),
                          QStringList{QStringLiteral("env"), QStringLiteral("--ignore-signal=XFSZ")} + environment);
    }
    /// Starts the program in a session of the manager @p session.
    void startInSession(QProcess &session);
    void expectSecretInKeychain();
    [[nodiscard]] bool limit(int what, rlim_t value) const;
    /// Whether the program can write its records: in the folder of its data, and in theirs, where it is there already.
    [[nodiscard]] static bool setWritable(bool writable);

    FalseKeychain m_false;
    std::optional<ServiceGate> m_gate;
    std::optional<RealProgram> m_program;
};

void EndingsTest::init()
{
    m_program.reset();
    QVERIFY(m_false.obey(QStringLiteral("drop")));
    m_gate.reset();
    startService();
    m_gate.emplace(m_service->url());
    if (QFile::exists(ProgramLedger::dataFolder())) QVERIFY(setWritable(true));
    signIn(m_gate->url());
}

bool EndingsTest::setWritable(bool writable)
{
    const QFile::Permissions usual = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const auto set = [=](const QString &folder) {
        return QFile::setPermissions(folder, writable ? usual : QFile::ReadOwner | QFile::ExeOwner);
    };
    const QString data = ProgramLedger::dataFolder();
    const QString records = data + QStringLiteral("/secrets");
    return set(data) && (!QFile::exists(records) || set(records));
}

bool EndingsTest::limit(int what, rlim_t value) const
{
    const rlimit both{value, RLIM_INFINITY};
    return ::prlimit(static_cast<pid_t>(m_program->processId()), static_cast<__rlimit_resource>(what), &both,
                     nullptr) == 0;
}

void EndingsTest::expectSecretInKeychain()
{
    const std::optional<Secret> secret = secretInKeychain(newest()->keychainKey);
    QVERIFY(secret && *secret == Secret(m_gate->issuedSecret()));
    QVERIFY(works(*secret));
}

void EndingsTest::aSignalEndsItAtOnceOnceTheSecretIsSaved_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

void EndingsTest::aSignalEndsItAtOnceOnceTheSecretIsSaved()
{
    QFETCH(int, number);
    start();
    createByKeys(*m_program, QStringLiteral("undecided"), false);
    if (QTest::currentTestFailed()) return;
    QVERIFY(reaches(SecretState::Pending));
    m_program->signal(number);
    QVERIFY(m_program->ends());
    start();
    QVERIFY(m_program->hasWindow(QStringLiteral("New secret")));
    QCOMPARE(newest()->state, SecretState::Pending);
    expectSecretInKeychain();
}

void EndingsTest::aSignalAsksOnceAboutAnUnsavedSecret()
{
    start();
    waitForList(*m_program);
    if (QTest::currentTestFailed()) return;
    QVERIFY(m_false.obey(QStringLiteral("hold-before CreateItem")));
    createByKeys(*m_program, QStringLiteral("unsaved"), false);
    if (QTest::currentTestFailed()) return;
    m_program->signal(SIGTERM);
    QVERIFY(m_program->hasWindow(QStringLiteral("Keep this secret?")));
    QVERIFY(m_program->isRunning());
    m_program->signal(SIGTERM);
    QVERIFY(m_program->ends());
    QCOMPARE(newest()->state, SecretState::Held);
    QVERIFY(m_false.obey(QStringLiteral("drop")));
    start();
    QVERIFY(reaches(SecretState::Lost));
}

void EndingsTest::startInSession(QProcess &session)
{
    session.start(QStringLiteral(QERNAL_BIN_DIR "/qernal-session-manager"), QStringList());
    QVERIFY(session.waitForReadyRead(30'000));
    const QString address = QString::fromLocal8Bit(session.readLine()).trimmed();
    QVERIFY(address.startsWith(QLatin1String("at ")));
    start({QStringLiteral("SESSION_MANAGER=") + address.sliced(3)});
}

void EndingsTest::aLogoutIsHeldUpOnceByAnUnsavedSecret()
{
    QProcess session;
    startInSession(session);
    if (QTest::currentTestFailed()) return;
    waitForList(*m_program);
    if (QTest::currentTestFailed()) return;
    QVERIFY(m_false.obey(QStringLiteral("hold-before CreateItem")));
    createByKeys(*m_program, QStringLiteral("unsaved"), false);
    if (QTest::currentTestFailed()) return;
    session.write("log out\n");
    QERNAL_AWAIT(session.canReadLine());
    QCOMPARE(session.readLine(), QByteArray("cancelled\n"));
    QVERIFY(m_program->hasWindow(QStringLiteral("Keep this secret?")));
    session.write("log out\n");
    QERNAL_AWAIT(session.canReadLine());
    QCOMPARE(session.readLine(), QByteArray("saved\n"));
    session.kill();
    session.waitForFinished();
}

void EndingsTest::aLogoutIsNotHeldUpByASavedSecret()
{
    QProcess session;
    startInSession(session);
    if (QTest::currentTestFailed()) return;
    createByKeys(*m_program, QStringLiteral("undecided"), false);
    if (QTest::currentTestFailed()) return;
    QVERIFY(reaches(SecretState::Pending));
    session.write("log out\n");
    QERNAL_AWAIT(session.canReadLine());
    QCOMPARE(session.readLine(), QByteArray("saved\n"));
    QVERIFY(m_program->ends());
    start();
    QVERIFY(m_program->hasWindow(QStringLiteral("New secret")));
    expectSecretInKeychain();
    session.kill();
    session.waitForFinished();
}

void EndingsTest::aSignalWaitsForTheAnswer()
{
    start();
    m_gate->hold(Hold::Answer);
    sendCreate(*m_program, QStringLiteral("on-its-way"));
    if (QTest::currentTestFailed()) return;
    QVERIFY(m_gate->isHolding());
    m_program->signal(SIGTERM);
    QTest::qWait(1'000);
    QVERIFY(m_program->isRunning());
    m_gate->hold(Hold::Nothing);
    QVERIFY(reaches(SecretState::Stored));
    QVERIFY(m_program->ends());
    expectSecretInKeychain();
}

void EndingsTest::aSecondStartRaisesTheFirst()
{
    start();
    QVERIFY(m_program->hasWindow(QStringLiteral("Qernal Token Manager")));
    RealProgram second;
    QVERIFY(second.ends());
    QVERIFY(m_program->isRunning());
    QVERIFY(m_program->hasWindow(QStringLiteral("Qernal Token Manager")));
}

void EndingsTest::nothingIsSentThatCannotBeRecorded_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("full disk") << true;
    QTest::newRow("read-only home") << false;
}

void EndingsTest::nothingIsSentThatCannotBeRecorded()
{
    QFETCH(bool, full);
    QVERIFY(QDir().mkpath(ProgramLedger::dataFolder()));
    start();
    waitForList(*m_program);
    if (QTest::currentTestFailed()) return;
    if (full) {
        QVERIFY(limit(RLIMIT_FSIZE, 0));
    } else {
        QVERIFY(setWritable(false));
    }
    sendCreate(*m_program, QStringLiteral("refused"));
    if (QTest::currentTestFailed()) return;
    QTest::qWait(2'000);
    QCOMPARE(m_gate->mutations(), 0);
    QVERIFY(m_program->isRunning());
    QVERIFY(ledger().isEmpty());
    // The dialog has kept what was typed: it goes as soon as the disk takes it.
    QVERIFY(limit(RLIMIT_FSIZE, RLIM_INFINITY));
    QVERIFY(setWritable(true));
    QVERIFY(m_program->hasWindow(QStringLiteral("New token")));
    QVERIFY(m_program->opens({QStringLiteral("Return")}, QStringLiteral("New secret")));
    QVERIFY(reaches(SecretState::Stored));
    expectSecretInKeychain();
}

void EndingsTest::withoutMemoryEverythingIsReported()
{
    start();
    m_gate->hold(Hold::Answer);
    sendCreate(*m_program, QStringLiteral("no-memory"), false);
    if (QTest::currentTestFailed()) return;
    QVERIFY(m_gate->isHolding());
    // Not one page more than it has.
    QVERIFY(limit(RLIMIT_AS, 4096));
    m_gate->hold(Hold::Nothing);
    QTest::qWait(4'000);
    m_program->kill();
    start();
    QERNAL_AWAIT(newest() && (newest()->state == SecretState::Pending || newest()->state == SecretState::Lost));
    if (newest()->state == SecretState::Pending) {
        QVERIFY(m_program->hasWindow(QStringLiteral("New secret")));
        expectSecretInKeychain();
    }
    QCOMPARE(m_gate->mutations(), 1);
}

QTEST_GUILESS_MAIN(EndingsTest)
#include "tst_endings.moc"
