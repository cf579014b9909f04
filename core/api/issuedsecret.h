// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <optional>

namespace qernal {

/// A secret found in an answer, and the id in front of its `@`.
struct IssuedSecret {
    Secret secret;          ///< the whole `<id>@<secret>`, unescaped
    QByteArray tokenId;     ///< what stands before the `@`
    bool ambiguous = false; ///< several different `token` values stood there: the last one, check that it works
};

/// Finds the value of a top-level field `token` in the raw bytes of an answer, by a scanner of its own that also works
/// where the body was cut after the closing quote, holds invalid UTF-8, or came with an error. Needs a closed JSON
/// string; nothing otherwise. Never throws, never allocates more than the body's size.
[[nodiscard]] std::optional<IssuedSecret> findIssuedSecret(QByteArrayView body);

} // namespace qernal
