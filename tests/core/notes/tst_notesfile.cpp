// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notesfile.h"
#include "core/notes/notesimport.h"
#include "tests/support/await.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qernal;

namespace {

const QUuid Account = QUuid::fromString(QStringLiteral("0a6f4c1e-6d7b-4c60-9d7e-3f0e5f1a2b3c"));
const QUuid OtherAccount = QUuid::fromString(QStringLiteral("7c0a1c55-0f5b-4a3e-8f4e-5d7c9e1b2a30"));
const auto TokenId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QDateTime Noon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

OwnedNote noteOf(const QString &tokenId, const QString &text, const QString &owner = {})
{
    return {tokenId, {.text = text, .owner = owner, .writtenAt = Noon}};
}

} // namespace

/// Notes that travel by a file.
class NotesFileTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everythingComesBack();
    void aSecretStaysBehind();
    void whatIsNoFileOfNotesIsNamed_data();
    void whatIsNoFileOfNotesIsNamed();
    void isImportedOnce();
    void theChangeIsReportedOnce();
    void aConflictKeepsBothTexts();
    void whatAnotherInstanceWroteIsKept();
    void aSecretIsRefused();
    void whatGrowsTooLongIsRefused();
    void aRefusingDiskEndsIt();
    void anotherAccountEndsIt();

private:
    [[nodiscard]] std::unique_ptr<TokenNotes> open() const
    {
        auto notes = std::make_unique<TokenNotes>(m_folder->filePath(QStringLiteral("notes")), [] { return Noon; });
        notes->setAccount(Account);
        return notes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// Imports @p imported into @p notes, and waits for the report.
NotesImport::Report reportOf(TokenNotes *notes, const QList<OwnedNote> &imported)
{
    std::optional<NotesImport::Report> report;
    auto *adding = new NotesImport(notes, imported);
    QObject::connect(adding, &NotesImport::finished, notes,
                     [&report](const NotesImport::Report &finished) { report = finished; });
    adding->start();
    [&] { QERNAL_AWAIT(report.has_value()); }();
    return report.value_or(NotesImport::Report{});
}

} // namespace

void NotesFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void NotesFileTest::everythingComesBack()
{
    const QString text = QStringLiteral("\ufeffNightly deploys, „staging“\n<b>%1</b>");
    const QList<OwnedNote> notes{noteOf(QStringLiteral("b"), text, QStringLiteral("Platform team")),
                                 noteOf(QStringLiteral("../a"), {}, QStringLiteral("\ufeffme"))};
    const QByteArray file = notesFileOf(notes);
    const auto read = notesOfFile(file);
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    // By token, so that two files of the same notes are the same.
    QCOMPARE(read->at(0).tokenId, QStringLiteral("../a"));
    QVERIFY(read->at(0).note.hasWordsOf(notes.at(1).note));
    QVERIFY(read->at(1).note.hasWordsOf(notes.at(0).note));
    QCOMPARE(notesFileOf({notes.at(1), notes.at(0)}), file);
}

void NotesFileTest::aSecretStaysBehind()
{
    const QByteArray file =
        notesFileOf({noteOf(TokenId, QStringLiteral("for CI: ") + TokenId + QStringLiteral("@s3cret")),
                     noteOf(TokenId, {}, TokenId + QStringLiteral("@s3cret"))});
    QVERIFY2(!file.contains("s3cret"), file.constData());
    QVERIFY(notesOfFile(file) && notesOfFile(file)->isEmpty());
}

void NotesFileTest::whatIsNoFileOfNotesIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isNewer");
    const QByteArray whole = notesFileOf({noteOf(TokenId, QStringLiteral("x"))});
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("cut") << whole.chopped(5) << false;
    QTest::newRow("another JSON") << QByteArray("[{\"name\":\"x\"}]") << false;
    QTest::newRow("no version") << QByteArray("{\"format\":\"qernal-token-notes\",\"notes\":[]}") << false;
    QTest::newRow("no notes") << QByteArray("{\"format\":\"qernal-token-notes\",\"version\":1}") << false;
    QTest::newRow("a note of no token")
        << QByteArray("{\"format\":\"qernal-token-notes\",\"version\":1,\"notes\":[{\"note\":\"x\"}]}") << false;
    QTest::newRow("newer") << QByteArray("{\"format\":\"qernal-token-notes\",\"version\":2}") << true;
}

void NotesFileTest::whatIsNoFileOfNotesIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isNewer);
    const auto read = notesOfFile(content);
    QVERIFY(!read);
    QCOMPARE(read.error(), isNewer ? NotesFileProblem::Newer : NotesFileProblem::NotNotes);
}

