// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/destination.h"

namespace qernal {

/// The kind in a few words: "GitHub", "Kubernetes" …
[[nodiscard]] QString destinationKindText(DestinationKind kind);
/// The label of a field in a form, with its mnemonic: "&Repository".
[[nodiscard]] QString destinationFieldLabel(DestinationField field);
/// The destination in one line: "QERNAL_TOKEN in owner/name on GitHub".
[[nodiscard]] QString destinationText(const Destination &destination);

} // namespace qernal
