// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpanswer.h"

#include <optional>

namespace qernal {

inline constexpr int MaxRedirects = 5;

/// Where @p answer sends @p request, if it may be followed: a GET that was redirected to the same origin. Another
/// origin would be sent the credential.
[[nodiscard]] std::optional<QUrl> redirectTarget(const HttpRequest &request, const HttpAnswer &answer);

} // namespace qernal
