// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/finding.h"

namespace qernal {

/// What a check-up found as plain text for people, in their language: what `qernal-token check` prints and the window
/// copies. @p findings are in their order, by area, then how many there are. Times are relative to @p now (UTC).
[[nodiscard]] QString checkUpText(const QList<Finding> &findings, const QDateTime &now);

} // namespace qernal
