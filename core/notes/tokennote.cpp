// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/tokennote.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace qernal {

namespace {

constexpr int NoteFormatVersion = 1;

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

QByteArray toJson(const QString &tokenId, const TokenNote &note)
{
    const QJsonObject object{
        {QStringLiteral("format"), NoteFormatVersion},
        {QStringLiteral("tokenId"), tokenId},
        {QStringLiteral("text"), note.text},
        {QStringLiteral("owner"), note.owner},
        {QStringLiteral("writtenAt"), note.writtenAt.toUTC().toString(Qt::ISODateWithMs)},
    };
    // Without an escape before it, Qt's parser drops the mark where a text begins.
    return QJsonDocument(object).toJson().replace("\xef\xbb\xbf", "\\ufeff");
}

std::optional<ReadNote> noteFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("format")).toInt() != NoteFormatVersion) return std::nullopt;
    const auto text = [&object](QLatin1String name) { return object.value(name).toString(); };
    ReadNote read{
        .tokenId = text(QLatin1String("tokenId")),
        .note = {.text = text(QLatin1String("text")),
                 .owner = text(QLatin1String("owner")),
                 .writtenAt = QDateTime::fromString(text(QLatin1String("writtenAt")), Qt::ISODateWithMs).toUTC()}};
    const bool isWhole = !read.tokenId.isEmpty() && !read.note.isEmpty() && read.note.writtenAt.isValid();
    return isWhole ? std::optional(read) : std::nullopt;
}

} // namespace qernal
