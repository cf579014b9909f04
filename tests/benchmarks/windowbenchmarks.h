// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/report.h"

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace qernal {

/// The whole window on a service with 100,000 tokens: how soon the first rows stand there, and how long its thread is
/// away from the event loop while they load, while a filter is typed and while 1,000 tokens are revoked.
void measureWindow(Report &report, QApplication *application);

} // namespace qernal
