// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentialtext.h"

#include <QTest>

using namespace qernal;

using Kind = Credential::Kind;

class CredentialTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsWhatPeoplePaste_data();
    void acceptsWhatPeoplePaste();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void knowsItsPublicId();
    void namesItsKinds();
    void namesThePlaceOfWhatCannotBeSent();
    void saysWhatItLeavesOut_data();
    void saysWhatItLeavesOut();
};

void CredentialTest::acceptsWhatPeoplePaste_data()
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
    row("zero width space", Kind::ApiToken, "\xe2\x80\x8bid@secret", "id@secret");
    row("zero width space inside", Kind::ApiToken, "id@sec\xe2\x80\x8bret", "id@secret");
    row("byte order mark", Kind::ApiToken, "\xef\xbb\xbfid@secret", "id@secret");
    row("no-break spaces around", Kind::ApiToken, "\xc2\xa0id@secret\xc2\xa0", "id@secret");
    row("soft hyphen", Kind::ApiToken, "id@sec\xc2\xadret", "id@secret");
    row("mark of direction", Kind::ApiToken, "\xe2\x80\x8eid@secret\xe2\x80\x8f", "id@secret");
    row("quotes", Kind::ApiToken, "\"id@secret\"", "id@secret");
    row("single quotes", Kind::ApiToken, "'id@secret'", "id@secret");
    row("typographic quotes", Kind::ApiToken, "\xe2\x80\x9cid@secret\xe2\x80\x9d", "id@secret");
    row("back quotes", Kind::ApiToken, "`id@secret`", "id@secret");
    row("export", Kind::ApiToken, "export QERNAL_TOKEN=id@secret", "id@secret");
    row("export with quotes", Kind::ApiToken, "export QERNAL_TOKEN='id@secret'", "id@secret");
    row("a variable", Kind::ApiToken, "QERNAL_TOKEN=id@secret", "id@secret");
    row("PowerShell", Kind::ApiToken, "$env:QERNAL_TOKEN = \"id@secret\"", "id@secret");
    row("fish", Kind::ApiToken, "set -gx QERNAL_TOKEN id@secret", "id@secret");
    row("cmd", Kind::ApiToken, "setx QERNAL_TOKEN \"id@secret\"", "id@secret");
    row("the CLI's file", Kind::ApiToken, "token: id@secret\n", "id@secret");
    row("JSON", Kind::ApiToken, "\"token\": \"id@secret\",", "id@secret");
    row("Terraform", Kind::ApiToken, "token = \"id@secret\"", "id@secret");
    row("a shell's statement", Kind::ApiToken, "export QERNAL_TOKEN=id@secret;", "id@secret");
    row("line break inside", Kind::ApiToken, "id@sec\r\nret", "id@secret");
    row("line break with indentation", Kind::ApiToken, "id@sec\n    ret", "id@secret");
    row("all at once", Kind::ApiToken, "\xef\xbb\xbf export QERNAL_TOKEN=\"id@sec\nret\" \n", "id@secret");
    row("a secret that ends as a statement does", Kind::ApiToken, "id@secret;", "id@secret;");
    row("a secret with an equals sign", Kind::ApiToken, "id@token=x", "id@token=x");
    row("an id that is a word of ours", Kind::ApiToken, "token@secret", "token@secret");
    row("access token", Kind::AccessToken, "ory_at_x.y", "ory_at_x.y");
    row("with its scheme", Kind::AccessToken, "bearer ory_at_x", "ory_at_x");
    row("cookie", Kind::SessionCookie, "MTcw==", "MTcw==");
    row("cookie with its name", Kind::SessionCookie, "qernal_kratos_session=MTcw==", "MTcw==");
}

void CredentialTest::acceptsWhatPeoplePaste()
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
    row("quotes alone", Kind::ApiToken, "\"\"");
    row("a variable without a value", Kind::ApiToken, "QERNAL_TOKEN=");
    row("no-break space inside", Kind::ApiToken,
        "id@a\xc2\xa0"
        "b");
    row("two tokens in two lines", Kind::ApiToken, "a@b\nc@d");
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

void CredentialTest::namesThePlaceOfWhatCannotBeSent()
{
    const auto credential = Credential::fromText(Kind::ApiToken, "\xc3\xa4@s b");
    QVERIFY(!credential);
    QVERIFY2(credential.error().message.contains(QLatin1Char('4')), qPrintable(credential.error().message));
}

void CredentialTest::saysWhatItLeavesOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("removals");
    using Removal = CredentialText::Removal;
    const auto row = [](const char *name, const QByteArray &text, CredentialText::Removals removals) {
        QTest::newRow(name) << text << static_cast<int>(removals);
    };
    row("nothing", "id@secret", {});
    row("white space around is nobody's", " id@secret\n", {});
    row("invisible", "id@sec\xe2\x80\x8bret", Removal::InvisibleCharacters);
    row("quotes", "'id@secret'", Removal::Quotes);
    row("assignment", "QERNAL_TOKEN=id@secret", Removal::Assignment);
    row("line break", "id@sec\nret", Removal::LineBreaks);
    row("several", "export QERNAL_TOKEN=\"id@sec\nret\"",
        Removal::Assignment | CredentialText::Removals(Removal::Quotes) | Removal::LineBreaks);
}

void CredentialTest::saysWhatItLeavesOut()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, removals);
    QCOMPARE(static_cast<int>(CredentialText::read(Kind::ApiToken, text).removals), removals);
}

QTEST_GUILESS_MAIN(CredentialTest)
#include "tst_credential.moc"
