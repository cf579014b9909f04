// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace qernal {

/// What a person wrote down about a token. The service has no field for it, so it exists on this computer alone.
struct TokenNote {
    QString text = {};        ///< plain text, one or several lines
    QString owner = {};       ///< who answers for the token; empty where nobody said
    QDateTime writtenAt = {}; ///< UTC

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && owner.isEmpty(); }
    /// True where both say the same, whenever that was written.
    [[nodiscard]] bool hasWordsOf(const TokenNote &other) const { return text == other.text && owner == other.owner; }

    friend bool operator==(const TokenNote &, const TokenNote &) = default;
};

/// Why a text is not taken for a note.
enum class NoteProblem : quint8 {
    None,
    TooLong, ///< more than MaxNoteLength characters
    Secret   ///< it has what looks like the secret of a token, `<id>@<secret>`
};

/// Characters of a note's text, and of its owner.
inline constexpr int MaxNoteLength = 4000;

/// What stands against @p text as a note or an owner: notes are kept unencrypted, so a secret must not be among them.
[[nodiscard]] NoteProblem noteProblem(const QString &text);

/// A note and the token that it is of, as a file has it.
struct OwnedNote {
    QString tokenId; ///< any text
    TokenNote note;

    /// Made from the token's id: the name of its file.
    [[nodiscard]] QUuid id() const;
    [[nodiscard]] static QUuid idOf(const QString &tokenId);
};

/// The file form of @p owned: one JSON object that names its format.
[[nodiscard]] QByteArray toJson(const OwnedNote &owned);
/// Reads the file form. Nothing for whatever is not whole, not of our making or of a newer format.
[[nodiscard]] std::optional<OwnedNote> noteFromJson(const QByteArray &json);

} // namespace qernal
