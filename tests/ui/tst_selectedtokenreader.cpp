// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/selectedtokenreader.h"

#include "tests/support/await.h"
#include "tests/support/outcome.h"
#include "tests/support/sessionstack.h"
#include "ui/tokens/tokenspage.h"
#include "ui/tokens/tokentable.h"

#include <QLabel>
#include <QSettings>
#include <QTest>

using namespace qernal;

namespace {

/// The page of tokens on a demo service, with one token selected, and somebody else who works on the same tokens.
struct ReadingFixture : SessionStack {
    explicit ReadingFixture(const QStringList &arguments = {})
        : SessionStack(arguments), settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        session = makeSession();
        page = std::make_unique<TokensPage>(&settings, systemClock());
        QObject::connect(page.get(), &TokensPage::message, page.get(),
                         [this](const Message &message) { messages.append(message); });
        QObject::connect(page.get(), &TokensPage::messageOver, page.get(),
                         [this](const QString &topic) { over.append(topic); });
        page->resize(1100, 600);
        page->show();
        page->setSession(session.get());
    }
    ~ReadingFixture() { page.reset(); }

    /// Selects a token that is not the session's own; nothing where the list could not be read.
    [[nodiscard]] std::optional<Token> selectOther()
    {
        if (!refresh(*session)) return std::nullopt;
        const QList<Token> tokens = session->model()->tokens();
        for (const Token &token : tokens) {
            if (session->isOwnToken(token.id)) continue;
            page->selectToken(token.id);
            return token;
        }
        return std::nullopt;
    }
    void pressF5() { QTest::keyClick(page->details(), Qt::Key_F5); }
    /// When the panel says that its token was read; empty where it says nothing.
    [[nodiscard]] QString read() const
    {
        const auto *label = page->findChild<QLabel *>(QStringLiteral("detailsRead"));
        return label->isVisible() ? label->text() : QString();
    }

    QSettings settings;
    QList<Message> messages;
    QStringList over;
    std::unique_ptr<Session> session;
    std::unique_ptr<TokensPage> page;
};

} // namespace

/// That F5 in the details reads the one token, and says what became of it.
class SelectedTokenReaderTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasChangedElsewhereIsShown();
    void aTokenThatIsGoneIsSaid();
    void whatCouldNotBeReadIsSaidUntilItIs();
    void anotherAccountHearsNothingOfIt();
};

void SelectedTokenReaderTest::whatWasChangedElsewhereIsShown()
{
    ReadingFixture fixture;
    const auto token = fixture.selectOther();
    QVERIFY(token);
    QVERIFY(fixture.read().isEmpty());
    const int lists = fixture.demo.requestCount("GET /v1/auth/tokens");
    bool renamed = false;
    TokenIssuer elsewhere(&fixture.api, &fixture.custody, QUuid::createUuid(), systemClock());
    elsewhere.update(*token, {.name = QStringLiteral("renamed-elsewhere")}, SecretOperation::Change, fixture.page.get(),
                     [&renamed](const auto &) { renamed = true; });
    QERNAL_AWAIT(renamed);
    fixture.pressF5();
    const auto *name = fixture.page->findChild<QLabel *>(QStringLiteral("detailsName"));
    QERNAL_AWAIT_EQUAL(name->text(), QStringLiteral("renamed-elsewhere"));
    QERNAL_AWAIT(fixture.read().contains(QStringLiteral("just now")));
    QCOMPARE(fixture.page->selected().value(0).id, token->id);
    QCOMPARE(fixture.demo.requestCount("GET /v1/auth/tokens"), lists);
    QVERIFY(fixture.messages.isEmpty());
}

void SelectedTokenReaderTest::aTokenThatIsGoneIsSaid()
{
    ReadingFixture fixture;
    const auto token = fixture.selectOther();
    QVERIFY(token);
    Outcome<Result<void>> revoked;
    fixture.api.remove(token->id, fixture.page.get(), revoked.callback());
    QERNAL_SUCCEEDS(revoked);
    fixture.pressF5();
    QERNAL_AWAIT_EQUAL(fixture.messages.size(), 1);
    QVERIFY(fixture.messages.first().text.contains(token->name));
    QVERIFY(fixture.messages.first().text.contains(QStringLiteral("gone")));
    QERNAL_AWAIT(fixture.session->model()->rowOf(token->id) < 0);
}

void SelectedTokenReaderTest::whatCouldNotBeReadIsSaidUntilItIs()
{
    ReadingFixture fixture;
    const auto token = fixture.selectOther();
    QVERIFY(token);
    fixture.session->authenticator()->replaceCredential(
        {Credential::Kind::ApiToken, Secret(QByteArrayLiteral("0000@no-such-secret"))});
    fixture.pressF5();
    QERNAL_AWAIT_EQUAL(fixture.messages.size(), 1);
    QVERIFY(fixture.messages.first().text.contains(QStringLiteral("could not be read")));
    QVERIFY(fixture.read().isEmpty());
    fixture.session->authenticator()->replaceCredential({Credential::Kind::ApiToken, Secret(fixture.demo.apiToken())});
    fixture.pressF5();
    QERNAL_AWAIT(fixture.over.contains(fixture.messages.first().topic));
    QERNAL_AWAIT(fixture.read().contains(QStringLiteral("just now")));
}

void SelectedTokenReaderTest::anotherAccountHearsNothingOfIt()
{
    ReadingFixture fixture({QStringLiteral("--latency"), QStringLiteral("200")});
    const auto token = fixture.selectOther();
    QVERIFY(token);
    Outcome<Result<void>> revoked;
    fixture.api.remove(token->id, fixture.page.get(), revoked.callback());
    QERNAL_SUCCEEDS(revoked);
    fixture.pressF5();
    fixture.page->setSession(nullptr);
    const auto other = fixture.makeSession();
    fixture.page->setSession(other.get());
    QERNAL_AWAIT(fixture.session->model()->rowOf(token->id) < 0);
    QVERIFY(fixture.messages.isEmpty());
    QVERIFY(fixture.read().isEmpty());
    fixture.page->setSession(nullptr);
}

QTEST_MAIN(SelectedTokenReaderTest)
#include "tst_selectedtokenreader.moc"
