// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/checkup/finding.h"

#include <QDateTime>

namespace qernal {

/// What `check --json` prints: one object, whose keys and words do not change within one `format`; the manual page
/// describes it.
[[nodiscard]] QByteArray checkJson(const QList<Finding> &findings, const Account &account, const QDateTime &now);

} // namespace qernal
