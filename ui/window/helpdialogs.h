// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Opens the list of keyboard shortcuts over @p window: those of @p actions, in their order. It deletes itself.
void openShortcutsDialog(const QList<QAction *> &actions, QWidget *window);
/// Opens the box that says what this program is over @p window. It deletes itself.
void openAboutDialog(QWidget *window);

} // namespace qernal
