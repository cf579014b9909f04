// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/expiryphrase.h"
#include "core/tokens/tokenstore.h"

#include <QStringMatcher>

namespace qernal {

/// What was typed into the search: every word must be found in the name or in the id, in any case. Words that are an
/// ExpiryPhrase find the tokens that expire then, too.
class TokenSearch {
public:
    TokenSearch() = default;
    /// Times are counted from @p now (UTC); if it is invalid, words are words alone.
    TokenSearch(const QString &text, const QDateTime &now);

    [[nodiscard]] bool matches(const TokenStore &store, int row) const;
    /// True if whatever this finds was found by @p earlier too, as while a word is being typed.
    [[nodiscard]] bool narrows(const TokenSearch &earlier) const;
    /// True if what it finds depends on the time.
    [[nodiscard]] bool hasTimes() const { return m_hasTimes; }

private:
    struct Word {
        QStringMatcher matcher;
        bool perhapsInUuid; // nothing but hexadecimal digits and hyphens
    };
    /// All of its words are found, or the token expires then.
    struct Term {
        QList<Word> words;
        ExpiryPhrase expiry;
    };

    [[nodiscard]] static bool contains(const TokenStore &store, int row, const Word &word);
    [[nodiscard]] bool implies(const Term &earlier) const;

    QList<Term> m_terms;
    bool m_hasTimes = false;
};

} // namespace qernal
