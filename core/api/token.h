// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace qernal {

/// An API token as the service lists it (AuthTokenMeta): everything but its secret.
struct Token {
    QString id;
    QString userId;
    QString name;        ///< as the service sends it: any text, may be hostile
    QDateTime expiryAt;  ///< UTC; invalid = never expires
    QDateTime createdAt; ///< UTC; invalid where the service did not say
    QDateTime updatedAt; ///< UTC; invalid where the service did not say

    friend bool operator==(const Token &, const Token &) = default;
};

/// What a create sends (AuthTokenBody).
struct NewToken {
    QString name;
    int expiryDuration = 90; ///< days; 0 = never expires
};

/// What an update sends (AuthTokenPatch): only what is set.
struct TokenChange {
    std::optional<QString> name = std::nullopt;
    std::optional<int> expiryDuration = std::nullopt; ///< days; 0 = never expires
};

/// Largest expiry_duration that we send, in days (100 years).
inline constexpr int MaxExpiryDuration = 36500;

/// Reads an AuthTokenMeta (or AuthToken). NotUnderstood, with the field in `message`, if `id` is missing or empty or
/// a field has another type than the API says; unknown fields are ignored.
[[nodiscard]] Result<Token> tokenFromJson(const QJsonObject &json);
/// Bytes to send.
[[nodiscard]] QByteArray toJson(const NewToken &token);
[[nodiscard]] QByteArray toJson(const TokenChange &change);

/// Reads the leading ISO 8601 date-time and ignores what follows it (the API's example runs two together); UTC.
[[nodiscard]] QDateTime dateTimeFromText(const QString &text);

/// What is wrong with a name as typed.
enum class NameProblem { None, Empty, Character };
/// Checks @p name against the documented pattern `^[A-z-]+$`: letters, - _ ^ [ ] \ and the backquote, nothing else.
[[nodiscard]] NameProblem nameProblem(const QString &name);

} // namespace qernal
