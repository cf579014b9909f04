// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/placeindex.h"
#include "core/places/placeledger.h"

namespace qernal {

/// In how many places tokens are known to be used.
struct UsageCount {
    qsizetype places = 0;       ///< in files on this computer: found by a look, or filled by this program
    qsizetype files = 0;        ///< that those places are in
    qsizetype destinations = 0; ///< that other tools filled

    [[nodiscard]] bool isEmpty() const { return files == 0 && destinations == 0; }

    friend bool operator==(const UsageCount &, const UsageCount &) = default;
};

/// The uses of @p tokenIds together: what @p index found, and what @p filled says of them. A file in both counts once.
[[nodiscard]] UsageCount usageCount(const PlaceIndex &index, const QList<FilledPlace> &filled,
                                    const QStringList &tokenIds);

} // namespace qernal
