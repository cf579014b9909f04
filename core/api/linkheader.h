// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpanswer.h"

#include <optional>

namespace qernal {

/// The value of the first header @p name (any case); nothing where there is none.
[[nodiscard]] std::optional<QByteArray> firstHeader(const HttpHeaders &headers, QByteArrayView name);

/// The target of the first link of relation @p relation (lower case) in all Link headers (RFC 8288), as it stands
/// between its angle brackets. What is malformed is passed over.
[[nodiscard]] std::optional<QByteArray> linkOfRelation(const HttpHeaders &headers, QByteArrayView relation);

/// The decoded value of the query parameter @p name of @p url, percent-encoded or not; nothing where there is none.
[[nodiscard]] std::optional<QByteArray> queryValue(QByteArrayView url, QByteArrayView name);

} // namespace qernal
