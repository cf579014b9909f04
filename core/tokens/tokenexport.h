// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/tokennote.h"
#include "core/tokens/expiry.h"

#include <optional>

namespace qernal {

/// What a list of tokens is written as.
enum class ExportFormat { Csv, Json, Markdown };

/// A token as a list shows it now.
struct ListedToken {
    Token token;
    TokenStatus status = TokenStatus::Active;
    QDateTime lastUsedAt = {}; ///< on this computer, UTC; invalid if it never was
    TokenNote note = {};       ///< what was noted of it on this computer
};

/// The format that the ending of @p fileName names (.csv, .json, .md); nothing for any other.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &fileName);

/// The whole list in the order given, UTF-8. Dates are UTC, ISO 8601. A token has no secret, so neither has the list.
/// - CSV is RFC 4180, with the API's names in its first line, and last what the API does not know: last_used_here_at,
///   note and owner.
/// What a spreadsheet would take for a formula gets an
///   apostrophe before it: spreadsheetText().
/// - JSON is an array of objects with the same names; every text as the service sent it.
/// - Markdown is a table for people, in their language: hidden characters visible, nothing interpreted as markup.
[[nodiscard]] QByteArray exportOf(const QList<ListedToken> &tokens, ExportFormat format);

/// Writes @p content to @p fileName whole or not at all: what stood there before stays where that fails. Nothing if it
/// is written, else the system's own words.
[[nodiscard]] std::optional<QString> writeExport(const QString &fileName, const QByteArray &content);

} // namespace qernal
