// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenreader.h"

#include "core/tokens/tokenlist.h"
#include "tests/core/tokens/pageserver.h"
#include "tests/core/tokens/workbench.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace qernal;

namespace {

/// A reader beside a list that is read, and somebody else who works on the same tokens.
struct ReaderBench : Workbench {
    explicit ReaderBench(const QStringList &arguments = {QStringLiteral("--tokens"), QStringLiteral("8")})
        : Workbench(arguments)
    {
    }

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
        answer.reset();
        reader.read(tokenId, &list, [this](const Result<Token> &given) { answer = given; });
        QVERIFY(!answer);
        QERNAL_AWAIT(answer);
    }

    TokenTableModel model{&custody, account, systemClock()};
    TokenList list{&api, &model, systemClock()};
    TokenReader reader{&api, &list, &model};
    std::optional<Result<Token>> answer;
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
    ReaderBench bench;
    QVERIFY(bench.readList());
    const Token token = bench.other();
    bench.renameElsewhere(token, QStringLiteral("renamed-elsewhere"));
    QCOMPARE(bench.model.tokenAt(bench.model.rowOf(token.id)).name, token.name);
    QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    bench.read(token.id);
    QVERIFY(*bench.answer);
    QCOMPARE((*bench.answer)->name, QStringLiteral("renamed-elsewhere"));
    QCOMPARE(bench.model.tokenAt(bench.model.rowOf(token.id)).name, QStringLiteral("renamed-elsewhere"));
    QCOMPARE(changed.size(), 1);
    // What has not changed is not announced.
    bench.read(token.id);
    QCOMPARE(changed.size(), 1);
}

void TokenReaderTest::theRowIsUpdatedAlthoughTheContextIsGone()
{
    ReaderBench bench;
    QVERIFY(bench.readList());
    const Token token = bench.other();
    bench.renameElsewhere(token, QStringLiteral("renamed-elsewhere"));
    auto context = std::make_unique<QObject>();
    bool answered = false;
    bench.reader.read(token.id, context.get(), [&answered](const Result<Token> &) { answered = true; });
    context.reset();
    QERNAL_AWAIT(bench.model.tokenAt(bench.model.rowOf(token.id)).name == QStringLiteral("renamed-elsewhere"));
    QVERIFY(!answered);
}

void TokenReaderTest::aTokenThatIsGoneIsReportedAndItsRowGoes()
{
    ReaderBench bench;
    QVERIFY(bench.readList());
    const Token token = bench.other();
    bench.revokeElsewhere(token.id);
    QVERIFY(bench.model.rowOf(token.id) >= 0);
    bench.read(token.id);
    QVERIFY(!*bench.answer);
    QCOMPARE(bench.answer->error().kind, Error::Kind::NotFound);
    // The list alone decides that it is gone.
    QERNAL_AWAIT(bench.model.rowOf(token.id) < 0);
}

void TokenReaderTest::anIdThatTheListDoesNotHoldIsFound()
{
    ReaderBench bench;
    QVERIFY(bench.readList());
    const Token token = bench.other();
    bench.model.removeToken(token.id);
    bench.read(token.id);
    QVERIFY(*bench.answer);
    QCOMPARE(bench.answer->value(), token);
    // It is listed by now, so the list is out of date.
    QERNAL_AWAIT(bench.model.rowOf(token.id) >= 0);
}

void TokenReaderTest::anIdThatNoPathCanNameIsRefused()
{
    ReaderBench bench;
    for (const char *id : {"", ".", ".."}) {
        bench.read(QString::fromLatin1(id));
        QVERIFY(!*bench.answer);
        QCOMPARE(bench.answer->error().kind, Error::Kind::InvalidInput);
    }
}

void TokenReaderTest::anAnswerAboutAnotherTokenIsNotBelieved()
{
    PageServer server([](qint64, int) { return QByteArrayLiteral(R"({"id":"id-2","name":"another","date":{}})"); });
    HttpClient http;
    Authenticator authenticator(&http, Credential{Credential::Kind::AccessToken, Secret("access")}, server.url(),
                                systemClock());
    TokensApi api(&authenticator, nullptr, server.url());
    TokenTableModel model(nullptr, QUuid::createUuid(), systemClock());
    TokenList list(&api, &model, systemClock());
    TokenReader reader(&api, &list, &model);
    Token listed;
    listed.id = QStringLiteral("id-2");
    listed.name = QStringLiteral("itself");
    model.setTokens({listed});
    std::optional<Result<Token>> answer;
    reader.read(QStringLiteral("id-1"), this, [&answer](const Result<Token> &given) { answer = given; });
    QERNAL_AWAIT(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Error::Kind::NotUnderstood);
    QCOMPARE(model.tokenAt(0).name, QStringLiteral("itself"));
}

void TokenReaderTest::aClosingSessionReadsNothing()
{
    ReaderBench bench;
    QVERIFY(bench.readList());
    const Token token = bench.other();
    bench.renameElsewhere(token, QStringLiteral("renamed-elsewhere"));
    bench.reader.stop();
    bench.read(token.id);
    QVERIFY(!*bench.answer);
    QCOMPARE(bench.answer->error().kind, Error::Kind::Cancelled);
    QCOMPARE(bench.model.tokenAt(bench.model.rowOf(token.id)).name, token.name);
}

QTEST_GUILESS_MAIN(TokenReaderTest)
#include "tst_tokenreader.moc"
