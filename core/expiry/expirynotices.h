// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"

#include <QDateTime>
#include <QList>

namespace qernal {

/// What a notification of the desktop says: plain text, hidden characters made visible.
struct Notice {
    QString id; ///< of a later one that takes its place
    QString title;
    QString body;
};

/// More tokens than these share one notification.
inline constexpr qsizetype MaxSingleNotices = 3;

/// What to say of @p tokens of @p account, each of which has expired or will within @p days, at @p now (UTC): one
/// notice for each of up to MaxSingleNotices, else one for all.
[[nodiscard]] QList<Notice> expiryNotices(const QList<Token> &tokens, int days, const QString &account,
                                          const QDateTime &now);

} // namespace qernal
