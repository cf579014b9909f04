// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/consoletest.h"
#include "tests/support/recordingproxy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace qernal {

/// `exec --access-token`: for tools that trade their token where they are asked to, and then speak to the service
/// itself.
class ExecAccessTokenTest : public ConsoleTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void theCommandGetsARealAccessToken();
    void theSecretIsNotThere();
    void noRequestIsPassedOn();
    void aWrongNonceGetsNothing();
    void whatDoesNotGoWithItIsRefused_data();
    void whatDoesNotGoWithItIsRefused();

private:
    /// Runs @p script of the shell, in which `trade` prints the answer of the token endpoint.
    [[nodiscard]] static Run runScript(const QByteArray &script);

    std::unique_ptr<RecordingProxy> m_proxy;
};

void ExecAccessTokenTest::initTestCase()
{
    startService();
    m_proxy = std::make_unique<RecordingProxy>(m_service->url());
    signIn(m_proxy->url());
    m_custody = std::make_unique<SecretCustody>(ProgramLedger().path(), &m_keychain, systemClock());
    m_custody->resume();
    const QByteArray token = m_service->apiToken();
    store(QString::fromLatin1(token.first(token.indexOf('@'))), QStringLiteral("deploy"), token);
}

ConsoleTest::Run ExecAccessTokenTest::runScript(const QByteArray &script)
{
    const QByteArray trade = "trade() { curl -sS --noproxy '*' -u \"${QERNAL_TOKEN%@*}:${1:-${QERNAL_TOKEN#*@}}\" "
                             "-d grant_type=client_credentials \"$QERNAL_HOST_HYDRA/oauth2/token\"; }\n";
    return run({QStringLiteral("exec"), QStringLiteral("deploy"), QStringLiteral("--access-token"),
                QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(trade + script)});
}

void ExecAccessTokenTest::theCommandGetsARealAccessToken()
{
    const Run got = runScript("printf '%s\\n' \"$QERNAL_HOST_CHAOS\"; trade");
    QVERIFY2(got.reports("real access token"), got.errors.constData());
    QCOMPARE(got.exitCode, 0);
    const qsizetype lineEnd = got.output.indexOf('\n');
    // The command speaks to the service itself.
    QCOMPARE(got.output.first(lineEnd), m_proxy->url().toEncoded());
    const QJsonObject answer = QJsonDocument::fromJson(got.output.sliced(lineEnd)).object();
    QCOMPARE(answer.value(QLatin1String("token_type")).toString(), QStringLiteral("bearer"));
    const int seconds = answer.value(QLatin1String("expires_in")).toInt();
    QVERIFY2(seconds > 0 && seconds <= 3600, qPrintable(QString::number(seconds)));
    const QByteArray accessToken = answer.value(QLatin1String("access_token")).toString().toLatin1();
    QVERIFY(!accessToken.isEmpty());
    QVERIFY(m_proxy->accessTokens().contains(accessToken));
}

void ExecAccessTokenTest::theSecretIsNotThere()
{
    const QByteArray token = m_service->apiToken();
    const QByteArray secret = token.sliced(token.indexOf('@') + 1);
    const Run got = runScript("trade; env; cat /proc/[0-9]*/environ /proc/[0-9]*/cmdline 2>/dev/null");
    QVERIFY(got.output.contains("QERNAL_HOST_HYDRA=http://127.0.0.1:"));
    QVERIFY(!got.output.contains(secret));
    QVERIFY(!got.errors.contains(secret));
}

void ExecAccessTokenTest::noRequestIsPassedOn()
{
    const qsizetype before = m_service->requestCount("GET /v1/auth/tokens");
    const Run got = runScript("token=$(trade | sed 's/.*access_token\":\"\\([^\"]*\\).*/\\1/')\n"
                              "curl -sS --noproxy '*' -o /dev/null -w '%{http_code}' -H \"Authorization: Bearer "
                              "$token\" \"$QERNAL_HOST_HYDRA/v1/auth/tokens\"");
    QCOMPARE(got.output, QByteArray("403"));
    QCOMPARE(m_service->requestCount("GET /v1/auth/tokens"), before);
}

void ExecAccessTokenTest::aWrongNonceGetsNothing()
{
    QVERIFY(runScript("trade guessed").output.contains("invalid_client"));
}

void ExecAccessTokenTest::whatDoesNotGoWithItIsRefused_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("for reading only") << QStringLiteral("--read-only");
    QTest::newRow("a rule") << QStringLiteral("--allow=GET /v1/*");
    QTest::newRow("a log") << QStringLiteral("--log=/dev/null");
    QTest::newRow("the secret") << QStringLiteral("--secret");
}

void ExecAccessTokenTest::whatDoesNotGoWithItIsRefused()
{
    QFETCH(const QString, options);
    const Run got = run({QStringLiteral("exec"), QStringLiteral("deploy"), QStringLiteral("--access-token"), options,
                         QStringLiteral("--"), QStringLiteral("true")});
    QVERIFY2(got.reports("--access-token"), got.errors.constData());
    QCOMPARE(got.exitCode, 2);
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ExecAccessTokenTest)
#include "tst_execaccesstoken.moc"
