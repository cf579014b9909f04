// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpanswer.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace qernal {

/// Runs @p done with @p answer on the next turn of the event loop, and not at all if @p context is gone by then.
void deliver(QObject *context, const std::function<void(HttpAnswer)> &done, HttpAnswer answer);

} // namespace qernal
