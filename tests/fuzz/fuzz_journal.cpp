// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacement.h"
#include "tests/fuzz/invariant.h"

#include <QDateTime>

/// A file of the journal that could be read once can be read again after it was written by us.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    const std::optional<Replacement> replacement = replacementFromJson(bytesOf<QByteArray>(data, size));
    if (!replacement) return 0;
    require(!replacement->id.isNull() && !replacement->account.isNull(), "it is known whose replacement it is");
    require(!replacement->oldId.isEmpty() && replacement->startedAt.isValid(), "it is known of what, and since when");
    const QByteArray written = toJson(*replacement);
    const std::optional<Replacement> again = replacementFromJson(written);
    require(again.has_value(), "a replacement that we write can be read");
    require(*again == *replacement, "a replacement survives being written");
    require(toJson(*again) == written, "writing twice gives the same bytes");
    require(replacement->openPlaces() + replacement->settledPlaces() == replacement->places.size(),
            "each place is open or settled");
    return 0;
}
