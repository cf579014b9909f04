// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/exectest.h"
#include "tests/support/await.h"

#include <QProcess>

namespace qernal {

/// `exec` with commands that are no simple ones: the broker serves as long as the command runs, whatever that does.
class ExecChildrenTest : public ExecTest {
    Q_OBJECT
private slots:
    void init() { signInByProxy(); }
    void whatTheCommandStartsMayAskToo();
    void aCommandThatIgnoresTermIsWaitedFor();
    void aCommandThatClosesItsOutputIsNotHeldOpen();
    void aCommandWithoutStreamsIsServed();
    void aCommandInASessionOfItsOwnIsServed();
    void itsCoreFilesAreItsOwn();
};

void ExecChildrenTest::whatTheCommandStartsMayAskToo()
{
    const Run got = run(tool("for i in 1 2 3 4 5 6 7 8; do (ask \"$QERNAL_HOST_CHAOS/v1/auth/tokens\") & done; wait"));
    QCOMPARE(got.output, QByteArray("200\n").repeated(8));
    QCOMPARE(got.errors, QByteArray());
    QCOMPARE(m_service->requestCount("GET /v1/auth/tokens"), 8);
}

void ExecChildrenTest::aCommandThatIgnoresTermIsWaitedFor()
{
    QProcess process;
    process.start(program(), tool("trap '' TERM; echo ready; read line; ask \"$QERNAL_HOST_CHAOS/v1/auth/tokens\"; "
                                  "exit 3"));
    QByteArray output;
    QERNAL_AWAIT((output += process.readAllStandardOutput()).contains("ready"));
    for (int i = 0; i < 3; ++i)
        process.terminate();
    // After the signals, on the same terms as before.
    process.write("\n");
    QERNAL_AWAIT(process.state() == QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QVERIFY((output += process.readAllStandardOutput()).contains("200"));
}

void ExecChildrenTest::aCommandThatClosesItsOutputIsNotHeldOpen()
{
    QProcess shell;
    shell.start(QStringLiteral("sh"), QStringList{QStringLiteral("-c"), QStringLiteral("\"$@\" | (cat; echo over >&2)"),
                                                  QStringLiteral("sh"), program()} +
                                          tool("echo said; exec >&-; read line"));
    // Whoever reads its output comes to the end of it, and does not wait for the end of the command.
    QByteArray errors;
    QERNAL_AWAIT((errors += shell.readAllStandardError()).contains("over"));
    QCOMPARE(shell.state(), QProcess::Running);
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("said\n"));
    shell.write("\n");
    QERNAL_AWAIT(shell.state() == QProcess::NotRunning);
}

void ExecChildrenTest::aCommandWithoutStreamsIsServed()
{
    const Run got = run(tool("exec <&- >&- 2>&-; code=$(ask \"$QERNAL_HOST_CHAOS/v1/auth/tokens\"); "
                             "[ \"$code\" = 200 ] && exit 9"));
    QCOMPARE(got.output, QByteArray());
    QCOMPARE(got.exitCode, 9);
}

void ExecChildrenTest::aCommandInASessionOfItsOwnIsServed()
{
    const Run got = run(tool("export token; setsid -w sh -c 'curl -sS --noproxy \"*\" -o /dev/null -w \"%{http_code}\" "
                             "-H \"Authorization: Bearer $token\" \"$QERNAL_HOST_CHAOS/v1/auth/tokens\"'"));
    QCOMPARE(got.output, QByteArray("200"));
}

void ExecChildrenTest::itsCoreFilesAreItsOwn()
{
    // Those of `exec` are forbidden; what the command is allowed is for its user to say.
    const QString limits = QStringLiteral("ulimit -Sc; ulimit -Hc");
    QProcess bare;
    bare.start(QStringLiteral("sh"), {QStringLiteral("-c"), limits});
    QERNAL_AWAIT(bare.state() == QProcess::NotRunning);
    QCOMPARE(run(tool(limits.toLatin1())).output, bare.readAllStandardOutput());
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ExecChildrenTest)
#include "tst_execchildren.moc"
