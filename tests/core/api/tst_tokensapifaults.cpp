// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/refusingport.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/outcome.h"
#include "tests/support/servicestack.h"

using namespace qernal;

namespace {

const QByteArray Id = "51687d2f-07b0-4260-8ecb-f5098305fdd4";
const QByteArray Whole = Id + "@T.KcV~_96jfOoD5ixFP8qu0Spm";
const QByteArray Record = "{\"id\":\"" + Id + "\",\"name\":\"n\"";
const QByteArray WithSecret = Record + ",\"token\":\"" + Whole + "\"}";

enum class Custody { Received, Damaged, Forgotten, Requested, Lost };

Fault closing(const QByteArray &answer)
{
    return Fault{.answer = answer, .end = Fault::End::Close};
}

/// How a create ended; nothing if it did not end.
std::optional<IssueOutcome> created(ServiceStack &stack, const QUuid &record)
{
    const Outcome<IssueOutcome> outcome;
    QObject context;
    stack.api.create({.name = QStringLiteral("n"), .expiryDuration = 1}, record, &context, outcome.callback());
    return outcome.arrives(30'000) ? std::optional(outcome.value()) : std::nullopt;
}

} // namespace

Q_DECLARE_METATYPE(Custody)

class TokensApiFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void writesAnIdAsOneSegment_data();
    void writesAnIdAsOneSegment();
    void refusesAnIdThatIsNoSegment_data();
    void refusesAnIdThatIsNoSegment();
    void asksForAPage_data();
    void asksForAPage();
    void judgesWhatACreateAnswers_data();
    void judgesWhatACreateAnswers();
    void judgesWhatAnUpdateAnswers_data();
    void judgesWhatAnUpdateAnswers();
    void mistakesNoPageForARevocation_data();
    void mistakesNoPageForARevocation();
    void countsARefusedConnectionAsNothingIssued();
    void getsTheTokenThatWasAskedFor_data();
    void getsTheTokenThatWasAskedFor();
};

void TokensApiFaultsTest::writesAnIdAsOneSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("uuid") << QString::fromUtf8(Id) << Id;
    QTest::newRow("up") << QStringLiteral("../secrets") << QByteArray("..%2Fsecrets");
    QTest::newRow("slash") << QStringLiteral("a/b\\c") << QByteArray("a%2Fb%5Cc");
    QTest::newRow("query and fragment") << QStringLiteral("a?b=c&d#e") << QByteArray("a%3Fb%3Dc%26d%23e");
    QTest::newRow("encoded already") << QStringLiteral("%2e%2E") << QByteArray("%252e%252E");
    QTest::newRow("CR LF") << QStringLiteral("a\r\nHost: b") << QByteArray("a%0D%0AHost%3A%20b");
    QTest::newRow("NUL") << QString(QChar(0)) << QByteArray("%00");
    QTest::newRow("UTF-8") << QStringLiteral("\u00e9\U0001F511") << QByteArray("%C3%A9%F0%9F%94%91");
    QTest::newRow("three dots") << QStringLiteral("...") << QByteArray("...");
}

void TokensApiFaultsTest::writesAnIdAsOneSegment()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, segment);
    FaultServer server({Fault{.answer = httpBytes(404, "{}")}});
    ServiceStack stack(QUrl(server.url().toString() + QStringLiteral("/base/?x=y#z")), accessToken());
    QObject context;
    int answers = 0;
    stack.api.get(id, &context, [&answers](const Result<Token> &) { ++answers; });
    stack.api.remove(id, &context, [&answers](const Result<void> &) { ++answers; });
    stack.api.update(id, {}, stack.begin(id), &context, [&answers](const IssueOutcome &) { ++answers; });
    QERNAL_AWAIT(answers == 3);
    QCOMPARE(server.count(), 3);
    for (const FaultServer::Request &request : server.requests()) {
        QCOMPARE(request.head.split(' ').value(1), "/base/v1/auth/tokens/" + segment);
    }
}

void TokensApiFaultsTest::refusesAnIdThatIsNoSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("dots") << QStringLiteral("..");
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D));
}

