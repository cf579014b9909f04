// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/tokennotes.h"
#include "tests/ui/pagefixture.h"
#include "ui/feedback/fieldnote.h"
#include "ui/tokens/notesection.h"
#include "ui/tokens/notewriter.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

namespace {

QList<Token> twoTokens()
{
    return {pageToken(QStringLiteral("alpha")), pageToken(QStringLiteral("bravo"))};
}

/// The page with notes in a folder of its own.
struct NotePage {
    NotePage() : notes(folder.filePath(QStringLiteral("notes")), systemClock())
    {
        const Account account = PageFixture::makeAccount();
        notes.setAccount(account.id);
        page.page()->noteWriter()->setNotes(&notes);
        page.open(account, twoTokens());
        page.table()->selectRow(0);
    }

    [[nodiscard]] QString shown() { return page.part<QLabel>("detailsNote")->text(); }
    void type(const QString &text)
    {
        page.part<QPushButton>("editNote")->click();
        page.part<QPlainTextEdit>("tokenNote")->setPlainText(text);
    }
    [[nodiscard]] TokenNote noteOf(const char *name) { return notes.note(pageToken(QLatin1String(name)).id); }

    QTemporaryDir folder;
    TokenNotes notes;
    PageFixture page;
};

} // namespace

/// That a note is written where it is shown, by mouse and keys, and is never lost on the way.
class NoteSectionTest : public QObject {
    Q_OBJECT
private slots:
    void aNoteIsWrittenInPlace();
    void theKeyboardAloneWritesOne();
    void escapeKeepsTheOldNote();
    void anotherTokenChosenMeanwhileWritesIt();
    void aSecretCannotBeSaved();
    void whatTheDiskRefusesCanBeEditedAgain();
    void theNoteGoesOverToTheSuccessor();
    void markupIsShownAsItStands();
};

void NoteSectionTest::aNoteIsWrittenInPlace()
{
    NotePage fixture;
    QVERIFY(!fixture.page.part<QLabel>("detailsNote")->isVisible());
    fixture.type(QStringLiteral("Nightly deploys\nof staging"));
    fixture.page.part<QLineEdit>("owner")->setText(QStringLiteral("Platform"));
    fixture.page.part<QPushButton>("saveNote")->click();
    QCOMPARE(fixture.shown(), QStringLiteral("Nightly deploys\nof staging"));
    QVERIFY(fixture.page.part<QLabel>("detailsNote")->isVisible());
    QCOMPARE(fixture.page.part<QLabel>("detailsOwner")->text(), QStringLiteral("Owner: Platform"));
    QVERIFY(!fixture.page.part<QPlainTextEdit>("tokenNote")->isVisible());
    QCOMPARE(fixture.noteOf("alpha").text, QStringLiteral("Nightly deploys\nof staging"));
    fixture.page.table()->selectRow(1);
    QVERIFY(!fixture.page.part<QLabel>("detailsNote")->isVisible());
}

