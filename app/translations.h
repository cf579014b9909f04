// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QCoreApplication;
QT_END_NAMESPACE

namespace qernal {

/// Makes @p application, which owns the translators, use the user's language where we have it, English otherwise.
void installTranslators(QCoreApplication *application);

} // namespace qernal
