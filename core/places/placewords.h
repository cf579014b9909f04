// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/placescan.h"

namespace qernal {

/// UI words for the kind of file: "Environment file", "Terraform state" …
[[nodiscard]] QString placeKindText(PlaceKind kind);
/// "~/project/.env" for what is in the user's home, else @p path.
[[nodiscard]] QString shortPath(const QString &path);
/// What else should be known of @p place, one sentence each: others can read it, git keeps it. Empty if nothing.
[[nodiscard]] QStringList placeWarnings(const Place &place);
/// "3 places", "1 place".
[[nodiscard]] QString placeCountText(qsizetype places);
/// "2 files", "1 file".
[[nodiscard]] QString fileCountText(qsizetype files);
/// "3 places in 2 files", with what was passed over, for the line beneath the list.
[[nodiscard]] QString scanSummary(const QList<Place> &places, const ScanCounts &counts);

} // namespace qernal
