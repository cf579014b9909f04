// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httperror.h"
#include "ui/feedback/errortext.h"

#include <QTest>

using namespace qernal;
using Certificate = Error::Certificate;
using Kind = Error::Kind;

class ErrorTextTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindHasWords_data();
    void everyKindHasWords();
    void sentencesDiffer();
    void namesTheHost();
    void quotesFieldsOfTheService();
    void eachFaultOfACertificateHasWords_data();
    void eachFaultOfACertificateHasWords();
    void onlyACertificateOfTheWrongTimeNamesTheClock();
    void namesWhomTheEnvironmentTrusts();
    void saysHowLongToWait();
    void saysThatItMayHaveBeenDone_data();
    void saysThatItMayHaveBeenDone();
    void everyStatusOfTheRegistryHasWords_data();
    void everyStatusOfTheRegistryHasWords();
    void everyKindHasWordsInEveryPlace();
    void wordsFitTheirPlace_data();
    void wordsFitTheirPlace();
    void aQuotationEndsInAFullStop_data();
    void aQuotationEndsInAFullStop();
    void saysWhyACredentialCannotBeSent();
    void aHostIsNotMistakenForAPlaceholder();
    void hostileWordsOfTheServiceAreVisible();
};

namespace {

constexpr int LastKind = static_cast<int>(Kind::Cancelled);
constexpr int LastCertificate = static_cast<int>(Certificate::SelfSigned);
constexpr int LastContext = static_cast<int>(ErrorContext::WriteCliConfig);

/// No jargon, no placeholder left, whole sentences.
QString problemOfText(const QString &text)
{
    for (const char *unwanted : {"invalid", "%1", "%2", "%3", "kind", "null", "Error::", "  ", "..", "(HTTP 0)"}) {
        if (text.contains(QLatin1String(unwanted), Qt::CaseInsensitive)) return QLatin1String(unwanted);
    }
    if (!text.front().isUpper()) return QStringLiteral("does not begin with a capital");
    return text.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral("does not end in a full stop");
}

} // namespace

void ErrorTextTest::everyKindHasWords_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= LastKind; ++kind) {
        QTest::addRow("kind %d", kind) << kind;
    }
}

void ErrorTextTest::everyKindHasWords()
{
    QFETCH(int, kind);
    // A status without words of its own, so that those of the kind are read.
    const Error error{.kind = static_cast<Kind>(kind), .httpStatus = 599};
    const QString sentence = errorSentence(error);
    QVERIFY(sentence.size() > 15);
    QVERIFY(sentence.front().isUpper());
    QVERIFY(sentence.endsWith(QLatin1Char('.')));
    QVERIFY2(problemOfText(errorText(error)).isEmpty(), qPrintable(errorText(error)));
    // The one that is an error of the service's own may say so.
    QVERIFY(error.kind == Kind::ServiceFailed || !errorText(error).contains(QStringLiteral("error")));
    if (error.kind != Kind::Cancelled) {
        QVERIFY(!errorAdvice(error).isEmpty());
        QVERIFY(errorText(error).startsWith(sentence));
        QVERIFY(errorText(error).endsWith(errorAdvice(error)));
    }
}

void ErrorTextTest::sentencesDiffer()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= LastKind; ++kind) {
        seen << errorSentence(Error{.kind = static_cast<Kind>(kind)});
    }
    QCOMPARE(seen.size(), LastKind + 1);
}

void ErrorTextTest::namesTheHost()
{
    const Error error{.kind = Kind::TimedOut, .host = QStringLiteral("chaos.qernal.com")};
    QCOMPARE(errorSentence(error), QStringLiteral("chaos.qernal.com did not answer in time."));
}

void ErrorTextTest::quotesFieldsOfTheService()
{
    const Error error{.kind = Kind::BadRequest,
                      .message = QStringLiteral("no\ngood %1"),
                      .fields = {{QStringLiteral("name"), QStringLiteral("too odd")}}};
    QVERIFY(errorSentence(error).contains(QStringLiteral("“no␊good %1; name: too odd”")));
    const Error quiet{.kind = Kind::TlsFailed, .message = QStringLiteral("<b>raw</b>")};
    QVERIFY(!errorSentence(quiet).contains(QStringLiteral("raw")));
}