void TokensApiFaultsTest::refusesAnIdThatIsNoSegment()
{
    QFETCH(QString, id);
    FaultServer server({closing(httpBytes(200, "{}"))});
    ServiceStack stack(server.url(), accessToken());
    QObject context;
    QList<Error::Kind> kinds;
    const QUuid record = stack.begin(QStringLiteral("known"));
    stack.api.get(id, &context, [&kinds](const Result<Token> &got) { kinds.append(got.error().kind); });
    stack.api.remove(id, &context, [&kinds](const Result<void> &got) { kinds.append(got.error().kind); });
    stack.api.update(id, {}, record, &context, [&kinds](const IssueOutcome &got) { kinds.append(got.error->kind); });
    QVERIFY(kinds.isEmpty());
    QCOMPARE(stack.api.mutationsUnderWay(), 0);
    QERNAL_AWAIT(kinds.size() == 3);
    QCOMPARE(kinds, QList<Error::Kind>(3, Error::Kind::InvalidInput));
    QVERIFY(!stack.custody.records()->record(record));
    QCOMPARE(server.count(), 0);
}

void TokensApiFaultsTest::asksForAPage_data()
{
    QTest::addColumn<qint64>("after");
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("first") << qint64(0) << 100 << QByteArray("page%5Bafter%5D=0&page%5Bsize%5D=100");
    QTest::newRow("far") << qint64(4'000'000'000) << 20 << QByteArray("page%5Bafter%5D=4000000000&page%5Bsize%5D=20");
    QTest::newRow("out of bounds") << qint64(-5) << 1000 << QByteArray("page%5Bafter%5D=0&page%5Bsize%5D=100");
}

void TokensApiFaultsTest::asksForAPage()
{
    QFETCH(qint64, after);
    QFETCH(int, size);
    QFETCH(QByteArray, query);
    FaultServer server({closing(httpBytes(200, "[]"))});
    ServiceStack stack(server.url(), accessToken());
    QObject context;
    bool answered = false;
    stack.api.list({.after = after, .size = size}, &context,
                   [&answered](const Result<TokenPage> &) { answered = true; });
    QERNAL_AWAIT(answered);
    QCOMPARE(server.requests().value(0).head.split(' ').value(1), "/v1/auth/tokens?" + query);
}

void TokensApiFaultsTest::judgesWhatACreateAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Custody>("custody");
    QTest::addColumn<bool>("open");
    const QByteArray plain = Record + "}";
    QTest::newRow("200") << httpBytes(200, WithSecret) << Custody::Received << false;
    QTest::newRow("201") << httpBytes(201, WithSecret) << Custody::Received << false;
    QTest::newRow("wrapped") << httpBytes(200, "{\"data\":" + WithSecret + "}") << Custody::Received << false;
    QTest::newRow("500 with it") << httpBytes(500, WithSecret) << Custody::Damaged << true;
    QTest::newRow("400 with it") << httpBytes(400, WithSecret) << Custody::Damaged << false;
    QTest::newRow("302 with it") << httpBytes(302, WithSecret, {{"Location", "/"}}) << Custody::Damaged << true;
    QTest::newRow("no JSON after it") << httpBytes(200, WithSecret + "<") << Custody::Damaged << false;
    QTest::newRow("two of them") << httpBytes(200, Record + R"(,"token":"x@y","token":")" + Whole + "\"}")
                                 << Custody::Damaged << false;
    QTest::newRow("400") << httpBytes(400, R"({"message":"no","id":"7"})") << Custody::Forgotten << false;
    QTest::newRow("404 of a proxy") << httpBytes(404, "<html>") << Custody::Forgotten << false;
    QTest::newRow("307") << httpBytes(307, {}, {{"Location", "/"}}) << Custody::Forgotten << false;
    QTest::newRow("500") << httpBytes(500, plain) << Custody::Requested << true;
    QTest::newRow("303") << httpBytes(303, {}, {{"Location", "/"}}) << Custody::Requested << true;
    QTest::newRow("200 empty") << httpBytes(200) << Custody::Requested << true;
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << Custody::Requested << true;
    QTest::newRow("200 of a portal") << httpBytes(200, "<html>sign in</html>") << Custody::Requested << true;
    QTest::newRow("no id") << httpBytes(200, R"({"message":"created"})") << Custody::Requested << true;
    QTest::newRow("no secret") << httpBytes(201, plain) << Custody::Lost << false;
    QTest::newRow("empty secret") << httpBytes(200, Record + R"(,"token":""})") << Custody::Lost << false;
    QTest::newRow("in another field") << httpBytes(200, Record + R"(,"secret":"x@y"})") << Custody::Lost << false;
    QTest::newRow("no answer") << QByteArray() << Custody::Requested << true;
}

