// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokensearch.h"

#include "core/secrets/lastuse.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace qernal {

namespace {

bool isOfUuid(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == u'-';
}

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::SearchWords)
};

/// How many words from @p at on mean "unused here"; 0 if they do not.
qsizetype unusedWords(const QStringList &words, qsizetype at)
{
    const auto isAmong = [&words](qsizetype place, const char *english, const QString &translated) {
        return place < words.size() && (words.at(place) == QLatin1String(english) ||
                                        translated.toCaseFolded().split(u' ').contains(words.at(place)));
    };
    if (!isAmong(at, "unused", SearchWords::tr("unused"))) return 0;
    return isAmong(at + 1, "here", SearchWords::tr("here")) ? 2 : 1;
}

using UuidText = std::array<char16_t, 36>;

/// As QUuid::toString() without braces, but without an allocation for each row.
UuidText textOf(const std::pair<quint64, quint64> &uuid)
{
    UuidText text;
    std::size_t at = 0;
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20) text[at++] = u'-';
        const quint64 half = nibble < 16 ? uuid.first : uuid.second;
        text[at++] = u"0123456789abcdef"[(half >> (60 - 4 * (nibble % 16))) & 0xf];
    }
    return text;
}

} // namespace

TokenSearch::TokenSearch(const QString &text, const QDateTime &now, const TokenNotes *notes)
{
    const QStringList words = text.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size();) {
        Term term;
        const qsizetype unused = now.isValid() ? unusedWords(words, at) : 0;
        if (unused > 0) {
            term.unusedSince = now.addDays(-UnusedAfterDays).toMSecsSinceEpoch();
        } else {
            term.expiry = expiryPhrase(words, at, now).value_or(ExpiryPhrase{.words = 1});
        }
        m_hasTimes = m_hasTimes || term.isPhrase();
        for (const qsizetype behind = at + std::max(unused, term.expiry.words); at < behind; ++at) {
            term.words.append(wordOf(words.at(at), notes));
        }
        m_terms.append(term);
    }
}

TokenSearch::Word TokenSearch::wordOf(const QString &text, const TokenNotes *notes)
{
    Word word{.matcher = QStringMatcher(text, Qt::CaseSensitive),
              .perhapsInUuid = std::all_of(text.cbegin(), text.cend(), isOfUuid)};
    if (notes == nullptr) return word;
    const QSet<QString> ids = notes->idsWith(text);
    for (const QString &id : ids) {
        const QUuid uuid = uuidOf(id);
        if (uuid.isNull()) {
            word.notedIds.insert(id);
        } else {
            word.notedUuids.insert(uuid);
        }
    }
    return word;
}

bool TokenSearch::isNoted(const TokenStore &store, int row, const Word &word)
{
    const QUuid &uuid = store.uuidKey(row);
    if (!uuid.isNull()) return word.notedUuids.contains(uuid);
    return !word.notedIds.isEmpty() && word.notedIds.contains(store.id(row));
}

bool TokenSearch::contains(const TokenStore &store, int row, const Word &word)
{
    if (word.matcher.indexIn(store.foldedName(row)) >= 0) return true;
    if (isNoted(store, row, word)) return true;
    const auto uuid = store.uuid(row);
    if (!uuid) return store.id(row).toCaseFolded().contains(word.matcher.pattern());
    return word.perhapsInUuid && word.matcher.indexIn(QStringView(textOf(*uuid))) >= 0;
}

bool TokenSearch::matches(const TokenTableModel &table, int row, const Term &term)
{
    const TokenStore &store = table.store();
    if (term.expiry.contains(store.expiryAt(row))) return true;
    // A time that is not known is earlier than any.
    if (term.unusedSince && table.lastUsedAt(row) < *term.unusedSince) return true;
    return std::all_of(term.words.cbegin(), term.words.cend(),
                       [&store, row](const Word &word) { return contains(store, row, word); });
}

bool TokenSearch::matches(const TokenTableModel &table, int row) const
{
    return std::all_of(m_terms.cbegin(), m_terms.cend(),
                       [&table, row](const Term &term) { return matches(table, row, term); });
}

bool TokenSearch::findsUnused() const
{
    return std::any_of(m_terms.cbegin(), m_terms.cend(), [](const Term &term) { return term.unusedSince.has_value(); });
}

bool TokenSearch::implies(const Term &earlier) const
{
    if (earlier.isPhrase()) {
        const bool isHere = std::any_of(m_terms.cbegin(), m_terms.cend(),
                                        [&earlier](const Term &term) { return term.isSamePhrase(earlier); });
        if (isHere) return true;
    }
    return std::all_of(earlier.words.cbegin(), earlier.words.cend(), [this](const Word &before) {
        return std::any_of(m_terms.cbegin(), m_terms.cend(), [&before](const Term &term) {
            // What a phrase finds has none of its words in its name.
            return !term.isPhrase() && std::any_of(term.words.cbegin(), term.words.cend(), [&before](const Word &word) {
                return word.matcher.pattern().contains(before.matcher.pattern());
            });
        });
    });
}

bool TokenSearch::narrows(const TokenSearch &earlier) const
{
    return std::all_of(earlier.m_terms.cbegin(), earlier.m_terms.cend(),
                       [this](const Term &before) { return implies(before); });
}

} // namespace qernal
