// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QCoreApplication;
QT_END_NAMESPACE

namespace qernal {

/// Installs the translators of @p language, of the user's where that is empty: ours and Qt's, where we have words in
/// it; otherwise the program is English altogether, its direction too. Dates and numbers are the user's in either case.
/// @p application owns them.
void installTranslators(QCoreApplication *application, const QString &language);
/// What was chosen in the settings of the real accounts; empty where nothing was.
[[nodiscard]] QString chosenLanguage();

} // namespace qernal
