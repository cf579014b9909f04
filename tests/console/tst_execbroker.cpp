// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/exectest.h"
#include "tests/support/await.h"
#include "tests/support/filecontent.h"

#include <QFile>

#include <csignal>

namespace qernal {

/// `exec` with its broker: curl as the tool, the real service, the real keychain.
class ExecBrokerTest : public ExecTest {
    Q_OBJECT
private slots:
    void init() { signInByProxy(); }
    void aToolWorksAsWithTheSecret();
    void noSecretIsInTheCommand();
    void readOnlyLetsNothingElseThrough();
    void rulesAreRead();
    void theLogIsWritten();
    void theEndOfTheCommandEndsTheBroker();
    void theDeathOfTheProgramEndsTheBroker();
    void aStoppedCommandStopsTheProgram();
};

void ExecBrokerTest::aToolWorksAsWithTheSecret()
{
    const Run got = run(tool("ask \"$QERNAL_HOST_CHAOS/v1/auth/tokens\""));
    QCOMPARE(got.errors, QByteArray());
    QCOMPARE(got.output, QByteArray("200\n"));
    QCOMPARE(got.exitCode, 0);
    QCOMPARE(m_service->requestCount("GET /v1/auth/tokens"), 1);
}

void ExecBrokerTest::noSecretIsInTheCommand()
{
    const QString folder = QDir::homePath() + QStringLiteral("/seen");
    QDir(folder).removeRecursively();
    QVERIFY(QDir().mkpath(folder));
    const QByteArray seen = "cd '" + folder.toLocal8Bit() +
                            "'\nask \"$QERNAL_HOST_CHAOS/v1/auth/tokens\"\nenv > env\nset > set\n"
                            "cat /proc/[0-9]*/environ > environs 2>/dev/null\ncat /proc/[0-9]*/cmdline > lines "
                            "2>/dev/null\necho \"$token\" > token; curl -sS -i --noproxy '*' -H \"Authorization: "
                            "Bearer $token\" \"$QERNAL_HOST_CHAOS/v1/auth/tokens\" > answer\n";
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QERNAL_TOKEN"), QStringLiteral("stale@stale"));
    QCOMPARE(run(tool(seen), {}, environment).output, QByteArray("200\n"));
    QVERIFY(!m_proxy->accessTokens().isEmpty());
    const LeakSearch search = realSecrets();
    QCOMPARE(search.findInFolder(folder), QStringList());
    // There was something to search.
    QVERIFY(contentOf(folder + QStringLiteral("/env")).contains("QERNAL_HOST_CHAOS=http://127.0.0.1:"));
    QVERIFY(contentOf(folder + QStringLiteral("/lines")).contains("qernal-token"));
    QVERIFY(contentOf(folder + QStringLiteral("/answer")).contains("200"));
    QVERIFY(!contentOf(folder + QStringLiteral("/env")).contains("stale"));
}

void ExecBrokerTest::readOnlyLetsNothingElseThrough()
{
    const QByteArray script = "ask \"$QERNAL_HOST_CHAOS/v1/auth/tokens\"\n"
                              "for m in POST PUT PATCH DELETE; do ask -X $m \"$QERNAL_HOST_CHAOS/v1/auth/tokens/x\"; "
                              "done\nask --path-as-is \"$QERNAL_HOST_CHAOS/v1/../v1/auth/tokens\"\n";
    const Run got = run(tool(script, {QStringLiteral("--read-only")}));
    QCOMPARE(got.output, QByteArray("200\n403\n403\n403\n403\n400\n"));
}

void ExecBrokerTest::rulesAreRead()
{
    const Run got = run(tool("ask \"$QERNAL_HOST_CHAOS/v1/auth/tokens\"; ask -X DELETE "
                             "\"$QERNAL_HOST_CHAOS/v1/auth/tokens/x\"",
                             {QStringLiteral("--allow"), QStringLiteral("DELETE /v1/auth/tokens/*")}));
    QCOMPARE(got.output, QByteArray("403\n404\n"));
    for (const char *rule : {"GET", "get /v1/*", "GET v1", "GET /v1/../x", "/v1/*"}) {
        const Run wrong = run(tool("true", {QStringLiteral("--allow"), QString::fromLatin1(rule)}));
        QVERIFY2(wrong.reports("--allow"), wrong.errors.constData());
        QCOMPARE(wrong.exitCode, 2);
    }
}

void ExecBrokerTest::theLogIsWritten()
{
    const QString log = QDir::homePath() + QStringLiteral("/log");
    const Run got = run(tool("ask \"$QERNAL_HOST_CHAOS/v1/auth/tokens?private=1\"", {QStringLiteral("--log"), log}));
    QCOMPARE(got.exitCode, 0);
    QVERIFY(contentOf(log).contains(" GET /v1/auth/tokens 200 "));
    QVERIFY(!contentOf(log).contains("private"));
    const Run refused = run(tool("true", {QStringLiteral("--log"), QStringLiteral("/nonexistent/log")}));
    QVERIFY2(refused.reports("Nothing was started"), refused.errors.constData());
    QCOMPARE(refused.exitCode, 1);
}

void ExecBrokerTest::theEndOfTheCommandEndsTheBroker()
{
    // A process that outlives the command.
    const QString late = QDir::homePath() + QStringLiteral("/late");
    QFile::remove(late);
    const QByteArray script = "(while kill -0 $PPID 2>/dev/null; do sleep 0.1; done; ask "
                              "\"$QERNAL_HOST_CHAOS/v1/auth/tokens\" > '" +
                              late.toLocal8Bit() + "' 2>&1; echo over >> '" + late.toLocal8Bit() +
                              "') >/dev/null 2>&1 & exit 4";
    QCOMPARE(run(tool(script)).exitCode, 4);
    QERNAL_AWAIT(contentOf(late).contains("over"));
    QVERIFY2(contentOf(late).contains("000"), contentOf(late).constData());
}

void ExecBrokerTest::theDeathOfTheProgramEndsTheBroker()
{
    QProcess process;
    process.start(program(), tool("echo ready; read line; ask \"$QERNAL_HOST_CHAOS/v1/auth/tokens\" > "
                                  "\"$HOME/orphan\" 2>&1; echo over >> \"$HOME/orphan\""));
    QByteArray output;
    QERNAL_AWAIT((output += process.readAllStandardOutput()).contains("ready"));
    process.kill();
    QERNAL_AWAIT(process.state() == QProcess::NotRunning);
    // Its standard input has ended with us, so it goes on.
    const QString orphan = QDir::homePath() + QStringLiteral("/orphan");
    QERNAL_AWAIT(contentOf(orphan).contains("over"));
    QVERIFY2(contentOf(orphan).contains("000"), contentOf(orphan).constData());
}

void ExecBrokerTest::aStoppedCommandStopsTheProgram()
{
    QProcess process;
    process.start(program(), tool("echo ready; kill -STOP $$; echo went on; exit 6"));
    QVERIFY(process.waitForStarted());
    const QString stat = QStringLiteral("/proc/%1/stat").arg(process.processId());
    QERNAL_AWAIT(contentOf(stat).contains(") T "));
    ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
    QERNAL_AWAIT(process.state() == QProcess::NotRunning);
    QVERIFY(process.readAllStandardOutput().contains("went on"));
    QCOMPARE(process.exitCode(), 6);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ExecBrokerTest)
#include "tst_execbroker.moc"
