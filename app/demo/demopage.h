// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"
#include "app/demo/demotokenstore.h"

namespace qernal {

/// Which of the two published shapes the list has.
enum class DemoShape { Envelope, Array };

/// Answers the list with the page that the query asks for, at most `mostPerPage` tokens of it; a query that is
/// not what the API allows is refused.
DemoAnswer demoListAnswer(const DemoTokenStore &store, const QUrlQuery &query, DemoShape shape, int maxPerPage);

} // namespace qernal
