// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Turns the event loop until @p condition holds and fails if it does not within 30 s: what a busy machine does late is
/// not wrong, and where all goes well nobody waits that long. Qt's own QTRY_ macros give up after 5 s.
#define QERNAL_AWAIT(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)
/// The same until @p actual equals @p expected, both of which a failure prints.
#define QERNAL_AWAIT_EQUAL(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30'000)
/// The same as QERNAL_AWAIT, with @p description in the failure.
#define QERNAL_AWAIT2(condition, description) QTRY_VERIFY2_WITH_TIMEOUT(condition, description, 30'000)
