// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QDateTime;
QT_END_NAMESPACE

namespace qernal {

struct Account;

/// @p time in the user's own zone and form; the day too unless it is that of @p now.
[[nodiscard]] QString localTime(const QDateTime &time, const QDateTime &now);
/// How long ago the list was read; empty if it never was.
[[nodiscard]] QString ageText(const QDateTime &refreshedAt, const QDateTime &now);
/// What is out of the ordinary about @p account: a demo, a connection that is not encrypted; usually empty.
[[nodiscard]] QString accountRemark(const Account &account);

} // namespace qernal