void TokensApiFaultsTest::judgesWhatACreateAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(Custody, custody);
    QFETCH(bool, open);
    FaultServer server({closing(answer)});
    ServiceStack stack(server.url(), accessToken());
    const QUuid record = stack.begin();
    const std::optional<IssueOutcome> outcome = created(stack, record);
    QVERIFY(outcome.has_value());
    QCOMPARE(server.count(), 1);

    const bool received = custody == Custody::Received || custody == Custody::Damaged;
    const auto kept = stack.custody.records()->record(record);
    QCOMPARE(outcome->secretReceived, received);
    QCOMPARE(outcome->error && outcome->error->perhapsExecuted, open);
    QCOMPARE(kept.has_value(), custody != Custody::Forgotten);
    if (received) {
        QCOMPARE(kept->tokenId, QString::fromUtf8(Id));
        QCOMPARE(kept->damaged, custody == Custody::Damaged);
    } else if (custody == Custody::Lost) {
        QVERIFY(outcome->token && outcome->error);
        QCOMPARE(kept->state, SecretState::Lost);
        QCOMPARE(kept->tokenId, QString::fromUtf8(Id));
    } else if (custody == Custody::Requested) {
        QVERIFY(!outcome->token);
        QCOMPARE(kept->state, SecretState::Requested);
    }
}

void TokensApiFaultsTest::judgesWhatAnUpdateAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("forgotten");
    QTest::newRow("record") << httpBytes(200, Record + "}") << true;
    QTest::newRow("null") << httpBytes(200, Record + ",\"token\":null}") << true;
    QTest::newRow("empty") << httpBytes(200, Record + ",\"token\":\"\"}") << true;
    QTest::newRow("404") << httpBytes(404, "{}") << true;
    QTest::newRow("another form") << httpBytes(200, Record + ",\"token\":{\"value\":\"x\"}}") << false;
    QTest::newRow("no record") << httpBytes(200, R"({"message":"done"})") << false;
    QTest::newRow("nothing") << httpBytes(200) << false;
    QTest::newRow("503") << httpBytes(503, "<html>") << false;
}

void TokensApiFaultsTest::judgesWhatAnUpdateAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, forgotten);
    FaultServer server({closing(answer)});
    ServiceStack stack(server.url(), accessToken());
    QObject context;
    const QUuid record = stack.begin(QString::fromUtf8(Id));
    std::optional<IssueOutcome> outcome;
    stack.api.update(QString::fromUtf8(Id), {.name = {}, .expiryDuration = 1}, record, &context,
                     [&outcome](const IssueOutcome &got) { outcome = got; });
    QERNAL_AWAIT(outcome.has_value());
    const auto kept = stack.custody.records()->record(record);
    QCOMPARE(kept.has_value(), !forgotten);
    if (kept) QCOMPARE(kept->state, SecretState::Unknown);
    QCOMPARE(outcome->error && outcome->error->perhapsExecuted, !forgotten);
}

void TokensApiFaultsTest::mistakesNoPageForARevocation_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("revoked");
    QTest::newRow("200") << httpBytes(200, R"({"message":"deleted"})") << true;
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << true;
    QTest::newRow("404") << httpBytes(404, R"({"message":"gone"})") << false;
    QTest::newRow("200 of a portal") << httpBytes(200, "<html>sign in</html>") << false;
    QTest::newRow("404 of a gateway") << httpBytes(404, "<html>no such backend</html>") << false;
    QTest::newRow("another form") << httpBytes(200, "[]") << false;
}

