// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace qernal {

/// What a request asks for (RFC 9112 section 3.2.1, the origin form), in the one spelling that is judged and sent on.
///
/// Refused is what a server behind us may read otherwise than we do: `.` and `..` in any encoding, encoded slashes,
/// backslashes, percent signs and control characters, empty segments, parameters of segments, all that is not ASCII,
/// and encoded bytes that are no UTF-8 (a slash or a dot in more bytes than it needs is none).
struct RequestTarget {
    static constexpr qsizetype MaxSize = 8 * 1024;

    QByteArray path = {};  ///< begins with a slash; only what must be percent-encoded is
    QByteArray query = {}; ///< without its question mark, spelled likewise; null where there is none

    [[nodiscard]] static std::optional<RequestTarget> read(QByteArrayView target);

    friend bool operator==(const RequestTarget &, const RequestTarget &) = default;
};

} // namespace qernal
