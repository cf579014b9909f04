// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placeedit.h"

#include "core/places/idmatcher.h"

#include <algorithm>

namespace qernal {

namespace {

using OutcomeKind = PlaceOutcome::Kind;

/// Characters that mean themselves in every kind of file, with or without quotes.
bool isBareByte(char byte)
{
    const bool alphanumeric =
        (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
    return alphanumeric || QByteArrayView("._~-+/=").contains(byte);
}

bool isPrintable(char byte)
{
    return byte > ' ' && byte < '\x7f';
}

bool isQuote(char byte)
{
    return byte == '"' || byte == '\'' || byte == '`';
}

/// Does @p byte end a secret that stands outside of quotes?
bool endsBareSecret(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || isQuote(byte) ||
           QByteArrayView(",;)]}<").contains(byte);
}

/// Characters that mean themselves within quotes in every kind of file: no escape, expansion, comment or entity.
bool isSafeInQuotes(char byte)
{
    return isBareByte(byte) || QByteArrayView("@:,;()[]*?").contains(byte);
}

/// Characters that begin an escape, an expansion, a template or an entity within quotes of one kind of file or another.
bool isSpecialInQuotes(char byte)
{
    return isQuote(byte) || QByteArrayView("\\${%&<").contains(byte);
}

/// The end of the secret from @p from on, before the closing @p quote; nothing where it is not clear.
std::optional<qsizetype> endInQuotes(QByteArrayView text, qsizetype from, char quote)
{
    qsizetype end = from;
    while (end < text.size() && text[end] != quote) {
        if (!isPrintable(text[end]) || isSpecialInQuotes(text[end])) return std::nullopt;
        ++end;
    }
    // Two of them are an escaped one in YAML, CSV and PowerShell.
    const bool doubled = end + 1 < text.size() && text[end + 1] == quote;
    if (end == text.size() || doubled) return std::nullopt;
    return end;
}

std::optional<qsizetype> endOfBare(QByteArrayView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isBareByte(text[end]))
        ++end;
    if (end == from || (end < text.size() && !endsBareSecret(text[end]))) return std::nullopt;
    return end;
}

/// True if a secret of another token than @p id stands in the line around @p offset.
bool hasOtherToken(QByteArrayView text, qsizetype offset, const QUuid &id)
{
    const qsizetype before = text.first(offset).lastIndexOf('\n');
    const qsizetype after = text.sliced(offset).indexOf('\n');
    const QByteArrayView line = after < 0 ? text.sliced(before + 1) : text.first(offset + after).sliced(before + 1);
    for (qsizetype at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
        const QUuid found = IdMatcher::idAt(line, at - IdMatcher::IdLength);
        if (!found.isNull() && found != id && at + 1 < line.size() && isPrintable(line[at + 1])) return true;
    }
    return false;
}

} // namespace

PlaceEdit::PlaceEdit(QByteArrayView text, const QUuid &oldId) : m_text(text)
{
    if (text.contains('\0')) {
        m_refusal = OutcomeKind::Binary;
        return;
    }
    qsizetype lineEnd = -1; // of the line that was looked through for other tokens
    for (const IdMatch &match : IdMatcher({oldId}).find(text)) {
        if (!match.hasSecret) continue;
        if (match.offset > lineEnd) {
            if (hasOtherToken(text, match.offset, oldId)) {
                m_refusal = OutcomeKind::SeveralTokens;
                return;
            }
            const qsizetype next = text.sliced(match.offset).indexOf('\n');
            lineEnd = next < 0 ? text.size() : match.offset + next;
        }
        const qsizetype secret = match.offset + IdMatcher::IdLength + 1;
        const char before = match.offset > 0 ? text[match.offset - 1] : '\0';
        const char quote = isQuote(before) ? before : '\0';
        const auto end = quote != '\0' ? endInQuotes(text, secret, quote) : endOfBare(text, secret);
        if (!end) {
            m_refusal = OutcomeKind::UnclearEnd;
            return;
        }
        m_spans.append({.start = match.offset, .end = *end, .quote = quote});
    }
    if (m_spans.isEmpty()) m_refusal = OutcomeKind::NoSecret;
}

std::optional<PlaceOutcome::Kind> PlaceEdit::refusalOf(QByteArrayView apiToken) const
{
    constexpr qsizetype start = IdMatcher::IdLength + 1;
    const bool isToken =
        apiToken.size() > start && apiToken[start - 1] == '@' && !IdMatcher::idAt(apiToken, 0).isNull();
    if (!isToken) return OutcomeKind::InvalidSecret;
    const QByteArrayView secret = apiToken.sliced(start);
    if (std::all_of(secret.begin(), secret.end(), isBareByte)) return std::nullopt;
    const bool fitsQuotes = std::all_of(secret.begin(), secret.end(), isSafeInQuotes);
    const bool quotedAll =
        std::all_of(m_spans.cbegin(), m_spans.cend(), [](const Span &span) { return span.quote != '\0'; });
    return fitsQuotes && quotedAll ? std::nullopt : std::optional(OutcomeKind::NeedsQuoting);
}

bool PlaceEdit::holdsOnly(QByteArrayView apiToken) const
{
    return std::all_of(m_spans.cbegin(), m_spans.cend(),
                       [&](const Span &span) { return m_text.sliced(span.start, span.end - span.start) == apiToken; });
}

QByteArray PlaceEdit::edited(QByteArrayView apiToken) const
{
    QByteArray result;
    // One buffer that never moves, so that no half-built copy stays behind in freed memory.
    result.reserve(m_text.size() + m_spans.size() * apiToken.size());
    qsizetype done = 0;
    for (const Span &span : m_spans) {
        result.append(m_text.sliced(done, span.start - done));
        result.append(apiToken);
        done = span.end;
    }
    result.append(m_text.sliced(done));
    return result;
}

} // namespace qernal