void TokensApiFaultsTest::mistakesNoPageForARevocation()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, revoked);
    FaultServer server({closing(answer)});
    ServiceStack stack(server.url(), accessToken());
    QObject context;
    std::optional<Result<void>> outcome;
    stack.api.remove(QString::fromUtf8(Id), &context, [&outcome](const Result<void> &got) { outcome = got; });
    QERNAL_AWAIT(outcome.has_value());
    QCOMPARE(outcome->has_value(), revoked);
    QCOMPARE(server.count(), 1);
}

void TokensApiFaultsTest::countsARefusedConnectionAsNothingIssued()
{
    const RefusingPort nobody;
    ServiceStack stack(nobody.url(), accessToken());
    const QUuid record = stack.begin();
    const std::optional<IssueOutcome> outcome = created(stack, record);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->error->kind, Error::Kind::Unreachable);
    QVERIFY(!outcome->error->perhapsExecuted);
    QVERIFY(!stack.custody.records()->record(record));
}

void TokensApiFaultsTest::getsTheTokenThatWasAskedFor_data()
{
    QTest::addColumn<QList<Fault>>("scenario");
    QTest::addColumn<std::optional<Error::Kind>>("kind");
    const auto row = [](const char *name, const QList<QByteArray> &answers, std::optional<Error::Kind> kind = {}) {
        QList<Fault> scenario;
        for (const QByteArray &answer : answers)
            scenario.append(closing(answer));
        QTest::newRow(name) << scenario << kind;
    };
    using Kind = Error::Kind;
    const QByteArray found = httpBytes(200, Record + '}');
    row("found", {found});
    row("its ID in capitals", {httpBytes(200, "{\"id\":\"" + Id.toUpper() + "\",\"name\":\"n\"}")});
    row("found at the third try", {httpBytes(500), httpBytes(502), found});
    row("redirected within the service", {httpBytes(307, {}, {{"Location", "/v2/token"}}), found});
    row("redirected elsewhere", {httpBytes(307, {}, {{"Location", "https://evil.example/"}}), found}, Kind::Redirected);
    row("not found", {httpBytes(404, R"({"message":"Not found"})")}, Kind::NotFound);
    row("gone", {httpBytes(410)}, Kind::NotFound);
    row("another token", {httpBytes(200, R"({"id":"0b6f6a0e-1f3a-4a39-9a35-5e1c7b9a6a11","name":"n"})")},
        Kind::NotUnderstood);
    row("no ID", {httpBytes(200, R"({"name":"n"})")}, Kind::NotUnderstood);
    row("a list", {httpBytes(200, '[' + Record + "}]")}, Kind::NotUnderstood);
    row("a page", {httpBytes(200, "<html>")}, Kind::NotUnderstood);
    row("cut three times", {found.chopped(3)}, Kind::ConnectionLost);
}

void TokensApiFaultsTest::getsTheTokenThatWasAskedFor()
{
    QFETCH(const QList<Fault>, scenario);
    QFETCH(const std::optional<Error::Kind>, kind);
    FaultServer server(scenario);
    ServiceStack stack(server.url(), accessToken());
    const Outcome<Result<Token>> outcome;
    stack.api.get(QString::fromUtf8(Id), this, outcome.callback());
    QCOMPARE(outcome.calls(), 0);
    QVERIFY(outcome.arrives());
    QCOMPARE(outcome.value().has_value(), !kind);
    if (!kind) {
        QCOMPARE(outcome.value()->name, QStringLiteral("n"));
        return;
    }
    QCOMPARE(outcome.value().error().kind, *kind);
    QCOMPARE(outcome.value().error().host, server.url().host());
    QVERIFY(!outcome.value().error().perhapsExecuted);
}

QTEST_GUILESS_MAIN(TokensApiFaultsTest)
#include "tst_tokensapifaults.moc"
