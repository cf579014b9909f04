// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/expiryphrase.h"
#include "core/tokens/tokentablemodel.h"

#include <QStringMatcher>

namespace qernal {

/// What was typed into the search: every word must be found in the name, in the id or in what was noted, in any case.
/// Words that are an ExpiryPhrase find the tokens that expire then, too; "unused", or "unused here", finds those that
/// were not used on this computer for UnusedAfterDays.
class TokenSearch {
public:
    TokenSearch() = default;
    /// Times are counted from @p now (UTC); if it is invalid, words are words alone. What is noted is read in @p notes
    /// once, here.
    TokenSearch(const QString &text, const QDateTime &now, const TokenNotes *notes = nullptr);

    [[nodiscard]] bool matches(const TokenTableModel &table, int row) const;
    /// True if whatever this finds was found by @p earlier too, as while a word is being typed.
    [[nodiscard]] bool narrows(const TokenSearch &earlier) const;
    /// True if what it finds depends on the time.
    [[nodiscard]] bool hasTimes() const { return m_hasTimes; }
    /// True if it finds tokens that were not used here.
    [[nodiscard]] bool findsUnused() const;

private:
    struct Word {
        QStringMatcher matcher;
        bool perhapsInUuid; // nothing but hexadecimal digits and hyphens
        // Of the tokens in whose notes it stands: their ids as the store has them, those that are no UUIDs apart.
        QSet<QUuid> notedUuids = {};
        QSet<QString> notedIds = {};
    };
    /// All of its words are found, or the token expires then, or was not used since.
    struct Term {
        QList<Word> words;
        ExpiryPhrase expiry = {};
        std::optional<qint64> unusedSince = std::nullopt; ///< milliseconds since 1970

        /// What it finds need not have its words.
        [[nodiscard]] bool isPhrase() const { return unusedSince || !expiry.ranges.isEmpty(); }
        [[nodiscard]] bool isSamePhrase(const Term &other) const
        {
            return expiry == other.expiry && unusedSince == other.unusedSince && words.size() == other.words.size();
        }
    };

    [[nodiscard]] static bool matches(const TokenTableModel &table, int row, const Term &term);
    [[nodiscard]] static Word wordOf(const QString &text, const TokenNotes *notes);
    [[nodiscard]] static bool contains(const TokenStore &store, int row, const Word &word);
    [[nodiscard]] static bool isNoted(const TokenStore &store, int row, const Word &word);
    [[nodiscard]] bool implies(const Term &earlier) const;

    QList<Term> m_terms;
    bool m_hasTimes = false;
};

} // namespace qernal
