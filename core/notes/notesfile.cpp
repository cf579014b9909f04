// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notesfile.h"

#include "core/secrets/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace qernal {

namespace {

constexpr QLatin1String FormatKey("format");
constexpr QLatin1String VersionKey("version");
constexpr QLatin1String NotesKey("notes");
constexpr QLatin1String TokenKey("token_id");
constexpr QLatin1String NoteKey("note");
constexpr QLatin1String OwnerKey("owner");
constexpr QLatin1String WrittenKey("written_at");

const QString NotesFormat = QStringLiteral("qernal-token-notes");
constexpr int NotesVersion = 1;

} // namespace

QByteArray notesFileOf(QList<OwnedNote> notes)
{
    std::sort(notes.begin(), notes.end(), [](const OwnedNote &a, const OwnedNote &b) { return a.tokenId < b.tokenId; });
    QJsonArray array;
    for (const auto &[tokenId, note] : std::as_const(notes)) {
        if (noteProblem(note.text) != NoteProblem::None || noteProblem(note.owner) != NoteProblem::None) continue;
        array.append(QJsonObject{{TokenKey, tokenId},
                                 {NoteKey, note.text},
                                 {OwnerKey, note.owner},
                                 {WrittenKey, recordText(note.writtenAt)}});
    }
    return jsonBytes({{FormatKey, NotesFormat}, {VersionKey, NotesVersion}, {NotesKey, array}});
}

tl::expected<QList<OwnedNote>, NotesFileProblem> notesOfFile(const QByteArray &content)
{
    const auto no = [](NotesFileProblem problem) { return tl::unexpected<NotesFileProblem>(problem); };
    const RecordReader file(QJsonDocument::fromJson(content).object());
    if (file.text(FormatKey) != NotesFormat) return no(NotesFileProblem::NotNotes);
    const int version = file.value(VersionKey).toInt();
    if (version > NotesVersion) return no(NotesFileProblem::Newer);
    if (version < 1 || !file.value(NotesKey).isArray()) return no(NotesFileProblem::NotNotes);
    QList<OwnedNote> notes;
    const QJsonArray array = file.value(NotesKey).toArray();
    for (const QJsonValue &value : array) {
        const RecordReader entry(value.toObject());
        const OwnedNote owned{.tokenId = entry.text(TokenKey),
                              .note = {.text = entry.text(NoteKey), .owner = entry.text(OwnerKey)}};
        if (owned.tokenId.isEmpty() || owned.note.isEmpty()) return no(NotesFileProblem::NotNotes);
        notes.append(owned);
    }
    return notes;
}

} // namespace qernal
