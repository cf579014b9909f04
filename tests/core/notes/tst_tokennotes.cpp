// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/tokennotes.h"

#include <QDir>
#include <QFile>
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

TokenNote note(const QString &text, const QString &owner = {})
{
    return {.text = text, .owner = owner};
}

} // namespace

class TokenNotesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everythingComesBack();
    void eachAccountHasItsOwn();
    void anEmptyNoteIsNoFile();
    void isFoundByItsWords();
    void bothTextsOfTwoInstancesAreKept();
    void anUnchangedNoteWritesNothing();
    void aRefusingDiskIsReported();
    void theProblemOfATextIsNamed_data();
    void theProblemOfATextIsNamed();
    void aSecretIsNeverWritten();
    void whatIsNotOursIsSetAsideUntouched_data();
    void whatIsNotOursIsSetAsideUntouched();
    void aNoteOfANewerVersionIsNotReplaced();
    void nobodyElseReadsIt();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("notes")); }
    [[nodiscard]] QString accountFolder() const
    {
        return folder() + QLatin1Char('/') + Account.toString(QUuid::WithoutBraces);
    }
    [[nodiscard]] QStringList files() const { return QDir(accountFolder()).entryList(QDir::Files); }
    [[nodiscard]] std::unique_ptr<TokenNotes> open(const QUuid &account = Account) const
    {
        auto notes = std::make_unique<TokenNotes>(folder(), [] { return Noon; });
        notes->setAccount(account);
        return notes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TokenNotesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TokenNotesTest::everythingComesBack()
{
    const auto notes = open();
    QVERIFY(notes->isEmpty());
    QSignalSpy changed(notes.get(), &TokenNotes::changed);
    const QString text = QStringLiteral("\ufeffNightly deploys, „staging“\n<b>%1</b>");
    QVERIFY(notes->write(TokenId, note(text, QStringLiteral(" Platform \n team "))));
    // An id may be any text.
    QVERIFY(notes->write(QStringLiteral("../a/b"), note(QStringLiteral("x"))));
    QCOMPARE(changed.size(), 2);
    const auto later = open();
    QCOMPARE(later->setAside(), QStringList());
    QCOMPARE(later->note(TokenId).text, text.trimmed());
    QCOMPARE(later->note(TokenId).owner, QStringLiteral("Platform team"));
    QCOMPARE(later->note(TokenId).writtenAt, Noon);
    QCOMPARE(later->note(QStringLiteral("../a/b")).text, QStringLiteral("x"));
    QVERIFY(later->note(QStringLiteral("another")).isEmpty());
}

void TokenNotesTest::eachAccountHasItsOwn()
{
    const auto notes = open();
    QVERIFY(notes->write(TokenId, note(QStringLiteral("ours"))));
    QSignalSpy reset(notes.get(), &TokenNotes::reset);
    notes->setAccount(OtherAccount);
    QCOMPARE(reset.size(), 1);
    QVERIFY(notes->note(TokenId).isEmpty());
    QVERIFY(notes->write(TokenId, note(QStringLiteral("theirs"))));
    notes->setAccount({});
    QVERIFY(notes->isEmpty());
    notes->setAccount(Account);
    QCOMPARE(notes->note(TokenId).text, QStringLiteral("ours"));
    notes->forgetAccount(Account);
    QVERIFY(notes->isEmpty());
    QVERIFY(!QDir(accountFolder()).exists());
    QCOMPARE(open(OtherAccount)->note(TokenId).text, QStringLiteral("theirs"));
}

void TokenNotesTest::anEmptyNoteIsNoFile()
{
    const auto notes = open();
    QVERIFY(notes->write(TokenId, note({})));
    QVERIFY(notes->write(TokenId, note(QStringLiteral("x"))));
    QCOMPARE(files().size(), 1);
    QVERIFY(notes->write(TokenId, note(QStringLiteral("  \n "))));
    QCOMPARE(files(), QStringList());
    QVERIFY(notes->note(TokenId).isEmpty());
}

void TokenNotesTest::isFoundByItsWords()
{
    const auto notes = open();
    QVERIFY(notes->write(TokenId, note(QStringLiteral("Nightly DEPLOYS"), QStringLiteral("Straßenbau"))));
    for (const auto *word : {"deploy", "night", "bau"})
        QVERIFY2(notes->idsWith(QString::fromLatin1(word)).contains(TokenId), word);
    QCOMPARE(notes->idsWith(QStringLiteral("weekly")), QSet<QString>());
    QCOMPARE(notes->idsWith(QStringLiteral("night")), QSet<QString>{TokenId});
    QVERIFY(notes->write(TokenId, note(QStringLiteral("weekly"))));
    QVERIFY(!notes->idsWith(QStringLiteral("night")).contains(TokenId));
}

void TokenNotesTest::bothTextsOfTwoInstancesAreKept()
{
    const auto one = open();
    QVERIFY(one->write(TokenId, note(QStringLiteral("first"), QStringLiteral("Ann"))));
    const auto two = open();
    QVERIFY(one->write(TokenId, note(QStringLiteral("of one"), QStringLiteral("Ann"))));
    QVERIFY(two->write(TokenId, note(QStringLiteral("of two"), QStringLiteral("Bob"))));
    QCOMPARE(two->note(TokenId).text, QStringLiteral("of one\nof two"));
    QCOMPARE(two->note(TokenId).owner, QStringLiteral("Ann, Bob"));
    // Nor is one removed that another instance has written to.
    QVERIFY(one->write(TokenId, note({})));
    QCOMPARE(one->note(TokenId).text, QStringLiteral("of one\nof two"));
    QCOMPARE(open()->note(TokenId).text, QStringLiteral("of one\nof two"));
}

void TokenNotesTest::anUnchangedNoteWritesNothing()
{
    const auto notes = open();
    QVERIFY(notes->write(TokenId, note(QStringLiteral("x"))));
    QFile file(accountFolder() + QLatin1Char('/') + files().constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(Noon.addYears(-1), QFileDevice::FileModificationTime));
    file.close();
    QSignalSpy changed(notes.get(), &TokenNotes::changed);
    QVERIFY(notes->write(TokenId, note(QStringLiteral(" x "))));
    QCOMPARE(QFileInfo(file).lastModified().toUTC(), Noon.addYears(-1));
    QVERIFY(changed.isEmpty());
}

void TokenNotesTest::aRefusingDiskIsReported()
{
    // A file stands where the folder should be.
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto notes = open();
    QSignalSpy changed(notes.get(), &TokenNotes::changed);
    const auto written = notes->write(TokenId, note(QStringLiteral("x")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::LedgerWriteFailed);
    QVERIFY(notes->note(TokenId).isEmpty());
    QVERIFY(changed.isEmpty());
}

void TokenNotesTest::theProblemOfATextIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NoteProblem>("problem");
    const QString id = TokenId;
    QTest::newRow("nothing") << QString() << NoteProblem::None;
    QTest::newRow("an address") << QStringLiteral("ask ann@example.org") << NoteProblem::None;
    QTest::newRow("an id alone") << id << NoteProblem::None;
    QTest::newRow("an id at the end") << id + QStringLiteral("@ ") << NoteProblem::None;
    QTest::newRow("a secret") << id + QStringLiteral("@x") << NoteProblem::Secret;
    QTest::newRow("in capitals, among words") << QStringLiteral("was %1@ABC!").arg(id.toUpper()) << NoteProblem::Secret;
    QTest::newRow("torn apart") << id + QStringLiteral("\n @\n x") << NoteProblem::Secret;
    QTest::newRow("as long as may be") << QString(MaxNoteLength, u'x') << NoteProblem::None;
    QTest::newRow("longer") << QString(MaxNoteLength + 1, u'x') << NoteProblem::TooLong;
}

void TokenNotesTest::theProblemOfATextIsNamed()
{
    QFETCH(const QString, text);
    QTEST(noteProblem(text), "problem");
}

void TokenNotesTest::aSecretIsNeverWritten()
{
    const auto notes = open();
    const QString secret = TokenId + QStringLiteral("@s3cr3t");
    for (const TokenNote &refused : {note(secret), note(QStringLiteral("x"), secret)}) {
        const auto written = notes->write(TokenId, refused);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::InvalidInput);
    }
    QVERIFY(!QDir(folder()).exists());
}

