// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/folderwalk.h"

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace qernal {

/// Folders under @p home worth looking through, for a user who has chosen none yet: the files of the home itself, where
/// shells and tools keep their profiles, `.qernal`, `.config`, and folders with a `.git`, at most three levels deep and
/// 50 of them. Lists folders: not for the GUI thread.
[[nodiscard]] QList<ScanFolder> suggestedFolders(const QString &home);
/// The folders that the user chose to be looked through, as @p settings hold them; empty if none were.
[[nodiscard]] QList<ScanFolder> chosenFolders(const QSettings &settings);
void setChosenFolders(QSettings *settings, const QList<ScanFolder> &folders);

} // namespace qernal