void NotesFileTest::isImportedOnce()
{
    const auto notes = open();
    const QList<OwnedNote> imported{noteOf(TokenId, QStringLiteral("deploys"), QStringLiteral("me")),
                                    noteOf(QStringLiteral("b"), QStringLiteral("x"))};
    QCOMPARE(reportOf(notes.get(), imported).imported, 2);
    QCOMPARE(notes->note(TokenId).text, QStringLiteral("deploys"));
    const NotesImport::Report again = reportOf(notes.get(), imported);
    QCOMPARE(again.imported, 0);
    QCOMPARE(again.unchanged, 2);
    QCOMPARE(notes->note(TokenId).text, QStringLiteral("deploys"));
}

void NotesFileTest::theChangeIsReportedOnce()
{
    const auto notes = open();
    QSignalSpy changed(notes.get(), &TokenNotes::changed);
    QList<OwnedNote> imported;
    for (int i = 0; i < 20; ++i)
        imported.append(noteOf(QString::number(i), QStringLiteral("x")));
    QCOMPARE(reportOf(notes.get(), imported).imported, 20);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reportOf(notes.get(), imported).unchanged, 20);
    QCOMPARE(changed.size(), 1);
    // Afterwards each is reported as it comes.
    QVERIFY(notes->write(QStringLiteral("a"), {.text = QStringLiteral("x")}));
    QVERIFY(notes->write(QStringLiteral("b"), {.text = QStringLiteral("x")}));
    QCOMPARE(changed.size(), 3);
}

void NotesFileTest::aConflictKeepsBothTexts()
{
    const auto notes = open();
    QVERIFY(notes->write(TokenId, {.text = QStringLiteral("here"), .owner = QStringLiteral("me")}));
    const QList<OwnedNote> imported{noteOf(TokenId, QStringLiteral("there"), QStringLiteral("you"))};
    QCOMPARE(reportOf(notes.get(), imported).imported, 1);
    QCOMPARE(notes->note(TokenId).text, QStringLiteral("here\nthere"));
    QCOMPARE(notes->note(TokenId).owner, QStringLiteral("me, you"));
    // What is there by now is not added again.
    QCOMPARE(reportOf(notes.get(), imported).unchanged, 1);
    QCOMPARE(notes->note(TokenId).text, QStringLiteral("here\nthere"));
}

void NotesFileTest::whatAnotherInstanceWroteIsKept()
{
    const auto notes = open();
    const auto other = open();
    QVERIFY(other->write(TokenId, {.text = QStringLiteral("elsewhere")}));
    QSignalSpy changed(notes.get(), &TokenNotes::changed);
    QCOMPARE(reportOf(notes.get(), {noteOf(TokenId, QStringLiteral("imported"))}).imported, 1);
    QCOMPARE(notes->note(TokenId).text, QStringLiteral("elsewhere\nimported"));
    QVERIFY(!changed.isEmpty());
}

void NotesFileTest::aSecretIsRefused()
{
    const auto notes = open();
    const NotesImport::Report report = reportOf(notes.get(), {noteOf(TokenId, TokenId + QStringLiteral("@s3cret")),
                                                              noteOf(QStringLiteral("b"), QStringLiteral("x"))});
    QCOMPARE(report.withSecret, 1);
    QCOMPARE(report.imported, 1);
    QVERIFY(notes->note(TokenId).isEmpty());
}

void NotesFileTest::whatGrowsTooLongIsRefused()
{
    const auto notes = open();
    const QString half(MaxNoteLength / 2 + 1, u'a');
    QVERIFY(notes->write(TokenId, {.text = half}));
    const NotesImport::Report report =
        reportOf(notes.get(), {noteOf(TokenId, QString(half.size(), u'b')), noteOf(QStringLiteral("b"), half + half)});
    QCOMPARE(report.tooLong, 2);
    QCOMPARE(notes->note(TokenId).text, half);
}

void NotesFileTest::aRefusingDiskEndsIt()
{
    const auto notes = open();
    QVERIFY(notes->write(QStringLiteral("a"), {.text = QStringLiteral("x")}));
    const QString folder = m_folder->filePath(QStringLiteral("notes/") + Account.toString(QUuid::WithoutBraces));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const NotesImport::Report report =
        reportOf(notes.get(), {noteOf(TokenId, QStringLiteral("x")), noteOf(QStringLiteral("b"), QStringLiteral("x"))});
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(report.notWritten, 2);
    QVERIFY(!report.reason.isEmpty());
}

void NotesFileTest::anotherAccountEndsIt()
{
    const auto notes = open();
    std::optional<NotesImport::Report> report;
    auto *adding = new NotesImport(notes.get(), {noteOf(TokenId, QStringLiteral("x"))});
    connect(adding, &NotesImport::finished, this,
            [&report](const NotesImport::Report &finished) { report = finished; });
    adding->start();
    notes->setAccount(OtherAccount);
    QVERIFY(report);
    QCOMPARE(report->notWritten, 1);
    QVERIFY(notes->isEmpty());
}

QTEST_GUILESS_MAIN(NotesFileTest)
#include "tst_notesfile.moc"
