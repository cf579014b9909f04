// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenreader.h"

#include "core/tokens/tokenissuer.h"
#include "core/tokens/tokenlist.h"
#include "tests/core/tokens/pageserver.h"
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/outcome.h"
#include "tests/support/servicestack.h"

#include <QSignalSpy>
#include <QTest>

using namespace qernal;

namespace {

/// A reader beside a list that is read, and somebody else who works on the same tokens.
struct ReaderStack : DemoServiceStack {
    [[nodiscard]] bool readList()
    {
        QSignalSpy refreshed(&list, &TokenList::refreshed);
        list.refresh();
        return refreshed.wait(30'000) && !list.error();
    }
    void renameElsewhere(const Token &token, const QString &name)
    {
        bool renamed = false;
        TokenIssuer elsewhere(&api, &custody, QUuid::createUuid(), systemClock());
        elsewhere.update(token, {.name = name}, SecretOperation::Change, &list,
                         [&renamed](const TokenIssuer::Report &) { renamed = true; });
        QERNAL_AWAIT(renamed);
    }
    void revokeElsewhere(const QString &tokenId)
    {
        bool revoked = false;
        api.remove(tokenId, &list, [&revoked](const Result<void> &) { revoked = true; });
        QERNAL_AWAIT(revoked);
    }
    /// A token that is not the one that is signed in.
    [[nodiscard]] Token other() const
    {
        const int own = model.rowOf(authenticator.tokenId());
        return model.tokenAt(own == 0 ? 1 : 0);
    }
    void read(const QString &tokenId)
    {
        answer = {};
        reader.read(tokenId, &list, answer.callback());
        QCOMPARE(answer.calls(), 0);
        QERNAL_AWAIT_EQUAL(answer.calls(), 1);
    }

    TokenTableModel model{custody.records(), account.id, systemClock()};
    TokenList list{&api, &model, systemClock()};
    TokenReader reader{&api, &list, &model};
    Outcome<Result<Token>> answer;
};

} // namespace

class TokenReaderTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasChangedElsewhereIsShown();
    void theRowIsUpdatedAlthoughTheContextIsGone();
    void aTokenThatIsGoneIsReportedAndItsRowGoes();
    void anIdThatTheListDoesNotHoldIsFound();
    void anIdThatNoPathCanNameIsRefused();
    void anAnswerAboutAnotherTokenIsNotBelieved();
    void aClosingSessionReadsNothing();
};

void TokenReaderTest::whatWasChangedElsewhereIsShown()
{
    ReaderStack stack;
    QVERIFY(stack.readList());
    const Token token = stack.other();
    stack.renameElsewhere(token, QStringLiteral("renamed-elsewhere"));
    QCOMPARE(stack.model.tokenAt(stack.model.rowOf(token.id)).name, token.name);
    QSignalSpy changed(&stack.model, &QAbstractItemModel::dataChanged);
    stack.read(token.id);
    QVERIFY(stack.answer.succeeded());
    QCOMPARE(stack.answer.value()->name, QStringLiteral("renamed-elsewhere"));
    QCOMPARE(stack.model.tokenAt(stack.model.rowOf(token.id)).name, QStringLiteral("renamed-elsewhere"));
    QCOMPARE(changed.size(), 1);
    // What has not changed is not announced.
    stack.read(token.id);
    QCOMPARE(changed.size(), 1);
}

void TokenReaderTest::theRowIsUpdatedAlthoughTheContextIsGone()
{
    ReaderStack stack;
    QVERIFY(stack.readList());
    const Token token = stack.other();
    stack.renameElsewhere(token, QStringLiteral("renamed-elsewhere"));
    auto context = std::make_unique<QObject>();
    bool answered = false;
    stack.reader.read(token.id, context.get(), [&answered](const Result<Token> &) { answered = true; });
    context.reset();
    QERNAL_AWAIT(stack.model.tokenAt(stack.model.rowOf(token.id)).name == QStringLiteral("renamed-elsewhere"));
    QVERIFY(!answered);
}

void TokenReaderTest::aTokenThatIsGoneIsReportedAndItsRowGoes()
{
    ReaderStack stack;
    QVERIFY(stack.readList());
    const Token token = stack.other();
    stack.revokeElsewhere(token.id);
    QVERIFY(stack.model.rowOf(token.id) >= 0);
    stack.read(token.id);
    QVERIFY(stack.answer.failedWith(Error::Kind::NotFound));
    // The list alone decides that it is gone.
    QERNAL_AWAIT(stack.model.rowOf(token.id) < 0);
}

void TokenReaderTest::anIdThatTheListDoesNotHoldIsFound()
{
    ReaderStack stack;
    QVERIFY(stack.readList());
    const Token token = stack.other();
    stack.model.removeToken(token.id);
    stack.read(token.id);
    QVERIFY(stack.answer.succeeded());
    QCOMPARE(*stack.answer.value(), token);
    // It is listed by now, so the list is out of date.
    QERNAL_AWAIT(stack.model.rowOf(token.id) >= 0);
}

void TokenReaderTest::anIdThatNoPathCanNameIsRefused()
{
    ReaderStack stack;
    for (const char *id : {"", ".", ".."}) {
        stack.read(QString::fromLatin1(id));
        QVERIFY(stack.answer.failedWith(Error::Kind::InvalidInput));
    }
}

void TokenReaderTest::anAnswerAboutAnotherTokenIsNotBelieved()
{
    PageServer server([](qint64, int) { return QByteArrayLiteral(R"({"id":"id-2","name":"another","date":{}})"); });
    HttpClient http;
    Authenticator authenticator(&http, accessToken(), server.url(), systemClock());
    TokensApi api(&authenticator, nullptr, server.url());
    TokenTableModel model(nullptr, QUuid::createUuid(), systemClock());
    TokenList list(&api, &model, systemClock());
    TokenReader reader(&api, &list, &model);
    Token listed;
    listed.id = QStringLiteral("id-2");
    listed.name = QStringLiteral("itself");
    setTokens(model, {listed});
    const Outcome<Result<Token>> answer;
    reader.read(QStringLiteral("id-1"), this, answer.callback());
    QERNAL_FAILS(answer, NotUnderstood);
    QCOMPARE(model.tokenAt(0).name, QStringLiteral("itself"));
}

void TokenReaderTest::aClosingSessionReadsNothing()
{
    ReaderStack stack;
    QVERIFY(stack.readList());
    const Token token = stack.other();
    stack.renameElsewhere(token, QStringLiteral("renamed-elsewhere"));
    stack.reader.stop();
    stack.read(token.id);
    QVERIFY(stack.answer.failedWith(Error::Kind::Cancelled));
    QCOMPARE(stack.model.tokenAt(stack.model.rowOf(token.id)).name, token.name);
}

QTEST_GUILESS_MAIN(TokenReaderTest)
#include "tst_tokenreader.moc"
