// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacementplaces.h"

#include <QTest>

namespace qernal {

using Kind = ReplacementPlace::Kind;
using Progress = ReplacementPlace::Progress;

namespace {

const QString oldId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QString newId = QStringLiteral("61687d2f-07b0-4260-8ecb-f5098305fdd4");
const QString envFile = QStringLiteral("/home/me/web/.env");
const QString cliFile = QStringLiteral("/home/me/.qernal/config.yaml");

Place placeIn(const QString &file, const QString &token, bool hasSecret = true)
{
    return {.id = {.file = file, .token = QUuid::fromString(token)}, .hasSecret = hasSecret};
}

Replacement replacementWith(const QList<ReplacementPlace> &places)
{
    return {.oldId = oldId, .newId = newId, .places = places};
}

} // namespace

class ReplacementPlacesTest : public QObject {
    Q_OBJECT
private slots:
    void placesFollowWhatIsFound_data();
    void placesFollowWhatIsFound();
    void theCliHasAWriterOfItsOwn();
    void whatIsNoFileIsFoundToo();
    void filesWithTheOldIdAreNamedOnce();
};

void ReplacementPlacesTest::placesFollowWhatIsFound_data()
{
    QTest::addColumn<QList<ReplacementPlace>>("before");
    QTest::addColumn<QList<Place>>("found");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QList<ReplacementPlace>>("after");
    const auto file = [](Progress progress) { return ReplacementPlace{Kind::File, envFile, progress}; };
    const QList<ReplacementPlace> none;
    const QList<Place> old{placeIn(envFile, oldId)};
    const QList<Place> renewed{placeIn(envFile, newId)};
    using Places = QList<ReplacementPlace>;
    QTest::newRow("a new place is open") << none << old << true << Places{file(Progress::Open)};
    QTest::newRow("two secrets in one file are one place") << none << old + old << true << Places{file(Progress::Open)};
    QTest::newRow("an id alone is none") << none << QList<Place>{placeIn(envFile, oldId, false)} << true << none;
    QTest::newRow("the new one alone is none") << none << renewed << true << none;
    QTest::newRow("filled by hand") << Places{file(Progress::Open)} << renewed << true
                                    << Places{file(Progress::Filled)};
    QTest::newRow("half filled") << Places{file(Progress::Filled)} << old + renewed << true
                                 << Places{file(Progress::Open)};
    QTest::newRow("brought back") << Places{file(Progress::Filled)} << old << true << Places{file(Progress::Open)};
    QTest::newRow("the user's word counts")
        << Places{file(Progress::DoneByUser)} << old << true << Places{file(Progress::DoneByUser)};
    QTest::newRow("left out stays so") << Places{file(Progress::LeftOut)} << old << true
                                       << Places{file(Progress::LeftOut)};
    QTest::newRow("gone") << Places{file(Progress::Open)} << QList<Place>() << true << none;
    QTest::newRow("not looked for to the end")
        << Places{file(Progress::Open)} << QList<Place>() << false << Places{file(Progress::Open)};
    QTest::newRow("filled, and not found now")
        << Places{file(Progress::Filled)} << QList<Place>() << true << Places{file(Progress::Filled)};
    const ReplacementPlace destination{Kind::Destination, QStringLiteral("gh"), Progress::Open};
    QTest::newRow("a destination is not on this computer")
        << Places{destination} << QList<Place>() << true << Places{destination};
}

void ReplacementPlacesTest::placesFollowWhatIsFound()
{
    QFETCH(QList<ReplacementPlace>, before);
    QFETCH(QList<Place>, found);
    QFETCH(bool, whole);
    QFETCH(QList<ReplacementPlace>, after);
    QCOMPARE(updatedPlaces(replacementWith(before), {.files = found, .whole = whole}), after);
}

void ReplacementPlacesTest::theCliHasAWriterOfItsOwn()
{
    const ReplacementFindings findings{
        .files = {placeIn(cliFile, oldId)}, .whole = true, .cliTokenId = oldId, .cliFile = cliFile};
    const QList<ReplacementPlace> open{{Kind::CliConfiguration, {}, Progress::Open}};
    QCOMPARE(updatedPlaces(replacementWith({}), findings), open);

    const ReplacementFindings later{
        .files = {placeIn(cliFile, newId)}, .whole = true, .cliTokenId = newId, .cliFile = cliFile};
    const QList<ReplacementPlace> filled{{Kind::CliConfiguration, {}, Progress::Filled}};
    QCOMPARE(updatedPlaces(replacementWith(open), later), filled);
}

void ReplacementPlacesTest::whatIsNoFileIsFoundToo()
{
    const ReplacementFindings findings{.environmentTokenId = oldId, .ownAccount = true};
    const QList<ReplacementPlace> places{{Kind::OwnAccount, {}, Progress::Open},
                                         {Kind::Environment, {}, Progress::Open}};
    QCOMPARE(updatedPlaces(replacementWith({}), findings), places);
    // The account is signed in with the new one.
    QCOMPARE(updatedPlaces(replacementWith(places), {}), QList<ReplacementPlace>());
}

void ReplacementPlacesTest::filesWithTheOldIdAreNamedOnce()
{
    const QString notes = QStringLiteral("/home/me/web/README.md");
    const QList<Place> found{placeIn(envFile, oldId, false), placeIn(envFile, oldId), placeIn(envFile, oldId),
                             placeIn(notes, oldId, false), placeIn(cliFile, newId)};
    const FilesWithToken files = filesWithToken(replacementWith({}).oldId, found);
    QCOMPARE(files.withSecret, QStringList(envFile));
    QCOMPARE(files.idAlone, QStringList(notes));
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ReplacementPlacesTest)
#include "tst_replacementplaces.moc"
