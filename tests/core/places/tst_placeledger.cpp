// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placeledger.h"
#include "tests/support/leaksearch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qernal;

namespace {

const QUuid Account = QUuid::fromString(QStringLiteral("0a6f4c1e-6d7b-4c60-9d7e-3f0e5f1a2b3c"));
const auto TokenId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QDateTime Noon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

FilledPlace filePlace(const QString &file, const QDateTime &at = Noon)
{
    return {.account = Account, .tokenId = TokenId, .file = file, .record = QUuid::createUuid(), .filledAt = at};
}

FilledPlace toolPlace(const QString &repository)
{
    return {.account = Account,
            .tokenId = TokenId,
            .destination = Destination{.kind = DestinationKind::GitLab,
                                       .values = {{DestinationField::Repository, repository},
                                                  {DestinationField::Name, QStringLiteral("QERNAL_TOKEN")}}},
            .record = QUuid::createUuid(),
            .filledAt = Noon.addSecs(60)};
}

} // namespace

class PlaceLedgerTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everythingComesBack();
    void thePlaceFilledAgainIsOneEntry();
    void saysWhereATokenWent();
    void aForgottenPlaceIsGone();
    void aRefusingDiskIsReported();
    void whatIsNotOursIsSetAsideUntouched_data();
    void whatIsNotOursIsSetAsideUntouched();
    void nobodyElseReadsIt();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("places")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PlaceLedgerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void PlaceLedgerTest::everythingComesBack()
{
    PlaceLedger ledger(folder());
    ledger.load();
    QSignalSpy changed(&ledger, &PlaceLedger::changed);
    const QList<FilledPlace> places{filePlace(QStringLiteral("/home/me/\ufeff%1 „x“/.env")),
                                    toolPlace(QStringLiteral("a/b"))};
    for (const FilledPlace &place : places)
        QVERIFY(ledger.put(place));
    QCOMPARE(changed.size(), 2);
    PlaceLedger later(folder());
    later.load();
    QCOMPARE(later.setAside(), QStringList());
    QCOMPARE(later.recent(), (QList{places.at(1), places.at(0)}));
    QCOMPARE(later.placesOf(places.at(1).account, places.at(1).tokenId).count(places.at(1)), 1);
}

void PlaceLedgerTest::thePlaceFilledAgainIsOneEntry()
{
    PlaceLedger ledger(folder());
    QVERIFY(ledger.put(filePlace(QStringLiteral("/a"))));
    const FilledPlace again = filePlace(QStringLiteral("/a"), Noon.addDays(1));
    QVERIFY(ledger.put(again));
    QCOMPARE(ledger.recent(), QList{again});
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    // Another account, token or destination is another place.
    FilledPlace other = again;
    other.account = QUuid::createUuid();
    QVERIFY(other.id() != again.id());
    other = again;
    other.tokenId = QStringLiteral("x");
    QVERIFY(other.id() != again.id());
    QVERIFY(toolPlace(QStringLiteral("a/b")).id() != toolPlace(QStringLiteral("a/c")).id());
}

void PlaceLedgerTest::saysWhereATokenWent()
{
    PlaceLedger ledger(folder());
    FilledPlace elsewhere = filePlace(QStringLiteral("/b"));
    elsewhere.tokenId = QStringLiteral("another");
    const QList<FilledPlace> places{filePlace(QStringLiteral("/a")), elsewhere, toolPlace(QStringLiteral("a/b"))};
    for (const FilledPlace &place : places)
        QVERIFY(ledger.put(place));
    QCOMPARE(ledger.placesOf(Account, TokenId), (QList{places.at(2), places.at(0)}));
    QCOMPARE(ledger.placesOf(QUuid::createUuid(), TokenId), QList<FilledPlace>());
}

void PlaceLedgerTest::aForgottenPlaceIsGone()
{
    PlaceLedger ledger(folder());
    const FilledPlace place = filePlace(QStringLiteral("/a"));
    QVERIFY(ledger.put(place));
    QSignalSpy changed(&ledger, &PlaceLedger::changed);
    QVERIFY(ledger.remove(place.id()));
    QVERIFY(ledger.remove(QUuid::createUuid()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(ledger.recent(), QList<FilledPlace>());
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
}

void PlaceLedgerTest::aRefusingDiskIsReported()
{
    // A file stands where the folder should be.
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    PlaceLedger ledger(folder());
    QSignalSpy changed(&ledger, &PlaceLedger::changed);
    const auto written = ledger.put(filePlace(QStringLiteral("/a")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::LedgerWriteFailed);
    QCOMPARE(ledger.recent(), QList<FilledPlace>());
    QVERIFY(changed.isEmpty());
}

void PlaceLedgerTest::whatIsNotOursIsSetAsideUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = toJson(filePlace(QStringLiteral("/a")));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << whole.first(whole.size() / 2);
    QTest::newRow("newer") << QByteArray(whole).replace("\"format\": 1", "\"format\": 2");
    QTest::newRow("no date") << QByteArray(whole).replace("2026-", "soon-");
    QTest::newRow("a year of five digits") << QByteArray(whole).replace("2026-", "12026-");
    QTest::newRow("no place") << QByteArray(whole).replace("\"/a\"", "\"\"");
    QTest::newRow("another's name") << whole;
}

void PlaceLedgerTest::whatIsNotOursIsSetAsideUntouched()
{
    QFETCH(const QByteArray, content);
    QVERIFY(QDir().mkpath(folder()));
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json");
    QFile file(folder() + QLatin1Char('/') + name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(content);
    file.flush();
    PlaceLedger ledger(folder());
    ledger.load();
    QCOMPARE(ledger.recent(), QList<FilledPlace>());
    QCOMPARE(ledger.setAside(), QStringList{name});
    file.seek(0);
    QCOMPARE(file.readAll(), content);
}

void PlaceLedgerTest::nobodyElseReadsIt()
{
    PlaceLedger ledger(folder());
    const FilledPlace place = filePlace(QStringLiteral("/a"));
    QVERIFY(ledger.put(place));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo file(folder() + QLatin1Char('/') + place.id().toString(QUuid::WithoutBraces) +
                         QStringLiteral(".json"));
    QVERIFY(file.exists());
    QVERIFY(!(file.permissions() & others));
}

QTEST_APPLESS_MAIN(PlaceLedgerTest)
#include "tst_placeledger.moc"
