// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/notetransfer.h"

#include "core/background.h"
#include "core/tokens/tokenexport.h"
#include "core/visibletext.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>

namespace qernal {

namespace {

constexpr QLatin1String NotesTopic("notes file");
/// Far more than the notes of any account: 4,000 characters each.
constexpr qint64 MaxNotesFile = 64LL * 1024 * 1024;

struct NotesRead {
    QList<OwnedNote> notes = {};
    QString problem = {}; ///< empty where the notes are all of the file's
};

NotesRead readNotes(const QString &fileName)
{
    QFile file(fileName);
    // A pipe would be waited for.
    if (!QFileInfo(fileName).isFile() || !file.open(QIODevice::ReadOnly))
        return {.problem = NoteTransfer::tr("The file could not be read.")};
    if (file.size() > MaxNotesFile) return {.problem = NoteTransfer::tr("The file is too large for one of notes.")};
    const auto notes = notesOfFile(file.readAll());
    if (notes) return {.notes = *notes};
    return {.problem = notes.error() == NotesFileProblem::Newer
                           ? NoteTransfer::tr("The file is of a newer version of this program: update this one.")
                           : NoteTransfer::tr("The file holds no notes that this program exported, or is damaged.")};
}

QString shown(const QString &fileName)
{
    return visibleText(QDir::toNativeSeparators(fileName));
}

QFileDialog *notesDialog(const QString &title, QWidget *window)
{
    auto *dialog = new QFileDialog(window, title, QDir::homePath(), NoteTransfer::tr("Notes (*.json)"));
    dialog->setObjectName(QStringLiteral("notesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

NoteTransfer::NoteTransfer(TokenNotes *notes, QWidget *window) : QObject(window), m_notes(notes), m_window(window) {}

void NoteTransfer::reportProblem(const QString &text)
{
    emit message({.level = Message::Level::Problem, .text = text, .topic = NotesTopic});
}

void NoteTransfer::askExport()
{
    if (m_notes->isEmpty()) {
        emit message({.text = tr("There is nothing to export: no token has a note."), .topic = NotesTopic});
        return;
    }
    QFileDialog *dialog = notesDialog(tr("Export notes"), m_window);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("token-notes-%1.json").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &NoteTransfer::write);
    dialog->open();
}

void NoteTransfer::write(const QString &fileName)
{
    const QList<OwnedNote> notes = m_notes->all();
    inBackground(
        this, [=] { return writeExport(fileName, notesFileOf(notes)); },
        [this, fileName, count = static_cast<int>(notes.size())](const std::optional<QString> &problem) {
            if (problem)
                return reportProblem(tr("The notes are not exported: %1 could not be written. %2. Choose another "
                                        "folder, or make room.")
                                         .arg(shown(fileName), visibleText(*problem)));
            emit message({.level = Message::Level::Success,
                          .text = tr("%n notes are exported to %1.", nullptr, count).arg(shown(fileName)),
                          .topic = NotesTopic});
        });
}

void NoteTransfer::askImport()
{
    QFileDialog *dialog = notesDialog(tr("Import notes"), m_window);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NoteTransfer::read);
    dialog->open();
}

void NoteTransfer::read(const QString &fileName)
{
    inBackground(
        this, [fileName] { return readNotes(fileName); },
        [this, fileName](const NotesRead &read) {
            if (read.problem.isEmpty()) return add(read.notes, shown(fileName));
            reportProblem(tr("No notes are imported from %1. %2").arg(shown(fileName), read.problem));
        });
}

void NoteTransfer::add(const QList<OwnedNote> &notes, const QString &shownFile)
{
    auto *adding = new NotesImport(m_notes, notes);
    connect(adding, &NotesImport::finished, this,
            [this, shownFile](const NotesImport::Report &imported) { report(imported, shownFile); });
    adding->start();
}

void NoteTransfer::report(const NotesImport::Report &imported, const QString &shownFile)
{
    QStringList sentences{tr("%n notes are imported from %1.", nullptr, imported.imported).arg(shownFile)};
    if (imported.unchanged > 0)
        sentences.append(tr("%n were here already, word for word.", nullptr, imported.unchanged));
    if (imported.withSecret > 0)
        sentences.append(
            tr("%n are refused, for they look like secrets: notes are not encrypted.", nullptr, imported.withSecret));
    if (imported.tooLong > 0)
        sentences.append(tr("%n are refused, for they would be longer than %1 characters.", nullptr, imported.tooLong)
                             .arg(MaxNoteLength));
    if (imported.notWritten > 0 && imported.reason.isEmpty())
        sentences.append(tr("%n are left out, for another account was opened.", nullptr, imported.notWritten));
    if (!imported.reason.isEmpty())
        sentences.append(tr("%n could not be written: %1. Make room on the disk, then import the file again.", nullptr,
                            imported.notWritten)
                             .arg(visibleText(imported.reason)));
    const bool isWhole = imported.withSecret + imported.tooLong + imported.notWritten == 0;
    emit message({.level = isWhole ? Message::Level::Success : Message::Level::Warning,
                  .text = sentences.join(QLatin1Char(' ')),
                  .topic = NotesTopic});
}

} // namespace qernal
