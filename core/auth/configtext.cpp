// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/configtext.h"

#include "core/secrets/secret.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QList>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <istream>
#include <streambuf>
#include <string>

namespace qernal {

namespace {

tl::unexpected<Error> notUnderstood()
{
    return failure(Error::Kind::NotUnderstood,
                   QCoreApplication::translate("qernal", "The configuration file is not a YAML map."));
}

bool startsTokenEntry(QByteArrayView line)
{
    for (const QByteArrayView key : {QByteArrayView("token"), QByteArrayView("\"token\""), QByteArrayView("'token'")}) {
        if (!line.startsWith(key)) continue;
        // "token:a" is a key of another name: a colon ends a key only before white space.
        const QByteArrayView rest = line.sliced(key.size()).trimmed();
        if (rest.startsWith(':') && (rest.size() == 1 || rest[1] == ' ' || rest[1] == '\t')) return true;
    }
    return false;
}

QByteArray entry(QByteArrayView apiToken, QByteArrayView lineEnd)
{
    QByteArray line;
    line.reserve(16 + 2 * apiToken.size());
    line += "token: '";
    for (const char byte : apiToken) {
        line += byte;
        if (byte == '\'') line += '\'';
    }
    line += '\'';
    line += lineEnd;
    return line;
}

struct Edited {
    QByteArray text;
    int entries = 0;
};

// Lines that belong to the old value (a block or a folded scalar) are indented and go with it.
Edited replaceEntry(QByteArrayView text, QByteArrayView apiToken, QByteArrayView lineEnd)
{
    Edited edited;
    edited.text.reserve(2 * (text.size() + apiToken.size()) + 64);
    bool isInsideOld = false;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = end < 0 ? text : text.first(end + 1);
        text = text.sliced(line.size());
        if (startsTokenEntry(line)) {
            isInsideOld = true;
            ++edited.entries;
            edited.text += entry(apiToken, lineEnd);
            continue;
        }
        isInsideOld = isInsideOld && (line.startsWith(' ') || line.startsWith('\t'));
        if (!isInsideOld) edited.text += line;
    }
    return edited;
}

/// The text as a stream: a std::string of it would be one more copy of the token that is not overwritten.
class TextBuffer : public std::streambuf {
public:
    explicit TextBuffer(QByteArrayView text)
    {
        // Without an area to put to, it is only read.
        char *bytes = const_cast<char *>(text.data());
        setg(bytes, bytes, bytes + text.size());
    }
};

/// A hash of what a YAML map holds beside its token, taken while it is read: what walks a tree follows its aliases,
/// which a file can nest deeper than the stack is.
class OthersHash : public YAML::EventHandler {
public:
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t anchor) override { add('n', anchor); }
    void OnAlias(const YAML::Mark &, YAML::anchor_t anchor) override { add('a', anchor); }
    void OnScalar(const YAML::Mark &, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        add('s', anchor, tag, value);
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        add('l', anchor, tag);
        ++m_depth;
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark &, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        add('m', anchor, tag);
        ++m_depth;
    }
    void OnMapEnd() override { end(); }

private:
    void add(char kind, YAML::anchor_t anchor, const std::string &tag = {}, const std::string &value = {})
    {
        if (m_depth == 1) {
            m_isKey = !m_isKey;
            if (m_isKey) m_isToken = kind == 's' && value == "token";
        }
        if (m_isToken) return;
        // The parser's own numbers count the anchors in the token's value, too.
        if (anchor != 0 && kind != 'a') m_anchors.insert(anchor, m_anchors.size() + 1);
        // A file without content becomes a map.
        if (m_depth == 0 && (kind == 'm' || kind == 'n')) return;
        // The sizes, so that no two nodes read like one.
        const auto tagSize = static_cast<qsizetype>(tag.size());
        const auto valueSize = static_cast<qsizetype>(value.size());
        for (const qsizetype number : {qsizetype(kind), m_anchors.value(anchor), tagSize, valueSize})
            m_hash.addData(QByteArray::number(number) + ' ');
        m_hash.addData(QByteArrayView(tag.data(), tagSize));
        m_hash.addData(QByteArrayView(value.data(), valueSize));
    }
    void end()
    {
        --m_depth;
        if (m_depth > 0 && !m_isToken) m_hash.addData(QByteArrayView("end "));
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QHash<YAML::anchor_t, qsizetype> m_anchors; // the parser's numbers and ours
    int m_depth = 0;
    bool m_isKey = false;
    bool m_isToken = false;
};

QByteArray othersHash(QByteArrayView text)
{
    TextBuffer buffer(text);
    std::istream stream(&buffer);
    OthersHash others;
    YAML::Parser(stream).HandleNextDocument(others);
    return others.result();
}

/// Whether every entry but the token's is the same, as a reader of the file sees it: YAML has more ways to join two
/// lines than their beginnings show.
bool haveSameOthers(QByteArrayView before, QByteArrayView after)
{
    try {
        return othersHash(before) == othersHash(after);
    } catch (const YAML::Exception &) {
        return false;
    }
}

} // namespace

Result<std::optional<QByteArray>> tokenInYaml(const QByteArray &text)
{
    try {
        TextBuffer buffer(text);
        std::istream stream(&buffer);
        const YAML::Node root = YAML::Load(stream);
        if (root.IsNull()) return std::nullopt;
        if (!root.IsMap()) return notUnderstood();
        const YAML::Node token = root["token"];
        if (!token.IsDefined() || token.IsNull()) return std::nullopt;
        if (!token.IsScalar())
            return failure(Error::Kind::InvalidInput,
                           QCoreApplication::translate("qernal", "The entry “token” is not a text."));
        if (token.Scalar().empty()) return std::nullopt;
        return QByteArray::fromStdString(token.Scalar());
    } catch (const YAML::Exception &) {
        // Its own words quote the text, and with it the token.
        return notUnderstood();
    }
}

Result<QByteArray> withToken(const QByteArray &text, QByteArrayView apiToken)
{
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    const bool hasMark = text.startsWith(byteOrderMark);
    // A file that was cut between the two ends in the first of them.
    const bool isCut = text.endsWith('\r');
    const QByteArrayView lineEnd = isCut || text.contains("\r\n") ? QByteArrayView("\r\n") : QByteArrayView("\n");
    Edited edited = replaceEntry(QByteArrayView(text).sliced(hasMark ? byteOrderMark.size() : 0), apiToken, lineEnd);
    if (edited.entries == 0) {
        if (!edited.text.isEmpty() && !edited.text.endsWith('\n'))
            edited.text += isCut ? QByteArrayView("\n") : lineEnd;
        edited.text += entry(apiToken, lineEnd);
    }
    if (hasMark) edited.text.prepend(byteOrderMark.data(), byteOrderMark.size());

    // yaml-cpp treats a CR as text at the end of a file, and as a line's end only before the LF that was added.
    QByteArray before = isCut && edited.entries == 0 ? text + '\n' : text;
    auto readBack = tokenInYaml(edited.text);
    const bool isRight = edited.entries <= 1 && readBack && *readBack && QByteArrayView(**readBack) == apiToken &&
                         haveSameOthers(before, edited.text);
    wipe(before);
    if (readBack && *readBack) wipe(**readBack);
    if (isRight) return std::move(edited.text);
    wipe(edited.text);
    return failure(Error::Kind::NotUnderstood,
                   QCoreApplication::translate(
                       "qernal", "The configuration file is written in a way that this program cannot change safely."));
}

} // namespace qernal
