// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace qernal {

/// Returns the current time in UTC. Passed to all that needs the time, so that tests set it.
using Clock = std::function<QDateTime()>;

/// The clock of the machine.
[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace qernal
