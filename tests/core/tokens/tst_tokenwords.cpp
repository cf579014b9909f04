// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenwords.h"

#include "core/visibletext.h"
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/zone.h"

#include <QTest>
#include <QTimeZone>

using namespace qernal;

class TokenWordsTest : public QObject {
    Q_OBJECT
private slots:
    void wordsTimesAsPeopleDo_data();
    void wordsTimesAsPeopleDo();
    void agreesWithTheDaysLeft();
    void countsDaysAtTheirOwnDate();
    void hasWordsForWhatIsMissing();
    void hasOneWordForEachPlace();
    void makesHiddenCharactersVisible_data();
    void makesHiddenCharactersVisible();
    void boundsTheLength();
};

void TokenWordsTest::wordsTimesAsPeopleDo_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("words");
    const QDateTime now = fixedNow();
    const auto row = [](const char *words, const QDateTime &time) {
        QTest::addRow("%s %lld", words, static_cast<long long>(time.toSecsSinceEpoch()))
            << time << QString::fromLatin1(words);
    };
    row("just now", now);
    row("just now", now.addSecs(-59));
    row("in 1 minute", now.addSecs(60));
    row("59 minutes ago", now.addSecs(-59 * 60));
    row("in 5 hours", now.addSecs(5 * 3600 + 59 * 60));
    row("1 hour ago", now.addSecs(-3600));
    row("today", QDateTime(now.date(), QTime(0, 0), QTimeZone::utc()));
    row("tomorrow", now.addSecs(12 * 3600));
    row("yesterday", now.addSecs(-13 * 3600));
    row("in 3 days", now.addDays(3));
    row("59 days ago", now.addDays(-59));
    row("in 3 months", now.addDays(90));
    row("12 months ago", now.addDays(-365));
    row("in 10 years", now.addYears(10));
}

void TokenWordsTest::wordsTimesAsPeopleDo()
{
    QFETCH(QDateTime, time);
    QTEST(relativeTime(time, fixedNow()), "words");
}

/// The list and the details stand side by side, and the table counts by another way.
void TokenWordsTest::agreesWithTheDaysLeft()
{
    for (const char *zone : {"UTC", CentralEurope}) {
        const InZone here(zone);
        const LocalDays calendar;
        // Before, within and after summer time.
        for (const int day : {-240, -200, -30, 0}) {
            const QDateTime now = fixedNow().addDays(day);
            for (int quarter = -59 * 96; quarter < 59 * 96; ++quarter) {
                const QDateTime time = now.addSecs(quarter * 900);
                const RelativeStep step = relativeStep(millisecondsOf(time), millisecondsOf(now), calendar);
                if (step.unit == RelativeStep::Days) QCOMPARE(daysLeft(time, now), step.count);
            }
        }
    }
}

void TokenWordsTest::countsDaysAtTheirOwnDate()
{
    const InZone here(CentralEurope);
    const QDateTime now(QDate(2026, 3, 20), QTime(12, 0), QTimeZone::utc());
    const QDateTime expiry(QDate(2026, 4, 1), QTime(22, 30), QTimeZone::utc());
    QCOMPARE(expiry.toLocalTime().date(), QDate(2026, 4, 2));
    QCOMPARE(relativeTime(expiry, now), QStringLiteral("in 13 days"));
    QCOMPARE(relativeTime(now, expiry), QStringLiteral("13 days ago"));
}

void TokenWordsTest::hasWordsForWhatIsMissing()
{
    QCOMPARE(expiryText({}, fixedNow()), QStringLiteral("Never"));
    QCOMPARE(relativeTime({}, fixedNow()), QString());
}

void TokenWordsTest::hasOneWordForEachPlace()
{
    QSet<QString> words{secretPlaceText(std::nullopt)};
    for (const SecretState state : {SecretState::Requested, SecretState::Held, SecretState::Pending,
                                    SecretState::Stored, SecretState::Unknown, SecretState::Lost}) {
        words.insert(secretPlaceText(state));
    }
    QCOMPARE(words.size(), 7);
    QVERIFY(!words.contains(QString()));
}

void TokenWordsTest::makesHiddenCharactersVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("TF Token") << QStringLiteral("TF Token");
    QTest::newRow("markup stays text") << QStringLiteral("<b>&amp;") << QStringLiteral("<b>&amp;");
    QTest::newRow("beyond ASCII") << QStringLiteral("\u00e4\u4e2d") << QStringLiteral("\u00e4\u4e2d");
    QTest::newRow("an astral letter") << QString::fromUcs4(U"\U0001f600") << QString::fromUcs4(U"\U0001f600");
    QTest::newRow("new line") << QStringLiteral("a\nb") << QStringLiteral("a\u240ab");
    QTest::newRow("nul") << QString(QChar(0)) << QStringLiteral("\u2400");
    QTest::newRow("right-to-left override") << QStringLiteral("a\u202eb") << QStringLiteral("a[U+202E]b");
    QTest::newRow("zero width") << QStringLiteral("\ufeff") << QStringLiteral("[U+FEFF]");
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QStringLiteral("[U+D800]");
    QTest::newRow("marks piled up") << QStringLiteral("e") + QString(1000, QChar(0x301))
                                    << QStringLiteral("e") + QString(4, QChar(0x301));
}

void TokenWordsTest::makesHiddenCharactersVisible()
{
    QFETCH(QString, text);
    QTEST(visibleText(text), "shown");
}

void TokenWordsTest::boundsTheLength()
{
    const QString shown = visibleText(QString(1'000'000, QLatin1Char('x')), 100);
    QCOMPARE(shown.size(), 101);
    QVERIFY(shown.endsWith(QChar(0x2026)));
}

QTEST_GUILESS_MAIN(TokenWordsTest)
#include "tst_tokenwords.moc"
