// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpanswer.h"

namespace qernal {

/// Reads `Name: value` lines up to an empty one out of @p bytes, as if an answer had carried them; @p bytes is then
/// what comes after.
[[nodiscard]] inline HttpHeaders takeHeaderLines(QByteArray &bytes)
{
    HttpHeaders headers;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArray line = bytes.left(end);
        bytes = end < 0 ? QByteArray() : bytes.mid(end + 1);
        if (line.isEmpty()) break;
        const qsizetype colon = line.indexOf(':');
        if (colon >= 0) headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

} // namespace qernal
