// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace qernal {

/// What a JSON string means. It may be a secret: the owner of `bytes` wipes them.
struct Unescaped {
    QByteArray bytes;
    bool sound = true; ///< false if an escape was no JSON (kept as it stands) or a surrogate stood alone (WTF-8)
};

/// Reads what stands between the quotes of a JSON string. Bytes that are no escape are kept as they are, UTF-8 or not;
/// the one buffer it makes is no larger than @p text.
[[nodiscard]] Unescaped unescape(QByteArrayView text);

} // namespace qernal
