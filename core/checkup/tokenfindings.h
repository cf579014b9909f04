// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupsubject.h"
#include "core/checkup/finding.h"

namespace qernal {

/// After that long a replacement has probably been forgotten: both secrets still work.
inline constexpr int MaxReplacementDays = 7;

/// What the list says of the tokens themselves: expired, expiring, never expiring, not used here for long, of one
/// name, being replaced for long. Asks nobody.
[[nodiscard]] QList<Finding> tokenFindings(const CheckUpParts &parts, const CheckUpSubject &subject);

} // namespace qernal