void ErrorTextTest::eachFaultOfACertificateHasWords_data()
{
    QTest::addColumn<Certificate>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](Certificate fault, const char *words) {
        QTest::newRow(words) << fault << QString::fromLatin1(words);
    };
    row(Certificate::NotSeen, "no encryption that is strong enough");
    row(Certificate::Expired, "has expired by this computer's clock");
    row(Certificate::NotYetValid, "not valid yet by this computer's clock");
    row(Certificate::Refused, "cannot be accepted");
    row(Certificate::OtherHost, "of another host");
    row(Certificate::UnknownIssuer, "nobody known to this computer vouches for");
    row(Certificate::SelfSigned, "it signed itself");
}

void ErrorTextTest::eachFaultOfACertificateHasWords()
{
    QFETCH(const Certificate, fault);
    QFETCH(const QString, words);
    const Error error{.kind = Kind::TlsFailed, .host = QStringLiteral("chaos.example.org"), .certificate = fault};
    QVERIFY(errorSentence(error).startsWith(QStringLiteral("chaos.example.org ")));
    QVERIFY(errorSentence(error).contains(words));
    QVERIFY(errorSentence(error).endsWith(QStringLiteral("so nothing secret was sent.")));
    QVERIFY(!errorAdvice(error).isEmpty());
}

void ErrorTextTest::onlyACertificateOfTheWrongTimeNamesTheClock()
{
    for (int fault = 0; fault <= LastCertificate; ++fault) {
        const auto certificate = static_cast<Certificate>(fault);
        const Error error{.kind = Kind::TlsFailed, .certificate = certificate};
        const bool ofTheClock = certificate == Certificate::Expired || certificate == Certificate::NotYetValid;
        QCOMPARE(errorSentence(error).contains(QStringLiteral("clock")), ofTheClock);
        QCOMPARE(errorAdvice(error).startsWith(QStringLiteral("Check this computer's date and time")), ofTheClock);
        const Error other{.kind = Kind::TimedOut, .certificate = certificate};
        QCOMPARE(errorText(other), errorText({.kind = Kind::TimedOut}));
    }
}

void ErrorTextTest::namesWhomTheEnvironmentTrusts()
{
    const QString trust = QStringLiteral("SSL_CERT_FILE=/etc/company.pem");
    for (const Certificate fault : {Certificate::UnknownIssuer, Certificate::SelfSigned}) {
        const Error error{.kind = Kind::TlsFailed, .certificate = fault, .trust = trust};
        QVERIFY2(errorAdvice(error).contains(trust), qPrintable(errorAdvice(error)));
        QVERIFY(!errorAdvice(error).contains(QStringLiteral("may intercept")));
    }
    QVERIFY(errorAdvice({.kind = Kind::TlsFailed, .certificate = Certificate::UnknownIssuer})
                .contains(QStringLiteral("set SSL_CERT_FILE")));
    const Error expired{.kind = Kind::TlsFailed, .certificate = Certificate::Expired, .trust = trust};
    QVERIFY(!errorText(expired).contains(trust));
}

void ErrorTextTest::saysHowLongToWait()
{
    const Error error{.kind = Kind::RateLimited, .retryAfter = std::chrono::seconds(42)};
    QVERIFY(errorAdvice(error).contains(QStringLiteral("42")));
}

void ErrorTextTest::saysThatItMayHaveBeenDone_data()
{
    QTest::addColumn<ErrorContext>("context");
    QTest::addColumn<QString>("words");
    QTest::newRow("general") << ErrorContext::General << QStringLiteral("may have been done all the same");
    QTest::newRow("create") << ErrorContext::Create << QStringLiteral("may have been created all the same");
    QTest::newRow("edit") << ErrorContext::Edit << QStringLiteral("may have been changed all the same");
    QTest::newRow("regenerate") << ErrorContext::Regenerate << QStringLiteral("may have been replaced all the same");
    QTest::newRow("revoke") << ErrorContext::Revoke << QStringLiteral("may have been revoked all the same");
}

void ErrorTextTest::saysThatItMayHaveBeenDone()
{
    QFETCH(const ErrorContext, context);
    QFETCH(const QString, words);
    for (const Kind kind : {Kind::ConnectionLost, Kind::ServiceFailed}) {
        const Error error{.kind = kind, .httpStatus = 500, .perhapsExecuted = true};
        QVERIFY2(errorAdvice(error, context).contains(words), qPrintable(errorAdvice(error, context)));
    }
}

