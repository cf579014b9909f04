// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/placeindex.h"
#include "core/places/placeledger.h"

#include <QStringList>

namespace qernal {

/// Where @p tokenId of @p account is used, as far as that is known, a line each: "In 3 places in 2 files, as of 14:02",
/// then what this program filled, the last filled first, with a word on what holds an older secret than that of
/// @p record, the newest one. Empty if nothing is known.
[[nodiscard]] QStringList usageLines(const PlaceIndex &index, const QList<FilledPlace> &filled, const QString &tokenId,
                                     const QUuid &record);

/// "“ci-runner” stands in 3 files and was handed to 1 destination; they stop working." Empty if nothing is known.
[[nodiscard]] QString stopsWorkingText(const QString &name, qsizetype files, qsizetype destinations);

} // namespace qernal
