// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWindow;

namespace qernal {

/// Asks the window manager of X11 to show @p window on the desktop in use because its user started the program again: a
/// manager that refuses a program's own wish grants its user's (EWMH, source indication 2). Does nothing on other
/// systems, where QWidget::activateWindow() and the activation token do all there is to do.
void activateForUser(const QWindow *window);

} // namespace qernal
