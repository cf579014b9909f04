// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "core/net/httpanswer.h"

#include <QList>

#include <optional>

namespace qernal {

/// Which part of the list to ask for: `page[after]` and `page[size]`.
struct PageRequest {
    qint64 after = 0; ///< offset of the first token
    int size = 100;   ///< 100 at most
};

/// One page of tokens, whichever of the two shapes it came in: the envelope (ListAuthTokens) or a bare array with
/// Pagination-* headers; distinguished by the body.
struct TokenPage {
    QList<Token> tokens;
    std::optional<qint64> total;     ///< of the whole list, where the service reports it
    std::optional<qint64> nextAfter; ///< where the service says the next page begins; may be wrong (see TokenList)
    QDateTime serverDate;            ///< UTC, invalid where unknown
};

/// Reads a page out of @p answer. Errors: the answer's own; NotUnderstood for anything but one of the two shapes.
[[nodiscard]] Result<TokenPage> tokenPageFromAnswer(const HttpAnswer &answer);

} // namespace qernal
