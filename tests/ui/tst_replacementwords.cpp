// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/replacementwords.h"

#include <QTest>

using namespace qernal;

/// What a person reads of a place that was to be filled.
class ReplacementWordsTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsSaidOfWhatIsFilled();
    void aPlaceThatOnlyTheJournalMissesIsFilled();
    void whatKeptAPlaceFromBeingFilledIsNamed_data();
    void whatKeptAPlaceFromBeingFilledIsNamed();
};

namespace {

PlaceFiller::Outcome openPlace(ReplacementPlace::Kind kind)
{
    return {.place = {.kind = kind, .where = QStringLiteral("/home/me/.env")},
            .error = Error{.kind = Error::Kind::FileWriteFailed}};
}

} // namespace

void ReplacementWordsTest::nothingIsSaidOfWhatIsFilled()
{
    PlaceFiller::Outcome outcome;
    outcome.place.progress = ReplacementPlace::Progress::Filled;
    outcome.handOff = HandOffOutcome{.file = PlaceOutcome{.kind = PlaceOutcome::Kind::Written}};
    QCOMPARE(problemText(outcome), QString());
}

void ReplacementWordsTest::aPlaceThatOnlyTheJournalMissesIsFilled()
{
    for (const auto kind : {ReplacementPlace::Kind::File, ReplacementPlace::Kind::OwnAccount}) {
        PlaceFiller::Outcome outcome = openPlace(kind);
        outcome.place.progress = ReplacementPlace::Progress::Filled;
        outcome.error = Error{.kind = Error::Kind::CannotKeepTrack};
        if (kind == ReplacementPlace::Kind::File)
            outcome.handOff = HandOffOutcome{.file = PlaceOutcome{.kind = PlaceOutcome::Kind::Written}};
        const QString text = problemText(outcome);
        QVERIFY2(text.startsWith(QStringLiteral("It has the new secret.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Check that the disk has room")), qPrintable(text));
    }
}

void ReplacementWordsTest::whatKeptAPlaceFromBeingFilledIsNamed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<HandOffOutcome>("handOff");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, ReplacementPlace::Kind kind, const HandOffOutcome &outcome,
                        const char *words) {
        QTest::newRow(name) << static_cast<int>(kind) << outcome << QString::fromLatin1(words);
    };
    using Kind = ReplacementPlace::Kind;
    row("file", Kind::File, {.file = PlaceOutcome{.kind = PlaceOutcome::Kind::FileGone}}, "The file is gone.");
    row("another token", Kind::CliConfiguration, {.otherTokenId = QStringLiteral("a-third-token")}, "a-third-token");
    row("the CLI's file", Kind::CliConfiguration, {.cliError = Error{.kind = Error::Kind::FileWriteFailed}},
        "configuration file could not be written");
    row("keychain", Kind::File, {.readError = Error{.kind = Error::Kind::KeychainLocked}}, "keychain");
    row("tool", Kind::Destination,
        {.delivery = DeliveryOutcome{.kind = DeliveryOutcome::Kind::Refused,
                                     .program = QStringLiteral("gh"),
                                     .exitCode = 1,
                                     .output = QStringLiteral("HTTP 404")}},
        "exit code 1).\nHTTP 404");
}

void ReplacementWordsTest::whatKeptAPlaceFromBeingFilledIsNamed()
{
    QFETCH(const int, kind);
    QFETCH(const HandOffOutcome, handOff);
    QFETCH(const QString, words);
    PlaceFiller::Outcome outcome = openPlace(static_cast<ReplacementPlace::Kind>(kind));
    outcome.handOff = handOff;
    const QString text = problemText(outcome);
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("has the new secret")), qPrintable(text));
}

QTEST_MAIN(ReplacementWordsTest)
#include "tst_replacementwords.moc"
