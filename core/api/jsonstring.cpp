// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/jsonstring.h"

#include <QChar>

namespace qernal {
namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The four hex digits of a `\u` escape at @p at; -1 where they are none.
int codeUnitAt(QByteArrayView text, qsizetype at)
{
    if (at + 4 > text.size()) return -1;
    int unit = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0) return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/// Appends @p codePoint in UTF-8; a surrogate is written the same way (WTF-8), so that none becomes another character.
void appendCodePoint(QByteArray &to, uint codePoint)
{
    const auto put = [&to](uint byte) { to.append(static_cast<char>(byte)); };
    if (codePoint < 0x80) {
        put(codePoint);
        return;
    }
    if (codePoint < 0x800) {
        put(0xC0 | codePoint >> 6);
    } else {
        if (codePoint < 0x10000) {
            put(0xE0 | codePoint >> 12);
        } else {
            put(0xF0 | codePoint >> 18);
            put(0x80 | (codePoint >> 12 & 0x3F));
        }
        put(0x80 | (codePoint >> 6 & 0x3F));
    }
    put(0x80 | (codePoint & 0x3F));
}

/// Takes the `\uXXXX` at @p at (the backslash), with its second half if it is a pair; gives where it goes on.
qsizetype appendUnicodeEscape(Unescaped &to, QByteArrayView text, qsizetype at)
{
    const int unit = codeUnitAt(text, at + 2);
    if (unit < 0) {
        to.sound = false;
        to.bytes.append(text[at]);
        return at + 1;
    }
    const auto first = static_cast<char16_t>(unit);
    if (QChar::isHighSurrogate(first) && text.sliced(at + 6).startsWith("\\u")) {
        const int second = codeUnitAt(text, at + 8);
        if (second >= 0 && QChar::isLowSurrogate(static_cast<char16_t>(second))) {
            appendCodePoint(to.bytes, QChar::surrogateToUcs4(first, static_cast<char16_t>(second)));
            return at + 12;
        }
    }
    to.sound = to.sound && !QChar::isSurrogate(first);
    appendCodePoint(to.bytes, first);
    return at + 6;
}

} // namespace

Unescaped unescape(QByteArrayView text)
{
    static constexpr QByteArrayView Letters = "\"\\/bfnrt";
    static constexpr QByteArrayView Meanings = "\"\\/\b\f\n\r\t";
    Unescaped result;
    // No escape is shorter than what it stands for: with this there is no second, unwiped buffer.
    result.bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] != '\\') {
            result.bytes.append(text[i++]);
        } else if (i + 1 < text.size() && text[i + 1] == 'u') {
            i = appendUnicodeEscape(result, text, i);
        } else if (const qsizetype letter = i + 1 < text.size() ? Letters.indexOf(text[i + 1]) : -1; letter >= 0) {
            result.bytes.append(Meanings[letter]);
            i += 2;
        } else {
            result.sound = false;
            result.bytes.append(text[i++]);
        }
    }
    return result;
}

} // namespace qernal
