// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/issuedsecret.h"

#include <QChar>

namespace qernal {
namespace {

/// A closed JSON string as it stands between its quotes.
struct RawString {
    QByteArrayView bytes;
    bool escaped = false;
};

/// What a JSON string means.
struct Unescaped {
    QByteArray bytes;
    bool sound = true;  ///< false if an escape was no JSON or a surrogate stood alone
};

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

bool means(const RawString &string, QByteArrayView word)
{
    if (!string.escaped) return string.bytes == word;
    // A character takes six bytes at most, so a long string needs no unescaping.
    return string.bytes.size() <= word.size() * 6 && QByteArrayView(unescape(string.bytes).bytes) == word;
}

/// Goes through the bytes of an answer once, without recursion: it counts brackets, and looks at keys and values only
/// in the top-level object and in an object `data` right inside it.
class Scanner {
public:
    explicit Scanner(QByteArrayView body) : m_body(body) {}

    std::optional<IssuedSecret> run()
    {
        if (!enterRoot()) return std::nullopt;
        while (m_at < m_body.size() && m_depth > 0) {
            step();
        }
        return std::move(m_found);
    }

private:
    /// Skips what may stand before an object: white space, a byte order mark, bytes that are no text at all.
    bool enterRoot()
    {
        const auto isNoText = [](char c) { return static_cast<uchar>(c) <= 0x20 || static_cast<uchar>(c) >= 0x7F; };
        while (m_at < m_body.size() && isNoText(m_body[m_at])) {
            ++m_at;
        }
        if (m_at >= m_body.size() || m_body[m_at] != '{') return false;
        ++m_at;
        m_depth = 1;
        return true;
    }

    void step()
    {
        switch (m_body[m_at]) {
        case '"':
            takeString();
            return;
        case ':':
            m_afterColon = true;
            break;
        case ',':
            forgetKey();
            break;
        case '{':
        case '[':
            enter();
            break;
        case '}':
        case ']':
            leave();
            break;
        default:
            break;
        }
        ++m_at;
    }

    void enter()
    {
        ++m_depth;
        if (m_depth == 2 && m_body[m_at] == '{' && m_afterColon && m_key == Key::Data) m_inData = true;
        forgetKey();
    }

    void leave()
    {
        --m_depth;
        if (m_depth < 2) m_inData = false;
        forgetKey();
    }

    void forgetKey()
    {
        m_key = Key::Other;
        m_afterColon = false;
    }

    void takeString()
    {
        const std::optional<RawString> string = closedString();
        if (!string) {
            m_at = m_body.size();
            return;
        }
        if (m_depth != 1 && !isInData()) return;
        if (!m_afterColon) {
            m_key = means(*string, "token") ? Key::Token : means(*string, "data") ? Key::Data : Key::Other;
            return;
        }
        if (m_key == Key::Token && !string->bytes.isEmpty()) keep(*string);
        forgetKey();
    }

    [[nodiscard]] bool isInData() const { return m_inData && m_depth == 2; }

    std::optional<RawString> closedString()
    {
        const qsizetype start = ++m_at;
        bool escaped = false;
        for (; m_at < m_body.size(); ++m_at) {
            if (m_body[m_at] == '\\') {
                escaped = true;
                ++m_at;
            } else if (m_body[m_at] == '"') {
                return RawString{m_body.sliced(start, m_at++ - start), escaped};
            }
        }
        return std::nullopt;
    }

    void keep(const RawString &string)
    {
        Unescaped value = unescape(string.bytes);
        IssuedSecret found;
        const qsizetype at = value.bytes.indexOf('@');
        found.tokenId = value.bytes.left(at < 0 ? 0 : at);
        found.secret = Secret::takenFrom(value.bytes);
        found.ambiguous = !value.sound || (m_found && (m_found->ambiguous || !(m_found->secret == found.secret)));
        m_found = std::move(found);
    }

    enum class Key { Other, Token, Data };

    QByteArrayView m_body;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    bool m_inData = false;
    Key m_key = Key::Other;
    bool m_afterColon = false;
    std::optional<IssuedSecret> m_found;
};

} // namespace

std::optional<IssuedSecret> findIssuedSecret(QByteArrayView body)
{
    return Scanner(body).run();
}

} // namespace qernal
