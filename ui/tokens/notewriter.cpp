// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/notewriter.h"

#include "core/visibletext.h"
#include "ui/feedback/messagetopics.h"
#include "ui/tokens/detailspanel.h"

#include <tuple>

namespace qernal {

NoteWriter::NoteWriter(DetailsPanel *details, QObject *parent) : QObject(parent), m_details(details)
{
    connect(details, &DetailsPanel::noteWritten, this, &NoteWriter::write);
}

void NoteWriter::setNotes(TokenNotes *notes)
{
    m_notes = notes;
    connect(notes, &TokenNotes::changed, this, &NoteWriter::changed);
    connect(notes, &TokenNotes::reset, this, &NoteWriter::changed);
}

TokenNote NoteWriter::note(const QString &tokenId) const
{
    return m_notes == nullptr ? TokenNote{} : m_notes->note(tokenId);
}

void NoteWriter::move(const QString &oldId, const QString &newId)
{
    const TokenNote old = note(oldId);
    if (!old.isEmpty() && note(newId).isEmpty()) write(newId, old);
    if (note(newId).hasWordsOf(old)) forget(oldId);
}

void NoteWriter::forget(const QString &tokenId)
{
    // A note that stays is of a token that no list shows any more.
    if (m_notes != nullptr) std::ignore = m_notes->write(tokenId, {});
}

void NoteWriter::write(const QString &tokenId, const TokenNote &note)
{
    if (m_notes == nullptr) return;
    if (const auto written = m_notes->write(tokenId, note); !written) {
        const QString text = tr("The note is not saved: %1. Make room on the disk, then edit it again.");
        emit message({.level = Message::Level::Problem,
                      .text = text.arg(visibleText(written.error().message)),
                      .remedies = {{tr("Edit again"), [this, tokenId, note] { m_details->editNote(tokenId, note); }}},
                      .topic = topics::note(tokenId),
                      .context = m_details});
    } else {
        emit messageOver(topics::note(tokenId));
    }
}

} // namespace qernal
