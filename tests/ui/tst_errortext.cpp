// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    void tellsHowLongToWait();
    void saysThatItMayHaveBeenDone();
    void hostileWordsOfTheServiceAreVisible();
};

namespace {

constexpr int LastKind = static_cast<int>(Kind::Cancelled);
constexpr int LastCertificate = static_cast<int>(Certificate::SelfSigned);

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
    const Error error{.kind = static_cast<Kind>(kind), .httpStatus = 503};
    const QString sentence = errorSentence(error);
    QVERIFY(sentence.size() > 15);
    QVERIFY(sentence.front().isUpper());
    QVERIFY(sentence.endsWith(QLatin1Char('.')));
    for (const char *unwanted : {"error", "invalid", "%1", "%2", "kind", "null", "Error::"}) {
        QVERIFY2(!errorText(error).contains(QLatin1String(unwanted), Qt::CaseInsensitive), qPrintable(sentence));
    }
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

void ErrorTextTest::tellsHowLongToWait()
{
    const Error error{.kind = Kind::RateLimited, .retryAfter = std::chrono::seconds(42)};
    QVERIFY(errorAdvice(error).contains(QStringLiteral("42")));
}

void ErrorTextTest::saysThatItMayHaveBeenDone()
{
    const Error error{.kind = Kind::ConnectionLost, .perhapsExecuted = true};
    QVERIFY(errorAdvice(error).contains(QStringLiteral("may have been done")));
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
