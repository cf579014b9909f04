// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/tokennote.h"

#include "core/secrets/recordjson.h"

#include <QRegularExpression>

namespace qernal {

namespace {

constexpr int NoteFormatVersion = 1;
// Any constant will do, as long as it stays what it is.
const QUuid NoteNamespace(0x2f9d60b1, 0x71c4, 0x4d0a, 0xb3, 0x5e, 0x08, 0xa6, 0xc9, 0x14, 0x7f, 0x42);

} // namespace

NoteProblem noteProblem(const QString &text)
{
    if (text.size() > MaxNoteLength) return NoteProblem::TooLong;
    // An address of mail has a dot or a short word behind its @, never an id of 36 characters before it.
    static const QRegularExpression secret(
        QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\s*@\\s*\\S"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(text).hasMatch() ? NoteProblem::Secret : NoteProblem::None;
}

QUuid OwnedNote::id() const
{
    return idOf(tokenId);
}

QUuid OwnedNote::idOf(const QString &tokenId)
{
    return QUuid::createUuidV5(NoteNamespace, tokenId);
}

QByteArray toJson(const OwnedNote &owned)
{
    return recordBytes({{QStringLiteral("tokenId"), owned.tokenId},
                        {QStringLiteral("text"), owned.note.text},
                        {QStringLiteral("owner"), owned.note.owner},
                        {QStringLiteral("writtenAt"), recordText(owned.note.writtenAt)}},
                       NoteFormatVersion);
}

std::optional<OwnedNote> noteFromJson(const QByteArray &json)
{
    const auto object = RecordReader::open(json, NoteFormatVersion);
    if (!object) return std::nullopt;
    OwnedNote owned{.tokenId = object->text(QLatin1String("tokenId")),
                    .note = {.text = object->text(QLatin1String("text")),
                             .owner = object->text(QLatin1String("owner")),
                             .writtenAt = object->time(QLatin1String("writtenAt"))}};
    const bool isWhole = !owned.tokenId.isEmpty() && !owned.note.isEmpty() && owned.note.writtenAt.isValid();
    return isWhole ? std::optional(owned) : std::nullopt;
}

} // namespace qernal
