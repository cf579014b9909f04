// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Every text of @p window that stays below 4.5:1 on its ground, and every icon and edge of what can be filled in or
/// pressed that stays below 3:1 (WCAG 2, 1.4.3 and 1.4.11); nothing if all can be seen. What is disabled needs no edge,
/// but its text is read all the same.
[[nodiscard]] QStringList faintParts(QWidget *window);

/// Every widget of @p window that Tab reaches and that shows it with nothing of 3:1 (WCAG 2, 2.4.7 and 1.4.11).
/// Moves the focus. @p window has to be the active one.
[[nodiscard]] QStringList unseenFocus(QWidget *window);

} // namespace qernal
