// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/consoletest.h"
#include "tests/support/await.h"
#include "tests/support/terminal.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>

#include <csignal>

namespace qernal {

namespace {

const QString Id = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QByteArray StoredSecret = "51687d2f-07b0-4260-8ecb-f5098305fdd4@canary-canary-canary";

QStringList execOf(const QStringList &command)
{
    return QStringList{QStringLiteral("exec"), QStringLiteral("deploy"), QStringLiteral("--secret"),
                       QStringLiteral("--")} +
           command;
}

QStringList shell(const char *script)
{
    return execOf({QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(script)});
}

} // namespace

/// `exec --secret`: the command is what the shell would have started, with three variables more.
class ExecSecretTest : public ConsoleTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void theCommandHasTheSecretAndItsHosts();
    void aSlashBehindTheHostIsLeftOut();
    void aStaleVariableIsReplaced();
    void aProviderBlockThatWouldWinIsNamed();
    void everyWordIsPassedOn();
    void theExitCodeIsItsOwn_data();
    void theExitCodeIsItsOwn();
    void theSignalIsItsOwn();
    void aSignalReachesTheCommand();
    void theStreamsAreItsOwn();
    void theTerminalIsItsOwn();
    void howSignalsAreTreatedIsInherited();
    void whatCannotStartIsNamed_data();
    void whatCannotStartIsNamed();
};

void ExecSecretTest::initTestCase()
{
    startOver();
    if (QTest::currentTestFailed()) return;
    store(Id, QStringLiteral("deploy"), StoredSecret);
}

void ExecSecretTest::theCommandHasTheSecretAndItsHosts()
{
    const Run got = run(shell("printf '%s\\n' \"$QERNAL_TOKEN\" \"$QERNAL_HOST_HYDRA\" \"$QERNAL_HOST_CHAOS\""));
    const QByteArray host = m_service->url().toEncoded();
    QCOMPARE(got.output, StoredSecret + '\n' + host + '\n' + host + '\n');
    QVERIFY2(got.reports("The secret itself is in the environment"), got.errors.constData());
}

void ExecSecretTest::aSlashBehindTheHostIsLeftOut()
{
    const QByteArray host = m_service->url().toEncoded();
    QSettings settings(settingsFile(), QSettings::IniFormat);
    const QString apiUrl = QStringLiteral("accounts/%1/apiUrl").arg(account().toString(QUuid::WithoutBraces));
    settings.setValue(apiUrl, QString::fromLatin1(host + '/'));
    settings.sync();
    // The tools put their path behind it.
    QCOMPARE(run(shell("printf %s \"$QERNAL_HOST_CHAOS/v1\"")).output, host + "/v1");
}

void ExecSecretTest::aStaleVariableIsReplaced()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QERNAL_TOKEN"), QStringLiteral("stale"));
    environment.insert(QStringLiteral("QERNAL_HOST_HYDRA"), QStringLiteral("https://elsewhere.example"));
    environment.insert(QStringLiteral("QERNAL_TOKENS"), QStringLiteral("kept"));
    const Run got = run(shell("env"), {}, environment);
    QVERIFY(!got.output.contains("stale"));
    QVERIFY(!got.output.contains("elsewhere"));
    QVERIFY(got.output.contains("QERNAL_TOKENS=kept\n"));
    QCOMPARE(got.output.count("QERNAL_TOKEN="), 1);
}

