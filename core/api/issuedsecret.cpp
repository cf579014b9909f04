// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/issuedsecret.h"

#include "core/api/jsonstring.h"

namespace qernal {
namespace {

/// A closed JSON string as it stands between its quotes.
struct RawString {
    QByteArrayView bytes;
    bool escaped = false;
};

bool means(const RawString &string, QByteArrayView word)
{
    if (!string.escaped) return string.bytes == word;
    // A character takes six bytes at most, so a long string needs no unescaping.
    if (string.bytes.size() > word.size() * 6) return false;
    Unescaped meaning = unescape(string.bytes);
    // Parsers that take an escape of no known letter, as Qt's does, leave its backslash out.
    if (!meaning.sound) meaning.bytes.replace('\\', QByteArrayView());
    return QByteArrayView(meaning.bytes) == word;
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
        case '"': takeString(); return;
        case ':': m_afterColon = true; break;
        case ',': forgetKey(); break;
        case '{':
        case '[': enter(); break;
        case '}':
        case ']': leave(); break;
        default: break;
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
