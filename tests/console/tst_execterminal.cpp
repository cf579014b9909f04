// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/exectest.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace qernal {

/// `exec` in a shell with job control, on a terminal of tmux: what keys and windows do to a command is what they do
/// without `exec`.
class ExecTerminalTest : public ExecTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void interruptEndsTheCommandAlone();
    void interruptIsTheCommandsToHandle();
    void suspendAndForeground();
    void suspendAndBackground();
    void theSizeOfTheWindowReachesTheCommand();
    void hangupEndsTheCommand();

private:
    /// What tmux prints.
    QByteArray tmux(const QStringList &arguments);
    [[nodiscard]] QByteArray screen() { return tmux({QStringLiteral("capture-pane"), QStringLiteral("-p")}); }
    void press(const QString &key) { tmux({QStringLiteral("send-keys"), key}); }
    void type(const QString &line);
    /// Starts `exec` with @p script of the shell, and waits for its "ready".
    void start(const QString &script);

    QTemporaryDir m_folder;
    int m_server = 0; ///< the number of the one that runs, for one that is ending answers at its socket
};

void ExecTerminalTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("tmux")).isEmpty(), "tmux is not installed");
    signInByProxy();
}

void ExecTerminalTest::init()
{
    ++m_server;
    tmux({QStringLiteral("-f"), QStringLiteral("/dev/null"), QStringLiteral("new-session"), QStringLiteral("-d"),
          QStringLiteral("-x"), QStringLiteral("90"), QStringLiteral("-y"), QStringLiteral("30"),
          QStringLiteral("PS1='prompt> ' bash --norc --noprofile -i")});
    QERNAL_AWAIT(screen().contains("prompt>"));
}

void ExecTerminalTest::cleanup()
{
    tmux({QStringLiteral("kill-server")});
}

QByteArray ExecTerminalTest::tmux(const QStringList &arguments)
{
    QProcess process;
    // It starts commands by the user's shell, which may let nobody in.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SHELL"), QStringLiteral("/bin/sh"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("tmux"),
                  QStringList{QStringLiteral("-S"), m_folder.filePath(QStringLiteral("socket%1").arg(m_server))} +
                      arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

void ExecTerminalTest::type(const QString &line)
{
    tmux({QStringLiteral("send-keys"), QStringLiteral("-l"), line});
    press(QStringLiteral("Enter"));
}

void ExecTerminalTest::start(const QString &script)
{
    const QString file = m_folder.filePath(QStringLiteral("script"));
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(script.toUtf8());
    text.close();
    type(QStringLiteral("clear; %1 exec deploy -- sh %2; echo \"ended $?\"").arg(program(), file));
    QERNAL_AWAIT(screen().contains("\nready"));
}

void ExecTerminalTest::interruptEndsTheCommandAlone()
{
    start(QStringLiteral("echo; echo ready; exec sleep 1000"));
    press(QStringLiteral("C-c"));
    // bash gives up the rest of the line where its command was ended by the signal, as it does without `exec`.
    QERNAL_AWAIT(screen().trimmed().endsWith("prompt>"));
    type(QStringLiteral("echo \"status $?\""));
    QERNAL_AWAIT(screen().contains("status 130"));
    type(QStringLiteral("jobs -l; echo none"));
    QERNAL_AWAIT(screen().contains("\nnone"));
    QVERIFY2(!screen().contains("Running") && !screen().contains("Stopped"), screen().constData());
}

void ExecTerminalTest::interruptIsTheCommandsToHandle()
{
    start(QStringLiteral("n=0; trap 'n=$((n + 1)); echo \"caught $n\"' INT; echo; echo ready; "
                         "while [ $n -lt 2 ]; do sleep 0.1; done; exit 7"));
    press(QStringLiteral("C-c"));
    QERNAL_AWAIT(screen().contains("caught 1"));
    press(QStringLiteral("C-c"));
    // Once for each key: what the terminal has sent to both is not passed on again.
    QERNAL_AWAIT(screen().contains("ended 7"));
    QVERIFY2(!screen().contains("caught 3"), screen().constData());
}

void ExecTerminalTest::suspendAndForeground()
{
    start(QStringLiteral("echo; echo ready; read line; echo \"read $line\"; exit 4"));
    press(QStringLiteral("C-z"));
    QERNAL_AWAIT(screen().contains("Stopped"));
    type(QStringLiteral("jobs; echo listed"));
    QERNAL_AWAIT(screen().contains("\nlisted"));
    type(QStringLiteral("fg; echo \"status $?\""));
    type(QStringLiteral("hello"));
    QERNAL_AWAIT(screen().contains("read hello"));
    QERNAL_AWAIT(screen().contains("status 4"));
}

void ExecTerminalTest::suspendAndBackground()
{
    const QString go = m_folder.filePath(QStringLiteral("go"));
    QFile::remove(go);
    start(QStringLiteral("echo; echo ready; while [ ! -e %1 ]; do sleep 0.1; done; echo went on; exit 6").arg(go));
    press(QStringLiteral("C-z"));
    QERNAL_AWAIT(screen().contains("Stopped"));
    type(QStringLiteral("bg; touch %1; wait %+; echo \"status $?\"").arg(go));
    QERNAL_AWAIT(screen().contains("went on"));
    QERNAL_AWAIT(screen().contains("status 6"));
}

void ExecTerminalTest::theSizeOfTheWindowReachesTheCommand()
{
    start(QStringLiteral("trap 'echo \"size $(stty size)\"' WINCH; stty size; echo; echo ready; "
                         "while :; do sleep 0.1; done"));
    QVERIFY2(screen().contains("30 90"), screen().constData());
    tmux({QStringLiteral("resize-window"), QStringLiteral("-x"), QStringLiteral("120"), QStringLiteral("-y"),
          QStringLiteral("40")});
    QERNAL_AWAIT(screen().contains("size 40 120"));
}

void ExecTerminalTest::hangupEndsTheCommand()
{
    const QString pid = m_folder.filePath(QStringLiteral("pid"));
    start(QStringLiteral("echo $$ > %1; echo $PPID >> %1; echo; echo ready; exec sleep 1000").arg(pid));
    QFile file(pid);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> processes = file.readAll().simplified().split(' ');
    QCOMPARE(processes.size(), 2);
    tmux({QStringLiteral("kill-server")});
    for (const QByteArray &process : processes)
        QERNAL_AWAIT(!QFile::exists(QStringLiteral("/proc/") + QString::fromLatin1(process)));
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ExecTerminalTest)
#include "tst_execterminal.moc"
