// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/scanfolders.h"

#include <QStringList>

#include <atomic>

namespace qernal {

/// Files of the service's tools, by their names; absolute paths, sorted.
struct ToolFiles {
    QStringList dotEnvs = {};          ///< `.env`, which the CLI reads where it is started
    QStringList terraformFolders = {}; ///< folders with `*.tf`
    QStringList states = {};           ///< Terraform's, which hold what it made in clear

    friend bool operator==(const ToolFiles &, const ToolFiles &) = default;
};

/// Lists @p folders for them. Links are not followed, and other file systems are entered only where a folder is on
/// one. Blocks until done, or until @p isStopped.
[[nodiscard]] ToolFiles findToolFiles(const QList<ScanFolder> &folders, const std::atomic<bool> &isStopped);

} // namespace qernal
