// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/usagewords.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

namespace {

const auto TokenId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QDateTime Noon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

FilledPlace filled(const QString &file, const QUuid &record)
{
    return {.account = QUuid::createUuid(), .tokenId = TokenId, .file = file, .record = record, .filledAt = Noon};
}

} // namespace

class UsageWordsTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsSaidBeforeALook();
    void countsPlacesAndFiles();
    void listsWhatWasFilled();
    void saysWhatStopsWorking_data();
    void saysWhatStopsWorking();
    void saysWhereItIsUsed();
    void countsFilesAndDestinationsOfSeveral();
};

void UsageWordsTest::nothingIsSaidBeforeALook()
{
    const PlaceIndex index([] { return Noon; });
    QCOMPARE(usageLines(index, {}, TokenId, {}), QStringList());
}

void UsageWordsTest::countsPlacesAndFiles()
{
    const QTemporaryDir folder;
    for (const char *name : {"a", "b"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(TokenId.toLatin1() + "@x\n" + TokenId.toLatin1());
    }
    PlaceIndex index([] { return Noon; });
    QSignalSpy finished(&index, &PlaceIndex::finished);
    const QString other = QUuid::createUuid().toString(QUuid::WithoutBraces);
    index.scan({{.path = folder.path()}}, {TokenId, other});
    QVERIFY(finished.wait(60'000));
    const QString when = QLocale().toString(Noon.toLocalTime().time(), QLocale::ShortFormat);
    QCOMPARE(usageLines(index, {}, TokenId, {}), QStringList{QStringLiteral("4 places in 2 files, as of ") + when});
    QCOMPARE(usageLines(index, {}, other, {}),
             QStringList{QStringLiteral("No file of the folders that were searched, as of ") + when});
    // One that was made since has not been looked for.
    QCOMPARE(usageLines(index, {}, QUuid::createUuid().toString(QUuid::WithoutBraces), {}), QStringList());
}

void UsageWordsTest::listsWhatWasFilled()
{
    const PlaceIndex index([] { return Noon; });
    const QUuid record = QUuid::createUuid();
    const QString date = QLocale().toString(Noon.toLocalTime().date(), QLocale::ShortFormat);
    QList<FilledPlace> places{filled(QStringLiteral("/a/.env"), record),
                              filled(QStringLiteral("/b/.env"), QUuid::createUuid())};
    QCOMPARE(usageLines(index, places, TokenId, record),
             (QStringList{QStringLiteral("/a/.env, since ") + date,
                          QStringLiteral("/b/.env, since %1: an older secret").arg(date)}));
    for (int i = 0; i < 20; ++i)
        places.append(filled(QStringLiteral("/%1").arg(i), record));
    const QStringList many = usageLines(index, places, TokenId, record);
    QCOMPARE(many.size(), 9);
    QCOMPARE(many.last(), QStringLiteral("and 14 more"));
}

void UsageWordsTest::saysWhatStopsWorking_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("destinations");
    QTest::addColumn<QString>("text");
    const QStringList one{QStringLiteral("ci-runner")};
    const QStringList two{QStringLiteral("ci-runner"), QStringLiteral("deploy")};
    QTest::newRow("nothing known") << one << 0 << 0 << QString();
    QTest::newRow("files") << one << 3 << 0 << QStringLiteral("“ci-runner” stands in 3 files; they stop working.");
    QTest::newRow("destinations") << one << 0 << 2
                                  << QStringLiteral("“ci-runner” was handed to 2 destinations; they stop working.");
    QTest::newRow("both") << one << 3 << 2
                          << QStringLiteral(
                                 "“ci-runner” stands in 3 files and was handed to 2 destinations; they stop working.");
    QTest::newRow("several, nothing known") << two << 0 << 0 << QString();
    QTest::newRow("several, files") << two << 3 << 0
                                    << QStringLiteral("These tokens stand in 3 files, which stop working.");
    QTest::newRow("several, destinations")
        << two << 0 << 2 << QStringLiteral("These tokens were handed to 2 destinations, which stop working.");
    QTest::newRow("several, both")
        << two << 3 << 2
        << QStringLiteral("These tokens stand in 3 files and were handed to 2 destinations; all of them stop working.");
}

void UsageWordsTest::saysWhatStopsWorking()
{
    QFETCH(const QStringList, names);
    QFETCH(const int, files);
    QFETCH(const int, destinations);
    QFETCH(const QString, text);
    QCOMPARE(stopsWorkingText(names, {.places = files, .files = files, .destinations = destinations}), text);
}

void UsageWordsTest::saysWhereItIsUsed()
{
    QCOMPARE(knownUsageText({}), QString());
    QCOMPARE(knownUsageText({.places = 4, .files = 3}),
             QStringLiteral("It stands in 4 places in 3 files on this computer."));
    QCOMPARE(knownUsageText({.destinations = 2}), QStringLiteral("It was handed to 2 destinations."));
    QCOMPARE(knownUsageText({.places = 4, .files = 3, .destinations = 2}),
             QStringLiteral("It stands in 4 places in 3 files on this computer and was handed to 2 destinations."));
}

void UsageWordsTest::countsFilesAndDestinationsOfSeveral()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString other = QUuid::createUuid().toString(QUuid::WithoutBraces);
    file.write((TokenId + QLatin1String("@x\n") + other).toLatin1());
    file.close();
    PlaceIndex index([] { return Noon; });
    QSignalSpy finished(&index, &PlaceIndex::finished);
    index.scan({{.path = folder.path()}}, {TokenId, other});
    QVERIFY(finished.wait(60'000));
    FilledPlace repository = filled({}, {});
    repository.destination = Destination{.kind = DestinationKind::GitHub};
    const QList<FilledPlace> places{filled(file.fileName(), {}), filled(QStringLiteral("/b/.env"), {}), repository};
    QCOMPARE(usageCount(index, places, {TokenId}), (UsageCount{.places = 2, .files = 2, .destinations = 1}));
    QCOMPARE(usageCount(index, places, {other}), (UsageCount{.places = 1, .files = 1}));
    QCOMPARE(usageCount(index, places, {TokenId, other}), (UsageCount{.places = 3, .files = 2, .destinations = 1}));
}

QTEST_GUILESS_MAIN(UsageWordsTest)
#include "tst_usagewords.moc"
