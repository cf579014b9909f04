// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/exectest.h"
#include "tests/support/await.h"
#include "tests/support/filecontent.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace qernal {

/// `exec` with a client in Go on the libraries of the service's own tools (tests/console/servicetool), which is built
/// here. Its memory is searched, for which tests/support/core-images takes images.
class ServiceToolsTest : public ExecTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { signInByProxy(); }
    void itTradesAndLists();
    void aFileOfVariablesDoesNotWin();
    void readOnlyIsEnough();
    void tenThousandRequestsOnTwoConnections();
    void nothingRealIsInItsMemory();

private:
    [[nodiscard]] QStringList client(const QStringList &arguments, const QStringList &options = {}) const
    {
        return execOf(QStringList{m_folder.filePath(QStringLiteral("servicetool"))} + arguments, options);
    }
    /// The process of the command that @p program runs.
    [[nodiscard]] static qint64 commandOf(const QProcess &program);

    QTemporaryDir m_folder;
};

void ServiceToolsTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("go")).isEmpty(), "golang-go is not installed");
    QProcess go;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Debian's libraries, and nothing from the network.
    environment.insert(QStringLiteral("GO111MODULE"), QStringLiteral("off"));
    environment.insert(QStringLiteral("GOPATH"), QStringLiteral("/usr/share/gocode"));
    environment.insert(QStringLiteral("GOCACHE"), m_folder.filePath(QStringLiteral("cache")));
    go.setProcessEnvironment(environment);
    go.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    go.start(QStringLiteral("go"),
             {QStringLiteral("build"), QStringLiteral("-o"), m_folder.filePath(QStringLiteral("servicetool")),
              QStringLiteral(QERNAL_SOURCE_DIR "/tests/console/servicetool/servicetool.go")});
    QVERIFY(go.waitForFinished(300'000));
    QCOMPARE(go.exitCode(), 0);
}

void ServiceToolsTest::itTradesAndLists()
{
    const Run got = run(client({QStringLiteral("list")}));
    QCOMPARE(got.errors, QByteArray());
    QVERIFY2(got.output.startsWith("200 "), got.output.constData());
    QVERIFY(got.output.simplified().split(' ').value(1).toInt() > 0);
    QCOMPARE(m_service->requestCount("GET /v1/auth/tokens"), 1);
}

void ServiceToolsTest::aFileOfVariablesDoesNotWin()
{
    QFile variables(m_folder.filePath(QStringLiteral(".env")));
    QVERIFY(variables.open(QIODevice::WriteOnly));
    variables.write("QERNAL_HOST_HYDRA=http://127.0.0.1:1\nQERNAL_HOST_CHAOS=http://127.0.0.1:1\n"
                    "QERNAL_TOKEN=stale@stale\n");
    variables.close();
    const Run got = run(execOf({QStringLiteral("sh"), QStringLiteral("-c"),
                                QStringLiteral("cd '%1' && ./servicetool list").arg(m_folder.path())}));
    QVERIFY2(got.output.startsWith("200 "), (got.output + got.errors).constData());
    QVERIFY(variables.remove());
}

void ServiceToolsTest::readOnlyIsEnough()
{
    QVERIFY(run(client({QStringLiteral("list")}, {QStringLiteral("--read-only")})).output.startsWith("200 "));
    const Run refused =
        run(client({QStringLiteral("list")}, {QStringLiteral("--allow"), QStringLiteral("POST /v1/projects")}));
    QVERIFY2(refused.output.startsWith("403 "), (refused.output + refused.errors).constData());
}

void ServiceToolsTest::tenThousandRequestsOnTwoConnections()
{
    // Without the proxy, which reads all answers of a connection again with each.
    signInAt(m_service->url());
    if (QTest::currentTestFailed()) return;
    const Run got = run(client({QStringLiteral("plan"), QStringLiteral("10000")}));
    QCOMPARE(got.errors, QByteArray());
    QCOMPARE(got.output, QByteArray("10000\n"));
    QCOMPARE(m_service->requestCount("GET /v1/auth/tokens"), 10'000);
    QCOMPARE(m_service->requestCount("POST /oauth2/token"), 1);
    qInfo("%lld ms", got.milliseconds);
}

qint64 ServiceToolsTest::commandOf(const QProcess &program)
{
    const QString children = QStringLiteral("/proc/%1/task/%1/children").arg(program.processId());
    return contentOf(children).trimmed().toLongLong();
}

void ServiceToolsTest::nothingRealIsInItsMemory()
{
    const QString folder = qEnvironmentVariable("QERNAL_CORE_IMAGES");
    QVERIFY2(!folder.isEmpty(), "QERNAL_CORE_IMAGES is not set: tests/run --all, started as root, sets it");
    QProcess process;
    process.start(program(), client({QStringLiteral("hold")}));
    QByteArray output;
    QERNAL_AWAIT((output += process.readAllStandardOutput()).contains("ready"));
    const qint64 command = commandOf(process);
    QVERIFY(command > 0);
    const QString image = QStringLiteral("%1/%2").arg(folder).arg(command);
    QFile wanted(image + QStringLiteral(".wanted"));
    QVERIFY(wanted.open(QIODevice::WriteOnly));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(image + QStringLiteral(".done")), 120'000);
    QVERIFY2(QFile::exists(image + QStringLiteral(".core")), "no image was taken");

    QVERIFY(!m_proxy->accessTokens().isEmpty());
    const LeakSearch search = realSecrets();
    for (const char *part : {".core", ".environ"})
        QCOMPARE(search.findInFile(image + QString::fromLatin1(part)), QStringList());
    QCOMPARE(search.find(QStringLiteral("output"), output), QStringList());
    // The nonce must be there, or this is no image of the command.
    const QByteArray variables = contentOf(image + QStringLiteral(".environ"));
    const qsizetype at = variables.indexOf("QERNAL_TOKEN=") + 13;
    const QByteArray given = variables.sliced(at, variables.indexOf('\0', at) - at);
    LeakSearch nonce;
    nonce.add(QStringLiteral("the nonce"), given.sliced(given.indexOf('@') + 1));
    QVERIFY(!nonce.findInFile(image + QStringLiteral(".core")).isEmpty());
    process.closeWriteChannel();
    QERNAL_AWAIT(process.state() == QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 0);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ServiceToolsTest)
#include "tst_servicetools.moc"