void ErrorTextTest::everyStatusOfTheRegistryHasWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("next");
    const auto row = [](int status, const char *happened, const char *next) {
        QTest::addRow("%d", status) << status << QString::fromLatin1(happened) << QString::fromLatin1(next);
    };
    // www.iana.org/assignments/http-status-codes, all that are no success. A final answer is never 1xx.
    for (const int status : {100, 101, 102, 103})
        row(status, "not expected", "address");
    for (const int status : {300, 301, 302, 303, 305, 306, 307, 308})
        row(status, "points to another address", "Check the address");
    row(304, "nothing has changed", "Try again");
    row(400, "did not accept what was sent", "newer version");
    row(401, "no longer accepts this sign-in", "Sign in again");
    row(402, "asks for a payment", "Ask whoever manages");
    row(403, "refused this sign-in", "Sign in again");
    row(404, "has it no longer", "Refresh the list");
    row(405, "does not offer this at that address", "Check the address");
    row(407, "proxy asks for a user name", "network settings");
    row(408, "did not receive the request in time", "Check the network");
    row(409, "clashes", "Refresh the list");
    row(410, "has it no longer", "Refresh the list");
    row(413, "too large", "newer version");
    row(414, "address of the request too long", "Check the address");
    for (const int status : {406, 411, 412, 415, 416, 417, 428})
        row(status, "does not accept requests in this form", "newer version");
    row(418, "not expected", "Check the address"); // unused
    row(421, "leads to another server", "Try again in a moment");
    row(422, "did not accept what was sent", "newer version");
    row(423, "locked this", "Try again later");
    row(424, "something before it had failed", "try again");
    row(425, "too new", "Try again in a moment");
    row(426, "newer protocol", "newer version");
    row(429, "asks for a pause", "Try again in a minute");
    row(431, "headers of the request too large", "sign in with another");
    row(451, "legal reasons", "Ask whoever manages");
    row(500, "answered with an error (HTTP 500)", "try again later");
    row(501, "does not offer this", "newer version");
    row(502, "no usable answer from the server behind it", "try again later");
    row(503, "overloaded or down for maintenance", "try again later");
    row(504, "no answer in time from the server behind it", "try again later");
    row(505, "another version of HTTP", "newer version");
    row(506, "answered with an error (HTTP 506)", "try again later");
    row(507, "no room left", "Try again later");
    row(508, "answered with an error (HTTP 508)", "try again later");
    row(510, "another version of HTTP", "newer version");
    row(511, "wants you to sign in to it first", "Open any web page");
}

void ErrorTextTest::everyStatusOfTheRegistryHasWords()
{
    QFETCH(const int, status);
    QFETCH(const QString, happened);
    QFETCH(const QString, next);
    HttpAnswer answer;
    answer.status = status;
    Error error = errorOfStatus(answer);
    error.perhapsExecuted = false; // as for a read
    const QString text = errorText(error);
    QVERIFY2(errorSentence(error).contains(happened), qPrintable(text));
    QVERIFY2(errorAdvice(error).contains(next), qPrintable(text));
    QVERIFY2(problemOfText(text).isEmpty(), qPrintable(text));
}

void ErrorTextTest::everyKindHasWordsInEveryPlace()
{
    for (int kind = 0; kind <= LastKind; ++kind) {
        for (int context = 0; context <= LastContext; ++context) {
            const Error error{.kind = static_cast<Kind>(kind), .httpStatus = 599, .message = QStringLiteral("No way.")};
            const QString text = errorText(error, static_cast<ErrorContext>(context));
            QVERIFY2(problemOfText(text).isEmpty(), qPrintable(text));
        }
    }
}

