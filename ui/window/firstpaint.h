// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Runs @p work once, after @p window was painted for the first time: for work that must not delay the window. A window
/// that is not painted, such as one that opens minimized, is waited for one second at most. @p work does not run once
/// @p context is gone. The order of several such calls is not defined.
void afterFirstPaint(QWidget *window, QObject *context, std::function<void()> work);

} // namespace qernal
