// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/exectest.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"

#include <QProcess>

namespace qernal {

namespace {

const QByteArray Issued = "{\"id\":\"51687d2f-07b0-4260-8ecb-f5098305fdd4\",\"token\":\"canary-canary-canary\"}";
const QByteArray Granted = "{\"access_token\":\"access-canary-access\",\"expires_in\":3600,\"token_type\":\"bearer\"}";

} // namespace

/// A command creates a token by the broker of `exec`, and the answer with its secret does not come to it whole: the
/// broker, which has seen what was lost, reports it.
class ExecLostAnswersTest : public ExecTest {
    Q_OBJECT
private slots:
    void whatIsLostOnTheWayIsReported_data();
    void whatIsLostOnTheWayIsReported();
    void aCommandThatEndsBeforeTheAnswerIsReported();

private:
    /// `exec` of a command that sends @p request (arguments of curl) with the service at @p service.
    [[nodiscard]] Run runAt(const FaultServer &service, const QByteArray &request);
};

ExecTest::Run ExecLostAnswersTest::runAt(const FaultServer &service, const QByteArray &request)
{
    signInAt(service.url());
    if (QTest::currentTestFailed()) return {};
    return run(tool("ask " + request + " 2>/dev/null"));
}

void ExecLostAnswersTest::whatIsLostOnTheWayIsReported_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isReported");
    const QByteArray create = "-d '{}' \"$QERNAL_HOST_CHAOS/v1/auth/tokens\"";
    const QByteArray update = "-X PUT -d '{}' \"$QERNAL_HOST_CHAOS/v1/auth/tokens/x\"";
    const QByteArray read = "\"$QERNAL_HOST_CHAOS/v1/auth/tokens\"";
    const QByteArray other = "-d '{}' \"$QERNAL_HOST_CHAOS/v1/projects\"";
    const QByteArray whole = httpBytes(201, Issued);
    const auto cutAt = [](const QByteArray &bytes, qsizetype length) {
        return Fault{.answer = bytes, .cutAt = length, .end = Fault::End::Close};
    };
    QTest::newRow("whole") << create << Fault{.answer = whole} << false;
    QTest::newRow("nothing") << create << Fault{.end = Fault::End::Close} << true;
    QTest::newRow("reset") << create << Fault{.end = Fault::End::Reset} << true;
    QTest::newRow("within the status line") << create << cutAt(whole, 10) << true;
    QTest::newRow("before the body") << create << cutAt(whole, whole.size() - Issued.size()) << true;
    QTest::newRow("within the secret") << create << cutAt(whole, whole.size() - 8) << true;
    QTest::newRow("regenerated, within the secret") << update << cutAt(whole, whole.size() - 8) << true;
    const QByteArray refused = httpBytes(403, "{\"message\":\"no\"}");
    QTest::newRow("refused") << create << Fault{.answer = refused} << false;
    QTest::newRow("refused, and cut") << create << cutAt(refused, refused.size() - 4) << false;
    QTest::newRow("a list, cut") << read << cutAt(whole, whole.size() - 8) << false;
    QTest::newRow("no token, cut") << other << cutAt(whole, whole.size() - 8) << false;
}

void ExecLostAnswersTest::whatIsLostOnTheWayIsReported()
{
    QFETCH(const QByteArray, request);
    QFETCH(const Fault, fault);
    QFETCH(const bool, isReported);
    const FaultServer service([fault](const FaultServer::Request &asked) {
        return asked.path == "/oauth2/token" ? Fault{.answer = httpBytes(200, Granted)} : fault;
    });
    const Run got = runAt(service, request);
    QCOMPARE(got.reports("did not reach the command whole"), isReported);
    if (!isReported) QCOMPARE(got.errors, QByteArray());
    QVERIFY2(!got.errors.contains("canary"), got.errors.constData());
    // What changes something is not sent again for that.
    QCOMPARE(service.count("POST") + service.count("PUT"), request.startsWith('"') ? 1 : 2);
}

void ExecLostAnswersTest::aCommandThatEndsBeforeTheAnswerIsReported()
{
    const FaultServer service([](const FaultServer::Request &asked) {
        return asked.path == "/oauth2/token" ? Fault{.answer = httpBytes(200, Granted)} : Fault{};
    });
    signInAt(service.url());
    QProcess process;
    process.start(program(),
                  tool("ask -d '{}' \"$QERNAL_HOST_CHAOS/v1/auth/tokens\" >/dev/null 2>&1 & read line; exit 8"));
    QERNAL_AWAIT_EQUAL(service.count("POST"), 2);
    process.write("\n");
    QERNAL_AWAIT(process.state() == QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 8);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.contains("The answer to POST /v1/auth/tokens did not reach the command whole"), errors.constData());
}

} // namespace qernal

Q_DECLARE_METATYPE(qernal::Fault)

QTEST_GUILESS_MAIN(qernal::ExecLostAnswersTest)
#include "tst_execlostanswers.moc"
