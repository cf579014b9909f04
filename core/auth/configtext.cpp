// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/configtext.h"

#include "core/secrets/secret.h"

#include <QCoreApplication>
#include <QList>

#include <yaml-cpp/yaml.h>

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
        if (!line.startsWith(key))
            continue;
        // "token:a" is a key of another name: a colon ends a key only before white space.
        const QByteArrayView rest = line.sliced(key.size()).trimmed();
        if (rest.startsWith(':') && (rest.size() == 1 || rest[1] == ' ' || rest[1] == '\t'))
            return true;
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
        if (byte == '\'')
            line += '\'';
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
        if (!isInsideOld)
            edited.text += line;
    }
    return edited;
}

/// The next entry from @p at on that is not the token's.
YAML::const_iterator nextOther(YAML::const_iterator at, YAML::const_iterator end)
{
    while (at != end && at->first.IsScalar() && at->first.Scalar() == "token")
        ++at;
    return at;
}

/// Whether every entry but the token's is the same, as a reader of the file sees it: YAML has more ways to join two lines
/// than a look at their beginnings tells.
bool haveSameOthers(QByteArrayView before, QByteArrayView after)
{
    try {
        const YAML::Node old = YAML::Load(std::string(before.data(), static_cast<std::size_t>(before.size())));
        const YAML::Node changed = YAML::Load(std::string(after.data(), static_cast<std::size_t>(after.size())));
        auto left = nextOther(old.begin(), old.end());
        auto right = nextOther(changed.begin(), changed.end());
        while (left != old.end() && right != changed.end()) {
            if (YAML::Dump(left->first) != YAML::Dump(right->first)
                || YAML::Dump(left->second) != YAML::Dump(right->second))
                return false;
            left = nextOther(++left, old.end());
            right = nextOther(++right, changed.end());
        }
        return left == old.end() && right == changed.end();
    } catch (const YAML::Exception &) {
        return false;
    }
}

} // namespace

Result<std::optional<QByteArray>> tokenInYaml(const QByteArray &text)
{
    try {
        const YAML::Node root = YAML::Load(text.toStdString());
        if (root.IsNull())
            return std::nullopt;
        if (!root.IsMap())
            return notUnderstood();
        const YAML::Node token = root["token"];
        if (!token.IsDefined() || token.IsNull())
            return std::nullopt;
        if (!token.IsScalar())
            return failure(Error::Kind::InvalidInput,
                           QCoreApplication::translate("qernal", "The entry “token” is not a text."));
        if (token.Scalar().empty())
            return std::nullopt;
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
    if (hasMark)
        edited.text.prepend(byteOrderMark.data(), byteOrderMark.size());

    auto readBack = tokenInYaml(edited.text);
    const bool isRight = edited.entries <= 1 && readBack && *readBack && QByteArrayView(**readBack) == apiToken
        && haveSameOthers(isCut ? text + '\n' : text, edited.text);
    if (readBack && *readBack)
        wipe(**readBack);
    if (isRight)
        return std::move(edited.text);
    wipe(edited.text);
    return failure(Error::Kind::NotUnderstood,
                   QCoreApplication::translate(
                       "qernal", "The configuration file is written in a way that this program cannot change safely."));
}

} // namespace qernal
