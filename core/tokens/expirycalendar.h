// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"

namespace qernal {

/// True if @p token has an expiry that is still to come at @p now (UTC).
[[nodiscard]] bool willExpire(const Token &token, const QDateTime &now);
/// The expiries of @p tokens as a calendar that other programs import (iCalendar, RFC 5545): an event at the moment of
/// each expiry that is still to come at @p now (UTC), with alarms 30, 7 and 1 days before it and at the moment itself.
/// An event keeps its UID, which is made from the token's id: a calendar that is imported again is brought up to date.
/// Has no secret, like the tokens; empty where none of them expires.
[[nodiscard]] QByteArray expiryCalendar(const QList<Token> &tokens, const QDateTime &now);

} // namespace qernal
