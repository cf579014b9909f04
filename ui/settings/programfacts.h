// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace qernal {

/// What a report of a failure has to say of the program and this computer: versions, the desktop, what was chosen in
/// the settings. English, a line for each; nobody's name and no folder is among it.
[[nodiscard]] QStringList programFacts(const QSettings &settings);

} // namespace qernal
