// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/usagecount.h"

#include <QStringList>

namespace qernal {

/// Where @p tokenId is used, as far as that is known, a line each: "3 places in 2 files, as of 14:02",
/// then what this program filled, the last filled first, with a word on what holds an older secret than that of
/// @p record, the newest one. Empty if nothing is known.
[[nodiscard]] QStringList usageLines(const PlaceIndex &index, const QList<FilledPlace> &filled, const QString &tokenId,
                                     const QUuid &record);

/// "“ci-runner” stands in 3 files and was handed to 1 destination; they stop working." Of several @p names: "These
/// tokens stand in …". Empty if nothing is known.
[[nodiscard]] QString stopsWorkingText(const QStringList &names, const UsageCount &usage);
/// "It stands in 4 places in 3 files on this computer and was handed to 1 destination." Empty if nothing is known.
[[nodiscard]] QString knownUsageText(const UsageCount &usage);

} // namespace qernal
