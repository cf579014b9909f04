// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoprojectfolder.h"
#include "core/places/idmatcher.h"
#include "core/places/placeindex.h"
#include "core/replacement/placefiller.h"
#include "core/replacement/replacementplaces.h"
#include "tests/app/democlient.h"
#include "tests/core/replacement/replacementfixture.h"
#include "tests/support/await.h"
#include "tests/support/filecontent.h"

#include <QSettings>

using namespace qernal;

namespace {

/// What a newcomer has in the demo: its service, its made-up projects, and its gh in PATH.
struct DemoFixture {
    DemoFixture()
    {
        filler.setSession(stack.session.get());
        filler.setLedger(&ledger);
        QObject::connect(&filler, &PlaceFiller::filled, &filler,
                         [this](const QUuid &, const PlaceFiller::Outcome &given) { outcome = given; });
    }

    [[nodiscard]] QByteArray apiTokenIn(const QString &file, const char *before, char after) const
    {
        const QByteArray content = contentOf(projects.path() + u'/' + file);
        const qsizetype start = content.indexOf(before) + QByteArrayView(before).size();
        return content.sliced(start, content.indexOf(after, start) - start);
    }
    /// The files of the projects in which a token of @p ids stands.
    [[nodiscard]] QList<Place> look(const QStringList &ids)
    {
        QSignalSpy finished(&index, &PlaceIndex::finished);
        index.scan({{.path = projects.path()}}, ids);
        return finished.wait(60'000) ? index.places() : QList<Place>();
    }
    [[nodiscard]] bool works(const QByteArray &apiToken) const { return demoTrade(stack.demo, apiToken).status == 200; }

    QTemporaryDir data;
    DemoProjectFolder projects{data.filePath(QStringLiteral("projects"))};
    ReplacementFixture stack{{QStringLiteral("--projects"), projects.path()}};
    QSettings settings{data.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    AccountStore accounts{&settings, &stack.keychain};
    PlaceLedger ledger{data.filePath(QStringLiteral("places"))};
    PlaceFiller filler{&stack.journal, &stack.custody, &accounts, systemClock()};
    PlaceIndex index{systemClock()};
    std::optional<PlaceFiller::Outcome> outcome;
};

} // namespace

/// The two minutes in which a newcomer tries a replacement in the demo.
class DemoReplacementTest : public QObject {
    Q_OBJECT
private slots:
    void theOldTokenWorksUntilTheLastStep();
};

void DemoReplacementTest::theOldTokenWorksUntilTheLastStep()
{
    DemoFixture fixture;
    QVERIFY(fixture.stack.read());
    const Token old = fixture.stack.other();
    QCOMPARE(old.name, QStringLiteral("ci-runner"));
    const auto inEnv = [&] { return fixture.apiTokenIn(QStringLiteral("website/.env"), "QERNAL_TOKEN=", '\n'); };
    const QByteArray oldSecret = inEnv();
    QVERIFY(oldSecret.startsWith(old.id.toLatin1() + '@'));
    QVERIFY(fixture.works(oldSecret));
    const Destination repository{.kind = DestinationKind::GitHub,
                                 .values = {{DestinationField::Repository, QStringLiteral("acme/website")},
                                            {DestinationField::Name, QStringLiteral("QERNAL_TOKEN")}}};
    QVERIFY(fixture.ledger.put({.account = fixture.stack.account.id,
                                .tokenId = old.id,
                                .destination = repository,
                                .filledAt = QDateTime::currentDateTimeUtc()}));

    const QUuid id = fixture.stack.begin(old);
    QVERIFY(!id.isNull());
    const QString newId = fixture.stack.replacement(id).newId;
    const QList<Place> found = fixture.look({old.id, newId});
    QVERIFY(found.size() >= 5);
    const ReplacementFindings findings{
        .files = found, .whole = true, .filled = fixture.ledger.placesOf(fixture.stack.account.id, old.id)};
    const QList<ReplacementPlace> places = updatedPlaces(fixture.stack.replacement(id), findings);
    fixture.stack.replacer.setPlaces(id, places);
    QCOMPARE(places.size(), 5);
    QCOMPARE(std::count_if(places.cbegin(), places.cend(),
                           [](const ReplacementPlace &place) { return destinationOf(place).has_value(); }),
             1);
    for (const ReplacementPlace &place : places) {
        fixture.outcome.reset();
        fixture.filler.fill(id, place, fixture.stack.replacer.recordOf(id));
        QERNAL_AWAIT(fixture.outcome);
        QVERIFY2(!fixture.outcome->error, qPrintable(place.where));
        QVERIFY(fixture.works(oldSecret));
        if (!destinationOf(place)) continue;
        const DeliveryOutcome delivered = fixture.outcome->handOff->delivery.value_or(DeliveryOutcome{});
        QVERIFY2(delivered.output.contains(QStringLiteral("demo's gh would set the secret QERNAL_TOKEN")),
                 qPrintable(delivered.output));
        QVERIFY(!delivered.outputHeldSecret);
    }
    QCOMPARE(fixture.stack.replacement(id).openPlaces(), 0);
    const QByteArray newSecret = inEnv();
    QVERIFY(newSecret.startsWith(newId.toLatin1() + '@'));
    QVERIFY(fixture.works(newSecret));
    // Its id may stay in a text that is about it.
    const FilesWithToken left = filesWithToken(old.id, fixture.look({old.id, newId}));
    QCOMPARE(left.withSecret, QStringList());
    QCOMPARE(left.idAlone.size(), 1);

    QSignalSpy finished(&fixture.stack.replacer, &Replacer::finished);
    fixture.stack.replacer.revokeOld(id);
    QVERIFY(finished.wait(60'000));
    QVERIFY(!fixture.works(oldSecret));
    QVERIFY(fixture.works(newSecret));
    QVERIFY(!fixture.stack.isListed(old.id));
}

QTEST_GUILESS_MAIN(DemoReplacementTest)
#include "tst_demoreplacement.moc"
