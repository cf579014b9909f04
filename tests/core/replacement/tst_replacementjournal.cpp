// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacementjournal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace qernal {

using Kind = ReplacementPlace::Kind;
using Progress = ReplacementPlace::Progress;

class ReplacementJournalTest : public QObject {
    Q_OBJECT

    static Replacement fullReplacement()
    {
        Replacement replacement{.id = QUuid::createUuid(),
                                .batch = QUuid::createUuid(),
                                .account = QUuid::createUuid(),
                                .name = QStringLiteral("ci \"ключ\" \u202e\ufeff"),
                                .newName = QStringLiteral("ci"),
                                .oldId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4"),
                                .newId = QStringLiteral("61687d2f-07b0-4260-8ecb-f5098305fdd4"),
                                .expiryDuration = 30,
                                .startedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 250), QTimeZone::utc()),
                                .revoking = true};
        replacement.places = {{Kind::File, QStringLiteral("/home/ключ/.env"), Progress::Filled},
                              {Kind::CliConfiguration, {}, Progress::Open},
                              {Kind::Environment, {}, Progress::DoneByUser},
                              {Kind::OwnAccount, {}, Progress::LeftOut},
                              {Kind::Destination, QStringLiteral("gh:acme/web"), Progress::Open}};
        return replacement;
    }

private slots:
    void whatIsPutIsReadAgain();
    void whatEndedIsForgotten();
    void eachChangeIsReported();
    void filesOfOthersAreSetAside_data();
    void filesOfOthersAreSetAside();
    void aFolderThatCannotBeWrittenIsReported();
    void onlyTheOwnerReadsIt();
};

void ReplacementJournalTest::whatIsPutIsReadAgain()
{
    const QTemporaryDir folder;
    const Replacement replacement = fullReplacement();
    ReplacementJournal journal(folder.filePath(QStringLiteral("replacements")));
    QVERIFY(journal.put(replacement).has_value());

    ReplacementJournal later(folder.filePath(QStringLiteral("replacements")));
    later.load();
    QVERIFY(later.replacement(replacement.id) == replacement);
    QCOMPARE(later.replacements(replacement.account).size(), 1);
    QVERIFY(later.replacements(QUuid::createUuid()).isEmpty());
    QVERIFY(later.replacementOf(replacement.account, replacement.oldId).has_value());
    QVERIFY(later.replacementOf(replacement.account, replacement.newId).has_value());
    QVERIFY(!later.replacementOf(replacement.account, QString()).has_value());
    QVERIFY(later.setAside().isEmpty());
}

void ReplacementJournalTest::whatEndedIsForgotten()
{
    const QTemporaryDir folder;
    const Replacement replacement = fullReplacement();
    ReplacementJournal journal(folder.path());
    QVERIFY(journal.put(replacement).has_value());
    QVERIFY(journal.remove(replacement.id).has_value());
    QVERIFY(journal.remove(replacement.id).has_value());
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(!journal.replacement(replacement.id).has_value());
}

void ReplacementJournalTest::eachChangeIsReported()
{
    const QTemporaryDir folder;
    Replacement replacement = fullReplacement();
    ReplacementJournal journal(folder.path());
    const QSignalSpy changed(&journal, &ReplacementJournal::changed);
    QVERIFY(journal.put(replacement).has_value());
    QVERIFY(journal.put(replacement).has_value());
    QCOMPARE(changed.size(), 1);
    replacement.note({Kind::CliConfiguration, {}, Progress::Filled});
    QVERIFY(journal.put(replacement).has_value());
    QVERIFY(journal.remove(replacement.id).has_value());
    QCOMPARE(changed.size(), 3);
}

void ReplacementJournalTest::filesOfOthersAreSetAside_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const Replacement replacement = fullReplacement();
    const QString right = RecordFolder::nameOf(replacement.id);
    const QByteArray json = toJson(replacement);
    QTest::newRow("empty") << right << QByteArray();
    QTest::newRow("cut") << right << json.first(json.size() / 2);
    QTest::newRow("under another name") << RecordFolder::nameOf(QUuid::createUuid()) << json;
    QTest::newRow("newer format") << right << QByteArray(json).replace("\"format\": 1", "\"format\": 2");
    QTest::newRow("unknown progress") << right << QByteArray(json).replace("left-out", "given-up");
    QTest::newRow("no time") << right << QByteArray(json).replace("2026-03-01", "20026-03-01");
}

void ReplacementJournalTest::filesOfOthersAreSetAside()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    ReplacementJournal journal(folder.path());
    journal.load();
    QCOMPARE(journal.setAside(), QStringList(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void ReplacementJournalTest::aFolderThatCannotBeWrittenIsReported()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("replacements")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ReplacementJournal journal(file.fileName());
    const Replacement replacement = fullReplacement();
    const Result<void> put = journal.put(replacement);
    QVERIFY(!put);
    QCOMPARE(put.error().kind, Error::Kind::LedgerWriteFailed);
    QVERIFY(!journal.replacement(replacement.id).has_value());
}

void ReplacementJournalTest::onlyTheOwnerReadsIt()
{
    const QTemporaryDir folder;
    const Replacement replacement = fullReplacement();
    const QString path = folder.filePath(QStringLiteral("replacements"));
    ReplacementJournal journal(path);
    QVERIFY(journal.put(replacement).has_value());
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(!(QFileInfo(path + u'/' + RecordFolder::nameOf(replacement.id)).permissions() & others));
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ReplacementJournalTest)
#include "tst_replacementjournal.moc"
