// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>

namespace qernal {

/// Deletes every window that a test has left; what belongs to another window, as the list of a combo box, goes with it.
inline void deleteOpenWindows()
{
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeIf([](const QWidget *window) { return window->parent() != nullptr; });
    qDeleteAll(windows);
}

} // namespace qernal
