// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Runs @p work once, when @p window has been painted for the first time: for all that a person need not wait for to
/// see the window. A window that nobody sees, as one that opens minimized, is not waited for longer than a second. Not
/// run at all once @p context is gone. Several run in no order.
void afterFirstPaint(QWidget *window, QObject *context, std::function<void()> work);

} // namespace qernal
