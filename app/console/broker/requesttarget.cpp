// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/requesttarget.h"

#include <QList>
#include <QString>

namespace qernal {

namespace {

bool isUnreserved(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           QByteArrayView("-._~").contains(byte);
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

/// The byte that is percent-encoded at @p offset; nothing where none is.
std::optional<char> encodedByte(QByteArrayView text, qsizetype offset)
{
    if (text.size() - offset < 3) return std::nullopt;
    const int high = hexValue(text.at(offset + 1));
    const int low = hexValue(text.at(offset + 2));
    if (high < 0 || low < 0) return std::nullopt;
    return static_cast<char>(high * 16 + low);
}

bool isControl(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f;
}

/// What may stand in a part of the target as it is, besides what is unreserved, and what may not even be encoded there.
struct Spelling {
    QByteArrayView plain;
    QByteArrayView refused;
};

// RFC 3986's pchar, without the semicolon; and what some server reads as a delimiter after it has decoded it.
constexpr Spelling PathSpelling{"/!$&'()*+,=:@", "/\\%;"};
constexpr Spelling QuerySpelling{"/?!$&'()*+,;=:@", ""};

/// One spelling for each meaning: what need not be encoded is decoded, what is encoded has capital digits.
std::optional<QByteArray> normalized(QByteArrayView text, const Spelling &spelling)
{
    QByteArray result("");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text.at(i);
        if (byte != '%') {
            if (!isUnreserved(byte) && !spelling.plain.contains(byte)) return std::nullopt;
            result.append(byte);
            continue;
        }
        const std::optional<char> decoded = encodedByte(text, i);
        if (!decoded || isControl(*decoded) || spelling.refused.contains(*decoded)) return std::nullopt;
        if (isUnreserved(*decoded))
            result.append(*decoded);
        else
            result.append(text.sliced(i, 3).toByteArray().toUpper());
        i += 2;
    }
    return result;
}

bool hasOddSegment(const QByteArray &path)
{
    const QList<QByteArray> segments = path.sliced(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QByteArray &segment = segments.at(i);
        if (segment == "." || segment == "..") return true;
        // A slash at the end is usual, two in a row are read by some servers as one.
        if (segment.isEmpty() && i + 1 < segments.size()) return true;
    }
    return false;
}

/// Some servers read a slash in what is no UTF-8, such as %C0%AF.
bool encodesUtf8(const QByteArray &path)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(path);
    return QString::fromUtf8(decoded).toUtf8() == decoded;
}

} // namespace

std::optional<RequestTarget> RequestTarget::read(QByteArrayView target)
{
    if (target.size() > MaxSize || !target.startsWith('/')) return std::nullopt;
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    const std::optional<QByteArray> spelled = normalized(path, PathSpelling);
    if (!spelled || hasOddSegment(*spelled) || !encodesUtf8(*spelled)) return std::nullopt;
    if (mark < 0) return RequestTarget{*spelled, {}};
    // Brackets are usual in the queries of this API, and encoded by the letter of RFC 3986.
    QByteArray query = target.sliced(mark + 1).toByteArray();
    const auto asked = normalized(query.replace('[', "%5B").replace(']', "%5D"), QuerySpelling);
    if (!asked) return std::nullopt;
    return RequestTarget{*spelled, *asked};
}

} // namespace qernal
