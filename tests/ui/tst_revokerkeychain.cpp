// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/falsekeychain.h"
#include "tests/ui/commandfixture.h"

#include <QTest>

#include <algorithm>

using namespace qernal;

/// What is said of revoked tokens whose secrets the keychain does not remove.
class RevokerKeychainTest : public QObject {
    Q_OBJECT
private slots:
    void everySecretThatStaysIsCounted_data();
    void everySecretThatStaysIsCounted();

private:
    /// Creates a token whose secret is stored in the keychain.
    static void createStored(CommandFixture &fixture, const QString &name);

    FalseKeychain m_keychain;
};

void RevokerKeychainTest::createStored(CommandFixture &fixture, const QString &name)
{
    QString id;
    fixture.session->issuer()->create({.name = name, .expiryDuration = 1}, {}, true, fixture.commands,
                                      [&id](const TokenIssuer::Report &report) { id = report.tokenId; });
    QERNAL_AWAIT(!id.isEmpty());
    const auto isStored = [&fixture, &id] {
        const auto record = fixture.custody.records()->recordOf(fixture.account.id, id);
        return record && record->state == SecretState::Stored;
    };
    QERNAL_AWAIT(isStored());
}

void RevokerKeychainTest::everySecretThatStaysIsCounted_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("end");
    QTest::newRow("all are named") << 5 << QStringLiteral("kept-xxxxx");
    QTest::newRow("one is not named") << 6 << QStringLiteral("and 1 more");
    QTest::newRow("several are not named") << 8 << QStringLiteral("and 3 more");
}

void RevokerKeychainTest::everySecretThatStaysIsCounted()
{
    QFETCH(int, count);
    QFETCH(QString, end);
    QVERIFY(m_keychain.obey(QStringLiteral("pass")) || m_keychain.start());
    CommandFixture fixture;
    QList<Token> tokens;
    for (int i = 1; i <= count; ++i) {
        createStored(fixture, QLatin1String("kept-") + QString(i, QLatin1Char('x')));
        if (QTest::currentTestFailed()) return;
    }
    QVERIFY(fixture.read());
    const QList<Token> listed = fixture.session->model()->tokens();
    for (const Token &token : listed) {
        if (token.name.startsWith(QLatin1String("kept-"))) tokens.append(token);
    }
    std::sort(tokens.begin(), tokens.end(), [](const Token &a, const Token &b) { return a.name < b.name; });
    QCOMPARE(tokens.size(), count);
    QVERIFY(m_keychain.obey(QStringLiteral("deny")));
    fixture.commands->revoke(tokens);
    press(fixture.dialog("revokeDialog"));
    QERNAL_AWAIT(fixture.lastMessage().text.contains(QStringLiteral("still holds")));
    QVERIFY2(fixture.lastMessage().text.endsWith(end), qPrintable(fixture.lastMessage().text));
    QERNAL_AWAIT(!fixture.dialog("revokeDialog"));
}

QTEST_MAIN(RevokerKeychainTest)
#include "tst_revokerkeychain.moc"
