// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// What a person may fail to see in @p window as it is painted now, one line each: text of less than 4.5:1 on its
/// ground, disabled or not, and edges of less than 3:1 around what can be filled in or chosen (WCAG 2, 1.4.3, 1.4.11).
[[nodiscard]] QStringList faintParts(QWidget *window);

} // namespace qernal
