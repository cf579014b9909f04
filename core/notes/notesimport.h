// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/tokennotes.h"

#include <QList>
#include <QPointer>

namespace qernal {

/// Adds notes of a file to those of the account that is open, one at a time, so that the window lives while each is
/// written to the disk; they are reported as changed once, at the end. Ends early where the disk refuses, or another
/// account is opened. Deletes itself.
class NotesImport : public QObject {
    Q_OBJECT
public:
    /// What became of the notes; each is counted once.
    struct Report {
        int imported = 0;
        int unchanged = 0;   ///< what they say stood here already
        int withSecret = 0;  ///< refused: NoteProblem::Secret
        int tooLong = 0;     ///< refused: NoteProblem::TooLong, by itself or with the note that stands here
        int notWritten = 0;  ///< not tried, or refused by the disk
        QString reason = {}; ///< of the first that the disk refused, in the system's words
    };

    /// @p notes is not owned.
    NotesImport(TokenNotes *notes, const QList<OwnedNote> &imported);

    /// Call it once; finished() follows, never inside this call, unless @p notes ends before.
    void start();

signals:
    void finished(const qernal::NotesImport::Report &report);

private:
    void importLater();
    void importNext();
    void count(const OwnedNote &owned);
    void end();

    QPointer<TokenNotes> m_notes;
    QList<OwnedNote> m_imported;
    qsizetype m_next = 0;
    Report m_report;
};

} // namespace qernal
