// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/outcome.h"
#include "tests/ui/commandfixture.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

namespace {

/// A listed token whose secret the test knows and this computer does not.
struct KnownToken {
    Token token;
    QByteArray secret;
};

std::optional<KnownToken> tokenFromElsewhere(CommandFixture &fixture)
{
    const QString name = QStringLiteral("from-elsewhere");
    QSignalSpy arrived(&fixture.custody, &SecretCustody::secretArrived);
    fixture.session->issuer()->create({.name = name, .expiryDuration = 30}, {}, true, &fixture.window,
                                      [](const auto &) {});
    if (!arrived.wait(30'000)) return std::nullopt;
    const QString id = arrived.first().at(1).toString();
    Outcome<Result<Secret>> read;
    fixture.custody.read(arrived.first().at(2).toUuid(), &fixture.window, read.callback());
    if (!read.arrives() || !read.succeeded()) return std::nullopt;
    KnownToken known{.token = {}, .secret = read.value()->view().toByteArray()};
    const bool stored = QTest::qWaitFor(
        [&] {
            const auto record = fixture.custody.records()->recordOf(fixture.account.id, id);
            return record && record->state == SecretState::Stored;
        },
        30'000);
    Outcome<Result<void>> forgotten;
    fixture.custody.forgetToken(fixture.account.id, id, &fixture.window, forgotten.callback());
    if (!stored || !forgotten.arrives() || !forgotten.succeeded() || !fixture.read()) return std::nullopt;
    const int row = fixture.session->model()->rowOf(id);
    if (row < 0) return std::nullopt;
    known.token = fixture.session->model()->tokenAt(row);
    return known;
}

QLineEdit *fieldOf(const CommandFixture &fixture)
{
    return fixture.dialog("addSecretDialog")->findChild<QLineEdit *>(QStringLiteral("addedSecret"));
}

} // namespace

/// That a secret from elsewhere is checked, tried, and stored like any other.
class SecretAdderTest : public QObject {
    Q_OBJECT
private slots:
    void aSecretThatWorksIsStored();
    void whatIsNotTheTokensSecretCannotBeSent_data();
    void whatIsNotTheTokensSecretCannotBeSent();
    void aSecretThatNoLongerWorksIsNotStored();
    void nothingStaysWhereNothingCanBeRecorded();
    void theSecretOfTheCliIsOfferedOnce();
    void theTokenThatSignsInIsNotOffered();
};

void SecretAdderTest::aSecretThatWorksIsStored()
{
    CommandFixture fixture;
    const auto known = tokenFromElsewhere(fixture);
    QVERIFY(known);
    QVERIFY(!fixture.session->model()->secretStateOf(known->token.id));
    QSignalSpy reveals(&fixture.custody, &SecretCustody::revealNeeded);
    fixture.commands->addSecret(known->token);
    fieldOf(fixture)->setText(QString::fromUtf8(known->secret));
    press(fixture.dialog("addSecretDialog"));
    QERNAL_AWAIT(fixture.session->model()->secretStateOf(known->token.id) == SecretState::Stored);
    QERNAL_AWAIT(!fixture.dialog("addSecretDialog"));
    QVERIFY(fixture.lastMessage().text.contains(QStringLiteral("stored in the keychain")));
    const auto record = fixture.custody.records()->recordOf(fixture.account.id, known->token.id);
    QVERIFY(record);
    Outcome<Result<Secret>> read;
    fixture.custody.read(record->id, &fixture.window, read.callback());
    QERNAL_SUCCEEDS(read);
    QCOMPARE(read.value()->view().toByteArray(), known->secret);
    QVERIFY(reveals.isEmpty());
    QVERIFY(!fixture.custody.wouldLose());
}

void SecretAdderTest::whatIsNotTheTokensSecretCannotBeSent_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no @") << QStringLiteral("just-a-secret");
    QTest::newRow("no secret") << QStringLiteral("%1@");
    QTest::newRow("two of them") << QStringLiteral("%1@a %1@b");
    QTest::newRow("another token's") << QStringLiteral("00000000-0000-4000-8000-000000000000@secret");
}

void SecretAdderTest::whatIsNotTheTokensSecretCannotBeSent()
{
    QFETCH(QString, typed);
    CommandFixture fixture;
    QVERIFY(fixture.read());
    const Token token = fixture.others(1).first();
    const int before = fixture.demo.requestCount("POST /oauth2/token");
    fixture.commands->addSecret(token);
    fieldOf(fixture)->setText(typed.replace(QLatin1String("%1"), token.id));
    const auto *action = fixture.dialog("addSecretDialog")->findChild<QPushButton *>(QStringLiteral("action"));
    QVERIFY(!action->isEnabled());
    QTest::keyClick(fieldOf(fixture), Qt::Key_Return);
    QVERIFY(!fixture.session->model()->secretStateOf(token.id));
    QCOMPARE(fixture.demo.requestCount("POST /oauth2/token"), before);
}

void SecretAdderTest::aSecretThatNoLongerWorksIsNotStored()
{
    CommandFixture fixture;
    QVERIFY(fixture.read());
    const Token token = fixture.others(1).first();
    fixture.commands->addSecret(token);
    fieldOf(fixture)->setText(token.id + QStringLiteral("@replaced-long-ago"));
    press(fixture.dialog("addSecretDialog"));
    const auto *problem = fixture.dialog("addSecretDialog")->findChild<QLabel *>(QStringLiteral("problem"));
    QERNAL_AWAIT(problem->text().contains(QStringLiteral("refuses")));
    QVERIFY(!fixture.session->model()->secretStateOf(token.id));
    QVERIFY(fixture.custody.records()->all().isEmpty());
}

void SecretAdderTest::nothingStaysWhereNothingCanBeRecorded()
{
    CommandFixture fixture;
    const auto known = tokenFromElsewhere(fixture);
    QVERIFY(known);
    const QString ledger = fixture.folder.filePath(QStringLiteral("ledger"));
    QVERIFY(QFile::setPermissions(ledger, QFile::ReadOwner | QFile::ExeOwner));
    fixture.commands->addSecret(known->token);
    fieldOf(fixture)->setText(QString::fromUtf8(known->secret));
    press(fixture.dialog("addSecretDialog"));
    const auto *problem = fixture.dialog("addSecretDialog")->findChild<QLabel *>(QStringLiteral("problem"));
    QERNAL_AWAIT(!problem->text().isEmpty());
    QVERIFY(!fixture.session->model()->secretStateOf(known->token.id));
    QVERIFY(!fixture.custody.wouldLose());
    QVERIFY(QFile::setPermissions(ledger, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void SecretAdderTest::theSecretOfTheCliIsOfferedOnce()
{
    CommandFixture fixture;
    const auto known = tokenFromElsewhere(fixture);
    QVERIFY(known);
    const CliConfig cli(QProcessEnvironment(), fixture.folder.path());
    QVERIFY(cli.writeToken(Secret(known->secret)));
    fixture.commands->setCliConfig(cli);
    QVERIFY(fixture.read());
    const Message offer = fixture.lastMessage();
    QVERIFY2(offer.text.contains(cli.filePath()), qPrintable(offer.text));
    QCOMPARE(offer.remedies.size(), 1);
    offer.remedies.first().action();
    press(fixture.dialog("addSecretDialog"));
    QERNAL_AWAIT(fixture.session->model()->secretStateOf(known->token.id) == SecretState::Stored);
    QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("stored in the keychain")));
    const auto messages = fixture.messages.size();
    QVERIFY(fixture.read());
    QCOMPARE(fixture.messages.size(), messages);
}

void SecretAdderTest::theTokenThatSignsInIsNotOffered()
{
    CommandFixture fixture;
    const CliConfig cli(QProcessEnvironment(), fixture.folder.path());
    QVERIFY(cli.writeToken(Secret(fixture.demo.apiToken())));
    fixture.commands->setCliConfig(cli);
    fixture.session->model()->setOwnToken(fixture.session->authenticator()->tokenId(), true);
    QVERIFY(fixture.read());
    QVERIFY(fixture.messages.isEmpty());
}

QTEST_MAIN(SecretAdderTest)
#include "tst_secretadder.moc"
