// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/filecontent.h"
#include "tests/ui/servedwindow.h"
#include "ui/commands/notetransfer.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QTest>

using namespace qernal;

namespace {

const auto TokenId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");

/// A signed-in window with notes of its own.
struct NotesWindow : ServedWindow {
    NotesWindow()
    {
        window()->setNotes(&notes);
        signIn();
        notes.setAccount(session()->account().id);
    }
    ~NotesWindow() { close(); }
    Q_DISABLE_COPY_MOVE(NotesWindow)

    /// Chooses @p file in the dialog that @p action opens.
    void choose(const char *action, const QString &file)
    {
        part<QAction>(action)->trigger();
        auto *dialog = part<QFileDialog>("notesDialog");
        emit dialog->fileSelected(file);
        delete dialog;
    }
    [[nodiscard]] QString message() const
    {
        const auto *label = part<QLabel>("messageText");
        return label == nullptr ? QString() : label->text();
    }

    TokenNotes notes{filePath(QStringLiteral("notes")), systemClock()};
};

} // namespace

/// *Export notes…* and *Import notes…*: what they say.
class NoteTransferTest : public QObject {
    Q_OBJECT
private slots:
    void needsAnAccount();
    void thereIsNothingToExport();
    void notesTravel();
    void whatIsRefusedIsReported();
    void aForeignFileIsReported();
};

void NoteTransferTest::needsAnAccount()
{
    ServedWindow fixture;
    for (const char *action : {"exportNotes", "importNotes"})
        QCOMPARE(fixture.part<QAction>(action)->toolTip(), QStringLiteral("Sign in first."));
}

void NoteTransferTest::thereIsNothingToExport()
{
    NotesWindow fixture;
    fixture.part<QAction>("exportNotes")->trigger();
    QERNAL_AWAIT(fixture.message().startsWith(QLatin1String("There is nothing to export")));
    QVERIFY(fixture.part<QFileDialog>("notesDialog") == nullptr);
}

void NoteTransferTest::notesTravel()
{
    NotesWindow fixture;
    QVERIFY(fixture.notes.write(TokenId, {.text = QStringLiteral("deploys")}));
    const QString file = fixture.filePath(QStringLiteral("notes.json"));
    fixture.choose("exportNotes", file);
    QERNAL_AWAIT(fixture.message() == QStringLiteral("1 notes are exported to %1.").arg(file));
    QVERIFY(fixture.notes.write(TokenId, {}));
    fixture.choose("importNotes", file);
    QERNAL_AWAIT(fixture.message() == QStringLiteral("1 notes are imported from %1.").arg(file));
    QCOMPARE(fixture.notes.note(TokenId).text, QStringLiteral("deploys"));
}

void NoteTransferTest::whatIsRefusedIsReported()
{
    NotesWindow fixture;
    QVERIFY(fixture.notes.write(QStringLiteral("b"), {.text = QStringLiteral("here")}));
    const QString path = fixture.filePath(QStringLiteral("notes.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":\"qernal-token-notes\",\"version\":1,\"notes\":["
               "{\"token_id\":\"a\",\"note\":\"" +
               TokenId.toLatin1() +
               "@s3cret\"},{\"token_id\":\"b\",\"note\":\"here\"},{\"token_id\":\"c\",\"note\":\"new\"}]}");
    file.close();
    fixture.choose("importNotes", path);
    QERNAL_AWAIT(fixture.message() ==
                 QStringLiteral("1 notes are imported from %1. 1 were here already, word for word. 1 are refused, "
                                "for they look like secrets: notes are not encrypted.")
                     .arg(path));
    QVERIFY(fixture.notes.note(QStringLiteral("a")).isEmpty());
    QCOMPARE(fixture.notes.note(QStringLiteral("c")).text, QStringLiteral("new"));
}

void NoteTransferTest::aForeignFileIsReported()
{
    NotesWindow fixture;
    const QString path = fixture.filePath(QStringLiteral("list.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[]");
    file.close();
    fixture.choose("importNotes", path);
    QERNAL_AWAIT(fixture.message().startsWith(QLatin1String("No notes are imported from ")));
    fixture.choose("importNotes", fixture.filePath(QStringLiteral("missing.json")));
    QERNAL_AWAIT(fixture.message().endsWith(QLatin1String("The file could not be read.")));
}

QTEST_MAIN(NoteTransferTest)
#include "tst_notetransfer.moc"
