// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <optional>

namespace qernal {

/// A secret found in an answer, and the id in front of its `@`.
struct IssuedSecret {
    Secret secret;          ///< the whole `<id>@<secret>`, unescaped
    QByteArray tokenId;     ///< what stands before the first `@`; empty where there is none
    bool ambiguous = false; ///< check that it works: several different values stood there (this is the last one), or
                            ///< its escapes were no JSON, or named a lone surrogate (kept as its three bytes, WTF-8)
};

/// Finds the value of a field `token`, at the top level or in a top-level object `data`, in the raw bytes of an answer,
/// by a scanner of its own that also works where the body was cut after the closing quote, holds invalid UTF-8, or came
/// with an error. Needs a closed JSON string that is not empty; nothing otherwise. Bytes that are no escape are kept as
/// they are. Never recurses, never allocates more than the body's size.
[[nodiscard]] std::optional<IssuedSecret> findIssuedSecret(QByteArrayView body);

} // namespace qernal
