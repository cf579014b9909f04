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
    index.scan({{.path = folder.path()}}, {TokenId, QUuid::createUuid().toString(QUuid::WithoutBraces)});
    QVERIFY(finished.wait(60'000));
    const QString when = QLocale().toString(Noon.toLocalTime().time(), QLocale::ShortFormat);
    QCOMPARE(usageLines(index, {}, TokenId, {}), QStringList{QStringLiteral("4 places in 2 files, as of ") + when});
    QCOMPARE(usageLines(index, {}, QUuid::createUuid().toString(QUuid::WithoutBraces), {}),
             QStringList{QStringLiteral("No file of the folders that were searched, as of ") + when});
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
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("destinations");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing known") << 0 << 0 << QString();
    QTest::newRow("files") << 3 << 0 << QStringLiteral("“ci-runner” stands in 3 files; they stop working.");
    QTest::newRow("destinations") << 0 << 2
                                  << QStringLiteral("“ci-runner” was handed to 2 destinations; they stop working.");
    QTest::newRow("both") << 3 << 2
                          << QStringLiteral(
                                 "“ci-runner” stands in 3 files and was handed to 2 destinations; they stop working.");
}

void UsageWordsTest::saysWhatStopsWorking()
{
    QFETCH(const int, files);
    QFETCH(const int, destinations);
    QFETCH(const QString, text);
    QCOMPARE(stopsWorkingText(QStringLiteral("ci-runner"), files, destinations), text);
}

QTEST_GUILESS_MAIN(UsageWordsTest)
#include "tst_usagewords.moc"
