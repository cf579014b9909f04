// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/idmatcher.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace qernal {

namespace {

constexpr qsizetype FirstHyphen = 8;
constexpr std::array<qsizetype, 4> Hyphens{8, 13, 18, 23};
constexpr signed char NoDigit = -1;

/// The value of each byte as a hexadecimal digit.
constexpr std::array<signed char, 256> DigitValues = [] {
    std::array<signed char, 256> values{};
    values.fill(NoDigit);
    for (std::size_t digit = 0; digit < 10; ++digit)
        values[std::size_t{'0'} + digit] = static_cast<signed char>(digit);
    for (std::size_t digit = 0; digit < 6; ++digit) {
        values[std::size_t{'a'} + digit] = static_cast<signed char>(10 + digit);
        values[std::size_t{'A'} + digit] = static_cast<signed char>(10 + digit);
    }
    return values;
}();

int digitValue(char byte)
{
    return DigitValues[static_cast<unsigned char>(byte)];
}

/// Would @p byte beside an id make it a part of something longer?
bool joinsId(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == '-';
}

bool hasSecretAt(QByteArrayView bytes, qsizetype offset)
{
    if (offset + 1 >= bytes.size() || bytes[offset] != '@') return false;
    const char first = bytes[offset + 1];
    return first > ' ' && first != '"' && first != '\'' && first != '<';
}

} // namespace

IdMatcher::IdMatcher(const QList<QUuid> &wanted) : m_wanted(wanted.cbegin(), wanted.cend()) {}

QUuid IdMatcher::idAt(QByteArrayView bytes, qsizetype offset)
{
    if (offset < 0 || bytes.size() - offset < IdLength) return {};
    for (const qsizetype hyphen : Hyphens) {
        if (bytes[offset + hyphen] != '-') return {};
    }
    if (offset > 0 && joinsId(bytes[offset - 1])) return {};
    if (bytes.size() - offset > IdLength && joinsId(bytes[offset + IdLength])) return {};
    std::array<char, 16> id{};
    std::size_t digits = 0;
    for (qsizetype i = 0; i < IdLength; ++i) {
        if (std::find(Hyphens.begin(), Hyphens.end(), i) != Hyphens.end()) continue;
        const int value = digitValue(bytes[offset + i]);
        if (value == NoDigit) return {};
        char &byte = id[digits / 2];
        byte = static_cast<char>(digits % 2 == 0 ? value << 4 : byte | value);
        ++digits;
    }
    return QUuid::fromRfc4122(QByteArrayView(id.data(), std::ssize(id)));
}

QList<IdMatch> IdMatcher::find(QByteArrayView bytes) const
{
    QList<IdMatch> found;
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *from = begin + std::min(FirstHyphen, bytes.size());
    while (from < end) {
        const auto *hyphen = static_cast<const char *>(std::memchr(from, '-', static_cast<std::size_t>(end - from)));
        if (!hyphen) break;
        from = hyphen + 1;
        // Three more bytes decide nearly always, so nothing else is looked at before them.
        if (end - hyphen < IdLength - FirstHyphen || hyphen[5] != '-' || hyphen[10] != '-' || hyphen[15] != '-')
            continue;
        const qsizetype offset = hyphen - begin - FirstHyphen;
        const QUuid id = idAt(bytes, offset);
        if (id.isNull() || !m_wanted.contains(id)) continue;
        found.append({.offset = offset, .id = id, .hasSecret = hasSecretAt(bytes, offset + IdLength)});
        from = begin + offset + IdLength;
    }
    return found;
}

} // namespace qernal
