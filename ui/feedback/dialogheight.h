// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QDialog;
QT_END_NAMESPACE

namespace qernal {

/// Makes @p dialog as high as its wrapped text needs at its width. It never shrinks under the user's pointer.
void growToFit(QDialog *dialog);

} // namespace qernal