void ErrorTextTest::wordsFitTheirPlace_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ErrorContext>("context");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("unwanted");
    const auto row = [](Kind kind, ErrorContext context, const char *words, const char *unwanted) {
        QTest::addRow("%s, not %s", words, unwanted)
            << kind << context << QString::fromLatin1(words) << QString::fromLatin1(unwanted);
    };
    using Context = ErrorContext;
    row(Kind::Unauthorized, Context::SignIn, "does not accept this credential", "no longer");
    row(Kind::FileWriteFailed, Context::WriteCliConfig, "configuration file could not be written", "nothing was sent");
    row(Kind::NotUnderstood, Context::WriteCliConfig, "configuration file was not changed", "The service");
    row(Kind::Forbidden, Context::SignIn, "does not accept this credential", "Sign in again");
    row(Kind::HostNotFound, Context::SignIn, "the address of the service", "in the account");
    row(Kind::NotFound, Context::SignIn, "no list of tokens at that address", "Refresh");
    row(Kind::Unauthorized, Context::CliToken, "does not accept the CLI's token", "Sign in again");
    row(Kind::CredentialRefused, Context::CliToken, "the CLI's token", "this API token");
    row(Kind::InvalidInput, Context::CliToken, "Correct it in QERNAL_TOKEN", "typed");
    row(Kind::HostNotFound, Context::CliToken, "QERNAL_HOST_CHAOS", "in the account");
    row(Kind::KeychainNoEntry, Context::OpenAccount, "Sign in again", "regenerate");
    row(Kind::KeychainGone, Context::OpenAccount, "Sign in to the desktop", "secret");
    row(Kind::KeychainSilent, Context::OpenAccount, "does not answer.", "what it did");
    row(Kind::KeychainFailed, Context::OpenAccount, "could not read the credential", "secret");
    row(Kind::KeychainMismatch, Context::SaveCredential, "Do not rely on it", "keep the secret");
    row(Kind::KeychainNoEntry, Context::RemoveSecret, "nothing left to remove", "regenerate");
    row(Kind::KeychainFailed, Context::RemoveCredential, "could not remove it", "secret");
    row(Kind::NotFound, Context::List, "no list of tokens at that address", "Refresh");
    row(Kind::BadRequest, Context::List, "newer version", "Change it");
    row(Kind::BadRequest, Context::Create, "Change it", "newer version");
    row(Kind::RequestTooLarge, Context::Edit, "shorter name", "newer version");
    row(Kind::RequestTooLarge, Context::Revoke, "newer version", "shorter name");
    row(Kind::NotFound, Context::Create, "creates no tokens at that address", "Refresh");
    row(Kind::NotFound, Context::Revoke, "has no such token", "does not have it");
    row(Kind::NotFound, Context::ReadToken, "has no such token", "does not have it");
    row(Kind::InvalidInput, Context::Revoke, "ID of this token cannot be sent", "typed");
    row(Kind::CredentialRefused, Context::CheckSecret, "does not accept this secret", "API token");
    row(Kind::Forbidden, Context::CheckSecret, "refused to say", "sign-in");
    row(Kind::KeychainFailed, Context::ReadSecret, "could not read it", "keep the secret");
    row(Kind::ServiceFailed, Context::General, "answered with an error", "problem of its own");
}

void ErrorTextTest::wordsFitTheirPlace()
{
    QFETCH(const Kind, kind);
    QFETCH(const ErrorContext, context);
    QFETCH(const QString, words);
    QFETCH(const QString, unwanted);
    const QString text = errorText({.kind = kind, .httpStatus = 599}, context);
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(!text.contains(unwanted), qPrintable(text));
}

void ErrorTextTest::aQuotationEndsInAFullStop_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("quotation");
    QTest::newRow("without") << QStringLiteral("too odd") << QStringLiteral(" It says: “too odd”.");
    QTest::newRow("with") << QStringLiteral("Too odd. ") << QStringLiteral(" It says: “Too odd”.");
    QTest::newRow("a question") << QStringLiteral("Why?") << QStringLiteral(" It says: “Why?”.");
    QTest::newRow("nothing") << QStringLiteral(" ") << QStringLiteral("sent.");
}

void ErrorTextTest::aQuotationEndsInAFullStop()
{
    QFETCH(const QString, message);
    QFETCH(const QString, quotation);
    const QString sentence = errorSentence({.kind = Kind::BadRequest, .message = message});
    QVERIFY2(sentence.endsWith(quotation), qPrintable(sentence));
}

void ErrorTextTest::saysWhyACredentialCannotBeSent()
{
    const Error error{.kind = Kind::InvalidInput, .message = QStringLiteral("An API token has the form id@secret.")};
    QVERIFY(errorSentence(error, ErrorContext::CliToken).endsWith(error.message));
    QVERIFY(errorSentence(error, ErrorContext::SignIn).endsWith(error.message));
    QVERIFY(!errorSentence(error, ErrorContext::Revoke).contains(error.message));
}

void ErrorTextTest::aHostIsNotMistakenForAPlaceholder()
{
    const Error error{.kind = Kind::ServiceFailed, .httpStatus = 500, .host = QStringLiteral("%2.example")};
    QCOMPARE(errorSentence(error), QStringLiteral("%2.example answered with an error (HTTP 500)."));
}

void ErrorTextTest::hostileWordsOfTheServiceAreVisible()
{
    const Error error{.kind = Kind::ServiceFailed, .httpStatus = 500, .message = QStringLiteral("a\u001b[0m\u202egpj")};
    QVERIFY(!errorText(error).contains(QChar(u'\u001b')));
    QVERIFY(!errorText(error).contains(QChar(u'\u202e')));
    QVERIFY(errorText(error).contains(QStringLiteral("gpj")));
}

QTEST_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
