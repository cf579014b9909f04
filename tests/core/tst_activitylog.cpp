// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activitylog.h"
#include "tests/core/net/refusingport.h"
#include "tests/support/await.h"
#include "tests/support/leaksearch.h"
#include "tests/support/outcome.h"
#include "tests/support/recordingproxy.h"
#include "tests/support/servicestack.h"

#include <QSet>

using namespace qernal;

namespace {

const QString SomeId = QStringLiteral("6d2e0c8a-0000-4000-8000-000000000001");

QString textOf(const ActivityLog &log)
{
    return log.lines().join(QLatin1Char('\n'));
}

/// A log whose time stands still.
struct FixedLog : ActivityLog {
    FixedLog() : ActivityLog([] { return QDateTime::fromSecsSinceEpoch(0, Qt::UTC); }) {}
};

} // namespace

/// That the log says what was done and never holds a secret.
class ActivityLogTest : public QObject {
    Q_OBJECT
private slots:
    void aRequestIsALine();
    void aKeychainCallIsALine();
    void theOldestLinesGo();
    void whatIsNoIdOrWordOfAPathIsLeftOut_data();
    void whatIsNoIdOrWordOfAPathIsLeftOut();
    void everyErrorHasAName();
    void triesAreCounted();
    void whatIsRefusedBeforeSendingIsLogged();
    void anAbandonedRequestIsLogged();
    void theFiveOperationsLeakNothing();
};

void ActivityLogTest::aRequestIsALine()
{
    FixedLog log;
    log.addRequest({.method = QLatin1String("GET"),
                    .address = loggedAddress(QUrl(QStringLiteral("https://api.example/v1/auth/tokens?after=10"))),
                    .status = 503,
                    .error = Error::Kind::ServiceFailed,
                    .tries = 3,
                    .duration = std::chrono::milliseconds(1234)});
    QCOMPARE(log.lines(), QStringList(QStringLiteral("1970-01-01T00:00:00.000Z  GET https://api.example/v1/auth/tokens "
                                                     "-> 503, ServiceFailed, 1234 ms, 3 tries")));
}

void ActivityLogTest::aKeychainCallIsALine()
{
    FixedLog log;
    log.addKeychainCall({.work = QLatin1String("read"),
                         .key = QStringLiteral("com.qernal.TokenManager/%1/%1/1").arg(SomeId),
                         .error = Error::Kind::KeychainLocked,
                         .duration = std::chrono::milliseconds(7)});
    QCOMPARE(log.lines(), QStringList(QStringLiteral("1970-01-01T00:00:00.000Z  keychain read "
                                                     "com.qernal.TokenManager/%1/%1/1, KeychainLocked, 7 ms")
                                          .arg(SomeId)));
}

void ActivityLogTest::theOldestLinesGo()
{
    FixedLog log;
    for (int i = 0; i < ActivityLog::MaxLines + 10; ++i)
        log.addRequest({.method = QLatin1String("GET"), .status = i, .tries = 1});
    QCOMPARE(log.lines().size(), ActivityLog::MaxLines);
    QVERIFY(log.lines().constFirst().contains(QLatin1String("-> 10,")));
    QVERIFY(log.lines().constLast().contains(QLatin1String("-> 509,")));
}

void ActivityLogTest::whatIsNoIdOrWordOfAPathIsLeftOut_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("logged");
    const QString tokens = QStringLiteral("https://api.example:8443/v1/auth/tokens/");
    QTest::newRow("an id") << tokens + SomeId << tokens + SomeId;
    QTest::newRow("a secret behind its id") << tokens + SomeId + QStringLiteral("@s3cret") << tokens + u'…';
    QTest::newRow("a long secret alone") << tokens + QString(43, u'a') << tokens + u'…';
    QTest::newRow("encoded") << tokens + QStringLiteral("a%0Ab") << tokens + u'…';
    QTest::newRow("query and fragment") << tokens + QStringLiteral("?key=value#part") << tokens;
    QTest::newRow("who asks") << QStringLiteral("https://user:word@api.example/v1")
                              << QStringLiteral("https://api.example/v1");
}

void ActivityLogTest::whatIsNoIdOrWordOfAPathIsLeftOut()
{
    QFETCH(QString, url);
    QFETCH(QString, logged);
    QCOMPARE(loggedAddress(QUrl(url)), logged);
}

void ActivityLogTest::everyErrorHasAName()
{
    QSet<QString> names;
    constexpr int Last = static_cast<int>(Error::Kind::Cancelled);
    for (int kind = 0; kind <= Last; ++kind)
        names.insert(errorName(static_cast<Error::Kind>(kind)));
    QCOMPARE(names.size(), Last + 1);
    QVERIFY(!names.contains(QString()));
}

