// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokentablemodel.h"

#include <QTimeZone>

#include <memory>

namespace qernal {

inline QDateTime fixedNow()
{
    return QDateTime(QDate(2026, 3, 10), QTime(12, 0), QTimeZone::utc());
}

/// A token whose expiry lies @p days ahead of fixedNow(); 0 = never.
inline Token tokenNamed(const QString &id, const QString &name, int days = 0)
{
    Token token;
    token.id = id;
    token.userId = QStringLiteral("user");
    token.name = name;
    if (days != 0) token.expiryAt = fixedNow().addDays(days);
    token.createdAt = fixedNow().addDays(-100);
    token.updatedAt = fixedNow().addDays(-1);
    return token;
}

/// @p count tokens named `token-0`, `token-1`, …
inline QList<Token> manyTokens(int count)
{
    QList<Token> tokens;
    for (int i = 0; i < count; ++i) {
        tokens.append(tokenNamed(QStringLiteral("id-%1").arg(i), QStringLiteral("token-%1").arg(i), 30 + i % 300));
    }
    return tokens;
}

/// As they come of a page.
inline QList<ReadToken> readTokens(const QList<Token> &tokens)
{
    return {tokens.cbegin(), tokens.cend()};
}

/// A reading of one page.
inline void setTokens(TokenTableModel &model, const QList<Token> &tokens)
{
    model.beginReading();
    model.addTokens(readTokens(tokens));
    model.endReading();
}

/// A clock that a test sets.
struct SetClock {
    std::shared_ptr<QDateTime> time = std::make_shared<QDateTime>(fixedNow());
    [[nodiscard]] Clock clock() const
    {
        return [shared = time] { return *shared; };
    }
};

} // namespace qernal