void TokenNotesTest::whatIsNotOursIsSetAsideUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = toJson({TokenId, {.text = QStringLiteral("x"), .owner = {}, .writtenAt = Noon}});
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << whole.first(whole.size() / 2);
    QTest::newRow("newer") << QByteArray(whole).replace("\"format\": 1", "\"format\": 2");
    QTest::newRow("no date") << QByteArray(whole).replace("2026-", "soon-");
    QTest::newRow("no words") << QByteArray(whole).replace("\"x\"", "\"\"");
    QTest::newRow("another's name") << whole;
}

void TokenNotesTest::whatIsNotOursIsSetAsideUntouched()
{
    QFETCH(const QByteArray, content);
    QVERIFY(QDir().mkpath(accountFolder()));
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json");
    QFile file(accountFolder() + QLatin1Char('/') + name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(content);
    file.flush();
    const auto notes = open();
    QVERIFY(notes->isEmpty());
    QCOMPARE(notes->setAside(), QStringList{name});
    file.seek(0);
    QCOMPARE(file.readAll(), content);
}

void TokenNotesTest::aNoteOfANewerVersionIsNotReplaced()
{
    QVERIFY(open()->write(TokenId, note(QStringLiteral("x"))));
    QFile file(accountFolder() + QLatin1Char('/') + files().constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray newer = file.readAll().replace("\"format\": 1", "\"format\": 2");
    QVERIFY(file.seek(0) && file.write(newer) == newer.size() && file.flush());
    const auto notes = open();
    const auto written = notes->write(TokenId, note(QStringLiteral("y")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::LedgerWriteFailed);
    QVERIFY(notes->note(TokenId).isEmpty());
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), newer);
}

void TokenNotesTest::nobodyElseReadsIt()
{
    const auto notes = open();
    QVERIFY(notes->write(TokenId, note(QStringLiteral("x"))));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo file(accountFolder() + QLatin1Char('/') + files().constFirst());
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(accountFolder()).permissions() & others));
}

QTEST_APPLESS_MAIN(TokenNotesTest)
#include "tst_tokennotes.moc"
