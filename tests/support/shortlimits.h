// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

namespace qernal {

/// Limits that keep a test short where a fault is waited out.
[[nodiscard]] inline HttpClient::Limits shortLimits()
{
    using namespace std::chrono_literals;
    return {.idle = 5s,
            .readDeadline = 10s,
            .mutationDeadline = 10s,
            .largestBody = 64 * 1024,
            .tries = 3,
            .firstBackoff = 1ms};
}

} // namespace qernal
