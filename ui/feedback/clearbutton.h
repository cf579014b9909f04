// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace qernal {

/// Gives @p field, in which something is searched, the button that empties it, with the name and tooltip that Qt's has
/// not.
void addClearButton(QLineEdit *field);

} // namespace qernal
