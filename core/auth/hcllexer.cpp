// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/hcllexer.h"

#include <QByteArray>

#include <algorithm>

namespace qernal {

namespace {

bool isWordStart(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' ||
           static_cast<unsigned char>(byte) >= 0x80;
}

bool isWordByte(char byte)
{
    return isWordStart(byte) || (byte >= '0' && byte <= '9') || byte == '-';
}

} // namespace

HclLexeme HclLexer::next()
{
    skipSpace();
    const qint64 line = m_line;
    if (m_at >= m_text.size()) return {HclLexeme::Kind::End, {}, line};
    const char byte = m_text[m_at];
    if (byte == '\n') return {HclLexeme::Kind::LineEnd, take(1), line};
    if (byte == '"') return {HclLexeme::Kind::Quoted, quoted(), line};
    if (isWordStart(byte)) return {HclLexeme::Kind::Word, take(wordLength(m_at)), line};
    if (startsWith("<<") && skipHeredoc()) return {HclLexeme::Kind::Heredoc, {}, line};
    return {HclLexeme::Kind::Sign, take(1), line};
}

QByteArrayView HclLexer::take(qsizetype length)
{
    const QByteArrayView text = m_text.sliced(m_at, length);
    m_line += std::count(text.begin(), text.end(), '\n');
    m_at += length;
    return text;
}

/// Up to @p end, and behind it where @p inclusive; to the end of all where there is none.
void HclLexer::skipTo(QByteArrayView end, bool inclusive)
{
    const qsizetype found = m_text.indexOf(end, m_at);
    take((found < 0 ? m_text.size() : found + (inclusive ? end.size() : 0)) - m_at);
}

void HclLexer::skipSpace()
{
    while (m_at < m_text.size()) {
        if (startsWith("#") || startsWith("//")) {
            skipTo("\n", false);
        } else if (startsWith("/*")) {
            take(2);
            skipTo("*/", true);
        } else if (startsWith("\xef\xbb\xbf")) {
            take(3); // a byte order mark
        } else if (QByteArrayView(" \t\r").contains(m_text[m_at])) {
            take(1);
        } else {
            return;
        }
    }
}

qsizetype HclLexer::wordLength(qsizetype from) const
{
    qsizetype end = from;
    while (end < m_text.size() && isWordByte(m_text[end]))
        ++end;
    return end - from;
}

/// A quoted template, in which `${` and `%{` begin expressions that may hold quoted templates again.
QByteArrayView HclLexer::quoted()
{
    const qsizetype start = m_at + 1;
    QByteArray open("\"");
    take(1);
    while (m_at < m_text.size()) {
        const bool inText = open.back() == '"';
        const char byte = m_text[m_at];
        // A text that is not closed ends with its line, so that what follows is still found.
        if (byte == '\n' && open.size() == 1) break;
        if (inText && (byte == '\\' || startsWith("$${") || startsWith("%%{"))) {
            take(std::min<qsizetype>(byte == '\\' ? 2 : 3, m_text.size() - m_at));
            continue;
        }
        const bool opensExpression = inText ? startsWith("${") || startsWith("%{") : byte == '{';
        const bool closes = byte == (inText ? '"' : '}');
        take(inText && opensExpression ? 2 : 1);
        if (opensExpression) open.append('{');
        if (!inText && byte == '"') open.append('"');
        if (closes) open.chop(1);
        if (open.isEmpty()) return m_text.sliced(start, m_at - 1 - start);
    }
    return m_text.sliced(start, m_at - start);
}

/// `<<NAME` or `<<-NAME` up to the line that is NAME; false where none begins here.
bool HclLexer::skipHeredoc()
{
    const qsizetype name = m_at + (startsWith("<<-") ? 3 : 2);
    const QByteArrayView end = m_text.sliced(name, wordLength(name));
    if (end.isEmpty()) return false;
    do {
        skipTo("\n", true);
        const qsizetype next = m_text.indexOf('\n', m_at);
        const qsizetype stop = next < 0 ? m_text.size() : next;
        if (m_text.sliced(m_at, stop - m_at).trimmed() != end) continue;
        take(stop - m_at);
        return true;
    } while (m_at < m_text.size());
    return true;
}

} // namespace qernal
