// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activitylog.h"
#include "core/net/httpanswer.h"

namespace qernal {

/// What the log gets of @p request and its @p answer; tries and duration are the caller's to add.
[[nodiscard]] LoggedRequest loggedRequest(const HttpRequest &request, const HttpAnswer &answer);

} // namespace qernal
