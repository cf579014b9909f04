// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qernal {

struct Finding;

/// What stood in the way, and what can be done, where @p finding is that something could not be looked at: errorText()
/// of its error. Empty for a finding without an error.
[[nodiscard]] QString findingReason(const Finding &finding);

} // namespace qernal
