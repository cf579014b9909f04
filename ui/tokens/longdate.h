// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace qernal {

/// "19 February 2027", as the user's language writes a date in full, without the day of the week; the day that
/// @p time (UTC) has here. Empty for an invalid one.
[[nodiscard]] QString longDate(const QDateTime &time);
/// "Friday, 19 February 2027 14:02", the same moment to the minute.
[[nodiscard]] QString longDateTime(const QDateTime &time);

} // namespace qernal
