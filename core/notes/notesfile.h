// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/tokennote.h"

#include <QByteArray>
#include <QList>

#include <tl/expected.hpp>

namespace qernal {

/// Why a file is not taken for one of notes.
enum class NotesFileProblem : quint8 {
    NotNotes, ///< it is none, or damaged
    Newer     ///< of a newer version of the program
};

/// @p notes as a file that carries them to another computer: JSON that names its format and version, ordered by token,
/// and nothing else than the notes. One that noteProblem() objects to, which only another program can have written,
/// stays behind.
[[nodiscard]] QByteArray notesFileOf(QList<OwnedNote> notes);
/// The notes of such a file, as they stand there: whoever stores them checks them.
[[nodiscard]] tl::expected<QList<OwnedNote>, NotesFileProblem> notesOfFile(const QByteArray &content);

} // namespace qernal