void NoteSectionTest::theKeyboardAloneWritesOne()
{
    NotePage fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.page(), 30'000));
    auto *button = fixture.page.part<QPushButton>("editNote");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *field = fixture.page.part<QPlainTextEdit>("tokenNote");
    QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), 30'000);
    QTest::keyClicks(field, QStringLiteral("ci"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("ops"));
    QTest::keyClick(field, Qt::Key_Tab);
    auto *owner = fixture.page.part<QLineEdit>("owner");
    QTRY_VERIFY_WITH_TIMEOUT(owner->hasFocus(), 30'000);
    QTest::keyClicks(owner, QStringLiteral("Ann"));
    QTest::keyClick(owner, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.noteOf("alpha").text, QStringLiteral("ci\nops"));
    QCOMPARE(fixture.noteOf("alpha").owner, QStringLiteral("Ann"));
    QTRY_VERIFY_WITH_TIMEOUT(button->hasFocus(), 30'000);
}

void NoteSectionTest::escapeKeepsTheOldNote()
{
    NotePage fixture;
    fixture.type(QStringLiteral("old"));
    fixture.page.part<QPushButton>("saveNote")->click();
    fixture.type(QStringLiteral("new"));
    QTest::keyClick(fixture.page.part<QPlainTextEdit>("tokenNote"), Qt::Key_Escape);
    QCOMPARE(fixture.shown(), QStringLiteral("old"));
    QCOMPARE(fixture.noteOf("alpha").text, QStringLiteral("old"));
}

void NoteSectionTest::anotherTokenChosenMeanwhileWritesIt()
{
    NotePage fixture;
    fixture.type(QStringLiteral("of alpha"));
    // What the list does meanwhile ends no editing.
    fixture.page.page()->setSearch(QStringLiteral("a"));
    QVERIFY(fixture.page.part<QPlainTextEdit>("tokenNote")->isVisible());
    fixture.page.table()->selectRow(1);
    QCOMPARE(fixture.noteOf("alpha").text, QStringLiteral("of alpha"));
    QVERIFY(fixture.noteOf("bravo").isEmpty());
    QVERIFY(!fixture.page.part<QPlainTextEdit>("tokenNote")->isVisible());
}

void NoteSectionTest::aSecretCannotBeSaved()
{
    NotePage fixture;
    fixture.type(pageToken(QStringLiteral("alpha")).id + QStringLiteral("@s3cr3t"));
    QVERIFY(!fixture.page.part<QPushButton>("saveNote")->isEnabled());
    fixture.page.table()->selectRow(1);
    QVERIFY(fixture.noteOf("alpha").isEmpty());
    QVERIFY(!QFile::exists(fixture.folder.filePath(QStringLiteral("notes"))));
}

void NoteSectionTest::whatTheDiskRefusesCanBeEditedAgain()
{
    NotePage fixture;
    QSignalSpy messages(fixture.page.page(), &TokensPage::message);
    // A file stands where the folder should be.
    QFile file(fixture.folder.filePath(QStringLiteral("notes")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    fixture.type(QStringLiteral("not lost"));
    fixture.page.part<QPushButton>("saveNote")->click();
    QCOMPARE(messages.size(), 1);
    const auto message = messages.first().first().value<Message>();
    QCOMPARE(message.level, Message::Level::Problem);
    QVERIFY2(message.text.startsWith(QStringLiteral("The note is not saved: ")), qPrintable(message.text));
    QCOMPARE(message.remedies.size(), 1);
    message.remedies.first().action();
    QCOMPARE(fixture.page.part<QPlainTextEdit>("tokenNote")->toPlainText(), QStringLiteral("not lost"));
    QVERIFY(file.remove());
    fixture.page.part<QPushButton>("saveNote")->click();
    QCOMPARE(fixture.noteOf("alpha").text, QStringLiteral("not lost"));
}

void NoteSectionTest::theNoteGoesOverToTheSuccessor()
{
    NotePage fixture;
    const QString alpha = pageToken(QStringLiteral("alpha")).id;
    const QString bravo = pageToken(QStringLiteral("bravo")).id;
    QVERIFY(fixture.notes.write(alpha, {.text = QStringLiteral("deploys"), .owner = QStringLiteral("Ann")}));
    fixture.page.page()->noteWriter()->move(alpha, bravo);
    QCOMPARE(fixture.noteOf("bravo").text, QStringLiteral("deploys"));
    QCOMPARE(fixture.noteOf("bravo").owner, QStringLiteral("Ann"));
    QVERIFY(fixture.noteOf("alpha").isEmpty());
    // One that was written meanwhile stays, and so does the other.
    QVERIFY(fixture.notes.write(alpha, {.text = QStringLiteral("another")}));
    fixture.page.page()->noteWriter()->move(alpha, bravo);
    QCOMPARE(fixture.noteOf("bravo").text, QStringLiteral("deploys"));
    QCOMPARE(fixture.noteOf("alpha").text, QStringLiteral("another"));
}

void NoteSectionTest::markupIsShownAsItStands()
{
    NotePage fixture;
    fixture.type(QStringLiteral("<b>x</b>\u202ey"));
    fixture.page.part<QPushButton>("saveNote")->click();
    QCOMPARE(fixture.page.part<QLabel>("detailsNote")->textFormat(), Qt::PlainText);
    QCOMPARE(fixture.shown(), QStringLiteral("<b>x</b>[U+202E]y"));
}

QTEST_MAIN(NoteSectionTest)
#include "tst_notesection.moc"
