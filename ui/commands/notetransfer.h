// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notesfile.h"
#include "core/notes/notesimport.h"
#include "ui/feedback/message.h"

#include <QObject>

namespace qernal {

/// Carries the notes of the account that is open to a file, and those of a file to the account. Asks for the file, and
/// reports the outcome as a message.
class NoteTransfer : public QObject {
    Q_OBJECT
public:
    /// @p notes is not owned; @p window is the parent of the file dialogs and of this object.
    NoteTransfer(TokenNotes *notes, QWidget *window);

    void askExport();
    void askImport();

signals:
    void message(const qernal::Message &message);

private:
    void write(const QString &fileName);
    void read(const QString &fileName);
    void add(const QList<OwnedNote> &notes, const QString &shownFile);
    void report(const NotesImport::Report &imported, const QString &shownFile);
    void reportProblem(const QString &text);

    TokenNotes *m_notes;
    QWidget *m_window;
};

} // namespace qernal
