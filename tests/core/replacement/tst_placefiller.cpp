// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/placefiller.h"

#include "core/replacement/replacementplaces.h"

#include "tests/core/replacement/replacementfixture.h"
#include "tests/support/await.h"
#include "tests/support/filecontent.h"
#include "tests/support/standintool.h"

#include <QFile>
#include <QSettings>

namespace qernal {

using Kind = ReplacementPlace::Kind;
using Progress = ReplacementPlace::Progress;

namespace {

/// The same, with what fills its places.
struct FillerFixture : ReplacementFixture {
    FillerFixture()
    {
        filler.setSession(session.get());
        filler.setLedger(&ledger);
        QObject::connect(&filler, &PlaceFiller::filled, &filler,
                         [this](const QUuid &, const PlaceFiller::Outcome &given) { outcome = given; });
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    [[nodiscard]] bool fill(const QUuid &id, const ReplacementPlace &place)
    {
        outcome.reset();
        filler.fill(id, place, replacer.recordOf(id));
        return QTest::qWaitFor([this] { return outcome.has_value(); }, 30'000);
    }

    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    AccountStore accounts{&settings, &keychain};
    PlaceLedger ledger{folder.filePath(QStringLiteral("places"))};
    PlaceFiller filler{&journal, &custody, &accounts, systemClock()};
    std::optional<PlaceFiller::Outcome> outcome;
};

} // namespace

class PlaceFillerTest : public QObject {
    Q_OBJECT
private slots:
    void aFileIsFilledAndNoted();
    void aRefusalIsReportedAndBlocksNothing();
    void anotherToolIsGivenIt();
    void aToolThatFailsIsReported();
    void aToolThatHangsCanBeCancelled();
    void theClisFileIsFilled();
    void anotherTokenInTheClisFileStays();
    void aPlaceThatOnlyTheJournalMissesIsFilled();
    void theAccountSignsInWithTheNewToken();
    void whatOnlyTheUserCanFillIsLeftAlone();
};

void PlaceFillerTest::aFileIsFilledAndNoted()
{
    FillerFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    const QString path =
        fixture.write(QStringLiteral(".env"), "A=1\r\nQERNAL_TOKEN=" + old.id.toUtf8() + "@the-old-secret\r\n");
    const QUuid id = fixture.begin(old);
    const ReplacementPlace place{Kind::File, path};
    fixture.replacer.setPlaces(id, {place});
    QVERIFY(fixture.fill(id, place));
    QVERIFY(!fixture.outcome->error);
    const QByteArray content = contentOf(path);
    QVERIFY(content.startsWith("A=1\r\nQERNAL_TOKEN=" + fixture.replacement(id).newId.toUtf8() + '@'));
    QVERIFY(!content.contains("the-old-secret"));
    QCOMPARE(fixture.replacement(id).places.first().progress, Progress::Filled);
    // A second time it finds its own work.
    QVERIFY(fixture.fill(id, place));
    QVERIFY(!fixture.outcome->error);
    QCOMPARE(contentOf(path), content);
}

void PlaceFillerTest::aRefusalIsReportedAndBlocksNothing()
{
    FillerFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    const QUuid id = fixture.begin(old);
    const ReplacementPlace gone{Kind::File, fixture.folder.filePath(QStringLiteral("gone/.env"))};
    const QString path = fixture.write(QStringLiteral(".env"), "T=" + old.id.toUtf8() + "@the-old-secret\n");
    const ReplacementPlace there{Kind::File, path};
    fixture.replacer.setPlaces(id, {gone, there});
    QVERIFY(fixture.fill(id, gone));
    QVERIFY(fixture.outcome->error);
    QVERIFY(fixture.outcome->handOff && fixture.outcome->handOff->file);
    QCOMPARE(fixture.outcome->handOff->file->kind, PlaceOutcome::Kind::FileGone);
    QVERIFY(fixture.fill(id, there));
    QVERIFY(!fixture.outcome->error);
    QCOMPARE(fixture.replacement(id).openPlaces(), 1);
}

void PlaceFillerTest::anotherToolIsGivenIt()
{
    FillerFixture fixture;
    QVERIFY(fixture.read());
    const QUuid id = fixture.begin(fixture.other());
    const QString kept = fixture.folder.filePath(QStringLiteral("kept"));
    const QString tool = fixture.folder.filePath(QStringLiteral("tool"));
    QVERIFY(makeStandInTool(tool, "cat > \"$1\"\n"));
    const Destination destination{.kind = DestinationKind::Command,
                                  .values = {{DestinationField::CommandLine, tool + u' ' + kept}}};
    const ReplacementPlace place = placeOf(destination);
    QCOMPARE(destinationOf(place), std::optional(destination));
    fixture.replacer.setPlaces(id, {place});
    QVERIFY(fixture.fill(id, place));
    QVERIFY(!fixture.outcome->error);
    const QString newId = fixture.replacement(id).newId;
    QVERIFY(contentOf(kept).startsWith(newId.toUtf8() + '@'));
    QCOMPARE(fixture.replacement(id).openPlaces(), 0);
    // The next replacement knows of it.
    const QList<FilledPlace> filled = fixture.ledger.placesOf(fixture.account.id, newId);
    QCOMPARE(filled.size(), 1);
    QCOMPARE(filled.first().destination, std::optional(destination));
    const Replacement next{.oldId = newId};
    QCOMPARE(updatedPlaces(next, {.filled = filled}), QList<ReplacementPlace>{place});
}

void PlaceFillerTest::aToolThatFailsIsReported()
{
    FillerFixture fixture;
    QVERIFY(fixture.read());
    const QUuid id = fixture.begin(fixture.other());
    const ReplacementPlace place =
        placeOf({.kind = DestinationKind::Command,
                 .values = {{DestinationField::CommandLine, QStringLiteral("no-such-tool-anywhere")}}});
    fixture.replacer.setPlaces(id, {place});
    QVERIFY(fixture.fill(id, place));
    QVERIFY(fixture.outcome->error);
    QCOMPARE(fixture.outcome->handOff->delivery->kind, DeliveryOutcome::Kind::ToolMissing);
    QCOMPARE(fixture.replacement(id).openPlaces(), 1);
    QVERIFY(fixture.ledger.recent().isEmpty());
}

void PlaceFillerTest::aToolThatHangsCanBeCancelled()
{
    FillerFixture fixture;
    QVERIFY(fixture.read());
    const QUuid id = fixture.begin(fixture.other());
    const QString started = fixture.folder.filePath(QStringLiteral("started"));
    const QString tool = fixture.folder.filePath(QStringLiteral("tool"));
    // It does not end when it is asked to.
    QVERIFY(makeStandInTool(tool, "trap '' TERM; cat > /dev/null; touch \"$1\"; while :; do sleep 1; done\n"));
    const ReplacementPlace place =
        placeOf({.kind = DestinationKind::Command, .values = {{DestinationField::CommandLine, tool + u' ' + started}}});
    fixture.replacer.setPlaces(id, {place});
    QVERIFY(!fixture.filler.isToolRunning());
    fixture.filler.fill(id, place, fixture.replacer.recordOf(id));
    QERNAL_AWAIT(QFile::exists(started));
    QVERIFY(fixture.filler.isToolRunning());
    fixture.filler.cancelTools();
    QERNAL_AWAIT(fixture.outcome);
    QVERIFY(!fixture.filler.isToolRunning());
    QVERIFY(fixture.outcome->error);
    QCOMPARE(fixture.outcome->handOff->delivery->kind, DeliveryOutcome::Kind::Cancelled);
    QCOMPARE(fixture.replacement(id).openPlaces(), 1);
}

void PlaceFillerTest::theClisFileIsFilled()
{
    FillerFixture fixture;
    QVERIFY(fixture.read());
    const CliConfig config(QProcessEnvironment(), fixture.folder.path());
    const Token old = fixture.other();
    QVERIFY(config.writeToken(Secret(old.id.toUtf8() + "@the-old-secret")).has_value());
    fixture.filler.setCliConfig(config);
    const QUuid id = fixture.begin(old);
    const ReplacementPlace place{Kind::CliConfiguration, {}};
    QVERIFY(fixture.fill(id, place));
    QVERIFY(!fixture.outcome->error);
    QCOMPARE(config.fileTokenId(), fixture.replacement(id).newId);
}

void PlaceFillerTest::anotherTokenInTheClisFileStays()
{
    FillerFixture fixture;
    QVERIFY(fixture.read());
    const CliConfig config(QProcessEnvironment(), fixture.folder.path());
    fixture.filler.setCliConfig(config);
    const QUuid id = fixture.begin(fixture.other());
    // It was changed after the look that found the old token there.
    QVERIFY(config.writeToken(Secret(QByteArrayLiteral("a-third-token@its-only-copy"))).has_value());
    QVERIFY(fixture.fill(id, {Kind::CliConfiguration, {}}));
    QVERIFY(fixture.outcome->error);
    QCOMPARE(fixture.outcome->handOff->otherTokenId, QStringLiteral("a-third-token"));
    QCOMPARE(config.fileTokenId(), QStringLiteral("a-third-token"));
}

void PlaceFillerTest::aPlaceThatOnlyTheJournalMissesIsFilled()
{
    FillerFixture fixture;
    QVERIFY(fixture.read());
    const Token old = fixture.other();
    const QString path = fixture.write(QStringLiteral(".env"), "T=" + old.id.toUtf8() + "@the-old-secret\n");
    const QUuid id = fixture.begin(old);
    const ReplacementPlace place{Kind::File, path};
    fixture.replacer.setPlaces(id, {place});
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QString journal = fixture.folder.filePath(QStringLiteral("replacements"));
    QVERIFY(QFileInfo(journal).isDir());
    QVERIFY(QFile::setPermissions(journal, QFile::ReadOwner | QFile::ExeOwner));
    const bool filled = fixture.fill(id, place);
    QVERIFY(QFile::setPermissions(journal, mine));
    QVERIFY(filled);
    QVERIFY(!contentOf(path).contains("the-old-secret"));
    QCOMPARE(fixture.outcome->place.progress, Progress::Filled);
    QVERIFY(fixture.outcome->error);
    QCOMPARE(fixture.outcome->error->kind, Error::Kind::CannotKeepTrack);
    QCOMPARE(fixture.replacement(id).openPlaces(), 1);
}

void PlaceFillerTest::theAccountSignsInWithTheNewToken()
{
    FillerFixture fixture;
    QVERIFY(fixture.read());
    const Token own = fixture.own();
    const QUuid id = fixture.begin(own);
    QVERIFY(!id.isNull());
    const ReplacementPlace place{Kind::OwnAccount, {}};
    QVERIFY(fixture.fill(id, place));
    QVERIFY(!fixture.outcome->error);
    const QString newId = fixture.replacement(id).newId;
    QVERIFY(fixture.session->isOwnToken(newId));
    QCOMPARE(fixture.accounts.account(fixture.account.id)->tokenId, newId);
    QSignalSpy refused(fixture.session->authenticator(), &Authenticator::refused);
    QSignalSpy finished(&fixture.replacer, &Replacer::finished);
    fixture.replacer.revokeOld(id);
    QVERIFY(finished.wait(30'000));
    QVERIFY(!fixture.isListed(own.id));
    QVERIFY(fixture.isListed(newId));
    QCOMPARE(refused.size(), 0);

    std::optional<QString> kept;
    fixture.accounts.credential(fixture.account.id, this, [&kept](const Result<Credential> &credential) {
        kept = credential ? credential->tokenId() : QString();
    });
    QERNAL_AWAIT(kept);
    QCOMPARE(*kept, newId);
}

void PlaceFillerTest::whatOnlyTheUserCanFillIsLeftAlone()
{
    QVERIFY(!PlaceFiller::canFill({Kind::Environment, {}}));
    QVERIFY(PlaceFiller::canFill({Kind::File, {}}));
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::PlaceFillerTest)
#include "tst_placefiller.moc"
