// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokenstore.h"

#include <QStringMatcher>

namespace qernal {

/// What was typed into the search: every word must be found in the name or in the id, in any case.
class TokenSearch {
public:
    TokenSearch() = default;
    explicit TokenSearch(const QString &text);

    [[nodiscard]] bool matches(const TokenStore &store, int row) const;
    /// True if whatever this finds was found by @p earlier too, as while a word is being typed.
    [[nodiscard]] bool narrows(const TokenSearch &earlier) const;

private:
    struct Word {
        QStringMatcher matcher;
        bool perhapsInUuid; // nothing but hexadecimal digits and hyphens
    };

    QList<Word> m_words;
};

} // namespace qernal
