// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notesimport.h"

namespace qernal {

NotesImport::NotesImport(TokenNotes *notes, const QList<OwnedNote> &imported)
    : QObject(notes), m_notes(notes), m_imported(imported)
{
    connect(notes, &TokenNotes::reset, this, &NotesImport::end);
}

void NotesImport::start()
{
    m_notes->holdChanged(true);
    importLater();
}

void NotesImport::importLater()
{
    QMetaObject::invokeMethod(this, &NotesImport::importNext, Qt::QueuedConnection);
}

void NotesImport::importNext()
{
    if (m_next >= m_imported.size()) return end();
    count(m_imported.at(m_next++));
    if (m_report.notWritten > 0) return end();
    importLater();
}

void NotesImport::count(const OwnedNote &owned)
{
    const auto isSecret = [](const QString &text) { return noteProblem(text) == NoteProblem::Secret; };
    if (isSecret(owned.note.text) || isSecret(owned.note.owner)) {
        ++m_report.withSecret;
        return;
    }
    const Result<bool> added = m_notes->add(owned.tokenId, owned.note);
    if (added) {
        ++(*added ? m_report.imported : m_report.unchanged);
    } else if (added.error().kind == Error::Kind::InvalidInput) {
        ++m_report.tooLong;
    } else {
        ++m_report.notWritten;
        m_report.reason = added.error().message;
    }
}

void NotesImport::end()
{
    disconnect(m_notes, nullptr, this, nullptr);
    m_notes->holdChanged(false);
    m_report.notWritten += static_cast<int>(m_imported.size() - m_next);
    m_next = m_imported.size();
    emit finished(m_report);
    deleteLater();
}

} // namespace qernal
