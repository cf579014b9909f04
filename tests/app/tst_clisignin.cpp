// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/demoprocess.h"
#include "tests/support/faultserver.h"
#include "tests/support/realprogram.h"
#include "tests/support/testauthority.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace qernal;

/// A user who has the CLI starts the real program for the first time and signs in with the CLI's token, by keys alone.
class CliSignInTest : public QObject {
    Q_OBJECT
private slots:
    void signsInWithTheClisToken_data();
    void signsInWithTheClisToken();
    void believesACompanysAuthority_data();
    void believesACompanysAuthority();
};

namespace {

/// What another program of the desktop finds in the keychain, as text.
QByteArray secretToolSearch()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("secret-tool"), {QStringLiteral("search"), QStringLiteral("--all"),
                                                  QStringLiteral("server"), QStringLiteral("com.qernal.TokenManager")});
    return process.waitForFinished(30'000) ? process.readAll() : QByteArray();
}

void startAnew()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Qernal"))
        .removeRecursively();
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/Qernal"))
        .removeRecursively();
    QDir(QDir::homePath() + QStringLiteral("/.qernal")).removeRecursively();
    qunsetenv("QERNAL_TOKEN");
    QProcess::execute(QStringLiteral("secret-tool"),
                      {QStringLiteral("clear"), QStringLiteral("server"), QStringLiteral("com.qernal.TokenManager")});
}

bool writeCliFile(const QByteArray &token)
{
    QDir().mkpath(QDir::homePath() + QStringLiteral("/.qernal"));
    QFile file(QDir::homePath() + QStringLiteral("/.qernal/config.yaml"));
    return file.open(QIODevice::WriteOnly) && file.write("token: \"" + token + "\"\n") > 0 &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

void CliSignInTest::signsInWithTheClisToken_data()
{
    QTest::addColumn<bool>("fromFile");
    QTest::newRow("the variable") << false;
    QTest::newRow("the file") << true;
}

void CliSignInTest::signsInWithTheClisToken()
{
    QFETCH(const bool, fromFile);
    startAnew();
    const DemoProcess service;
    QVERIFY(service.isRunning());
    qputenv("QERNAL_HOST_CHAOS", service.url().toEncoded());
    qputenv("QERNAL_HOST_HYDRA", service.url().toEncoded());
    if (fromFile) {
        QVERIFY(writeCliFile(service.apiToken()));
    } else {
        qputenv("QERNAL_TOKEN", service.apiToken());
    }

    RealProgram program;
    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    // The service sees a list that was asked for in the name of that token …
    QVERIFY(program.pressUntil({QStringLiteral("alt+c")},
                               [&service] { return service.statistics().contains("GET /v1/auth/tokens"); }));
    // … and its credential is where every program of the desktop's user finds it, in base64.
    QERNAL_AWAIT(secretToolSearch().contains(service.apiToken().toBase64()));
    QVERIFY(program.terminate());
}

void CliSignInTest::believesACompanysAuthority_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("SSL_CERT_FILE") << QByteArray("SSL_CERT_FILE");
    QTest::newRow("SSL_CERT_DIR") << QByteArray("SSL_CERT_DIR");
}

void CliSignInTest::believesACompanysAuthority()
{
    QFETCH(const QByteArray, variable);
    startAnew();
    TestAuthority company;
    QVERIFY(company.isReady());
    FaultServer service(
        [](const FaultServer::Request &request) {
            const bool trades = request.path == "/oauth2/token";
            return Fault{.answer = httpBytes(200, trades ? R"({"token_type":"bearer","access_token":"a"})" : "[]")};
        },
        company.server({}));
    qputenv("QERNAL_HOST_CHAOS", service.url().toEncoded());
    qputenv("QERNAL_HOST_HYDRA", service.url().toEncoded());
    qputenv("QERNAL_TOKEN", "51687d2f-07b0-4260-8ecb-f5098305fdd4@secret");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("company.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(company.certificate().toPem()) > 0);
    file.close();
    qputenv(variable.constData(), QFile::encodeName(variable.endsWith("DIR") ? folder.path() : file.fileName()));

    RealProgram program;
    qunsetenv(variable.constData());
    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    QVERIFY(program.pressUntil({QStringLiteral("alt+c")}, [&service] {
        const auto &requests = service.requests();
        return std::any_of(requests.begin(), requests.end(), [](const auto &request) {
            return request.path.startsWith("/v1/auth/tokens") && request.header("Authorization") == "Bearer a";
        });
    }));
    QVERIFY(program.terminate());
}

QTEST_GUILESS_MAIN(CliSignInTest)
#include "tst_clisignin.moc"