void ActivityLogTest::triesAreCounted()
{
    DemoServiceStack stack({QStringLiteral("--fail=GET:503")});
    QVERIFY(stack.demo.isRunning());
    const Outcome<Result<TokenPage>> page;
    stack.api.list({}, this, page.callback());
    QERNAL_SUCCEEDS(page);
    QVERIFY2(textOf(stack.log).contains(QLatin1String("/v1/auth/tokens -> 200, ")), qPrintable(textOf(stack.log)));
    QVERIFY2(stack.log.lines().constLast().endsWith(QLatin1String(", 2 tries")), qPrintable(textOf(stack.log)));
}

void ActivityLogTest::whatIsRefusedBeforeSendingIsLogged()
{
    ServiceStack stack(QUrl(QStringLiteral("http://example.org")), accessToken());
    const Outcome<Result<TokenPage>> page;
    stack.api.list({}, this, page.callback());
    QERNAL_FAILS(page, InvalidInput);
    QVERIFY2(stack.log.lines().constLast().endsWith(QLatin1String(", InvalidInput, 0 ms, not sent")),
             qPrintable(textOf(stack.log)));
}

void ActivityLogTest::anAbandonedRequestIsLogged()
{
    const RefusingPort port;
    ServiceStack stack(port.url(), accessToken());
    auto context = std::make_unique<QObject>();
    stack.api.list({}, context.get(), [](const Result<TokenPage> &) {});
    context.reset();
    QERNAL_AWAIT(!stack.log.lines().isEmpty());
    QVERIFY2(textOf(stack.log).contains(QLatin1String("Cancelled")), qPrintable(textOf(stack.log)));
}

void ActivityLogTest::theFiveOperationsLeakNothing()
{
    const DemoProcess demo;
    QVERIFY(demo.isRunning());
    RecordingProxy proxy(demo.url());
    ServiceStack stack(proxy.url(), Credential{Credential::Kind::ApiToken, Secret(demo.apiToken())});

    const Outcome<IssueOutcome> created;
    const QUuid createRecord = stack.begin();
    stack.api.create({.name = QStringLiteral("logged"), .expiryDuration = 30}, createRecord, this, created.callback());
    QERNAL_AWAIT(created.calls() == 1);
    QVERIFY(created.value().token && created.value().secretReceived);
    const QString id = created.value().token->id;
    const Outcome<Result<TokenPage>> listed;
    stack.api.list({}, this, listed.callback());
    QERNAL_SUCCEEDS(listed);
    const Outcome<Result<Token>> got;
    stack.api.get(id, this, got.callback());
    QERNAL_SUCCEEDS(got);
    const Outcome<IssueOutcome> updated;
    stack.api.update(id, {.expiryDuration = 60}, stack.begin(id), this, updated.callback());
    QERNAL_AWAIT(updated.calls() == 1);
    QVERIFY(updated.value().secretReceived);
    const Outcome<Result<void>> removed;
    stack.api.remove(id, this, removed.callback());
    QERNAL_SUCCEEDS(removed);
    const Outcome<Result<Secret>> read;
    stack.custody.read(createRecord, this, read.callback());
    QERNAL_AWAIT(read.calls() == 1);

    LeakSearch search;
    search.add(QStringLiteral("the API token"), demo.apiToken());
    for (const QByteArray &secret : proxy.secrets())
        search.add(QStringLiteral("an issued secret"), secret);
    for (const QByteArray &token : proxy.accessTokens())
        search.add(QStringLiteral("an access token"), token);
    QCOMPARE(search.count(), 4);
    QERNAL_AWAIT(textOf(stack.log).count(QLatin1String("keychain write ")) == 2);
    const QString text = textOf(stack.log);
    QCOMPARE(search.find(QStringLiteral("log"), text.toUtf8()), QStringList());
    // It was not for want of lines.
    for (const QString &line :
         {QStringLiteral("POST %1/oauth2/token -> 200"), QStringLiteral("POST %1/v1/auth/tokens -> 200"),
          QStringLiteral("GET %1/v1/auth/tokens -> 200"), QStringLiteral("GET %1/v1/auth/tokens/%2 -> 200"),
          QStringLiteral("PUT %1/v1/auth/tokens/%2 -> 200"), QStringLiteral("DELETE %1/v1/auth/tokens/%2 -> 200")}) {
        const QString expected = line.arg(proxy.url().toString(), id);
        QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
    }
}

QTEST_GUILESS_MAIN(ActivityLogTest)
#include "tst_activitylog.moc"
