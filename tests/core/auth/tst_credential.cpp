// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credential.h"

#include <QTest>

using namespace qernal;

using Kind = Credential::Kind;

class CredentialTest : public QObject {
    Q_OBJECT

private slots:
    void takesWhatPeoplePaste_data();
    void takesWhatPeoplePaste();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void knowsItsPublicId();
    void namesItsKinds();
};

void CredentialTest::takesWhatPeoplePaste_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret");
    const auto row = [](const char *name, Kind kind, const QByteArray &text, const QByteArray &secret) {
        QTest::newRow(name) << static_cast<int>(kind) << text << secret;
    };
    row("as it is", Kind::ApiToken, "id@T.KcV~_96jf", "id@T.KcV~_96jf");
    row("white space around", Kind::ApiToken, " \r\n\tid@secret\r\n ", "id@secret");
    row("beyond ASCII", Kind::ApiToken, "id@s\xc3\xa4", "id@s\xc3\xa4");
    row("access token", Kind::AccessToken, "ory_at_x.y", "ory_at_x.y");
    row("with its scheme", Kind::AccessToken, "bearer ory_at_x", "ory_at_x");
    row("cookie", Kind::SessionCookie, "MTcw==", "MTcw==");
    row("cookie with its name", Kind::SessionCookie, "qernal_kratos_session=MTcw==", "MTcw==");
}

void CredentialTest::takesWhatPeoplePaste()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, secret);
    const auto credential = Credential::fromText(static_cast<Kind>(kind), text);
    QVERIFY(credential);
    QCOMPARE(static_cast<int>(credential->kind), kind);
    QVERIFY(credential->secret.view() == QByteArrayView(secret));
}

void CredentialTest::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, Kind kind, const QByteArray &text) {
        QTest::newRow(name) << static_cast<int>(kind) << text;
    };
    row("empty", Kind::ApiToken, "");
    row("white space alone", Kind::ApiToken, " \n");
    row("no @", Kind::ApiToken, "secret");
    row("two @", Kind::ApiToken, "a@b@c");
    row("no id", Kind::ApiToken, "@secret");
    row("no secret", Kind::ApiToken, "id@");
    row("line break", Kind::ApiToken, "id@a\r\nX: y");
    row("space", Kind::ApiToken, "id@a b");
    row("NUL", Kind::ApiToken, QByteArray("id@a\0b", 6));
    row("far too long", Kind::ApiToken, "id@" + QByteArray(20'000, 'x'));
    row("access token beyond ASCII", Kind::AccessToken, "a\xc3\xa4");
    row("two cookies", Kind::SessionCookie, "a;b=c");
}

void CredentialTest::refusesWhatCannotBeSent()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, text);
    const auto credential = Credential::fromText(static_cast<Kind>(kind), text);
    QVERIFY(!credential);
    QCOMPARE(credential.error().kind, Error::Kind::InvalidInput);
    QVERIFY(!credential.error().message.isEmpty());
}

void CredentialTest::knowsItsPublicId()
{
    QCOMPARE(Credential::fromText(Kind::ApiToken, "51687d2f@x")->tokenId(), QStringLiteral("51687d2f"));
    QCOMPARE(Credential::fromText(Kind::AccessToken, "51687d2f@x")->tokenId(), QString());
    const auto original = Credential::fromText(Kind::ApiToken, "a@b");
    QVERIFY(original->clone().secret == original->secret);
}

void CredentialTest::namesItsKinds()
{
    for (const Kind kind : {Kind::ApiToken, Kind::AccessToken, Kind::SessionCookie})
        QVERIFY(credentialKindFromString(toString(kind)) == kind);
    QCOMPARE(toString(Kind::ApiToken), QStringLiteral("api-token"));
    QCOMPARE(toString(Kind::AccessToken), QStringLiteral("access-token"));
    QCOMPARE(toString(Kind::SessionCookie), QStringLiteral("session-cookie"));
}

QTEST_GUILESS_MAIN(CredentialTest)
#include "tst_credential.moc"
