// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/requesttarget.h"

#include <QList>

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

/// One spelling for each path: what need not be encoded is decoded, what is encoded has capital digits.
std::optional<QByteArray> normalized(QByteArrayView path)
{
    QByteArray result;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char byte = path.at(i);
        if (byte != '%') {
            // RFC 3986's pchar, without the semicolon.
            if (!isUnreserved(byte) && !QByteArrayView("/!$&'()*+,=:@").contains(byte)) return std::nullopt;
            result.append(byte);
            continue;
        }
        const std::optional<char> decoded = encodedByte(path, i);
        if (!decoded || isControl(*decoded) || QByteArrayView("/\\%;").contains(*decoded)) return std::nullopt;
        if (isUnreserved(*decoded))
            result.append(*decoded);
        else
            result.append(path.sliced(i, 3).toByteArray().toUpper());
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

bool isQuery(QByteArrayView query)
{
    for (qsizetype i = 0; i < query.size(); ++i) {
        const char byte = query.at(i);
        if (byte == '%') {
            const std::optional<char> decoded = encodedByte(query, i);
            if (!decoded || isControl(*decoded)) return false;
        } else if (!isUnreserved(byte) && !QByteArrayView("/?!$&'()*+,;=:@[]").contains(byte)) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<RequestTarget> RequestTarget::read(QByteArrayView target)
{
    if (target.size() > MaxSize || !target.startsWith('/')) return std::nullopt;
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    const std::optional<QByteArray> spelled = normalized(path);
    if (!spelled || hasOddSegment(*spelled)) return std::nullopt;
    if (mark < 0) return RequestTarget{*spelled, {}};
    const QByteArrayView query = target.sliced(mark + 1);
    if (!isQuery(query)) return std::nullopt;
    // Not null, also where it is empty.
    return RequestTarget{*spelled, QByteArray(query.data(), query.size())};
}

} // namespace qernal
