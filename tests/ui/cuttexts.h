// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Every text of @p window that has less room than it needs: labels, buttons, fields, column titles, the menu bar; and
/// every such widget that reaches beyond what contains it. What is shortened by design passes if its tooltip has the
/// whole; what scrolls passes if it fits sideways. Nothing if all can be read.
[[nodiscard]] QStringList cutTexts(const QWidget *window);

/// Every letter that two visible and enabled parts of @p window, or two entries of one of its menus, answer to with
/// Alt; nothing if each letter means one thing.
[[nodiscard]] QStringList sharedMnemonics(const QWidget *window);

} // namespace qernal