void ExecSecretTest::aProviderBlockThatWouldWinIsNamed()
{
    const QString before = QDir::currentPath();
    const auto goBack = qScopeGuard([&before] { QDir::setCurrent(before); });
    const QTemporaryDir project;
    QVERIFY(QDir::setCurrent(project.path()));
    QFile file(project.filePath(QStringLiteral("main.tf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("provider \"qernal\" {\n  token = var.qernal_token\n}\n");
    file.close();
    const Run warned = run(shell("printf ran"));
    QCOMPARE(warned.output, QByteArray("ran"));
    QVERIFY2(warned.errors.contains("qernal-token: Terraform uses the token that its provider block names"),
             warned.errors.constData());
    QVERIFY(warned.errors.contains("main.tf:2"));
    QCOMPARE(warned.errors.count('\n'), 2);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("provider \"qernal\" {\n  # token = var.qernal_token\n}\n");
    file.close();
    QVERIFY(!run(shell("printf ran")).errors.contains("Terraform"));
}

void ExecSecretTest::everyWordIsPassedOn()
{
    const Run got = run(execOf({QStringLiteral("printf"), QStringLiteral("%s|"), QStringLiteral("--account"),
                                QStringLiteral("--"), QString(), QStringLiteral("a b"), QStringLiteral("$HOME")}));
    QCOMPARE(got.output, QByteArray("--account|--||a b|$HOME|"));
}

void ExecSecretTest::theExitCodeIsItsOwn_data()
{
    QTest::addColumn<int>("exitCode");
    for (const int exitCode : {0, 1, 2, 5, 77, 255})
        QTest::addRow("%d", exitCode) << exitCode;
}

void ExecSecretTest::theExitCodeIsItsOwn()
{
    QFETCH(const int, exitCode);
    QCOMPARE(run(shell(qPrintable(QStringLiteral("exit %1").arg(exitCode)))).exitCode, exitCode);
}

void ExecSecretTest::theSignalIsItsOwn()
{
    QProcess process;
    process.start(program(), shell("kill -KILL $$"));
    QERNAL_AWAIT(process.state() == QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

void ExecSecretTest::aSignalReachesTheCommand()
{
    QProcess process;
    process.start(program(), shell("trap 'echo caught; exit 9' TERM; echo ready; while :; do sleep 0.1; done"));
    QByteArray output;
    QERNAL_AWAIT((output += process.readAllStandardOutput()).contains("ready"));
    process.terminate();
    QERNAL_AWAIT(process.state() == QProcess::NotRunning);
    QVERIFY(process.readAllStandardOutput().contains("caught"));
    QCOMPARE(process.exitCode(), 9);
}

void ExecSecretTest::theStreamsAreItsOwn()
{
    const QByteArray bytes = QByteArray(100'000, 'x') + QByteArray("\0\xff\n", 3);
    QCOMPARE(run(execOf({QStringLiteral("cat")}), bytes).output, bytes);
}

void ExecSecretTest::theTerminalIsItsOwn()
{
    Terminal terminal(QStringList{program()} + shell("tty; stty size; read line; echo \"got $line\""),
                      QProcessEnvironment::systemEnvironment());
    QERNAL_AWAIT(terminal.screen().contains("/dev/pts/"));
    terminal.type("hello\n");
    QERNAL_AWAIT(terminal.screen().contains("got hello"));
}

void ExecSecretTest::howSignalsAreTreatedIsInherited()
{
    // Ignored here and so in what is started; Qt ignores SIGPIPE for itself alone.
    const QByteArray masks = "grep -E 'Sig(Blk|Ign)' /proc/self/status";
    QProcess bare;
    bare.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLatin1(masks)});
    QERNAL_AWAIT(bare.state() == QProcess::NotRunning);
    QCOMPARE(run(shell(masks.constData())).output, bare.readAllStandardOutput());
}

void ExecSecretTest::whatCannotStartIsNamed_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("not there") << QStringLiteral("no-such-command") << 127;
    QTest::newRow("no program") << QStringLiteral("/etc/passwd") << 126;
    QTest::newRow("a folder") << QStringLiteral("/etc") << 126;
}

void ExecSecretTest::whatCannotStartIsNamed()
{
    QFETCH(const QString, command);
    QFETCH(const int, exitCode);
    const Run got = run(execOf({command}));
    QCOMPARE(got.exitCode, exitCode);
    QVERIFY2(got.errors.contains(command.toLocal8Bit()), got.errors.constData());
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ExecSecretTest)
#include "tst_execsecret.moc"
